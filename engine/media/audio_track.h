// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/media/audio_filter.h"
#include "engine/media/control.h"
#include "engine/media/decoder.h"
#include "engine/media/encoder.h"
#include "engine/media/mux_gate.h"
#include "engine/media/track.h"

#include <memory>

namespace sluice::media {

// The sound of one source: decoded, made continuous, encoded. Its encoder is open from the start, so that an
// empty track holds up nobody.
class AudioTrack final : public Track
{
public:
    struct Setup
    {
        AudioTrackRecipe recipe;
        AudioLevel level{};
        int gateStream = 0; // its number behind the encoder
        qint64 offsetUs = 0;
        bool globalHeader = true;
    };

    [[nodiscard]] static Result<std::unique_ptr<AudioTrack>> open(const Input &input, const Setup &setup,
                                                                  MuxGate &gate, Control &control);

    [[nodiscard]] int streamIndex() const override { return m_setup.recipe.stream; }
    [[nodiscard]] Result<> take(const AVPacket *packet) override;
    [[nodiscard]] Result<> verdict(const QString &path) const override { return m_decoder.verdict(path); }
    [[nodiscard]] QString encoderName() const override { return m_encoder.name(); }
    [[nodiscard]] Remarks warnings() const override;
    void addTo(FileReport &report) const override { m_decoder.addErrorsTo(report); }

private:
    AudioTrack(Decoder decoder, Encoder encoder, const AudioFilter::Target &target, const Input &input,
               const Setup &setup, MuxGate &gate, Control &control);
    [[nodiscard]] Result<> onDecoded(AVFrame &frame);
    [[nodiscard]] Result<> fillUntil(qint64 us, const AVFrame &like);
    [[nodiscard]] Result<> filter(AVFrame &frame, qint64 us);
    [[nodiscard]] Result<> onFiltered(AVFrame &samples);
    [[nodiscard]] Encoder::Take writer();

    Setup m_setup;
    MuxGate &m_gate;
    Control &m_control;
    Decoder m_decoder;
    Encoder m_encoder;
    AudioFilter m_filter;
    AVRational m_sourceBase;
    qint64 m_nextUs = 0;   // where the sound so far ends
    qint64 m_rebaseUs = 0; // taken off after a jump that is no silence
    bool m_begun = false;
};

} // namespace sluice::media
