// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/attached.h"
#include "engine/media/libav.h"
#include "engine/model/recipe.h"
#include "engine/model/result.h"

#include <QString>
#include <QtGlobal>

#include <memory>
#include <vector>

namespace sluice::media {

// One stream on its way into an output, encoded or copied.
struct OutputStream
{
    const AVCodecParameters *parameters = nullptr; // looked at in begin() only
    AVRational timeBase{0, 1};                     // of the packets
    AVRational rate{0, 1};                         // of pictures; 0/1: unknown
    QString language;                              // as tagged in the source, or empty
    QString title;                                 // the same
    bool isDefault = true;
    int roles = 0;       // the other dispositions, as FFmpeg numbers them
    bool sparse = false; // may be silent for long: nobody waits for its packets
    const AVStream *copied =
        nullptr; // that stream of the source, which is not encoded; lives as long as the gate
};

// What goes over from the source besides pictures and sound.
struct OutputTags
{
    const AVFormatContext *source = nullptr;         // its tags and chapters are copied
    const std::vector<Attached> *attached = nullptr; // null: none
    qint64 fileTimeNs = 0; // of the last change that the output claims, since the epoch; 0: that of now
};

// Where encoded packets become files. The part is created with the packager and removed with it, unless
// keep() was called: whatever goes wrong, nothing unfinished stays behind.
class Packager
{
public:
    Packager() = default;
    virtual ~Packager() = default;
    Packager(const Packager &) = delete;
    Packager &operator=(const Packager &) = delete;

    // Codec parameters outside of the packets (MP4, MKV) or in front of each key frame (MPEG-TS).
    [[nodiscard]] virtual bool wantsGlobalHeader() const = 0;

    [[nodiscard]] virtual Result<> begin(const std::vector<OutputStream> &streams,
                                         const OutputTags &tags) = 0;
    // Takes the content of the packet; its times in the stream's time base.
    [[nodiscard]] virtual Result<> write(int stream, AVPacket &packet, bool startsSegment) = 0;
    // Ends every file and syncs all to the disk.
    [[nodiscard]] virtual Result<> finish() = 0;

    [[nodiscard]] virtual qint64 bytes() const = 0; // so far
    // Where in the part a stream stands alone; empty in a single file. After begin().
    [[nodiscard]] virtual QString folderOf(int stream) const = 0;
    virtual void keep() = 0;
    // Whether pictures before time 0 stay hidden, as in the source.
    [[nodiscard]] virtual bool keepsHiddenStart() const { return false; }
};

// Creates the part, so that a folder that cannot be written to shows before anything is decoded.
[[nodiscard]] Result<std::unique_ptr<Packager>> makePackager(const Recipe &recipe, const QString &partPath);

} // namespace sluice::media
