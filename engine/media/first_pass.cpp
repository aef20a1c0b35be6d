// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/media/first_pass.h"

#include "engine/media/mux_gate.h"
#include "engine/media/packager.h"
#include "engine/media/packet_reader.h"
#include "engine/media/progress_meter.h"
#include "engine/media/timeline.h"
#include "engine/media/video_track.h"
#include "engine/model/coding_rules.h"

namespace sluice::media {

namespace {

// Where the packets of a first pass go: nowhere.
class NoPackager final : public Packager
{
public:
    explicit NoPackager(bool globalHeader)
        : m_globalHeader(globalHeader)
    {
    }

    [[nodiscard]] bool wantsGlobalHeader() const override { return m_globalHeader; }
    [[nodiscard]] Result<> begin(const std::vector<OutputStream> &, const OutputTags &) override
    {
        return {};
    }
    [[nodiscard]] Result<> write(int, AVPacket &, bool) override { return {}; }
    [[nodiscard]] Result<> finish() override { return {}; }
    [[nodiscard]] qint64 bytes() const override { return 0; }
    [[nodiscard]] QString folderOf(int) const override { return {}; }
    void keep() override {}

private:
    bool m_globalHeader;
};

} // namespace

Result<> runFirstPass(const FirstPassSetup &setup, PassStats &stats, Control &control,
                      TranscodeObserver &observer)
{
    const Recipe &recipe = setup.recipe;
    if (!hasTwoPasses(recipe.encoder))
        return fail(ErrorCode::Internal, {},
                    nameString(recipe.encoder) + QStringLiteral(" has one pass only"));
    const Result<std::unique_ptr<Input>> opened = Input::open(setup.source.path(), control);
    if (!opened)
        return Unexpected(opened.error());
    Input &input = **opened;
    if (input.stamp() != setup.source.stamp())
        return fail(ErrorCode::InputChanged, input.path(), QStringLiteral("it was replaced"));
    for (const int stream : setup.streams) {
        if (!input.stream(stream))
            return fail(ErrorCode::InputChanged, input.path(), QStringLiteral("its streams are others"));
    }
    if (const Result<> created = stats.create(); !created)
        return created;

    input.useOnly(setup.streams);
    Timeline timeline(*input.context(), setup.streams);
    NoPackager nowhere(setup.globalHeader);
    MuxGate gate(nowhere, int(recipe.rungs.size()), 0, {});
    const Result<std::unique_ptr<VideoTrack>> video = VideoTrack::open(input,
                                                                       {.recipe = &recipe,
                                                                        .streamIndex = recipe.videoStream,
                                                                        .cores = setup.cores,
                                                                        .offsetUs = timeline.offsetUs(),
                                                                        .globalHeader = setup.globalHeader,
                                                                        .pass = Pass::First,
                                                                        .stats = &stats},
                                                                       gate, control);
    if (!video)
        return Unexpected(video.error());

    // libvpx gives no packets: the way is measured by what has been read.
    ProgressMeter meter(setup.expectedUs, setup.span, control.workedUs());
    PacketReader reader(input, control);
    for (;;) {
        const Result<Packet> packet = reader.next();
        if (!packet)
            return Unexpected(packet.error());
        if (!*packet)
            break;
        const AVStream *stream = input.stream((*packet)->stream_index);
        if (std::ranges::find(setup.streams, (*packet)->stream_index) == setup.streams.end())
            continue; // it only now appears
        timeline.mend(**packet, stream->time_base);
        if ((*packet)->stream_index != recipe.videoStream)
            continue;
        if (const Result<> taken = (*video)->take(packet->get()); !taken)
            return taken;
        if (observer.wantsProgress())
            observer.progressed(meter.update(timeline.endUs(), input.positionFraction(), control.workedUs()));
    }
    if (const Result<> drained = (*video)->take(nullptr); !drained)
        return drained;
    return (*video)->verdict(input.path());
}

} // namespace sluice::media
