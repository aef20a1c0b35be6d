// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/libav.h"

#include <memory>
#include <utility>

#include <unistd.h>

namespace sluice::media {

// A libav handle is a unique_ptr with a stateless deleter; raw pointers only look. Some of FFmpeg's functions
// take the pointer, some its address.
template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const noexcept
    {
        if constexpr (requires { Free(&pointer); })
            Free(&pointer);
        else
            Free(pointer);
    }
};

using Packet = std::unique_ptr<AVPacket, Deleter<&av_packet_free>>;
using Frame = std::unique_ptr<AVFrame, Deleter<&av_frame_free>>;
using CodecContext = std::unique_ptr<AVCodecContext, Deleter<&avcodec_free_context>>;
using CodecParameters = std::unique_ptr<AVCodecParameters, Deleter<&avcodec_parameters_free>>;
using InputContext = std::unique_ptr<AVFormatContext, Deleter<&avformat_close_input>>;
using OutputContext = std::unique_ptr<AVFormatContext, Deleter<&avformat_free_context>>;
using BufferRef = std::unique_ptr<AVBufferRef, Deleter<&av_buffer_unref>>;
using FilterGraph = std::unique_ptr<AVFilterGraph, Deleter<&avfilter_graph_free>>;

// A dictionary changes its address with every set, so it is a small class and no unique_ptr.
class Dictionary final
{
public:
    Dictionary() = default;
    ~Dictionary() { av_dict_free(&m_entries); }
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    void set(const char *key, const char *value) { av_dict_set(&m_entries, key, value, 0); }
    [[nodiscard]] AVDictionary **address() { return &m_entries; }
    // The first option that nobody took, or nullptr.
    [[nodiscard]] const char *leftOver() const
    {
        const AVDictionaryEntry *entry = av_dict_get(m_entries, "", nullptr, AV_DICT_IGNORE_SUFFIX);
        return entry ? entry->key : nullptr;
    }

private:
    AVDictionary *m_entries = nullptr;
};

class UniqueFd final
{
public:
    UniqueFd() = default;
    explicit UniqueFd(int fd)
        : m_fd(fd)
    {
    }
    ~UniqueFd() { reset(); }
    UniqueFd(UniqueFd &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    UniqueFd &operator=(UniqueFd &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_fd = std::exchange(other.m_fd, -1);
        }
        return *this;
    }
    UniqueFd(const UniqueFd &) = delete;
    UniqueFd &operator=(const UniqueFd &) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }
    // Closes; 0 or the errno: over a network, close is where a full disk shows.
    int reset();

private:
    int m_fd = -1;
};

} // namespace sluice::media
