// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/hls_packager.h"

#include <algorithm>

namespace sluice::media {

QString HlsPackager::folderOf(const Rung &rung)
{
    return QStringLiteral("%1p").arg(std::min(rung.width, rung.height));
}

Result<std::unique_ptr<Packager>> HlsPackager::create(const Recipe &recipe, const QString &partPath)
{
    if (recipe.encoder != VideoEncoder::X264 || recipe.segmentUs <= 0)
        return fail(ErrorCode::ProfileInvalid, partPath,
                    QStringLiteral("HLS needs H.264 and a segment length"));
    std::unique_ptr<HlsPackager> packager(new HlsPackager(recipe, partPath));
    if (const Result<> made = makeFolder(partPath); !made)
        return Unexpected(made.error());
    packager->m_part.created();
    return packager;
}

Result<> HlsPackager::begin(const std::vector<OutputStream> &streams, const OutputTags &)
{
    m_streams = streams;
    for (size_t i = 0; i < streams.size(); ++i) {
        const bool isRung = i < m_recipe.rungs.size();
        const QString folder = isRung ? folderOf(m_recipe.rungs[i]) : QString::fromUtf16(audioFolder);
        Result<std::unique_ptr<HlsRendition>> rendition =
            HlsRendition::create(m_part.path(), folder, streams[i], isRung ? 0 : m_recipe.segmentUs);
        if (!rendition)
            return Unexpected(rendition.error());
        m_renditions.push_back(std::move(*rendition));
        m_streams[i].encoder = nullptr;
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
    std::optional<AudioRendition> audio;
    for (size_t i = 0; i < m_renditions.size(); ++i) {
        const HlsRendition &rendition = *m_renditions[i];
        const AVCodecParameters &parameters = rendition.parameters();
        if (i < m_recipe.rungs.size()) {
            const AVRational rate = m_streams[i].rate;
            variants.push_back({.uri = rendition.playlistUri(),
                                .width = parameters.width,
                                .height = parameters.height,
                                .frameRate = rate.num > 0 ? av_q2d(rate) : rendition.measuredRate(),
                                .codecs = rendition.codecs(),
                                .segments = rendition.segments()});
        } else {
            audio = AudioRendition{.uri = rendition.playlistUri(),
                                   .codecs = rendition.codecs(),
                                   .name = QStringLiteral("Audio"),
                                   .language = m_streams[i].language,
                                   .channels = parameters.ch_layout.nb_channels,
                                   .segments = rendition.segments()};
        }
    }
    const QByteArray master = masterPlaylist(variants, audio ? &*audio : nullptr);
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
    return syncFolder(m_part.path());
}

} // namespace sluice::media
