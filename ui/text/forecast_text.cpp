// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/forecast_text.h"

#include "ui/text/error_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sluice::ui {

QString guessText(const Guess &guess, QString (*text)(qint64))
{
    const QString likely = text(guess.likely);
    const QString low = text(guess.low);
    const QString high = text(guess.high);
    return low == high ? likely
                       : QCoreApplication::translate("ForecastText", "%1 (%2 to %3)", "guess, range")
                             .arg(likely, low, high);
}

QStringList forecastParts(const RunForecast &forecast)
{
    if (forecast.files == 0)
        return {};
    return {
        QCoreApplication::translate("ForecastText", "about %1").arg(guessText(forecast.wallUs, durationText)),
        QCoreApplication::translate("ForecastText", "results of %1")
            .arg(guessText(forecast.outputBytes, sizeText)),
        QCoreApplication::translate("ForecastText", "memory of %1")
            .arg(guessText(forecast.memoryBytes, memoryText))};
}

ForecastWarning memoryWarning(const RunForecast &forecast)
{
    if (!forecast.largest)
        return {};
    const TooLarge &largest = *forecast.largest;
    QString what = QCoreApplication::translate("ForecastText",
                                               "“%1” is expected to take %2 of memory, and the limit is %3.")
                       .arg(plainText(QFileInfo(largest.inputPath).fileName()),
                            memoryText(largest.neededBytes), memoryText(largest.limitBytes));
    if (const int others = forecast.tooLarge - 1; others > 0)
        what += u' ' + QCoreApplication::translate("ForecastText", "So are %n other(s).", nullptr, others);
    return {what,
            QCoreApplication::translate("ForecastText", "Raise the memory limit, or choose a faster preset, "
                                                        "a smaller picture or fewer sizes at once.")};
}

ForecastWarning roomWarning(const RunForecast &forecast)
{
    if (!lacksRoom(forecast))
        return {};
    return {QCoreApplication::translate(
                "ForecastText", "The results may take up to %1 with what is to stay free, and %2 is free.")
                .arg(sizeText(forecast.diskBytes), sizeText(forecast.freeBytes)),
            QCoreApplication::translate("ForecastText", "Make room, or choose another output folder.")};
}

} // namespace sluice::ui
