// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace sluice::media {

// An AVIOContext on a file descriptor of our own. FFmpeg forgets write errors on its way up (a trailer that
// meets a full disk, a second pass over the file), so the first one is kept here and asked for at the end.
class FdIo final
{
public:
    // The buffer is large for outputs, where each flush is a system call, and small for inputs, where every
    // seek throws it away.
    static constexpr int outputBufferBytes = 1024 * 1024;
    static constexpr int inputBufferBytes = 64 * 1024;

    // `preface` is read before the file's own bytes, as if it stood in it.
    [[nodiscard]] static Result<std::unique_ptr<FdIo>> forReading(UniqueFd fd, const QString &path,
                                                                  const QByteArray &preface = {});
    // Seekable for MP4 and MKV, a plain stream for segments.
    [[nodiscard]] static Result<std::unique_ptr<FdIo>> forWriting(UniqueFd fd, const QString &path,
                                                                  bool seekable);
    ~FdIo();
    FdIo(const FdIo &) = delete;
    FdIo &operator=(const FdIo &) = delete;

    [[nodiscard]] AVIOContext *context() const { return m_context; }
    [[nodiscard]] int descriptor() const { return m_fd.get(); }
    [[nodiscard]] qint64 bytesWritten() const { return m_bytesWritten; } // including what was rewritten
    [[nodiscard]] qint64 extent() const { return m_extent; }             // the furthest byte written
    // The first failure as an AVERROR, or 0.
    [[nodiscard]] int failure() const { return m_failure; }

    // Writes out what is buffered and tells of every failure so far.
    [[nodiscard]] Result<> flush();
    // What close() tells the file system about the last change, since the epoch; 0: nothing.
    void setFileTime(qint64 ns) { m_fileTimeNs = ns; }
    // Flushes, syncs to the disk and closes.
    [[nodiscard]] Result<> close();
    // Goes on in another file, after close(). For segments.
    void continueIn(UniqueFd fd, const QString &path);

private:
    FdIo(UniqueFd fd, QString path);
    [[nodiscard]] bool allocate(int bufferBytes, bool writing, bool seekable);

    [[nodiscard]] int readPreface(std::uint8_t *buffer, int size);
    static int readBytes(void *opaque, std::uint8_t *buffer, int size);
    static int writeBytes(void *opaque, const std::uint8_t *buffer, int size);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);
    int latch(int averror);

    UniqueFd m_fd;
    QString m_path;
    AVIOContext *m_context = nullptr; // owned, with its buffer
    QByteArray m_preface;
    qint64 m_bytesWritten = 0;
    qint64 m_position = 0; // of the descriptor, behind the preface
    qint64 m_extent = 0;
    qint64 m_fileTimeNs = 0;
    int m_failure = 0;
};

// Creates a file that must not exist yet.
[[nodiscard]] Result<UniqueFd> createFile(const QString &path);
// A small new file, synced.
[[nodiscard]] Result<> writeTextFile(const QString &path, const QByteArray &text);
// Claims another time of the last change, since the epoch, for a file or a folder. Where the file system
// refuses, it keeps its own: the content is what matters.
void setFileTime(int descriptor, qint64 ns);
void setFolderTime(const QString &path, qint64 ns);
// Syncs the entries of a folder, so that a new name survives a power cut.
[[nodiscard]] Result<> syncFolder(const QString &path);

} // namespace sluice::media
