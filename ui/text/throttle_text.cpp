// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/throttle_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace sluice::ui {

namespace {

QString cause(const ThrottleEvent &event)
{
    const QString value = percentText(event.value);
    const QString limit = percentText(event.limit);
    switch (event.metric) {
    case ThrottleMetric::Memory:
        return QCoreApplication::translate("ThrottleText", "Memory at %1, limit %2").arg(value, limit);
    case ThrottleMetric::MemoryPressure:
        return QCoreApplication::translate("ThrottleText",
                                           "Programs wait for memory %1 of the time, limit %2")
            .arg(value, limit);
    case ThrottleMetric::MemoryStall:
        return QCoreApplication::translate("ThrottleText",
                                           "Nothing moves for want of memory %1 of the time, limit %2")
            .arg(value, limit);
    case ThrottleMetric::Cpu:
        return QCoreApplication::translate("ThrottleText", "CPU at %1, limit %2").arg(value, limit);
    case ThrottleMetric::CpuPressure:
        return QCoreApplication::translate("ThrottleText",
                                           "Programs wait for the processor %1 of the time, limit %2")
            .arg(value, limit);
    case ThrottleMetric::DiskPressure:
        return QCoreApplication::translate("ThrottleText",
                                           "Programs wait for the disk %1 of the time, limit %2")
            .arg(value, limit);
    case ThrottleMetric::DiskSpace:
        return QCoreApplication::translate("ThrottleText", "%1 free at the output, %2 needed")
            .arg(sizeText(qint64(event.value)), sizeText(qint64(event.limit)));
    case ThrottleMetric::Battery:
        return QCoreApplication::translate("ThrottleText", "On battery, %1 left").arg(value);
    case ThrottleMetric::WorkerHealth:
        return QCoreApplication::translate("ThrottleText", "Converting processes ended too early");
    case ThrottleMetric::None:
        break;
    }
    return QCoreApplication::translate("ThrottleText", "The computer is busy");
}

QString ofPause(const ThrottleEvent &event, const Config &config)
{
    switch (event.metric) {
    case ThrottleMetric::Cpu:
    case ThrottleMetric::Memory:
        return QCoreApplication::translate("ThrottleText", "no new batches until it is under %1.")
            .arg(percentText(resumeLimit(event.limit, config)));
    case ThrottleMetric::MemoryPressure:
    case ThrottleMetric::MemoryStall:
    case ThrottleMetric::CpuPressure:
    case ThrottleMetric::DiskPressure:
        return QCoreApplication::translate("ThrottleText", "no new batches until that eases.");
    case ThrottleMetric::DiskSpace:
        return QCoreApplication::translate("ThrottleText", "no new batches until there is room.");
    case ThrottleMetric::Battery:
        return QCoreApplication::translate("ThrottleText", "nothing is converted until it is plugged in.");
    case ThrottleMetric::WorkerHealth:
    case ThrottleMetric::None:
        break;
    }
    return QCoreApplication::translate("ThrottleText", "no new batches for a while.");
}

QString ofWorkers(const ThrottleEvent &event)
{
    if (event.stopped > 0)
        return QCoreApplication::translate(
            "ThrottleText", "%n file(s) that began last are stopped and wait for their turn again.", nullptr,
            event.stopped);
    if (event.held > 0 && event.metric == ThrottleMetric::Battery)
        return QCoreApplication::translate("ThrottleText", "%n file(s) at work wait until it is plugged in.",
                                           nullptr, event.held);
    if (event.held > 0)
        return QCoreApplication::translate("ThrottleText", "%n file(s) at work wait until that eases.",
                                           nullptr, event.held);
    return QCoreApplication::translate("ThrottleText", "nothing new begins until that eases.");
}

QString consequence(const ThrottleEvent &event, const Config &config)
{
    if (event.held > 0 || event.stopped > 0)
        return ofWorkers(event);
    switch (event.to) {
    case ThrottleLevel::Relief:
        return QCoreApplication::translate("ThrottleText",
                                           "no new batches, and those at work end after their current file.");
    case ThrottleLevel::Emergency:
        return ofWorkers(event);
    case ThrottleLevel::Paused:
    case ThrottleLevel::Normal:
        break;
    }
    return ofPause(event, config);
}

// A level was left, but not the last one.
QString easing(const ThrottleEvent &event)
{
    if (event.from == ThrottleLevel::Emergency)
        return QCoreApplication::translate("ThrottleText",
                                           "It eases: files that waited go on, no new batches yet.");
    return QCoreApplication::translate("ThrottleText", "It eases: no new batches yet.");
}

QString relief(const ThrottleEvent &event)
{
    switch (event.metric) {
    case ThrottleMetric::Memory:
        return QCoreApplication::translate("ThrottleText", "Memory is down to %1: batches begin again.")
            .arg(percentText(event.value));
    case ThrottleMetric::MemoryPressure:
    case ThrottleMetric::MemoryStall:
        return QCoreApplication::translate(
                   "ThrottleText", "Memory is free again, waiting %1 of the time: batches begin again.")
            .arg(percentText(event.value));
    case ThrottleMetric::Cpu:
        return QCoreApplication::translate("ThrottleText", "CPU is down to %1: batches begin again.")
            .arg(percentText(event.value));
    case ThrottleMetric::CpuPressure:
        return QCoreApplication::translate(
                   "ThrottleText",
                   "The processor keeps up again, waiting %1 of the time: batches begin again.")
            .arg(percentText(event.value));
    case ThrottleMetric::DiskPressure:
        return QCoreApplication::translate(
                   "ThrottleText", "The disk keeps up again, waiting %1 of the time: batches begin again.")
            .arg(percentText(event.value));
    case ThrottleMetric::DiskSpace:
        return QCoreApplication::translate("ThrottleText",
                                           "%1 free at the output again: batches begin again.")
            .arg(sizeText(qint64(event.value)));
    case ThrottleMetric::Battery:
        return QCoreApplication::translate("ThrottleText", "Plugged in again: batches begin again.");
    case ThrottleMetric::WorkerHealth:
    case ThrottleMetric::None:
        break;
    }
    return QCoreApplication::translate("ThrottleText", "Batches begin again.");
}

QString changes(const ThrottleEvent &event)
{
    QString text;
    if (event.newBatchSize != event.oldBatchSize && event.newBatchSize > 0) {
        text += QLatin1Char(' ')
                + QCoreApplication::translate("ThrottleText", "Later batches hold %n file(s) instead of %1.",
                                              nullptr, event.newBatchSize)
                      .arg(event.oldBatchSize);
    }
    if (event.newSlots != event.oldSlots && event.newSlots > 0) {
        text += QLatin1Char(' ')
                + QCoreApplication::translate("ThrottleText", "%n batch(es) at once instead of %1.", nullptr,
                                              event.newSlots)
                      .arg(event.oldSlots);
    }
    return text;
}

} // namespace

QString throttleSentence(const ThrottleEvent &event, const Config &config)
{
    const bool isWorse = event.to > event.from || event.held > 0 || event.stopped > 0;
    if (isWorse)
        return QCoreApplication::translate("ThrottleText", "%1: %2", "cause, consequence")
                   .arg(cause(event), consequence(event, config))
               + changes(event);
    if (event.to == ThrottleLevel::Normal && event.from != ThrottleLevel::Normal)
        return relief(event) + changes(event);
    if (event.to < event.from)
        return easing(event) + changes(event);
    return cause(event) + QLatin1Char('.') + changes(event);
}

QString throttleLabel(const ThrottleEvent &event)
{
    QString text = clockText(event.atMs) + QLatin1Char(' ');
    if (event.stopped > 0)
        text += QCoreApplication::translate("ThrottleText", "a file stopped");
    else if (event.held > 0)
        text += QCoreApplication::translate("ThrottleText", "files wait");
    else if (event.to == ThrottleLevel::Relief || event.to == ThrottleLevel::Emergency)
        text += QCoreApplication::translate("ThrottleText", "batches end");
    else if (event.to == ThrottleLevel::Paused)
        text += QCoreApplication::translate("ThrottleText", "no new batches");
    else if (event.from != ThrottleLevel::Normal)
        text += QCoreApplication::translate("ThrottleText", "batches again");
    else
        text += QCoreApplication::translate("ThrottleText", "adapted");
    if (event.newBatchSize != event.oldBatchSize && event.newBatchSize > 0)
        text += QCoreApplication::translate("ThrottleText", ", size %1 → %2")
                    .arg(event.oldBatchSize)
                    .arg(event.newBatchSize);
    else if (event.newSlots != event.oldSlots && event.newSlots > 0)
        text += QCoreApplication::translate("ThrottleText", ", at once %1 → %2")
                    .arg(event.oldSlots)
                    .arg(event.newSlots);
    return text;
}

} // namespace sluice::ui
