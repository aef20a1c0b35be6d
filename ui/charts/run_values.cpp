// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/run_values.h"

#include "ui/charts/chart_kinds.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iterator>

namespace sluice::ui {

namespace {

struct CsvColumn
{
    const char *name;
    Channel channel;
    int decimals;
    bool isPressure = false;
};
constexpr std::array csvColumns{CsvColumn{"cpu_percent", Channel::Cpu, 1},
                                CsvColumn{"memory_percent", Channel::Memory, 1},
                                CsvColumn{"memory_limit_percent", Channel::MemoryLimit, 0},
                                CsvColumn{"disk_read_bytes_per_second", Channel::DiskRead, 0},
                                CsvColumn{"disk_write_bytes_per_second", Channel::DiskWrite, 0},
                                CsvColumn{"disk_busy_percent", Channel::DiskBusy, 1},
                                CsvColumn{"memory_pressure_percent", Channel::MemoryPressure, 2, true},
                                CsvColumn{"disk_pressure_percent", Channel::DiskPressure, 2, true},
                                CsvColumn{"cpu_pressure_percent", Channel::CpuPressure, 2, true},
                                CsvColumn{"workers", Channel::Workers, 1}};

QByteArray timeOf(qint64 atMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(atMs);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).toLatin1();
}

QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return bytes.isEmpty() ? bytes : '"' + bytes.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray csvOf(const RunValues &values)
{
    QByteArray csv = "time,samples";
    for (const CsvColumn &column : csvColumns)
        csv += QByteArray(",") + column.name;
    csv += ",events\r\n";

    auto decision = std::ranges::lower_bound(values.decisions, values.fromMs, {}, &Decision::atMs);
    const auto eventsUntil = [&](qint64 atMs) {
        QStringList sentences;
        for (; decision != values.decisions.end() && decision->atMs <= atMs; ++decision)
            sentences << decision->sentence;
        return quoted(sentences.join(QLatin1Char(' ')));
    };
    const SampleHistory &history = values.history;
    for (int row = history.firstRowFrom(values.fromMs); row < history.rows(); ++row) {
        csv += timeOf(history.atMs(row)) + ',' + QByteArray::number(history.samples(row));
        for (const CsvColumn &column : csvColumns) {
            csv += ',';
            if (!column.isPressure || values.hasPressure)
                csv += QByteArray::number(double(history.range(row, int(column.channel)).mean), 'f',
                                          column.decimals);
        }
        csv += ',' + eventsUntil(history.atMs(row)) + "\r\n";
    }
    while (decision != values.decisions.end()) {
        csv += timeOf(decision->atMs) + ",0" + QByteArray(qsizetype(csvColumns.size()), ',') + ',';
        csv += eventsUntil(decision->atMs) + "\r\n";
    }
    return csv;
}

QString nameToSave(const QString &what, qint64 atMs, const QString &ending)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(atMs).toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    return QStringLiteral("sluice-%1-%2.%3")
        .arg(what.toLower().replace(QLatin1Char(' '), QLatin1Char('-')), time, ending);
}

} // namespace sluice::ui
