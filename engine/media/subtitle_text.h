// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/media/subtitle_times.h"
#include "engine/model/keeping.h"
#include "engine/model/result.h"

#include <QByteArray>

namespace sluice::media {

// A line of ASS dialogue without the shapes that it draws: only players that know ASS show them, others would
// show their coordinates.
[[nodiscard]] QByteArray withoutDrawings(const QByteArray &dialogue);

// Makes texts of one format into those of another, by way of ASS, which both of FFmpeg's ends speak.
class SubtitleText final
{
public:
    // `source` is a stream of text; it is looked at here only.
    [[nodiscard]] static Result<SubtitleText> open(const AVStream &source, SubtitleFormat format);

    // What a packet says, its times still those of the packet; no text where it says nothing.
    [[nodiscard]] Result<SubtitleEvent> decode(const AVPacket &packet);
    // Empty where nothing can be shown.
    [[nodiscard]] Result<QByteArray> encode(const SubtitleEvent &event);

    [[nodiscard]] const AVCodecParameters *parameters() const { return m_parameters.get(); }
    [[nodiscard]] qint64 broken() const { return m_broken; }   // packets without a text that can be read
    [[nodiscard]] qint64 mended() const { return m_mended; }   // texts that are no UTF-8
    [[nodiscard]] qint64 tooLong() const { return m_tooLong; } // texts that were left out

private:
    [[nodiscard]] Result<Packet> readable(const AVPacket &packet);
    void take(const AVSubtitle &subtitle, SubtitleEvent &event);

    CodecContext m_decoder;
    CodecContext m_encoder;
    CodecParameters m_parameters;
    qint64 m_broken = 0;
    qint64 m_mended = 0;
    qint64 m_tooLong = 0;
};

} // namespace sluice::media
