// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"
#include "engine/media/playlist.h"
#include "engine/media/web_vtt.h"
#include "engine/model/result.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

namespace sluice::media {

// One rendition of subtitles: a folder with a media playlist and files of WebVTT, cut where the pictures are.
// Texts are few, so they are kept until it is known where that is.
class HlsSubtitles final
{
public:
    // Makes the folder in the part. `timeBase` is that of the packets.
    [[nodiscard]] static Result<std::unique_ptr<HlsSubtitles>>
    create(const QString &part, const QString &folder, AVRational timeBase);

    [[nodiscard]] Result<> write(const AVPacket &packet);
    // `grid` are the segments of the pictures, which begin at `startUs`.
    [[nodiscard]] Result<> finish(std::span<const Segment> grid, qint64 startUs);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QByteArray playlistUri() const; // relative to the part
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    // A film has a tenth of a megabyte; beyond this it is no film's.
    static constexpr qint64 textBytesMax = 64LL * 1024 * 1024;

private:
    HlsSubtitles(QString path, QString folder, AVRational timeBase);
    [[nodiscard]] Result<> writeFile(const QByteArray &name, const QByteArray &text);

    QString m_path;
    QString m_folder;
    AVRational m_timeBase;
    std::vector<Cue> m_cues;
    qint64 m_textBytes = 0;
    qint64 m_bytes = 0; // of all files
};

} // namespace sluice::media
