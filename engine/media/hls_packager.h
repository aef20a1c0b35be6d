// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/fd_io.h"
#include "engine/media/hls_subtitles.h"
#include "engine/media/packager.h"
#include "engine/media/part.h"
#include "engine/media/playlist.h"
#include "engine/media/rendition_labels.h"
#include "engine/media/segment_clock.h"

#include <optional>
#include <span>

namespace sluice::media {

// Added to every time in every rendition, so that reordered pictures never begin below zero and all rungs,
// the sound and the subtitles share one clock. Longer than any reordering at one frame a second.
inline constexpr qint64 hlsOffsetSeconds = 10;
inline constexpr qint64 hlsClockAtZero = hlsOffsetSeconds * 90'000; // of MPEG-TS

// One rendition: a folder with a media playlist and its segments, written by one muxer, so that continuity
// counters and the clock run on over the cuts.
class HlsRendition final
{
public:
    struct Place
    {
        QString part;
        QString folder; // name within the part
    };
    // `segmentUs` for streams that cut by their own time (sound); 0: cut where the packets say so.
    [[nodiscard]] static Result<std::unique_ptr<HlsRendition>>
    create(const Place &place, const OutputStream &stream, SegmentKind kind, qint64 segmentUs);

    [[nodiscard]] Result<> write(AVPacket &packet, bool startsSegment);
    [[nodiscard]] Result<> finish(); // the last segment, then the playlist

    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] QByteArray playlistUri() const; // relative to the part
    [[nodiscard]] const QByteArray &codecs() const { return m_codecs; }
    [[nodiscard]] const AVCodecParameters &parameters() const { return *m_context->streams[0]->codecpar; }
    [[nodiscard]] double measuredRate() const;
    [[nodiscard]] qint64 startUs() const; // of the first segment
    // Of all files of this rendition.
    [[nodiscard]] qint64 bytes() const { return (m_io ? m_io->bytesWritten() : 0) + m_playlistBytes; }

private:
    HlsRendition(const Place &place, SegmentKind kind, qint64 segmentUs);
    [[nodiscard]] Result<> openMuxer(const OutputStream &stream);
    [[nodiscard]] Result<> release(qint64 nextDts);
    [[nodiscard]] Result<> mux(AVPacket &packet);
    [[nodiscard]] Result<> cut(qint64 startPts);
    [[nodiscard]] Result<> openFile(const QByteArray &name);
    [[nodiscard]] Result<> writeHeader();
    [[nodiscard]] Result<> beginSegment();
    [[nodiscard]] Result<> endInit();
    [[nodiscard]] Result<> closeSegment(qint64 endPts, bool last);
    [[nodiscard]] Result<> checked(int averror) const;
    void learnCodecs(const AVPacket &packet);

    QString m_folder; // name within the part
    QString m_path;
    SegmentKind m_kind;
    AVRational m_timeBase{1, 90000}; // of the packets that come
    SegmentClock m_clock;
    bool m_cutsByTime;
    std::unique_ptr<FdIo> m_io; // outlives the context
    OutputContext m_context;
    bool m_headerWritten = false;
    bool m_initOpen = false; // fMP4 alone, and for one packet
    Packet m_held;           // fMP4 alone: the last one
    std::vector<Segment> m_segments;
    bool m_open = false;       // the last of m_segments is being written
    qint64 m_segmentStart = 0; // pts
    qint64 m_segmentFirstByte = 0;
    qint64 m_end = 0; // of the last packet shown
    qint64 m_firstPts = AV_NOPTS_VALUE;
    qint64 m_packets = 0;
    QByteArray m_codecs;
    qint64 m_playlistBytes = 0;
};

// A folder: master.m3u8, one rendition for each rung, one for each track of sound and of subtitles, which all
// rungs share.
class HlsPackager final : public Packager
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Packager>> create(const Recipe &recipe,
                                                                  const QString &partPath);

    [[nodiscard]] bool wantsGlobalHeader() const override { return m_recipe.segments == SegmentKind::Fmp4; }
    [[nodiscard]] Result<> begin(const std::vector<OutputStream> &streams, const OutputTags &tags) override;
    [[nodiscard]] Result<> write(int stream, AVPacket &packet, bool startsSegment) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 bytes() const override;
    [[nodiscard]] QString folderOf(int stream) const override;
    void keep() override { m_part.keep(); }

private:
    HlsPackager(Recipe recipe, const QString &partPath)
        : m_recipe(std::move(recipe))
        , m_part(partPath)
    {
    }
    [[nodiscard]] Result<> beginSubtitles(std::span<const OutputStream> streams);
    [[nodiscard]] std::vector<SubtitleRendition> subtitleRenditions() const;
    [[nodiscard]] Result<> writeMaster();

    Recipe m_recipe;
    Part m_part;
    std::vector<std::unique_ptr<HlsRendition>> m_renditions; // rungs, then sound
    std::vector<OutputStream> m_streams;                     // parameters not used after begin()
    std::vector<RenditionLabel> m_sounds;
    std::vector<std::unique_ptr<HlsSubtitles>> m_subtitles; // behind them
    std::vector<RenditionLabel> m_subtitleLabels;
    qint64 m_masterBytes = 0;
    qint64 m_fileTimeNs = 0; // 0: that of now
};

} // namespace sluice::media
