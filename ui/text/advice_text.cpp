// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/advice_text.h"

#include "engine/model/settings.h"
#include "ui/text/format.h"
#include "ui/text/setting_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace sluice::ui {

namespace {

QString troubleText(const Advice &advice)
{
    const QString percent = percentText(advice.measured);
    switch (advice.trouble) {
    case Trouble::MemoryTight:
        return QCoreApplication::translate("AdviceText",
                                           "Memory was short: no batch could start for %1 of the run.")
            .arg(percent);
    case Trouble::MemoryUnused:
        return QCoreApplication::translate("AdviceText", "The memory limit held batches back for %1 of the "
                                                         "run, and nothing else was short of memory.")
            .arg(percent);
    case Trouble::FewBatches:
        return QCoreApplication::translate("AdviceText", "%1 of the processor stood idle.").arg(percent);
    case Trouble::SmallBatches:
        return QCoreApplication::translate("AdviceText", "Starting processes took %1 of the run.")
            .arg(percent);
    case Trouble::DiskBound:
        return QCoreApplication::translate(
                   "AdviceText",
                   "The disk was busy for %1 of the run while the processor waited; a faster disk, or "
                   "another one for the results, would help.")
            .arg(percent);
    case Trouble::WorkersLost:
        return QCoreApplication::translate("AdviceText", "%n process(es) were lost.", nullptr,
                                           int(advice.measured));
    }
    return {};
}

// As the window calls it, without the mark of its key.
QString nameOf(const QString &setting)
{
    for (const Setting &known : settingTable) {
        const QString key = QString::fromLatin1(known.key.data(), qsizetype(known.key.size()));
        if (key.section(u'.', -1) == setting)
            return withoutMnemonic(settingText(known.id).name);
    }
    return setting;
}

QString valueText(const Advice &advice, int value)
{
    if (value == 0)
        return QCoreApplication::translate("AdviceText", "automatic");
    return advice.setting == QLatin1String("max_memory_percent") ? percentText(value)
                                                                 : QLocale().toString(value);
}

} // namespace

QString adviceSentence(const Advice &advice)
{
    QString trouble = troubleText(advice);
    if (advice.setting.isEmpty())
        return trouble;
    if (advice.setting == QLatin1String("enabled"))
        return trouble + u' '
               + QCoreApplication::translate("AdviceText", "Next time: switch “%1” on.")
                     .arg(nameOf(advice.setting));
    return trouble + u' '
           + QCoreApplication::translate("AdviceText", "Next time: “%1” at %2 instead of %3.")
                 .arg(nameOf(advice.setting), valueText(advice, advice.to), valueText(advice, advice.from));
}

} // namespace sluice::ui
