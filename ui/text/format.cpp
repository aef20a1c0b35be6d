// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace sluice::ui {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString formatWords(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

QString scaled(qint64 bytes, double base, const std::array<const char *, 5> &units)
{
    auto value = double(bytes);
    std::size_t unit = 0;
    // 999.6 would be shown as "1000": it belongs to the next unit already.
    while (std::abs(value) >= base - 0.5 && unit + 1 < units.size()) {
        value /= base;
        ++unit;
    }
    const int decimals = unit > 0 && std::abs(value) < 9.95 ? 1 : 0;
    return formatWords(units.at(unit)).arg(QLocale().toString(value, 'f', decimals));
}

QString twoUnits(const char *text, qint64 large, qint64 small)
{
    return formatWords(text).arg(large).arg(small);
}

// Guesses: to 5 minutes from an hour on, to 10 seconds below a minute.
qint64 roundedGuess(qint64 us)
{
    qint64 step = minute;
    if (us >= hour)
        step = 5 * minute;
    else if (us < minute)
        step = 10 * second;
    return qMax(step, (us + step / 2) / step * step);
}

} // namespace

QString sizeText(qint64 bytes)
{
    return scaled(bytes, 1000.0,
                  {QT_TRANSLATE_NOOP("Format", "%1 B"), QT_TRANSLATE_NOOP("Format", "%1 kB"),
                   QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 GB"),
                   QT_TRANSLATE_NOOP("Format", "%1 TB")});
}

QString memoryText(qint64 bytes)
{
    return scaled(bytes, 1024.0,
                  {QT_TRANSLATE_NOOP("Format", "%1 B"), QT_TRANSLATE_NOOP("Format", "%1 KiB"),
                   QT_TRANSLATE_NOOP("Format", "%1 MiB"), QT_TRANSLATE_NOOP("Format", "%1 GiB"),
                   QT_TRANSLATE_NOOP("Format", "%1 TiB")});
}

QString percentText(double percent)
{
    return QCoreApplication::translate("Format", "%1 %", "a percentage")
        .arg(QLocale().toString(std::round(percent), 'f', 0));
}

QString savingText(qint64 inputBytes, qint64 outputBytes)
{
    if (inputBytes <= 0 || outputBytes <= 0)
        return {};
    const double change = 100.0 * (double(outputBytes) - double(inputBytes)) / double(inputBytes);
    if (change <= -0.5)
        return QCoreApplication::translate("Format", "%1 smaller").arg(percentText(-change));
    if (change >= 0.5)
        return QCoreApplication::translate("Format", "%1 larger").arg(percentText(change));
    return QCoreApplication::translate("Format", "same size");
}

QString readFromTheLeft(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

QString menuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

QString pictureSizeText(int width, int height)
{
    const QString text = QStringLiteral("%1×%2").arg(width).arg(height);
    return QLocale().textDirection() == Qt::RightToLeft ? readFromTheLeft(text) : text;
}

QString durationText(qint64 us)
{
    us = us > 0 ? qMax(us, second) : 0;
    if (us < minute - second / 2)
        return QCoreApplication::translate("Format", "%1 s", "seconds").arg((us + second / 2) / second);
    if (us < hour - minute / 2)
        return QCoreApplication::translate("Format", "%1 min", "minutes").arg((us + minute / 2) / minute);
    if (us < day - minute / 2) {
        const qint64 minutes = (us + minute / 2) / minute;
        if (minutes % 60 == 0)
            return QCoreApplication::translate("Format", "%1 h", "hours").arg(minutes / 60);
        return twoUnits(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"), minutes / 60, minutes % 60);
    }
    const qint64 hours = (us + hour / 2) / hour;
    if (hours % 24 == 0)
        return QCoreApplication::translate("Format", "%1 d", "days").arg(hours / 24);
    return twoUnits(QT_TRANSLATE_NOOP("Format", "%1 d %2 h"), hours / 24, hours % 24);
}

QString lengthText(qint64 us)
{
    if (us <= 0)
        return QStringLiteral("–");
    const qint64 seconds = (us + second / 2) / second;
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString rest = two(seconds / 60 % 60) + QLatin1Char(':') + two(seconds % 60);
    return seconds < 3600 ? rest : QString::number(seconds / 3600) + QLatin1Char(':') + rest;
}

QString clockText(qint64 msSinceEpoch)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch).time();
    if (QLocale().language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return QLocale().toString(time, QLocale::ShortFormat);
}

QString secondText(qint64 msSinceEpoch)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch).time();
    if (QLocale().language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm:ss"));
    // A locale has a short form without seconds and a long one with the time zone.
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (minutes > 0)
        format.insert(minutes + 2, format[minutes - 1] + QLatin1String("ss"));
    return QLocale().toString(time, format);
}

QString timeLeftText(qint64 leftUs, qint64 lowUs, qint64 highUs)
{
    if (leftUs < 0)
        return {};
    const QString left = durationText(roundedGuess(leftUs));
    const QString low = durationText(roundedGuess(qMax<qint64>(lowUs, 0)));
    const QString high = durationText(roundedGuess(qMax<qint64>(highUs, 0)));
    if (lowUs < 0 || highUs < 0 || low == high)
        return QCoreApplication::translate("Format", "about %1 left").arg(left);
    return QCoreApplication::translate("Format", "about %1 left (%2 to %3)").arg(left, low, high);
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression key(QStringLiteral("\\s?\\(&.\\)"));
    return text.remove(key).remove(u'&');
}

} // namespace sluice::ui
