// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The names of what encoders call by a word.

#include "ui/text/profile_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace sluice::ui {

namespace {

struct Option
{
    std::string_view name;
    const char *words;
};

// What stands by its own name otherwise: numbers and "p4".
constexpr std::array options{Option{"ultrafast", QT_TRANSLATE_NOOP("ProfileText", "Ultra fast")},
                             Option{"superfast", QT_TRANSLATE_NOOP("ProfileText", "Super fast")},
                             Option{"veryfast", QT_TRANSLATE_NOOP("ProfileText", "Very fast")},
                             Option{"faster", QT_TRANSLATE_NOOP("ProfileText", "Faster")},
                             Option{"fast", QT_TRANSLATE_NOOP("ProfileText", "Fast")},
                             Option{"medium", QT_TRANSLATE_NOOP("ProfileText", "Medium")},
                             Option{"slow", QT_TRANSLATE_NOOP("ProfileText", "Slow")},
                             Option{"slower", QT_TRANSLATE_NOOP("ProfileText", "Slower")},
                             Option{"veryslow", QT_TRANSLATE_NOOP("ProfileText", "Very slow")},
                             Option{"placebo", QT_TRANSLATE_NOOP("ProfileText", "Slowest of all")},
                             Option{"default", QT_TRANSLATE_NOOP("ProfileText", "As the driver does")},
                             Option{"film", QT_TRANSLATE_NOOP("ProfileText", "Film")},
                             Option{"animation", QT_TRANSLATE_NOOP("ProfileText", "Animation")},
                             Option{"grain", QT_TRANSLATE_NOOP("ProfileText", "Grain")},
                             Option{"stillimage", QT_TRANSLATE_NOOP("ProfileText", "Still pictures")},
                             Option{"psnr", QT_TRANSLATE_NOOP("ProfileText", "PSNR")},
                             Option{"ssim", QT_TRANSLATE_NOOP("ProfileText", "SSIM")},
                             Option{"fastdecode", QT_TRANSLATE_NOOP("ProfileText", "Quick decoding")},
                             Option{"zerolatency", QT_TRANSLATE_NOOP("ProfileText", "No delay")},
                             Option{"vq", QT_TRANSLATE_NOOP("ProfileText", "Looks")},
                             Option{"screen", QT_TRANSLATE_NOOP("ProfileText", "Screen")},
                             Option{"baseline", QT_TRANSLATE_NOOP("ProfileText", "Baseline")},
                             Option{"main", QT_TRANSLATE_NOOP("ProfileText", "Main")},
                             Option{"high", QT_TRANSLATE_NOOP("ProfileText", "High")},
                             Option{"high10", QT_TRANSLATE_NOOP("ProfileText", "High 10")},
                             Option{"high422", QT_TRANSLATE_NOOP("ProfileText", "High 4:2:2")},
                             Option{"high444", QT_TRANSLATE_NOOP("ProfileText", "High 4:4:4")},
                             Option{"main10", QT_TRANSLATE_NOOP("ProfileText", "Main 10")},
                             Option{"main422-10", QT_TRANSLATE_NOOP("ProfileText", "Main 4:2:2, 10 bits")},
                             Option{"main444-8", QT_TRANSLATE_NOOP("ProfileText", "Main 4:4:4, 8 bits")},
                             Option{"main444-10", QT_TRANSLATE_NOOP("ProfileText", "Main 4:4:4, 10 bits")}};

} // namespace

QString optionText(const QString &option)
{
    const auto found = std::ranges::find(options, option.toStdString(), &Option::name);
    return found == options.end() ? option : QCoreApplication::translate("ProfileText", found->words);
}

} // namespace sluice::ui
