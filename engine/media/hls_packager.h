// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/fd_io.h"
#include "engine/media/packager.h"
#include "engine/media/part.h"
#include "engine/media/playlist.h"
#include "engine/media/segment_clock.h"

#include <optional>

namespace sluice::media {

// One rendition: a folder with a media playlist and its segments, written by one MPEG-TS muxer, so that
// continuity counters and the clock run on over the cuts.
class HlsRendition final
{
public:
    // `segmentUs` for streams that cut by their own time (sound); 0: cut where the packets say so.
    [[nodiscard]] static Result<std::unique_ptr<HlsRendition>>
    create(const QString &partPath, const QString &folder, const OutputStream &stream, qint64 segmentUs);

    [[nodiscard]] Result<> write(AVPacket &packet, bool startsSegment);
    [[nodiscard]] Result<> finish(); // the last segment, then the playlist

    [[nodiscard]] const std::vector<Segment> &segments() const { return m_segments; }
    [[nodiscard]] QByteArray playlistUri() const; // relative to the part
    [[nodiscard]] const QByteArray &codecs() const { return m_codecs; }
    [[nodiscard]] const AVCodecParameters &parameters() const { return *m_context->streams[0]->codecpar; }
    [[nodiscard]] double measuredRate() const;
    // Of all files of this rendition.
    [[nodiscard]] qint64 bytes() const { return (m_io ? m_io->bytesWritten() : 0) + m_playlistBytes; }

private:
    HlsRendition(const QString &partPath, const QString &folder, qint64 segmentUs);
    [[nodiscard]] Result<> openMuxer(const OutputStream &stream);
    [[nodiscard]] Result<> cut(qint64 startPts);
    [[nodiscard]] Result<> closeSegment(qint64 endPts, bool last);
    [[nodiscard]] Result<> checked(int averror) const;
    void learnCodecs(const AVPacket &packet);

    QString m_folder; // name within the part
    QString m_path;
    AVRational m_timeBase{1, 90000}; // of the encoder
    SegmentClock m_clock;
    bool m_cutsByTime;
    std::unique_ptr<FdIo> m_io; // outlives the context
    OutputContext m_context;
    bool m_headerWritten = false;
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

// A folder: master.m3u8, one rendition for each rung, one for the sound that all rungs share.
class HlsPackager final : public Packager
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Packager>> create(const Recipe &recipe,
                                                                  const QString &partPath);

    [[nodiscard]] bool wantsGlobalHeader() const override { return false; }
    [[nodiscard]] Result<> begin(const std::vector<OutputStream> &streams, const OutputTags &tags) override;
    [[nodiscard]] Result<> write(int stream, AVPacket &packet, bool startsSegment) override;
    [[nodiscard]] Result<> finish() override;
    [[nodiscard]] qint64 bytes() const override;
    void keep() override { m_part.keep(); }

    // "1080p", by the short side; the folder of a rung.
    [[nodiscard]] static QString folderOf(const Rung &rung);
    static constexpr const char16_t *audioFolder = u"audio";

private:
    HlsPackager(Recipe recipe, const QString &partPath)
        : m_recipe(std::move(recipe))
        , m_part(partPath)
    {
    }
    [[nodiscard]] Result<> writeMaster();

    Recipe m_recipe;
    Part m_part;
    std::vector<std::unique_ptr<HlsRendition>> m_renditions; // rungs, then sound
    std::vector<OutputStream> m_streams;                     // encoder pointers not used after begin()
    qint64 m_masterBytes = 0;
};

} // namespace sluice::media
