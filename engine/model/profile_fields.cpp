// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/profile_fields.h"

#include "engine/model/coding_rules.h"
#include "engine/model/enum_order.h"
#include "engine/model/profile_rules.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace sluice {

namespace {

template <auto First, auto... Rest>
constexpr auto &reach(auto &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return reach<Rest...>(object.*First);
}

template <auto... Path>
constexpr auto at()
{
    using T = std::remove_cvref_t<decltype(reach<Path...>(std::declval<Profile &>()))>;
    return FieldPlace<T>{[](const Profile &profile) -> const T & { return reach<Path...>(profile); },
                         [](Profile &profile) -> T & { return reach<Path...>(profile); }};
}

using V = VideoSettings;
using P = PictureSettings;
using A = AudioSettings;
constexpr auto ofVideo = &Profile::video;
constexpr auto ofPicture = &Profile::picture;
constexpr auto ofAudio = &Profile::audio;

// As JSON, profiles and flags name them; seconds and megabytes are shown where thousands are stored.
constexpr std::array table{
    ProfileField{FieldId::Name, "name", at<&Profile::name>()},
    ProfileField{FieldId::Description, "description", at<&Profile::description>()},
    ProfileField{FieldId::Container, "container", at<&Profile::container>()},
    ProfileField{FieldId::KeepFileTime, "keepFileTime", at<&Profile::keepFileTime>()},
    ProfileField{FieldId::Encoder, "video.encoder", at<ofVideo, &V::encoder>()},
    ProfileField{FieldId::Preset, "video.preset", at<ofVideo, &V::preset>()},
    ProfileField{FieldId::HardwareFallback, "video.hardwareFallback", at<ofVideo, &V::hardwareFallback>()},
    ProfileField{FieldId::VideoMode, "video.mode", at<ofVideo, &V::mode>()},
    ProfileField{FieldId::RateMode, "video.rate.mode", at<ofVideo, &V::rate, &RateControl::mode>()},
    ProfileField{FieldId::Crf, "video.crf", at<ofVideo, &V::crf>(), 0, 63},
    ProfileField{FieldId::BitrateKbps, "video.rate.bitrateKbps",
                 at<ofVideo, &V::rate, &RateControl::bitrateKbps>(), bitrateMinKbps, bitrateMaxKbps, 1, 4000},
    ProfileField{FieldId::TargetKB, "video.rate.targetKB", at<ofVideo, &V::rate, &RateControl::targetKB>(),
                 0.1, targetMaxKB / 1000.0, 1000, 700},
    ProfileField{FieldId::TwoPass, "video.rate.twoPass", at<ofVideo, &V::rate, &RateControl::twoPass>()},
    ProfileField{FieldId::MaxBitrateKbps, "video.rate.maxBitrateKbps",
                 at<ofVideo, &V::rate, &RateControl::maxBitrateKbps>(), bitrateMinKbps, bitrateMaxKbps, 1,
                 8000, true},
    ProfileField{FieldId::BufferKbits, "video.rate.bufferKbits",
                 at<ofVideo, &V::rate, &RateControl::bufferKbits>(), bufferMinKbits, bufferMaxKbits, 1,
                 16'000, true},
    ProfileField{FieldId::Tune, "video.coding.tune", at<ofVideo, &V::coding, &CodingSettings::tune>()},
    ProfileField{FieldId::CodingProfile, "video.coding.profile",
                 at<ofVideo, &V::coding, &CodingSettings::profile>()},
    ProfileField{FieldId::Level, "video.coding.level", at<ofVideo, &V::coding, &CodingSettings::level>()},
    ProfileField{FieldId::PixelFormat, "video.coding.pixelFormat",
                 at<ofVideo, &V::coding, &CodingSettings::pixelFormat>()},
    ProfileField{FieldId::KeyframeMs, "video.coding.keyframeMs",
                 at<ofVideo, &V::coding, &CodingSettings::keyframeMs>(), keyframeMinMs / 1000.0,
                 keyframeMaxMs / 1000.0, 1000, 2, true},
    ProfileField{FieldId::MaxWidth, "video.maxWidth", at<ofVideo, &V::maxWidth>(), boxMin, sideMax, 1, 1920,
                 true},
    ProfileField{FieldId::MaxHeight, "video.maxHeight", at<ofVideo, &V::maxHeight>(), boxMin, sideMax, 1,
                 1080, true},
    ProfileField{FieldId::Width, "picture.width", at<ofPicture, &P::width>(), 16, sideMax, 1, 1280, true},
    ProfileField{FieldId::Height, "picture.height", at<ofPicture, &P::height>(), 16, sideMax, 1, 720, true},
    ProfileField{FieldId::Fit, "picture.fit", at<ofPicture, &P::fit>()},
    ProfileField{FieldId::CropMode, "picture.cropMode", at<ofPicture, &P::cropMode>()},
    ProfileField{FieldId::CropLeft, "picture.crop.left", at<ofPicture, &P::crop, &Crop::left>(), 0, sideMax},
    ProfileField{FieldId::CropTop, "picture.crop.top", at<ofPicture, &P::crop, &Crop::top>(), 0, sideMax},
    ProfileField{FieldId::CropRight, "picture.crop.right", at<ofPicture, &P::crop, &Crop::right>(), 0,
                 sideMax},
    ProfileField{FieldId::CropBottom, "picture.crop.bottom", at<ofPicture, &P::crop, &Crop::bottom>(), 0,
                 sideMax},
    ProfileField{FieldId::PixelAspect, "picture.pixelAspect", at<ofPicture, &P::pixelAspect>()},
    ProfileField{FieldId::Deinterlace, "picture.deinterlace", at<ofPicture, &P::deinterlace>()},
    ProfileField{FieldId::Denoise, "picture.denoise", at<ofPicture, &P::denoise>()},
    ProfileField{FieldId::Hdr, "picture.hdr", at<ofPicture, &P::hdr>()},
    ProfileField{FieldId::FrameRateMode, "picture.frameRateMode", at<ofPicture, &P::frameRateMode>()},
    ProfileField{FieldId::FrameRate, "picture.frameRate", at<ofPicture, &P::frameRate>()},
    ProfileField{FieldId::AudioEnabled, "audio.enabled", at<ofAudio, &A::enabled>()},
    ProfileField{FieldId::AudioEncoder, "audio.encoder", at<ofAudio, &A::encoder>()},
    ProfileField{FieldId::AudioKbps, "audio.bitrateKbps", at<ofAudio, &A::bitrateKbps>(), audioMinKbps,
                 audioMaxKbps},
    ProfileField{FieldId::MaxChannels, "audio.maxChannels", at<ofAudio, &A::maxChannels>(), 1, channelsLimit},
    ProfileField{FieldId::AudioMode, "audio.mode", at<ofAudio, &A::mode>()},
    ProfileField{FieldId::AudioTracks, "audio.tracks", at<ofAudio, &A::tracks>()},
    ProfileField{FieldId::AudioLanguages, "audio.languages", at<ofAudio, &A::languages>()},
    ProfileField{FieldId::Loudness, "audio.loudness.targetLufs",
                 at<ofAudio, &A::loudness, &Loudness::targetLufs>(), loudnessMinLufs, loudnessMaxLufs, 1, -16,
                 true},
    ProfileField{FieldId::Peak, "audio.loudness.peakDbtp", at<ofAudio, &A::loudness, &Loudness::peakDbtp>(),
                 peakMinDbtp, peakMaxDbtp},
    ProfileField{FieldId::SubtitleTracks, "subtitles.tracks",
                 at<&Profile::subtitles, &SubtitleSettings::tracks>()},
    ProfileField{FieldId::SubtitleLanguages, "subtitles.languages",
                 at<&Profile::subtitles, &SubtitleSettings::languages>()},
    ProfileField{FieldId::SegmentMs, "hls.segmentMs", at<&Profile::hls, &HlsSettings::segmentMs>(),
                 segmentMinMs / 1000.0, segmentMaxMs / 1000.0, 1000},
    ProfileField{FieldId::Segments, "hls.segments", at<&Profile::hls, &HlsSettings::segments>()},
    ProfileField{FieldId::Rungs, "hls.rungs", at<&Profile::hls, &HlsSettings::rungs>()}};

static_assert(table.size() == std::size_t(FieldId::Rungs) + 1 && standsInOrder(table, &ProfileField::id),
              "in the order of the enum");

QString toText(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

std::span<const ProfileField> profileFields()
{
    return table;
}

const ProfileField &fieldOf(FieldId id)
{
    return table.at(std::size_t(id));
}

const ProfileField *fieldAt(const QString &key)
{
    const QString plain = key.section(u'[', 0, 0);
    const auto exact =
        std::ranges::find_if(table, [&](const ProfileField &field) { return toText(field.key) == plain; });
    if (exact != table.end())
        return &*exact;
    const auto inside = std::ranges::find_if(
        table, [&](const ProfileField &field) { return toText(field.key).startsWith(plain + u'.'); });
    return inside == table.end() ? nullptr : &*inside;
}

bool applies(FieldId id, const Profile &profile)
{
    const VideoSettings &film = profile.video;
    const bool pictures = hasPictures(profile.container);
    const bool ladder = profile.container == Container::Hls;
    const bool encodes = pictures && film.mode != StreamMode::Copy;
    const bool exact = profile.picture.width != 0 || profile.picture.height != 0;
    const bool sound = profile.audio.enabled;
    const bool encodesSound = sound && profile.audio.mode != StreamMode::Copy;
    switch (id) {
    case FieldId::Name:
    case FieldId::Description:
    case FieldId::Container:
    case FieldId::KeepFileTime:
        return true;
    case FieldId::VideoMode:
        return pictures && !ladder;
    case FieldId::Encoder:
    case FieldId::Preset:
    case FieldId::RateMode:
    case FieldId::PixelFormat:
    case FieldId::Deinterlace:
    case FieldId::Denoise:
    case FieldId::Hdr:
    case FieldId::FrameRateMode:
    case FieldId::CropMode:
        return encodes;
    case FieldId::HardwareFallback:
        return encodes && isHardware(film.encoder);
    case FieldId::Crf:
        return encodes && film.rate.mode == RateMode::Quality;
    case FieldId::BitrateKbps:
        return encodes && !ladder && film.rate.mode == RateMode::Bitrate;
    case FieldId::TargetKB:
        return encodes && film.rate.mode == RateMode::Size;
    case FieldId::TwoPass:
        return encodes && film.rate.mode == RateMode::Bitrate && hasTwoPasses(film.encoder);
    case FieldId::MaxBitrateKbps:
        return encodes && !ladder && holdsCap(film.encoder);
    case FieldId::BufferKbits:
        return encodes && !ladder && film.rate.maxBitrateKbps != 0;
    case FieldId::KeyframeMs:
    case FieldId::Width:
    case FieldId::Height:
    case FieldId::MaxWidth:
    case FieldId::MaxHeight:
        return encodes && !ladder;
    case FieldId::Tune:
    case FieldId::CodingProfile:
    case FieldId::Level:
        return encodes && !optionsOf(id, profile).isEmpty();
    case FieldId::Fit:
        return encodes && exact;
    case FieldId::PixelAspect:
        return encodes && !exact && !ladder;
    case FieldId::CropLeft:
    case FieldId::CropTop:
    case FieldId::CropRight:
    case FieldId::CropBottom:
        return encodes && profile.picture.cropMode == CropMode::Fixed;
    case FieldId::FrameRate:
        return encodes && profile.picture.frameRateMode != FrameRateMode::Keep;
    case FieldId::AudioEnabled:
        return pictures;
    case FieldId::AudioMode:
        return sound && !ladder;
    case FieldId::AudioTracks:
        return sound;
    case FieldId::AudioEncoder:
    case FieldId::MaxChannels:
    case FieldId::Loudness:
        return encodesSound;
    case FieldId::AudioKbps:
        return encodesSound && audioKbpsMax(profile.audio.encoder) != 0;
    case FieldId::AudioLanguages:
        return sound && profile.audio.tracks == TrackRule::Languages;
    case FieldId::Peak:
        return encodesSound && profile.audio.loudness.wanted();
    case FieldId::SubtitleTracks:
        return pictures;
    case FieldId::SubtitleLanguages:
        return pictures && profile.subtitles.tracks == SubtitleRule::Languages;
    case FieldId::SegmentMs:
    case FieldId::Segments:
    case FieldId::Rungs:
        return ladder;
    }
    return true;
}

std::pair<double, double> limitsOf(FieldId id, const Profile &profile)
{
    const ProfileField &field = fieldOf(id);
    const VideoEncoder encoder = profile.video.encoder;
    if (id == FieldId::Crf)
        return {crfMin(encoder), crfMax(encoder)};
    if (id == FieldId::Width || id == FieldId::Height)
        return {sideMin(encoder), field.high};
    return {field.low, field.high};
}

QStringList optionsOf(FieldId id, const Profile &profile)
{
    const VideoEncoder encoder = profile.video.encoder;
    QStringList options;
    const auto addNames = [&options](const auto &values) {
        for (const auto &value : values)
            options << toText(value.name);
    };
    if (id == FieldId::Preset) {
        for (const std::string_view preset : presetsOf(encoder))
            options << toText(preset);
    } else if (id == FieldId::Tune) {
        for (const std::string_view tune : tunesOf(encoder))
            options << toText(tune);
    } else if (id == FieldId::CodingProfile) {
        addNames(profilesOf(encoder));
    } else if (id == FieldId::Level) {
        addNames(levelsOf(encoder));
    }
    return options;
}

bool isOffered(VideoEncoder value, const Profile &profile)
{
    return takes(profile.container, value);
}

bool isOffered(AudioEncoder value, const Profile &profile)
{
    return takes(profile.container, value);
}

bool isOffered(PixelFormat value, const Profile &profile)
{
    const auto formats = pixelFormatsOf(profile.video.encoder);
    return value == PixelFormat::Auto || std::ranges::find(formats, value) != formats.end();
}

bool isOffered(StreamMode value, const Profile &profile)
{
    return value == StreamMode::Encode || profile.container != Container::Hls;
}

bool isOffered(SegmentKind value, const Profile &profile)
{
    return takes(value, profile.video.encoder);
}

} // namespace sluice
