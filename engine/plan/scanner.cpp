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

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sluice::plan {

namespace {

constexpr std::size_t maxProblems = 100;
constexpr int maxDepth = 200; // of folders; deeper than any path the kernel takes

struct Entry
{
    std::string name; // bytes as on disk
    struct stat info = {};
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
        std::vector<Entry> files;
        std::vector<Entry> folders;
        read(dir, files, folders);
        ::closedir(dir);

        const auto byName = [](const Entry &a, const Entry &b) { return naturalLess(a.name, b.name); };
        std::ranges::sort(files, byName);
        std::ranges::sort(folders, byName);
        for (const Entry &file : files) {
            if (m_stop)
                return;
            if (const auto child = childPath(path, file.name)) {
                if (isVideoName(*child))
                    accept(*child, file.info);
                else
                    ++m_summary.ignored;
            }
        }
        for (const Entry &sub : folders) {
            if (const auto child = childPath(path, sub.name))
                folder(*child, depth + 1);
        }
    }

    void read(DIR *dir, std::vector<Entry> &files, std::vector<Entry> &folders)
    {
        const int folder = ::dirfd(dir);
        if (folder < 0)
            return;
        while (const dirent *item = ::readdir(dir)) {
            if (item->d_name[0] == '.')
                continue;
            Entry entry{.name = item->d_name};
            struct stat link = {};
            if (::fstatat(folder, item->d_name, &link, AT_SYMLINK_NOFOLLOW) != 0)
                continue; // gone between the two calls
            entry.info = link;
            const bool isLink = S_ISLNK(link.st_mode);
            if (isLink && ::fstatat(folder, item->d_name, &entry.info, 0) != 0) {
                ++m_summary.ignored; // a link that leads nowhere
                continue;
            }
            if (S_ISDIR(entry.info.st_mode) && !isLink)
                folders.push_back(std::move(entry));
            else if (S_ISREG(entry.info.st_mode))
                files.push_back(std::move(entry));
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
