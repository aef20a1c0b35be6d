// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/hls_packager.h"

#include "engine/model/formats.h"

#include <algorithm>
#include <span>

namespace sluice::media {

namespace {

// "1080p", by the short side.
QString rungFolder(const Rung &rung)
{
    return QStringLiteral("%1p").arg(std::min(rung.width, rung.height));
}

VideoRange rangeOf(const AVCodecParameters &parameters)
{
    switch (parameters.color_trc) {
    case AVCOL_TRC_SMPTE2084:
        return VideoRange::Pq;
    case AVCOL_TRC_ARIB_STD_B67:
        return VideoRange::Hlg;
    default:
        return VideoRange::Sdr;
    }
}

} // namespace

Result<std::unique_ptr<Packager>> HlsPackager::create(const Recipe &recipe, const QString &partPath)
{
    const bool sensible = recipe.segments != SegmentKind::Auto && takes(Container::Hls, recipe.encoder)
                          && takes(recipe.segments, recipe.encoder) && recipe.segmentUs > 0;
    if (!sensible)
        return fail(ErrorCode::ProfileInvalid, partPath,
                    QStringLiteral("HLS needs a segment length, and fragmented MP4 for all but H.264"));
    std::unique_ptr<HlsPackager> packager(new HlsPackager(recipe, partPath));
    if (const Result<> made = makeFolder(partPath); !made)
        return Unexpected(made.error());
    packager->m_part.created();
    return packager;
}

Result<> HlsPackager::begin(const std::vector<OutputStream> &streams, const OutputTags &tags)
{
    m_fileTimeNs = tags.fileTimeNs;
    m_streams = streams;
    const size_t rungs = m_recipe.rungs.size();
    m_sounds = labelSounds(std::span(m_streams).subspan(rungs));
    for (size_t i = 0; i < streams.size(); ++i) {
        const bool isRung = i < rungs;
        const QString folder = isRung ? rungFolder(m_recipe.rungs[i]) : m_sounds[i - rungs].folder;
        Result<std::unique_ptr<HlsRendition>> rendition = HlsRendition::create(
            {m_part.path(), folder}, streams[i], m_recipe.segments, isRung ? 0 : m_recipe.segmentUs);
        if (!rendition)
            return Unexpected(rendition.error());
        m_renditions.push_back(std::move(*rendition));
        m_streams[i].parameters = nullptr;
    }
    return {};
}

Result<> HlsPackager::write(int stream, AVPacket &packet, bool startsSegment)
{
    return m_renditions[size_t(stream)]->write(packet, startsSegment);
}

qint64 HlsPackager::bytes() const
{
    qint64 sum = m_masterBytes;
    for (const auto &rendition : m_renditions)
        sum += rendition->bytes();
    return sum;
}

Result<> HlsPackager::writeMaster()
{
    std::vector<Variant> variants;
    std::vector<AudioRendition> sounds;
    const size_t rungs = m_recipe.rungs.size();
    for (size_t i = 0; i < m_renditions.size(); ++i) {
        const HlsRendition &rendition = *m_renditions[i];
        const AVCodecParameters &parameters = rendition.parameters();
        if (i < rungs) {
            const AVRational rate = m_streams[i].rate;
            variants.push_back({.uri = rendition.playlistUri(),
                                .width = parameters.width,
                                .height = parameters.height,
                                .frameRate = rate.num > 0 ? av_q2d(rate) : rendition.measuredRate(),
                                .codecs = rendition.codecs(),
                                .range = rangeOf(parameters),
                                .segments = rendition.segments()});
        } else {
            const SoundLabel &label = m_sounds[i - rungs];
            sounds.push_back({.uri = rendition.playlistUri(),
                              .codecs = rendition.codecs(),
                              .name = label.name,
                              .language = label.language,
                              .channels = parameters.ch_layout.nb_channels,
                              .isDefault = label.isDefault,
                              .autoSelect = label.autoSelect,
                              .segments = rendition.segments()});
        }
    }
    const QByteArray master = masterPlaylist(variants, sounds, m_recipe.segments);
    m_masterBytes = master.size();
    return writeTextFile(m_part.path() + QStringLiteral("/master.m3u8"), master);
}

Result<> HlsPackager::finish()
{
    for (const auto &rendition : m_renditions) {
        if (const Result<> finished = rendition->finish(); !finished)
            return finished;
    }
    if (const Result<> written = writeMaster(); !written)
        return written;
    if (m_fileTimeNs != 0) // of the folder alone: servers tell by the times of the files what is new
        setFolderTime(m_part.path(), m_fileTimeNs);
    return syncFolder(m_part.path());
}

} // namespace sluice::media
