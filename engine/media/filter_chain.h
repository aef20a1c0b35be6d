// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/handles.h"
#include "engine/model/result.h"

#include <QByteArray>

namespace sluice::media {

// Filters of pictures or of sound, one after the other: one way in and one way out. They have one thread,
// since the cores belong to the encoders.
class FilterChain final
{
public:
    // From "buffer=..." to "buffersink", or from "abuffer=..." to "abuffersink".
    [[nodiscard]] static Result<FilterChain> parse(const QByteArray &text);

    [[nodiscard]] Result<> push(AVFrame *frame); // takes the reference; nullptr drains
    // The next frame; false: push more first.
    [[nodiscard]] Result<bool> pull(AVFrame &frame);

    [[nodiscard]] AVRational timeBase() const
    {
        return av_buffersink_get_time_base(m_sink);
    } // of what is pulled
    void setFrameSamples(int samples) { av_buffersink_set_frame_size(m_sink, unsigned(samples)); }

private:
    FilterGraph m_graph;
    AVFilterContext *m_source = nullptr; // owned by the graph
    AVFilterContext *m_sink = nullptr;
};

} // namespace sluice::media
