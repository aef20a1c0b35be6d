// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/fd_io.h"

#include "engine/media/av_error.h"
#include "engine/media/compat.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace sluice::media {

int UniqueFd::reset()
{
    const int fd = std::exchange(m_fd, -1);
    return fd >= 0 && ::close(fd) != 0 && errno != EINTR ? errno : 0;
}

FdIo::FdIo(UniqueFd fd, QString path)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
{
}

FdIo::~FdIo()
{
    if (!m_context)
        return;
    av_freep(static_cast<void *>(&m_context->buffer));
    avio_context_free(&m_context);
}

bool FdIo::allocate(int bufferBytes, bool writing, bool seekable)
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(size_t(bufferBytes)));
    if (!buffer)
        return false;
#if LIBAVFORMAT_VERSION_MAJOR >= 61
    const auto write = &FdIo::writeBytes;
#else
    const auto write = [](void *opaque, compat::WriteBuffer *bytes, int size) {
        return FdIo::writeBytes(opaque, bytes, size);
    };
#endif
    m_context = avio_alloc_context(buffer, bufferBytes, writing ? 1 : 0, this,
                                   writing && !seekable ? nullptr : &FdIo::readBytes, write,
                                   seekable ? &FdIo::seek : nullptr);
    if (!m_context) {
        av_free(buffer);
        return false;
    }
    m_context->seekable = seekable ? AVIO_SEEKABLE_NORMAL : 0;
    return true;
}

Result<std::unique_ptr<FdIo>> FdIo::forReading(UniqueFd fd, const QString &path, const QByteArray &preface)
{
    std::unique_ptr<FdIo> io(new FdIo(std::move(fd), path));
    io->m_preface = preface;
    if (!io->allocate(inputBufferBytes, false, true))
        return fail(ErrorCode::OutOfMemory, path);
    return io;
}

Result<std::unique_ptr<FdIo>> FdIo::forWriting(UniqueFd fd, const QString &path, bool seekable)
{
    std::unique_ptr<FdIo> io(new FdIo(std::move(fd), path));
    if (!io->allocate(outputBufferBytes, true, seekable))
        return fail(ErrorCode::OutOfMemory, path);
    return io;
}

int FdIo::latch(int averror)
{
    if (m_failure == 0)
        m_failure = averror;
    return averror;
}

// 0 where the file itself begins.
int FdIo::readPreface(std::uint8_t *buffer, int size)
{
    const auto got = int(std::clamp<qint64>(m_preface.size() - m_position, 0, size));
    std::copy_n(m_preface.cbegin() + std::min<qint64>(m_position, m_preface.size()), got, buffer);
    m_position += got;
    return got;
}

int FdIo::readBytes(void *opaque, std::uint8_t *buffer, int size)
{
    auto *self = static_cast<FdIo *>(opaque);
    if (const int got = self->readPreface(buffer, size); got > 0)
        return got;
    for (;;) {
        const ssize_t got = ::read(self->m_fd.get(), buffer, size_t(size));
        if (got > 0) {
            self->m_position += got;
            return int(got);
        }
        if (got == 0)
            return AVERROR_EOF;
        if (errno != EINTR)
            return self->latch(AVERROR(errno));
    }
}

int FdIo::writeBytes(void *opaque, const std::uint8_t *buffer, int size)
{
    auto *self = static_cast<FdIo *>(opaque);
    if (self->m_failure != 0) // nothing is written behind a hole
        return self->m_failure;
    int done = 0;
    while (done < size) {
        const ssize_t put = ::write(self->m_fd.get(), buffer + done, size_t(size - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return self->latch(put == 0 ? AVERROR(ENOSPC) : AVERROR(errno));
        done += int(put);
        self->m_bytesWritten += put;
        self->m_position += put;
        self->m_extent = std::max(self->m_extent, self->m_position);
    }
    return size;
}

std::int64_t FdIo::seek(void *opaque, std::int64_t offset, int whence)
{
    auto *self = static_cast<FdIo *>(opaque);
    const std::int64_t preface = self->m_preface.size();
    if ((whence & AVSEEK_SIZE) != 0) {
        struct stat status{};
        return ::fstat(self->m_fd.get(), &status) == 0 ? preface + status.st_size : AVERROR(errno);
    }
    if ((whence & ~AVSEEK_FORCE) != SEEK_SET || offset < 0) // FFmpeg asks for nothing else
        return AVERROR(EINVAL);
    if (::lseek(self->m_fd.get(), std::max<std::int64_t>(0, offset - preface), SEEK_SET) < 0)
        return AVERROR(errno);
    self->m_position = offset;
    return offset;
}

Result<> FdIo::flush()
{
    avio_flush(m_context);
    if (m_failure == 0 && m_context->error < 0)
        m_failure = m_context->error;
    if (m_failure != 0)
        return outputFailure(m_failure, m_path, QStringLiteral("writing"));
    return {};
}

Result<> FdIo::close()
{
    if (const Result<> flushed = flush(); !flushed)
        return flushed;
    if (m_fileTimeNs != 0)
        media::setFileTime(m_fd.get(), m_fileTimeNs);
    if (::fsync(m_fd.get()) != 0)
        return outputFailure(latch(AVERROR(errno)), m_path, QStringLiteral("syncing"));
    if (const int problem = m_fd.reset(); problem != 0)
        return outputFailure(latch(AVERROR(problem)), m_path, QStringLiteral("closing"));
    return {};
}

void FdIo::continueIn(UniqueFd fd, const QString &path)
{
    m_fd = std::move(fd);
    m_path = path;
}

Result<UniqueFd> createFile(const QString &path)
{
    UniqueFd fd(::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666));
    if (!fd.valid())
        return outputFailure(AVERROR(errno), path, QStringLiteral("creating"));
    return fd;
}

Result<> writeTextFile(const QString &path, const QByteArray &text)
{
    Result<UniqueFd> fd = createFile(path);
    if (!fd)
        return Unexpected(fd.error());
    const Result<std::unique_ptr<FdIo>> io = FdIo::forWriting(std::move(*fd), path, false);
    if (!io)
        return Unexpected(io.error());
    avio_write((*io)->context(), reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()));
    return (*io)->close();
}

void setFileTime(int descriptor, qint64 ns)
{
    constexpr qint64 second = 1'000'000'000;
    const qint64 rest = (ns % second + second) % second; // times before 1970 are below 0
    const timespec changed{.tv_sec = (ns - rest) / second, .tv_nsec = rest};
    const timespec asItIs{.tv_sec = 0, .tv_nsec = UTIME_OMIT};
    const std::array times{asItIs, changed};
    (void)::futimens(descriptor, times.data());
}

void setFolderTime(const QString &path, qint64 ns)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.valid())
        setFileTime(fd.get(), ns);
}

Result<> syncFolder(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems cannot sync a folder; that is no failure of the output.
    if (!fd.valid() || (::fsync(fd.get()) != 0 && errno != EINVAL && errno != ENOTSUP))
        return outputFailure(AVERROR(errno), path, QStringLiteral("syncing the folder"));
    return {};
}

} // namespace sluice::media
