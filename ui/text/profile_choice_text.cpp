// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of what can be chosen.

#include "ui/text/profile_text.h"
#include "ui/text/profile_words.h"

namespace sluice::ui {

QString choiceText(Container choice)
{
    switch (choice) {
    case Container::Mp4:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "MP4"));
    case Container::Mkv:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Matroska (MKV)"));
    case Container::Hls:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "HLS ladder"));
    case Container::WebM:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "WebM"));
    case Container::Mov:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "QuickTime (MOV)"));
    case Container::M4a:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Sound: M4A"));
    case Container::Opus:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Sound: Opus"));
    case Container::Mp3:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Sound: MP3"));
    case Container::Flac:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Sound: FLAC"));
    }
    return {};
}

QString choiceText(VideoEncoder choice)
{
    switch (choice) {
    case VideoEncoder::X264:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "H.264"));
    case VideoEncoder::X265:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "HEVC"));
    case VideoEncoder::SvtAv1:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AV1"));
    case VideoEncoder::Vp9:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "VP9"));
    case VideoEncoder::NvencH264:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "H.264 by NVIDIA"));
    case VideoEncoder::NvencHevc:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "HEVC by NVIDIA"));
    case VideoEncoder::NvencAv1:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AV1 by NVIDIA"));
    case VideoEncoder::QsvH264:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "H.264 by Intel QSV"));
    case VideoEncoder::QsvHevc:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "HEVC by Intel QSV"));
    case VideoEncoder::QsvAv1:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AV1 by Intel QSV"));
    case VideoEncoder::VaapiH264:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "H.264 by VA-API"));
    case VideoEncoder::VaapiHevc:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "HEVC by VA-API"));
    case VideoEncoder::VaapiAv1:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AV1 by VA-API"));
    }
    return {};
}

QString choiceText(HardwareFallback choice)
{
    switch (choice) {
    case HardwareFallback::Software:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Encode by software"));
    case HardwareFallback::Fail:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Let the file fail"));
    }
    return {};
}

QString choiceText(StreamMode choice)
{
    switch (choice) {
    case StreamMode::Encode:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Encode"));
    case StreamMode::CopyFitting:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Copy what fits already"));
    case StreamMode::Copy:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Copy always"));
    }
    return {};
}

QString choiceText(RateMode choice)
{
    switch (choice) {
    case RateMode::Quality:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Quality"));
    case RateMode::Bitrate:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Bit rate"));
    case RateMode::Size:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Size of the file"));
    }
    return {};
}

QString choiceText(PixelFormat choice)
{
    switch (choice) {
    case PixelFormat::Auto:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Usual (4:2:0)"));
    case PixelFormat::Yuv420:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:2:0, 8 bits"));
    case PixelFormat::Yuv420Deep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:2:0, 10 bits"));
    case PixelFormat::Yuv422:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:2:2, 8 bits"));
    case PixelFormat::Yuv422Deep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:2:2, 10 bits"));
    case PixelFormat::Yuv444:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:4:4, 8 bits"));
    case PixelFormat::Yuv444Deep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "4:4:4, 10 bits"));
    }
    return {};
}

QString choiceText(SizeFit choice)
{
    switch (choice) {
    case SizeFit::Letterbox:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Black bars"));
    case SizeFit::Stretch:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Stretch"));
    }
    return {};
}

QString choiceText(CropMode choice)
{
    switch (choice) {
    case CropMode::Fixed:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "As said here"));
    case CropMode::Detected:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Black bars, found in each film"));
    }
    return {};
}

QString choiceText(PixelAspect choice)
{
    switch (choice) {
    case PixelAspect::Square:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Square"));
    case PixelAspect::Keep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "As the source"));
    }
    return {};
}

QString choiceText(Deinterlace choice)
{
    switch (choice) {
    case Deinterlace::Off:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Leave as they are"));
    case Deinterlace::Flagged:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Make whole where marked"));
    case Deinterlace::Always:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Make all whole"));
    }
    return {};
}

QString choiceText(Denoise choice)
{
    switch (choice) {
    case Denoise::Off:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Off"));
    case Denoise::Light:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Light"));
    case Denoise::Medium:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Medium"));
    case Denoise::Strong:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Strong"));
    }
    return {};
}

QString choiceText(HdrMode choice)
{
    switch (choice) {
    case HdrMode::Keep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Keep where possible"));
    case HdrMode::ToneMap:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Make standard range"));
    }
    return {};
}

QString choiceText(FrameRateMode choice)
{
    switch (choice) {
    case FrameRateMode::Keep:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "As the source"));
    case FrameRateMode::Max:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "At most"));
    case FrameRateMode::Constant:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Constant"));
    }
    return {};
}

QString choiceText(AudioEncoder choice)
{
    switch (choice) {
    case AudioEncoder::Aac:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AAC"));
    case AudioEncoder::Opus:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Opus"));
    case AudioEncoder::Ac3:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "AC-3"));
    case AudioEncoder::Mp3:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "MP3"));
    case AudioEncoder::Flac:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "FLAC"));
    }
    return {};
}

QString choiceText(TrackRule choice)
{
    switch (choice) {
    case TrackRule::Default:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "The default one"));
    case TrackRule::First:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "The first one"));
    case TrackRule::All:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "All"));
    case TrackRule::Languages:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "By language"));
    }
    return {};
}

QString choiceText(SubtitleRule choice)
{
    switch (choice) {
    case SubtitleRule::All:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "All"));
    case SubtitleRule::None:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "None"));
    case SubtitleRule::Languages:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "By language"));
    }
    return {};
}

QString choiceText(SegmentKind choice)
{
    switch (choice) {
    case SegmentKind::Auto:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Automatic"));
    case SegmentKind::MpegTs:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "MPEG-TS"));
    case SegmentKind::Fmp4:
        return profileWords(QT_TRANSLATE_NOOP("ProfileText", "Fragmented MP4"));
    }
    return {};
}

} // namespace sluice::ui
