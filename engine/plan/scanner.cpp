// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/plan/scanner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cctype>
#include <span>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sluice::plan {

namespace {

constexpr std::size_t maxProblems = 100;
constexpr int maxDepth = 200; // of folders; deeper than any path the kernel takes

// Names as on disk, in bytes.
struct Names
{
    std::vector<std::string> files; // and links, wherever they lead
    std::vector<std::string> folders;
};

std::optional<QString> decodeName(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

qint64 modifiedNs(const struct stat &info)
{
    return qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

class Walk final
{
public:
    Walk(const ScanRequest &request, const FoundSink &sink, const std::atomic<bool> &stop)
        : m_exclude(request.excludeFolder.isEmpty() ? QString() : QDir::cleanPath(request.excludeFolder))
        , m_sink(sink)
        , m_stop(stop)
    {
    }

    void take(const QString &given)
    {
        const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
        struct stat info = {};
        if (::stat(QFile::encodeName(path).constData(), &info) != 0)
            return addProblem(errno == ENOENT ? ErrorCode::InputMissing : ErrorCode::FolderUnreadable, path);
        if (S_ISDIR(info.st_mode)) {
            m_root = path;
            folder(path, 0);
        } else if (S_ISREG(info.st_mode)) {
            const QFileInfo file(path);
            m_root = file.absolutePath();
            accept(path, info);
        } else {
            addProblem(ErrorCode::InputUnsupported, path);
        }
    }

    ScanSummary finish()
    {
        flush();
        return std::move(m_summary);
    }

private:
    void folder(const QString &path, int depth)
    {
        if (m_stop || (!m_exclude.isEmpty() && path == m_exclude && path != m_root))
            return;
        DIR *dir = depth < maxDepth ? ::opendir(QFile::encodeName(path).constData()) : nullptr;
        if (!dir)
            return addProblem(ErrorCode::FolderUnreadable, path);
        Names names;
        if (const int open = ::dirfd(dir); open >= 0) {
            names = read(dir, open);
            takeFiles(path, open, names.files);
        }
        ::closedir(dir);

        std::ranges::sort(names.folders, naturalLess);
        for (const std::string &name : names.folders) {
            if (const auto child = childPath(path, name))
                folder(*child, depth + 1);
        }
    }

    // Does not look at the files themselves: among a hundred thousand that takes longer than all else.
    [[nodiscard]] Names read(DIR *dir, int open) const
    {
        Names names;
        while (const dirent *item = m_stop ? nullptr : ::readdir(dir)) {
            if (item->d_name[0] == '.')
                continue;
            const unsigned char type = item->d_type == DT_UNKNOWN ? typeOf(open, item->d_name) : item->d_type;
            if (type == DT_DIR)
                names.folders.emplace_back(item->d_name);
            else if (type == DT_REG || type == DT_LNK)
                names.files.emplace_back(item->d_name);
        }
        return names;
    }

    // Where the file system does not tell it with the name.
    static unsigned char typeOf(int folder, const char *name)
    {
        struct stat info = {};
        if (::fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
            return DT_UNKNOWN; // gone between the two calls
        return IFTODT(info.st_mode);
    }

    // The first ones go on before the others are sorted.
    void takeFiles(const QString &path, int folder, std::vector<std::string> &names)
    {
        const std::span all(names);
        const std::size_t ahead = std::min(names.size(), scanChunkSize);
        std::ranges::nth_element(all, all.begin() + std::ptrdiff_t(ahead), naturalLess);
        for (const std::span<std::string> part : {all.first(ahead), all.subspan(ahead)}) {
            std::ranges::sort(part, naturalLess);
            for (const std::string &name : part)
                takeFile(path, folder, name);
        }
    }

    void takeFile(const QString &path, int folder, const std::string &name)
    {
        if (m_stop)
            return;
        struct stat info = {};
        if (::fstatat(folder, name.c_str(), &info, 0) != 0) {
            if (::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0)
                ++m_summary.ignored; // a link that leads nowhere
            return;
        }
        if (!S_ISREG(info.st_mode))
            return;
        if (const auto child = childPath(path, name)) {
            if (isVideoName(*child))
                accept(*child, info);
            else
                ++m_summary.ignored;
        }
    }

    std::optional<QString> childPath(const QString &parent, const std::string &name)
    {
        if (const auto text = decodeName(name))
            return QDir(parent).filePath(*text);
        addProblem(ErrorCode::InputNameInvalid,
                   parent + u'/' + QString::fromUtf8(name.data(), qsizetype(name.size())));
        return std::nullopt;
    }

    void accept(const QString &path, const struct stat &info)
    {
        if (m_seen.contains(path)) {
            ++m_summary.duplicates;
            return;
        }
        m_seen.insert(path);
        const qsizetype skip = m_root.endsWith(u'/') ? m_root.size() : m_root.size() + 1;
        m_chunk.push_back({.path = path,
                           .root = m_root,
                           .relativePath = path.mid(skip),
                           .sizeBytes = info.st_size,
                           .modifiedNs = modifiedNs(info)});
        ++m_summary.found;
        if (m_chunk.size() >= scanChunkSize)
            flush();
    }

    void flush()
    {
        if (!m_chunk.empty())
            m_sink(std::move(m_chunk));
        m_chunk = {};
    }

    void addProblem(ErrorCode code, const QString &path)
    {
        if (m_summary.problems.size() < maxProblems)
            m_summary.problems.push_back(Error{code, path, {}});
    }

    QString m_exclude;
    const FoundSink &m_sink;
    const std::atomic<bool> &m_stop;
    QString m_root;
    QSet<QString> m_seen;
    std::vector<FoundFile> m_chunk;
    ScanSummary m_summary;
};

} // namespace

ScanSummary scan(const ScanRequest &request, const FoundSink &sink, const std::atomic<bool> &stop)
{
    Walk walk(request, sink, stop);
    for (const QString &path : request.paths)
        walk.take(path);
    return walk.finish();
}

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return FileStamp{.sizeBytes = info.st_size, .modifiedNs = modifiedNs(info)};
}

bool isVideoName(const QString &fileName)
{
    static const QSet<QString> endings{
        QStringLiteral("3g2"),  QStringLiteral("3gp"),  QStringLiteral("asf"),  QStringLiteral("avi"),
        QStringLiteral("divx"), QStringLiteral("dv"),   QStringLiteral("f4v"),  QStringLiteral("flv"),
        QStringLiteral("m1v"),  QStringLiteral("m2t"),  QStringLiteral("m2ts"), QStringLiteral("m2v"),
        QStringLiteral("m4v"),  QStringLiteral("mkv"),  QStringLiteral("mov"),  QStringLiteral("mp4"),
        QStringLiteral("mpe"),  QStringLiteral("mpeg"), QStringLiteral("mpg"),  QStringLiteral("mts"),
        QStringLiteral("mxf"),  QStringLiteral("ogm"),  QStringLiteral("ogv"),  QStringLiteral("qt"),
        QStringLiteral("tod"),  QStringLiteral("ts"),   QStringLiteral("vob"),  QStringLiteral("webm"),
        QStringLiteral("wmv"),  QStringLiteral("wtv")};
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot >= 0 && endings.contains(fileName.mid(dot + 1).toLower());
}

bool naturalLess(std::string_view left, std::string_view right)
{
    std::size_t i = 0;
    std::size_t j = 0;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = [&](std::string_view text, std::size_t &at) {
        while (at < text.size() && text[at] == '0')
            ++at;
        const std::size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return text.substr(begin, at - begin);
    };
    while (i < left.size() && j < right.size()) {
        if (isDigit(left[i]) && isDigit(right[j])) {
            const auto a = digits(left, i);
            const auto b = digits(right, j);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
        } else {
            const int a = std::tolower(static_cast<unsigned char>(left[i++]));
            const int b = std::tolower(static_cast<unsigned char>(right[j++]));
            if (a != b)
                return a < b;
        }
    }
    const std::size_t leftRest = left.size() - i;
    const std::size_t rightRest = right.size() - j;
    return leftRest != rightRest ? leftRest < rightRest : left < right;
}

} // namespace sluice::plan
