// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/hls_subtitles.h"

#include "engine/media/fd_io.h"
#include "engine/media/hls_packager.h"
#include "engine/media/part.h"

namespace sluice::media {

HlsSubtitles::HlsSubtitles(QString path, QString folder, AVRational timeBase)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
    , m_timeBase(timeBase)
{
}

Result<std::unique_ptr<HlsSubtitles>> HlsSubtitles::create(const QString &part, const QString &folder,
                                                           AVRational timeBase)
{
    std::unique_ptr<HlsSubtitles> rendition(new HlsSubtitles(part + u'/' + folder, folder, timeBase));
    if (const Result<> made = makeFolder(rendition->m_path); !made)
        return Unexpected(made.error());
    return rendition;
}

QByteArray HlsSubtitles::playlistUri() const
{
    return m_folder.toUtf8() + "/index.m3u8";
}

Result<> HlsSubtitles::write(const AVPacket &packet)
{
    constexpr AVRational milliseconds{1, 1000};
    m_textBytes += packet.size;
    if (m_textBytes > textBytesMax)
        return fail(ErrorCode::InputUnsupported, {},
                    QStringLiteral("a track of subtitles has more than %1 bytes").arg(textBytesMax));
    m_cues.push_back({.startMs = av_rescale_q(packet.pts, m_timeBase, milliseconds),
                      .endMs = av_rescale_q(packet.pts + packet.duration, m_timeBase, milliseconds),
                      .text = QByteArray(reinterpret_cast<const char *>(packet.data), packet.size)});
    return {};
}

Result<> HlsSubtitles::writeFile(const QByteArray &name, const QByteArray &text)
{
    m_bytes += text.size();
    return writeTextFile(m_path + u'/' + QString::fromLatin1(name), text);
}

Result<> HlsSubtitles::finish(std::span<const Segment> grid, qint64 startUs)
{
    std::vector<qint64> startsMs;
    for (const Segment &segment : grid) {
        startsMs.push_back(startUs / 1000);
        startUs += segment.durationUs;
    }
    const auto shown = cuesOfSegments(m_cues, startsMs);
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const QByteArray text = webVttSegment(m_cues, shown[i], hlsClockAtZero);
        segments.push_back(
            {.name = segmentName(i + 1, ".vtt"), .durationUs = grid[i].durationUs, .bytes = text.size()});
        if (const Result<> written = writeFile(segments.back().name, text); !written)
            return written;
    }
    if (const Result<> written = writeFile("index.m3u8", mediaPlaylist(segments)); !written)
        return written;
    return syncFolder(m_path);
}

} // namespace sluice::media
