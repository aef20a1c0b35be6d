// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/loudness.h"

#include "engine/media/av_error.h"
#include "engine/media/decoder.h"
#include "engine/media/encoder.h"
#include "engine/media/input.h"
#include "engine/media/packet_reader.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace sluice::media {

namespace {

constexpr double gateLufs = -70.0;  // of R 128: below it nothing is measured
constexpr double enoughLufs = 0.15; // from the target; R 128 itself allows 0.5
constexpr int mostPasses = 4;       // through the sound; the first one without a gain
constexpr double mostGainDb = 60.0; // what is quieter is noise

double decibels(double factor)
{
    return 20.0 * std::log10(factor);
}

double numberIn(const AVFrame &frame, const char *key, double otherwise)
{
    const AVDictionaryEntry *entry = av_dict_get(frame.metadata, key, nullptr, 0);
    if (!entry)
        return otherwise;
    bool good = false;
    const double value = QByteArray(entry->value).toDouble(&good);
    return good && std::isfinite(value) ? value : otherwise;
}

// One track on its way from the demuxer to the meter.
class Listener final
{
public:
    static Result<std::unique_ptr<Listener>> open(const Input &input, const AudioTrackRecipe &track,
                                                  const AudioLevel &level)
    {
        Result<Decoder> decoder = Decoder::open(input, track.stream, 1);
        if (!decoder)
            return Unexpected(decoder.error());
        const AVCodecParameters &source = *input.stream(track.stream)->codecpar;
        const int rate = Encoder::sampleRateFor(track.encoder, source.sample_rate);
        const QByteArray layout = layoutName(track.encoder, track.channels, source.ch_layout);
        Result<LoudnessMeter> meter = LoudnessMeter::open(rate, layout);
        if (!meter)
            return Unexpected(meter.error());
        const AudioFilter::Target target{.sampleRate = rate,
                                         .channels = track.channels,
                                         .layout = layout,
                                         .format = LoudnessMeter::format,
                                         .frameSamples = rate / 10,
                                         .level = level};
        return std::unique_ptr<Listener>(
            new Listener(track.stream, std::move(*decoder), std::move(*meter), target));
    }

    [[nodiscard]] int stream() const { return m_stream; }
    [[nodiscard]] std::optional<LoudnessMeter::Reading> reading() const { return m_meter.reading(); }

    // nullptr drains.
    [[nodiscard]] Result<> take(const AVPacket *packet)
    {
        const auto add = [this](AVFrame &samples) { return m_meter.add(samples); };
        const Result<> decoded = m_decoder.decode(packet, [&](AVFrame &frame) -> Result<> {
            if (frame.sample_rate <= 0 || frame.ch_layout.nb_channels <= 0 || frame.nb_samples <= 0)
                return {};
            // Gaps do not count for the loudness, so times do not matter here.
            frame.pts = av_rescale(m_listenedUs, frame.sample_rate, AV_TIME_BASE);
            m_listenedUs += av_rescale(frame.nb_samples, AV_TIME_BASE, frame.sample_rate);
            return m_filter.run(&frame, add);
        });
        if (!decoded || packet)
            return decoded;
        return m_filter.run(nullptr, add);
    }

private:
    Listener(int stream, Decoder decoder, LoudnessMeter meter, const AudioFilter::Target &target)
        : m_stream(stream)
        , m_decoder(std::move(decoder))
        , m_meter(std::move(meter))
        , m_filter(target)
    {
    }

    int m_stream;
    Decoder m_decoder;
    LoudnessMeter m_meter;
    AudioFilter m_filter;
    qint64 m_listenedUs = 0;
};

// One track that wishes a loudness, from pass to pass.
struct Search
{
    const AudioTrackRecipe *track = nullptr;
    LevelChoice *choice = nullptr;
    std::optional<LoudnessMeter::Reading> before; // without a gain
    bool found = false;

    void learn(const std::optional<LoudnessMeter::Reading> &heard, bool isLast);
};

void Search::learn(const std::optional<LoudnessMeter::Reading> &heard, bool isLast)
{
    const Loudness &wish = track->loudness;
    AudioLevel &level = choice->level;
    if (!heard) {
        level = {};
        choice->note = remark(
            QT_TRANSLATE_NOOP("Remark", "sound: too quiet or too short to have a loudness, left as it is"));
        found = true;
        return;
    }
    const double missing = wish.targetLufs - heard->lufs;
    if (!before) {
        before = heard;
        level.gainDb = std::min(missing, mostGainDb);
        level.limited = heard->peakDbtp + level.gainDb > wish.peakDbtp;
        level.ceilingDbtp = wish.peakDbtp;
        found = !level.limited;
    } else {
        const double over = heard->peakDbtp - wish.peakDbtp;
        found = (std::fabs(missing) <= enoughLufs && over <= 0.05) || isLast;
        // What a limiter takes away is given before it, and what slips through between samples is taken off.
        if (!found)
            level.gainDb = std::min(level.gainDb + missing, mostGainDb);
        if (!found && over > 0.05)
            level.ceilingDbtp -= over;
    }
    const auto tenths = [](double value) { return QString::number(value, 'f', 1); };
    const QString gain = (level.gainDb < 0 ? QString() : QStringLiteral("+")) + tenths(level.gainDb);
    choice->note =
        remark(QT_TRANSLATE_NOOP("Remark", "sound: %1 LUFS before, %2 dB"), {tenths(before->lufs), gain});
    if (!level.limited)
        return;
    choice->note = joined({choice->note, remark(QT_TRANSLATE_NOOP("Remark", "peaks held at %1 dBTP"),
                                                {tenths(wish.peakDbtp)})});
    if (std::fabs(missing) > 0.5)
        choice->note = remark(QT_TRANSLATE_NOOP("Remark", "%1; %2 LUFS is what the peaks allow"), {},
                              {choice->note, verbatim(tenths(heard->lufs))});
}

Result<> listen(Input &input, std::span<const std::unique_ptr<Listener>> listeners, Control &control,
                const std::function<void(double)> &progress)
{
    PacketReader reader(input, control);
    for (;;) {
        const Result<Packet> packet = reader.next();
        if (!packet)
            return Unexpected(packet.error());
        if (!*packet)
            break;
        for (const auto &listener : listeners) {
            if (listener->stream() != (*packet)->stream_index)
                continue;
            if (const Result<> taken = listener->take(packet->get()); !taken)
                return taken;
        }
        progress(input.positionFraction());
    }
    for (const auto &listener : listeners) {
        if (const Result<> drained = listener->take(nullptr); !drained)
            return drained;
    }
    return {};
}

} // namespace

Result<LoudnessMeter> LoudnessMeter::open(int sampleRate, const QByteArray &layout)
{
    const QByteArray rate = QByteArray::number(sampleRate);
    Result<FilterChain> graph =
        FilterChain::parse("abuffer=time_base=1/" + rate + ":sample_rate=" + rate
                           + ":sample_fmt=" + av_get_sample_fmt_name(format) + ":channel_layout=" + layout
                           + ",ebur128=peak=true:metadata=1,abuffersink");
    if (!graph)
        return Unexpected(graph.error());
    LoudnessMeter meter;
    meter.m_graph = std::move(*graph);
    return meter;
}

Result<> LoudnessMeter::add(AVFrame &samples)
{
    if (const Result<> pushed = m_graph.push(&samples); !pushed)
        return pushed;
    for (;;) {
        const Result<bool> got = m_graph.pull(*m_frame);
        if (!got || !*got)
            return got ? Result<>() : Unexpected(got.error());
        m_lufs = numberIn(*m_frame, "lavfi.r128.I", m_lufs);
        m_peak = std::max(m_peak, numberIn(*m_frame, "lavfi.r128.true_peak", 0.0));
        av_frame_unref(m_frame.get());
    }
}

std::optional<LoudnessMeter::Reading> LoudnessMeter::reading() const
{
    constexpr double rounding = 0.0005; // the filter tells three decimals
    if (m_lufs <= gateLufs)
        return std::nullopt;
    return Reading{.lufs = m_lufs, .peakDbtp = decibels(m_peak + rounding)};
}

Result<std::vector<LevelChoice>> chooseLevels(const QString &path, std::span<const AudioTrackRecipe> tracks,
                                              Control &control, const std::function<void(double)> &progress)
{
    std::vector<LevelChoice> choices(tracks.size());
    std::vector<Search> searches;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (tracks[i].loudness.wanted())
            searches.push_back({.track = &tracks[i], .choice = &choices[i], .before = {}});
    }
    double done = 0.0;
    for (int pass = 1; pass <= mostPasses && !searches.empty(); ++pass) {
        Result<std::unique_ptr<Input>> input = Input::open(path, control);
        if (!input)
            return Unexpected(input.error());
        std::vector<int> streams;
        std::vector<std::unique_ptr<Listener>> listeners;
        for (const Search &search : searches) {
            auto listener = Listener::open(**input, *search.track, search.choice->level);
            if (!listener)
                return Unexpected(listener.error());
            streams.push_back(search.track->stream);
            listeners.push_back(std::move(*listener));
        }
        (*input)->useOnly(streams);
        const double share = (1.0 - done) / 2; // whether another one follows is not known yet
        const Result<> heard =
            listen(**input, listeners, control, [&](double fraction) { progress(done + share * fraction); });
        if (!heard)
            return Unexpected(heard.error());
        done += share;
        for (std::size_t i = 0; i < searches.size(); ++i)
            searches[i].learn(listeners[i]->reading(), pass == mostPasses);
        std::erase_if(searches, [](const Search &search) { return search.found; });
    }
    return choices;
}

} // namespace sluice::media
