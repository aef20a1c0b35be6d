// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/control.h"
#include "engine/media/fd_io.h"
#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QString>

#include <memory>
#include <span>

namespace sluice::media {

// What a file was when we looked: enough to see that it is another one now.
struct FileStamp
{
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0;
    quint64 inode = 0;

    bool operator==(const FileStamp &) const = default;
};

// A source, opened for reading and never for anything else. Its content is not trusted: only demuxers and
// decoders of a fixed list touch it, and nothing in it can open a second file.
class Input final
{
public:
    enum class Look {
        Thorough, // packets are read and decoded until the streams are known
        Header    // what the container's header says is enough: for our own MP4
    };

    // The control must outlive the input; it interrupts every read.
    [[nodiscard]] static Result<std::unique_ptr<Input>> open(const QString &path, Control &control,
                                                             Look look = Look::Thorough);
    // A segment of fragmented MP4, behind the `init` that says what is in it.
    [[nodiscard]] static Result<std::unique_ptr<Input>> openSegment(const QString &path,
                                                                    const QByteArray &init, Control &control);

    [[nodiscard]] AVFormatContext *context() const { return m_context.get(); }
    [[nodiscard]] const FileStamp &stamp() const { return m_stamp; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] AVStream *stream(int index) const; // nullptr where there is none

    // From here on av_read_frame returns packets of these streams only.
    void useOnly(std::span<const int> streams);
    // InputChanged when the open file, or what now has its name, is not what was opened.
    [[nodiscard]] Result<> checkUnchanged() const;
    // The failure of the disk, not of the format; 0 or an AVERROR.
    [[nodiscard]] int readFailure() const { return m_io->failure(); }
    // 0 to 1 by bytes, for sources that do not say how long they are.
    // How long the container says that it is, from its first packet on; 0: it does not say.
    [[nodiscard]] qint64 claimedUs() const;
    [[nodiscard]] double positionFraction() const;

    // Decoders that may be given data of a source.
    static const char *codecWhitelist();
    // Larger pictures are refused before anything is allocated for them.
    static constexpr qint64 maxPixels = 8192LL * 8192;
    static constexpr qint64 maxSamples = 4LL * 1024 * 1024; // of one channel in one frame

private:
    Input() = default;
    [[nodiscard]] Result<> openDescriptor(const QByteArray &preface);
    [[nodiscard]] Result<> openContainer(Control &control, Look look);
    [[nodiscard]] Result<const AVInputFormat *> detectFormat() const;
    [[nodiscard]] Result<> checkLimits() const;

    QString m_path;
    FileStamp m_stamp;
    std::unique_ptr<FdIo> m_io; // outlives the context
    InputContext m_context;
};

} // namespace sluice::media
