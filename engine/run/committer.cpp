// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/run/committer.h"

#include "engine/model/part_names.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sluice::run {

namespace {

namespace fs = std::filesystem;

class Descriptor final
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

QString errnoText(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

Unexpected writeError(const QString &path, int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return fail(full ? ErrorCode::OutputDiskFull : ErrorCode::OutputWriteFailed, path, errnoText(number));
}

QString folderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor dir(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems can not sync a folder and say EINVAL; there the server orders its own writes.
    if (dir.get() < 0 || (::fsync(dir.get()) != 0 && errno != EINVAL))
        return writeError(folder, errno);
    return {};
}

bool isSameFile(const QByteArray &a, const QByteArray &b)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(a.constData(), &first) == 0 && ::stat(b.constData(), &second) == 0
           && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

bool isFolder(const QByteArray &path)
{
    struct stat there = {};
    return ::lstat(path.constData(), &there) == 0 && S_ISDIR(there.st_mode);
}

// A folder that is no ladder holds something else, which nobody has meant.
bool mayBeReplaced(const QByteArray &path)
{
    const QByteArray playlist = path + "/master.m3u8";
    return !isFolder(path) || ::access(playlist.constData(), F_OK) == 0;
}

bool lacksFlags(int number)
{
    return number == EINVAL || number == ENOSYS;
}

// Where nothing is; else EEXIST or ENOTEMPTY. Many network and FUSE file systems do not know how to rename
// without replacing; link() does not replace either, but for folders and where there are no hard links. There
// a look has to do.
int renameNew(const QByteArray &part, const QByteArray &output)
{
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, output.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (!lacksFlags(errno))
        return errno;
    if (::link(part.constData(), output.constData()) == 0) {
        ::unlink(part.constData());
        return 0;
    }
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        return errno;
    struct stat there = {};
    if (::lstat(output.constData(), &there) == 0)
        return EEXIST;
    return ::rename(part.constData(), output.constData()) == 0 ? 0 : errno;
}

// Both names exist at every moment: what was there gets the name of the part. Without the flag a file is
// replaced in one step as well; a folder is put aside, and back where its successor cannot take its place.
int replace(const QByteArray &part, const QByteArray &output)
{
    if (::renameat2(AT_FDCWD, part.constData(), AT_FDCWD, output.constData(), RENAME_EXCHANGE) == 0)
        return 0;
    if (!lacksFlags(errno))
        return errno;
    if (!isFolder(output))
        return ::rename(part.constData(), output.constData()) == 0 ? 0 : errno;
    const QByteArray aside = part + ".old";
    if (::rename(output.constData(), aside.constData()) != 0)
        return errno;
    if (::rename(part.constData(), output.constData()) != 0) {
        const int number = errno;
        ::rename(aside.constData(), output.constData());
        return number;
    }
    ::rename(aside.constData(), part.constData());
    return 0;
}

} // namespace

Result<> prepareFolder(const QString &folder)
{
    if (folder.isEmpty() || !QDir::isAbsolutePath(folder))
        return fail(ErrorCode::OutputFolderInvalid, folder);
    const fs::path path(QFile::encodeName(folder).toStdString());
    std::error_code problem;
    fs::create_directories(path, problem);
    if (!fs::is_directory(path)) {
        const bool permission =
            problem == std::errc::permission_denied || problem == std::errc::read_only_file_system;
        return fail(permission ? ErrorCode::OutputNotWritable : ErrorCode::OutputFolderInvalid, folder,
                    QString::fromStdString(problem.message()));
    }
    const QByteArray probe = QFile::encodeName(folder + QStringLiteral("/.sluice-%1.part").arg(::getpid()));
    const Descriptor file(::open(probe.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600));
    if (file.get() < 0) {
        const int number = errno;
        if (number == ENOSPC || number == EDQUOT)
            return writeError(folder, number);
        return fail(ErrorCode::OutputNotWritable, folder, errnoText(number));
    }
    ::unlink(probe.constData());
    return {};
}

Result<> mayBeWritten(const QString &inputPath, const QString &outputPath, ExistingPolicy policy)
{
    const QByteArray output = QFile::encodeName(outputPath);
    if (isSameFile(QFile::encodeName(inputPath), output))
        return fail(ErrorCode::OutputIsInput, outputPath);
    struct stat existing = {};
    const bool exists = ::lstat(output.constData(), &existing) == 0;
    if (exists && (policy == ExistingPolicy::Skip || !mayBeReplaced(output)))
        return fail(ErrorCode::OutputExists, outputPath);
    return {};
}

Result<> prepareOutput(const QString &inputPath, const QString &outputPath, ExistingPolicy policy)
{
    if (const auto may = mayBeWritten(inputPath, outputPath, policy); !may)
        return may;
    std::error_code problem;
    const QString folder = folderOf(outputPath);
    fs::create_directories(fs::path(QFile::encodeName(folder).toStdString()), problem);
    if (problem)
        return fail(ErrorCode::OutputNotWritable, folder, QString::fromStdString(problem.message()));
    return {};
}

Result<> commit(const QString &partPath, const QString &outputPath, ExistingPolicy policy)
{
    const QByteArray part = QFile::encodeName(partPath);
    const QByteArray output = QFile::encodeName(outputPath);
    if (const int number = renameNew(part, output); number != 0) {
        if (number != EEXIST && number != ENOTEMPTY)
            return writeError(outputPath, number);
        if (policy == ExistingPolicy::Skip || !mayBeReplaced(output) || isFolder(part) != isFolder(output))
            return fail(ErrorCode::OutputExists, outputPath);
        if (const int problem = replace(part, output); problem != 0)
            return writeError(outputPath, problem);
        if (const auto synced = syncFolder(folderOf(outputPath)); !synced)
            return synced;
        return removePart(partPath); // what was replaced has this name now
    }
    return syncFolder(folderOf(outputPath));
}

Result<> removePart(const QString &partPath)
{
    std::error_code problem;
    fs::remove_all(fs::path(QFile::encodeName(passFolderOf(partPath)).toStdString()), problem);
    if (!problem)
        fs::remove_all(fs::path(QFile::encodeName(partPath).toStdString()), problem);
    if (problem)
        return fail(ErrorCode::OutputWriteFailed, partPath, QString::fromStdString(problem.message()));
    return {};
}

qint64 outputBytes(const QString &outputPath)
{
    std::error_code problem;
    const fs::path path(QFile::encodeName(outputPath).toStdString());
    if (!fs::is_directory(path, problem)) {
        const auto size = fs::file_size(path, problem);
        return problem ? -1 : qint64(size);
    }
    qint64 sum = 0;
    for (auto it = fs::recursive_directory_iterator(path, problem); !problem && it != fs::end(it);
         it.increment(problem)) {
        std::error_code ignored;
        if (it->is_regular_file(ignored))
            sum += qint64(it->file_size(ignored));
    }
    return problem ? -1 : sum;
}

} // namespace sluice::run
