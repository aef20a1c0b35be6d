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
    const auto sparse = std::ranges::find(m_streams, true, &OutputStream::sparse);
    const auto dense = size_t(sparse - m_streams.begin());
    m_sounds = labelSounds(std::span(m_streams).subspan(rungs, dense - rungs));
    for (size_t i = 0; i < dense; ++i) {
        const bool isRung = i < rungs;
        const QString folder = isRung ? rungFolder(m_recipe.rungs[i]) : m_sounds[i - rungs].folder;
        Result<std::unique_ptr<HlsRendition>> rendition = HlsRendition::create(
            {m_part.path(), folder}, streams[i], m_recipe.segments, isRung ? 0 : m_recipe.segmentUs);
        if (!rendition)
            return Unexpected(rendition.error());
        m_renditions.push_back(std::move(*rendition));
        m_streams[i].parameters = nullptr;
    }
    return beginSubtitles(std::span(m_streams).subspan(dense));
}

Result<> HlsPackager::beginSubtitles(std::span<const OutputStream> streams)
{
    m_subtitleLabels = labelSubtitles(streams);
    for (size_t i = 0; i < streams.size(); ++i) {
        Result<std::unique_ptr<HlsSubtitles>> rendition =
            HlsSubtitles::create(m_part.path(), m_subtitleLabels[i].folder, streams[i].timeBase);
        if (!rendition)
            return Unexpected(rendition.error());
        m_subtitles.push_back(std::move(*rendition));
    }
    return {};
}

QString HlsPackager::folderOf(int stream) const
{
    const auto index = size_t(stream);
    return index < m_renditions.size() ? m_renditions[index]->folder()
                                       : m_subtitles[index - m_renditions.size()]->folder();
}

Result<> HlsPackager::write(int stream, AVPacket &packet, bool startsSegment)
{
    const auto index = size_t(stream);
    return index < m_renditions.size() ? m_renditions[index]->write(packet, startsSegment)
                                       : m_subtitles[index - m_renditions.size()]->write(packet);
}

qint64 HlsPackager::bytes() const
{
    qint64 sum = m_masterBytes;
    for (const auto &rendition : m_renditions)
        sum += rendition->bytes();
    for (const auto &rendition : m_subtitles)
        sum += rendition->bytes();
    return sum;
}

std::vector<SubtitleRendition> HlsPackager::subtitleRenditions() const
{
    std::vector<SubtitleRendition> renditions;
    for (size_t i = 0; i < m_subtitles.size(); ++i) {
        const OutputStream &stream = m_streams[m_renditions.size() + i];
        const RenditionLabel &label = m_subtitleLabels[i];
        renditions.push_back({.uri = m_subtitles[i]->playlistUri(),
                              .name = label.name,
                              .language = label.language,
                              .isDefault = label.isDefault,
                              .autoSelect = label.autoSelect,
                              .forced = label.forced,
                              .describesSounds = (stream.roles & AV_DISPOSITION_HEARING_IMPAIRED) != 0});
    }
    return renditions;
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
            const RenditionLabel &label = m_sounds[i - rungs];
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
    const QByteArray master = masterPlaylist(variants, sounds, m_recipe.segments, subtitleRenditions());
    m_masterBytes = master.size();
    return writeTextFile(m_part.path() + QStringLiteral("/master.m3u8"), master);
}

Result<> HlsPackager::finish()
{
    for (const auto &rendition : m_renditions) {
        if (const Result<> finished = rendition->finish(); !finished)
            return finished;
    }
    const HlsRendition &pictures = *m_renditions.front();
    for (const auto &rendition : m_subtitles) {
        if (const Result<> finished = rendition->finish(pictures.segments(), pictures.startUs()); !finished)
            return finished;
    }
    if (const Result<> written = writeMaster(); !written)
        return written;
    if (m_fileTimeNs != 0) // of the folder alone: servers tell by the times of the files what is new
        setFolderTime(m_part.path(), m_fileTimeNs);
    return syncFolder(m_part.path());
}

} // namespace sluice::media
