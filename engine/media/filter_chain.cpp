// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/filter_chain.h"

#include "engine/media/av_error.h"

namespace sluice::media {

namespace {

Unexpected failure(int averror, const QByteArray &what)
{
    if (averror == AVERROR(ENOMEM))
        return fail(ErrorCode::OutOfMemory, {}, QStringLiteral("filtering"));
    return fail(ErrorCode::Internal, {},
                QStringLiteral("filter \"%1\": %2").arg(QString::fromUtf8(what), avText(averror)));
}

} // namespace

Result<FilterChain> FilterChain::parse(const QByteArray &text)
{
    FilterChain chain;
    chain.m_graph.reset(avfilter_graph_alloc());
    if (!chain.m_graph)
        return fail(ErrorCode::OutOfMemory);
    AVFilterGraph *graph = chain.m_graph.get();
    graph->nb_threads = 1;
    AVFilterInOut *inputs = nullptr;
    AVFilterInOut *outputs = nullptr;
    int done = avfilter_graph_parse2(graph, text.constData(), &inputs, &outputs);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    if (done >= 0)
        done = avfilter_graph_config(graph, nullptr);
    if (done < 0)
        return failure(done, text);
    for (unsigned i = 0; i < graph->nb_filters; ++i) {
        if (graph->filters[i]->nb_inputs == 0)
            chain.m_source = graph->filters[i];
        if (graph->filters[i]->nb_outputs == 0)
            chain.m_sink = graph->filters[i];
    }
    return chain;
}

Result<> FilterChain::push(AVFrame *frame)
{
    const int pushed = av_buffersrc_add_frame(m_source, frame);
    if (pushed < 0)
        return failure(pushed, "push");
    return {};
}

Result<bool> FilterChain::pull(AVFrame &frame)
{
    const int got = av_buffersink_get_frame(m_sink, &frame);
    if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
        return false;
    if (got < 0)
        return failure(got, "pull");
    return true;
}

} // namespace sluice::media
