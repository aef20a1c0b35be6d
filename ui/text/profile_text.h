// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_fields.h"
#include "engine/model/profile_list.h"
#include "engine/model/profile_problem.h"

#include <QString>
#include <QStringList>

namespace sluice::ui {

// The words for one value of a profile, in the language of the program.
struct FieldText
{
    QString name;
    QString explanation; // one or two sentences
    QString unit;        // behind a number, with its space
    QString nothing;     // what it is called where it is left open
};

[[nodiscard]] FieldText fieldText(FieldId id);

// What is wrong with a value: a sentence that stands below it.
[[nodiscard]] QString problemText(const ProfileProblem &problem);

// What a profile makes of a file, in a few sentences: how large it becomes, where it plays, what is kept. The
// effect may be that of another profile, and then says nothing.
[[nodiscard]] QStringList effectLines(const Profile &profile, const ProfileEffect &effect);

// For one of optionsOf().
[[nodiscard]] QString optionText(const QString &option);
[[nodiscard]] QString choiceText(Container choice);
[[nodiscard]] QString choiceText(VideoEncoder choice);
[[nodiscard]] QString choiceText(HardwareFallback choice);
[[nodiscard]] QString choiceText(StreamMode choice);
[[nodiscard]] QString choiceText(RateMode choice);
[[nodiscard]] QString choiceText(PixelFormat choice);
[[nodiscard]] QString choiceText(SizeFit choice);
[[nodiscard]] QString choiceText(CropMode choice);
[[nodiscard]] QString choiceText(PixelAspect choice);
[[nodiscard]] QString choiceText(Deinterlace choice);
[[nodiscard]] QString choiceText(Denoise choice);
[[nodiscard]] QString choiceText(HdrMode choice);
[[nodiscard]] QString choiceText(FrameRateMode choice);
[[nodiscard]] QString choiceText(AudioEncoder choice);
[[nodiscard]] QString choiceText(TrackRule choice);
[[nodiscard]] QString choiceText(SubtitleRule choice);
[[nodiscard]] QString choiceText(SegmentKind choice);

} // namespace sluice::ui
