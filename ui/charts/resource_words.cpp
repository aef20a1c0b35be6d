// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/resource_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sluice::ui {

namespace {

struct PanelWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ui::ResourcesPanel)
};

QString listed(const QStringList &parts)
{
    return parts.join(PanelWords::tr(", ", "between cores, temperature and battery"));
}

// "4 cores, 64 °C, on battery (63 %)"; what the machine does not tell is left out.
ChartWords cpuWords(const ResourceSample &sample, const Config &config)
{
    QStringList parts{PanelWords::tr("%n core(s)", nullptr, sample.cores)};
    if (config.maxCpuPercent)
        parts << PanelWords::tr("limit %1").arg(percentText(*config.maxCpuPercent));
    if (sample.celsius)
        parts << PanelWords::tr("%1 °C").arg(qRound(*sample.celsius));
    if (sample.onBattery)
        parts << PanelWords::tr("on battery (%1)").arg(percentText(sample.batteryPercent.value_or(0)));
    return {
        PanelWords::tr("CPU %1").arg(percentText(sample.cpuPercent)), listed(parts),
        PanelWords::tr("CPU %1 percent of %n core(s)", nullptr, sample.cores).arg(qRound(sample.cpuPercent))};
}

ChartWords memoryWords(const ResourceSample &sample, const Config &config)
{
    return {PanelWords::tr("Memory %1").arg(percentText(sample.memoryPercent)),
            PanelWords::tr("%1 of %2, limit %3")
                .arg(memoryText(sample.memoryUsedBytes), memoryText(sample.memoryTotalBytes),
                     percentText(config.maxMemoryPercent)),
            PanelWords::tr("Memory %1 percent, limit %2 percent")
                .arg(qRound(sample.memoryPercent))
                .arg(config.maxMemoryPercent)};
}

ChartWords diskWords(const ResourceSample &sample, const Config &config)
{
    const QString title = PanelWords::tr("Disk %1 busy").arg(percentText(sample.diskBusyPercent));
    const QString detail = sample.outputFreeBytes < 0
                               ? QString()
                               : PanelWords::tr("%1 free, limit %2")
                                     .arg(sizeText(sample.outputFreeBytes), sizeText(config.keepFreeBytes));
    const QString rates = PanelWords::tr("reads %1, writes %2")
                              .arg(curveText(sample.diskReadBytesPerSecond, CurveUnit::BytesPerSecond),
                                   curveText(sample.diskWriteBytesPerSecond, CurveUnit::BytesPerSecond));
    QStringList spoken{title, rates};
    if (!detail.isEmpty())
        spoken << detail;
    return {title, detail, listed(spoken)};
}

ChartWords pressureWords(const ResourceSample &sample, const Config &config)
{
    if (!sample.hasPressure)
        return {PanelWords::tr("Pressure"), PanelWords::tr("this computer does not tell"),
                PanelWords::tr("Pressure: this computer does not tell")};
    const double worst = std::max({sample.memoryPressure, sample.ioPressure, sample.cpuPressure});
    QStringList limits{PanelWords::tr("memory %1").arg(percentText(config.memoryPressureLimit)),
                       PanelWords::tr("disk %1").arg(percentText(config.diskPressureLimit))};
    if (config.cpuPressureLimit)
        limits << PanelWords::tr("CPU %1").arg(percentText(*config.cpuPressureLimit));
    return {PanelWords::tr("Pressure %1").arg(percentText(worst)),
            PanelWords::tr("limits: %1").arg(listed(limits)),
            PanelWords::tr("Programs wait for memory %1 of the time, for the disk %2, for the processor %3")
                .arg(percentText(sample.memoryPressure), percentText(sample.ioPressure),
                     percentText(sample.cpuPressure))};
}

Curve curve(Channel channel, const QColor &color, const QString &name = {})
{
    Curve curve;
    curve.channel = int(channel);
    curve.name = name;
    curve.color = color;
    return curve;
}

std::vector<Curve> diskCurves(const Colors &colors)
{
    Curve busy = curve(Channel::DiskBusy, colors.muted, PanelWords::tr("busy", "the disk"));
    busy.isGround = true;
    Curve reads = curve(Channel::DiskRead, colors.running, PanelWords::tr("reads"));
    Curve writes = curve(Channel::DiskWrite, colors.good, PanelWords::tr("writes"));
    reads.unit = writes.unit = CurveUnit::BytesPerSecond;
    return {busy, reads, writes};
}

std::vector<Curve> pressureCurves(const Colors &colors, const Config &config)
{
    Curve memory = curve(Channel::MemoryPressure, colors.good, PanelWords::tr("memory"));
    memory.limit = config.memoryPressureLimit;
    Curve disk = curve(Channel::DiskPressure, colors.third, PanelWords::tr("disk"));
    disk.limit = config.diskPressureLimit;
    Curve cpu = curve(Channel::CpuPressure, colors.running, PanelWords::tr("CPU"));
    cpu.limit = config.cpuPressureLimit;
    return {memory, disk, cpu};
}

} // namespace

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Cpu:
        return PanelWords::tr("CPU");
    case ChartKind::Memory:
        return PanelWords::tr("Memory");
    case ChartKind::Disk:
        return PanelWords::tr("Disk");
    case ChartKind::Pressure:
        return PanelWords::tr("Pressure");
    }
    return {};
}

QString chartHelp(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Cpu:
        return PanelWords::tr("How busy the cores are, with all that runs on this computer.");
    case ChartKind::Memory:
        return PanelWords::tr("How much memory is in use, by all that runs on this computer.");
    case ChartKind::Disk:
        return PanelWords::tr(
            "What is read and written, how busy the busiest disk is, and how much room is left "
            "at the output.");
    case ChartKind::Pressure:
        return PanelWords::tr("How much of the time programs wait for memory, the disk or the processor.");
    }
    return {};
}

ChartWords chartWords(ChartKind kind, const ResourceSample &sample, const Config &config)
{
    switch (kind) {
    case ChartKind::Cpu:
        return cpuWords(sample, config);
    case ChartKind::Memory:
        return memoryWords(sample, config);
    case ChartKind::Disk:
        return diskWords(sample, config);
    case ChartKind::Pressure:
        return pressureWords(sample, config);
    }
    return {};
}

ChartWords emptyWords(ChartKind kind, const Config &config)
{
    const bool isMemory = kind == ChartKind::Memory;
    return {chartName(kind),
            isMemory ? PanelWords::tr("limit %1").arg(percentText(config.maxMemoryPercent)) : QString(),
            chartName(kind)};
}

std::vector<Curve> curvesOf(ChartKind kind, const Colors &colors, const Config &config)
{
    switch (kind) {
    case ChartKind::Cpu: {
        Curve cpu = curve(Channel::Cpu, colors.running);
        cpu.limit = config.maxCpuPercent;
        return {cpu};
    }
    case ChartKind::Memory: {
        Curve memory = curve(Channel::Memory, colors.good);
        memory.limit = config.maxMemoryPercent;
        return {memory};
    }
    case ChartKind::Disk:
        return diskCurves(colors);
    case ChartKind::Pressure:
        return pressureCurves(colors, config);
    }
    return {};
}

} // namespace sluice::ui
