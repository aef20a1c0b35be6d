// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/profile_text.h"

#include "engine/model/enum_order.h"
#include "ui/text/profile_words.h"

#include <QCoreApplication>

#include <array>

namespace sluice::ui {

namespace {

struct FieldEntry
{
    FieldId id;
    const char *name;
    const char *explanation;
    const char *unit = nullptr;
    const char *nothing = nullptr;
};

constexpr const char *kbits = QT_TRANSLATE_NOOP("ProfileText", " kbit/s");
constexpr const char *mb = QT_TRANSLATE_NOOP("ProfileText", " MB");
constexpr const char *kbit = QT_TRANSLATE_NOOP("ProfileText", " kbit");
constexpr const char *s = QT_TRANSLATE_NOOP("ProfileText", " s");
constexpr const char *px = QT_TRANSLATE_NOOP("ProfileText", " px");
constexpr const char *lufs = QT_TRANSLATE_NOOP("ProfileText", " LUFS");
constexpr const char *dbtp = QT_TRANSLATE_NOOP("ProfileText", " dBTP");

constexpr std::array fieldEntries{
    FieldEntry{FieldId::Name, QT_TRANSLATE_NOOP("ProfileText", "Name"),
               QT_TRANSLATE_NOOP("ProfileText", "As it stands in the list of profiles.")},
    FieldEntry{
        FieldId::Description, QT_TRANSLATE_NOOP("ProfileText", "Description"),
        QT_TRANSLATE_NOOP("ProfileText", "One sentence that is shown where the mouse rests on the profile.")},
    FieldEntry{FieldId::Container, QT_TRANSLATE_NOOP("ProfileText", "Kind of file"),
               QT_TRANSLATE_NOOP(
                   "ProfileText",
                   "What the results are: one file each, a folder with an HLS ladder, or the sound alone.")},
    FieldEntry{
        FieldId::KeepFileTime, QT_TRANSLATE_NOOP("ProfileText", "Keep the time of the file"),
        QT_TRANSLATE_NOOP("ProfileText",
                          "The result gets the time of the last change of its source. Off: that of now.")},
    FieldEntry{FieldId::Encoder, QT_TRANSLATE_NOOP("ProfileText", "Video encoder"),
               QT_TRANSLATE_NOOP("ProfileText",
                                 "What compresses the picture. H.264 plays nearly everywhere; HEVC "
                                 "and AV1 make smaller files and take longer.")},
    FieldEntry{FieldId::Preset, QT_TRANSLATE_NOOP("ProfileText", "Speed"),
               QT_TRANSLATE_NOOP(
                   "ProfileText",
                   "How much work the encoder puts in: slower makes smaller files of the same quality.")},
    FieldEntry{FieldId::HardwareFallback, QT_TRANSLATE_NOOP("ProfileText", "Without the graphics card"),
               QT_TRANSLATE_NOOP("ProfileText",
                                 "What becomes of files for which the card is not there or has no time.")},
    FieldEntry{FieldId::VideoMode, QT_TRANSLATE_NOOP("ProfileText", "Picture"),
               QT_TRANSLATE_NOOP("ProfileText", "Encode it, or copy it from the source without any loss.")},
    FieldEntry{
        FieldId::RateMode, QT_TRANSLATE_NOOP("ProfileText", "Size goes by"),
        QT_TRANSLATE_NOOP(
            "ProfileText",
            "A quality gives each film the bits that it needs; a bit rate or a size gives it what you say.")},
    FieldEntry{FieldId::Crf, QT_TRANSLATE_NOOP("ProfileText", "Quality"),
               QT_TRANSLATE_NOOP("ProfileText", "Smaller numbers look better and make larger files.")},
    FieldEntry{FieldId::BitrateKbps, QT_TRANSLATE_NOOP("ProfileText", "Bit rate"),
               QT_TRANSLATE_NOOP("ProfileText", "The average of the picture."), kbits},
    FieldEntry{FieldId::TargetKB, QT_TRANSLATE_NOOP("ProfileText", "Size of each file"),
               QT_TRANSLATE_NOOP("ProfileText", "Met with two passes, whatever the length of the film."), mb},
    FieldEntry{
        FieldId::TwoPass, QT_TRANSLATE_NOOP("ProfileText", "Two passes"),
        QT_TRANSLATE_NOOP("ProfileText",
                          "The source is read twice and the bit rate is met more closely; takes longer.")},
    FieldEntry{
        FieldId::MaxBitrateKbps, QT_TRANSLATE_NOOP("ProfileText", "Highest bit rate"),
        QT_TRANSLATE_NOOP("ProfileText",
                          "What the picture never goes above, for players and lines that bear no more."),
        kbits, QT_TRANSLATE_NOOP("ProfileText", "No limit")},
    FieldEntry{FieldId::BufferKbits, QT_TRANSLATE_NOOP("ProfileText", "Buffer"),
               QT_TRANSLATE_NOOP("ProfileText", "Over how much the highest bit rate is held."), kbit,
               QT_TRANSLATE_NOOP("ProfileText", "Two seconds of it")},
    FieldEntry{
        FieldId::Tune, QT_TRANSLATE_NOOP("ProfileText", "Tuned for"),
        QT_TRANSLATE_NOOP("ProfileText", "What the pictures are like, where the encoder knows such a thing."),
        nullptr, QT_TRANSLATE_NOOP("ProfileText", "Nothing special")},
    FieldEntry{FieldId::CodingProfile, QT_TRANSLATE_NOOP("ProfileText", "Profile of the format"),
               QT_TRANSLATE_NOOP("ProfileText", "For devices that know no more than this one."), nullptr,
               QT_TRANSLATE_NOOP("ProfileText", "The encoder’s")},
    FieldEntry{FieldId::Level, QT_TRANSLATE_NOOP("ProfileText", "Level of the format"),
               QT_TRANSLATE_NOOP("ProfileText", "For devices that take no more than this one."), nullptr,
               QT_TRANSLATE_NOOP("ProfileText", "The encoder’s")},
    FieldEntry{
        FieldId::PixelFormat, QT_TRANSLATE_NOOP("ProfileText", "Samples"),
        QT_TRANSLATE_NOOP("ProfileText",
                          "How finely colours are kept. Players show 4:2:0; the others are for editing.")},
    FieldEntry{
        FieldId::KeyframeMs, QT_TRANSLATE_NOOP("ProfileText", "Key frames at least every"),
        QT_TRANSLATE_NOOP("ProfileText", "Shorter makes jumping in the film quicker and the file larger."), s,
        QT_TRANSLATE_NOOP("ProfileText", "About ten seconds")},
    FieldEntry{FieldId::MaxWidth, QT_TRANSLATE_NOOP("ProfileText", "Not wider than"),
               QT_TRANSLATE_NOOP("ProfileText", "The picture is made to fit and never enlarged."), px,
               QT_TRANSLATE_NOOP("ProfileText", "As the source")},
    FieldEntry{FieldId::MaxHeight, QT_TRANSLATE_NOOP("ProfileText", "Not higher than"),
               QT_TRANSLATE_NOOP("ProfileText", "The picture is made to fit and never enlarged."), px,
               QT_TRANSLATE_NOOP("ProfileText", "As the source")},
    FieldEntry{
        FieldId::Width, QT_TRANSLATE_NOOP("ProfileText", "Exact width"),
        QT_TRANSLATE_NOOP("ProfileText", "Every picture gets this width, also where it must be enlarged."),
        px, QT_TRANSLATE_NOOP("ProfileText", "As the source")},
    FieldEntry{
        FieldId::Height, QT_TRANSLATE_NOOP("ProfileText", "Exact height"),
        QT_TRANSLATE_NOOP("ProfileText", "Every picture gets this height, also where it must be enlarged."),
        px, QT_TRANSLATE_NOOP("ProfileText", "As the source")},
    FieldEntry{FieldId::Fit, QT_TRANSLATE_NOOP("ProfileText", "Pictures of another shape"),
               QT_TRANSLATE_NOOP("ProfileText", "How they come into the exact size.")},
    FieldEntry{FieldId::CropMode, QT_TRANSLATE_NOOP("ProfileText", "Edges"),
               QT_TRANSLATE_NOOP("ProfileText", "What is cut off before anything is scaled.")},
    FieldEntry{FieldId::CropLeft, QT_TRANSLATE_NOOP("ProfileText", "Cut off at the left"),
               QT_TRANSLATE_NOOP("ProfileText", "Pixels of the upright picture."), px},
    FieldEntry{FieldId::CropTop, QT_TRANSLATE_NOOP("ProfileText", "Cut off at the top"),
               QT_TRANSLATE_NOOP("ProfileText", "Pixels of the upright picture."), px},
    FieldEntry{FieldId::CropRight, QT_TRANSLATE_NOOP("ProfileText", "Cut off at the right"),
               QT_TRANSLATE_NOOP("ProfileText", "Pixels of the upright picture."), px},
    FieldEntry{FieldId::CropBottom, QT_TRANSLATE_NOOP("ProfileText", "Cut off at the bottom"),
               QT_TRANSLATE_NOOP("ProfileText", "Pixels of the upright picture."), px},
    FieldEntry{FieldId::PixelAspect, QT_TRANSLATE_NOOP("ProfileText", "Shape of pixels"),
               QT_TRANSLATE_NOOP(
                   "ProfileText",
                   "Old recordings have pixels that are not square; some players show them squeezed.")},
    FieldEntry{
        FieldId::Deinterlace, QT_TRANSLATE_NOOP("ProfileText", "Interlaced pictures"),
        QT_TRANSLATE_NOOP("ProfileText", "Of old television and camcorders: two half pictures in one.")},
    FieldEntry{FieldId::Denoise, QT_TRANSLATE_NOOP("ProfileText", "Take noise away"),
               QT_TRANSLATE_NOOP("ProfileText", "For grainy pictures; costs time and some detail.")},
    FieldEntry{
        FieldId::Hdr, QT_TRANSLATE_NOOP("ProfileText", "High dynamic range"),
        QT_TRANSLATE_NOOP("ProfileText", "HDR needs a screen that shows it; elsewhere it looks pale.")},
    FieldEntry{FieldId::FrameRateMode, QT_TRANSLATE_NOOP("ProfileText", "Frame rate"),
               QT_TRANSLATE_NOOP("ProfileText", "How many pictures a second the result has.")},
    FieldEntry{FieldId::FrameRate, QT_TRANSLATE_NOOP("ProfileText", "Pictures a second"),
               QT_TRANSLATE_NOOP("ProfileText", "From 1 to 240: 25, 29.97 or 30000/1001.")},
    FieldEntry{FieldId::AudioEnabled, QT_TRANSLATE_NOOP("ProfileText", "Keep the sound"),
               QT_TRANSLATE_NOOP("ProfileText", "Off: the result is silent.")},
    FieldEntry{FieldId::AudioEncoder, QT_TRANSLATE_NOOP("ProfileText", "Sound encoder"),
               QT_TRANSLATE_NOOP("ProfileText",
                                 "AAC plays nearly everywhere; Opus is smaller; FLAC loses nothing.")},
    FieldEntry{
        FieldId::AudioKbps, QT_TRANSLATE_NOOP("ProfileText", "Bit rate of the sound"),
        QT_TRANSLATE_NOOP("ProfileText", "For stereo: mono takes half of it, 5.1 two and a half times."),
        kbits},
    FieldEntry{
        FieldId::MaxChannels, QT_TRANSLATE_NOOP("ProfileText", "Channels at most"),
        QT_TRANSLATE_NOOP("ProfileText", "Sound with more of them is mixed down. 2 is stereo, 6 is 5.1.")},
    FieldEntry{FieldId::AudioMode, QT_TRANSLATE_NOOP("ProfileText", "Sound"),
               QT_TRANSLATE_NOOP("ProfileText", "Encode it, or copy it from the source without any loss.")},
    FieldEntry{FieldId::AudioTracks, QT_TRANSLATE_NOOP("ProfileText", "Tracks of sound"),
               QT_TRANSLATE_NOOP("ProfileText", "Which of them go along.")},
    FieldEntry{FieldId::AudioLanguages, QT_TRANSLATE_NOOP("ProfileText", "Languages of the sound"),
               QT_TRANSLATE_NOOP("ProfileText",
                                 "Codes of three letters in the order of the result: deu, eng. "
                                 "Without any of them, the default track.")},
    FieldEntry{FieldId::Loudness, QT_TRANSLATE_NOOP("ProfileText", "Loudness"),
               QT_TRANSLATE_NOOP("ProfileText",
                                 "All films are brought to the same loudness. -16 is for computers "
                                 "and phones, -23 for television."),
               lufs, QT_TRANSLATE_NOOP("ProfileText", "As the source")},
    FieldEntry{FieldId::Peak, QT_TRANSLATE_NOOP("ProfileText", "Highest peak"),
               QT_TRANSLATE_NOOP("ProfileText", "The sound does not go above it before it is encoded."),
               dbtp},
    FieldEntry{
        FieldId::SubtitleTracks, QT_TRANSLATE_NOOP("ProfileText", "Subtitles"),
        QT_TRANSLATE_NOOP("ProfileText", "Which of them go along, where the kind of file can hold them.")},
    FieldEntry{
        FieldId::SubtitleLanguages, QT_TRANSLATE_NOOP("ProfileText", "Languages of the subtitles"),
        QT_TRANSLATE_NOOP("ProfileText", "Codes of three letters in the order of the result: deu, eng.")},
    FieldEntry{FieldId::SegmentMs, QT_TRANSLATE_NOOP("ProfileText", "Length of a segment"),
               QT_TRANSLATE_NOOP("ProfileText", "Shorter starts and adapts sooner; longer is smaller."), s},
    FieldEntry{FieldId::Segments, QT_TRANSLATE_NOOP("ProfileText", "Kind of segments"),
               QT_TRANSLATE_NOOP("ProfileText", "MPEG-TS plays nearly everywhere and holds H.264 only.")},
    FieldEntry{FieldId::Rungs, QT_TRANSLATE_NOOP("ProfileText", "Sizes"),
               QT_TRANSLATE_NOOP(
                   "ProfileText",
                   "From the largest to the smallest; sizes that are larger than the source are left out.")}};

static_assert(fieldEntries.size() == std::size_t(FieldId::Rungs) + 1
                  && standsInOrder(fieldEntries, &FieldEntry::id),
              "each value has its words, in the order of the enum");

} // namespace

FieldText fieldText(FieldId id)
{
    const FieldEntry &entry = fieldEntries.at(std::size_t(id));
    return {profileWords(entry.name), profileWords(entry.explanation), profileWords(entry.unit),
            profileWords(entry.nothing)};
}

QString problemText(const ProfileProblem &problem)
{
    QString text = filledIn(QCoreApplication::translate("ProfileProblem", problem.pattern), problem.values);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return QCoreApplication::translate("ProfileText", "%1.", "a sentence").arg(text);
}

} // namespace sluice::ui
