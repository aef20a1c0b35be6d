// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/setting_text.h"

#include "engine/model/enum_order.h"

#include <QCoreApplication>

namespace sluice::ui {

namespace {

struct SettingEntry
{
    SettingId id;
    const char *name;
    const char *explanation;
    const char *unit = nullptr;
    const char *nothing = nullptr;
};

constexpr auto automatic = QT_TRANSLATE_NOOP("SettingText", "Automatic");
constexpr auto noLimit = QT_TRANSLATE_NOOP("SettingText", "No limit");
constexpr auto percent = QT_TRANSLATE_NOOP("SettingText", " %");
constexpr auto seconds = QT_TRANSLATE_NOOP("SettingText", " s");
constexpr auto milliseconds = QT_TRANSLATE_NOOP("SettingText", " ms");
constexpr auto mebibytes = QT_TRANSLATE_NOOP("SettingText", " MiB");
constexpr auto mebibytesPerSecond = QT_TRANSLATE_NOOP("SettingText", " MiB/s");

constexpr std::array settingEntries{
    SettingEntry{
        SettingId::BatchesEnabled, QT_TRANSLATE_NOOP("SettingText", "Convert &in batches"),
        QT_TRANSLATE_NOOP(
            "SettingText",
            "One process converts several files in turn. Off: a process of its own for every file.")},
    SettingEntry{SettingId::BatchSize, QT_TRANSLATE_NOOP("SettingText", "&Files in a batch"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "Automatic: as many as make up the work that is wanted for a batch."),
                 nullptr, automatic},
    SettingEntry{SettingId::MaxMemoryPercent, QT_TRANSLATE_NOOP("SettingText", "Memory &limit"),
                 QT_TRANSLATE_NOOP("SettingText", "From here on no new batch begins."), percent},
    SettingEntry{SettingId::Jobs, QT_TRANSLATE_NOOP("SettingText", "Batches at &once"),
                 QT_TRANSLATE_NOOP("SettingText", "Automatic: as many as processor and memory carry."),
                 nullptr, automatic},
    SettingEntry{SettingId::Threads, QT_TRANSLATE_NOOP("SettingText", "&Threads for each file"),
                 QT_TRANSLATE_NOOP("SettingText", "Automatic: the processor is shared fairly."), nullptr,
                 automatic},
    SettingEntry{SettingId::Verification, QT_TRANSLATE_NOOP("SettingText", "C&heck of a finished file"),
                 QT_TRANSLATE_NOOP(
                     "SettingText",
                     "Every file is read back before it gets its name; this is how much of it is decoded.")},
    SettingEntry{SettingId::BatchTargetSeconds,
                 QT_TRANSLATE_NOOP("SettingText", "&Work in an automatic batch"),
                 QT_TRANSLATE_NOOP("SettingText", "How long one process works until a fresh one takes over."),
                 seconds},
    SettingEntry{
        SettingId::BatchSizeMax, QT_TRANSLATE_NOOP("SettingText", "Lar&gest automatic batch"),
        QT_TRANSLATE_NOOP("SettingText", "However short the files are, a batch holds no more of them.")},
    SettingEntry{
        SettingId::Learning, QT_TRANSLATE_NOOP("SettingText", "Learn from e&arlier runs"),
        QT_TRANSLATE_NOOP("SettingText", "Estimates of time and memory follow what was measured before.")},
    SettingEntry{SettingId::MemorySafetyFactor,
                 QT_TRANSLATE_NOOP("SettingText", "Memory &reserved for a file"),
                 QT_TRANSLATE_NOOP("SettingText", "Times what the file is expected to take.")},
    SettingEntry{SettingId::ResumeMarginPercent, QT_TRANSLATE_NOOP("SettingText", "&Margin"),
                 QT_TRANSLATE_NOOP("SettingText", "So many points below a limit work goes on."), percent},
    SettingEntry{SettingId::DwellMs, QT_TRANSLATE_NOOP("SettingText", "Shortest &time between changes"),
                 QT_TRANSLATE_NOOP("SettingText", "Nothing is held back or let go again sooner."),
                 milliseconds},
    SettingEntry{SettingId::CriticalMemoryPercent, QT_TRANSLATE_NOOP("SettingText", "&Critical memory"),
                 QT_TRANSLATE_NOOP("SettingText", "From here on not even a single file begins."), percent},
    SettingEntry{SettingId::MaxCpuPercent, QT_TRANSLATE_NOOP("SettingText", "&Processor limit"),
                 QT_TRANSLATE_NOOP("SettingText", "Above it, whoever causes it, no new batch begins."),
                 percent, noLimit},
    SettingEntry{SettingId::MemoryPressureLimit, QT_TRANSLATE_NOOP("SettingText", "Waiting for m&emory"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "No new batch begins while programs wait for memory so much of the time."),
                 percent},
    SettingEntry{SettingId::MemoryStallLimit, QT_TRANSLATE_NOOP("SettingText", "&Want of memory"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "Files at work wait or start again later while all programs wait "
                                   "for memory so much of the time."),
                 percent},
    SettingEntry{SettingId::DiskPressureLimit, QT_TRANSLATE_NOOP("SettingText", "Waiting for the dis&k"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "No new batch begins while programs wait for a disk so much of the time."),
                 percent},
    SettingEntry{
        SettingId::CpuPressureLimit, QT_TRANSLATE_NOOP("SettingText", "Waiting for the process&or"),
        QT_TRANSLATE_NOOP("SettingText",
                          "No new batch begins while programs wait for the processor so much of the time."),
        percent, noLimit},
    SettingEntry{
        SettingId::KeepFreeBytes, QT_TRANSLATE_NOOP("SettingText", "Space to keep &free"),
        QT_TRANSLATE_NOOP("SettingText", "No new batch begins while the disk of the output has less."),
        mebibytes},
    SettingEntry{
        SettingId::PauseOnBattery, QT_TRANSLATE_NOOP("SettingText", "Pause on ba&ttery"),
        QT_TRANSLATE_NOOP("SettingText", "Nothing is converted while the computer is not plugged in.")},
    SettingEntry{SettingId::SlowDiskMebibytes, QT_TRANSLATE_NOOP("SettingText", "Reading from slow dis&ks"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "Several files at once are read from one disk that turns, or from one "
                                   "share on a network, only while they need no more together."),
                 mebibytesPerSecond, noLimit},
    SettingEntry{SettingId::SampleIntervalMs, QT_TRANSLATE_NOOP("SettingText", "&Look at the computer every"),
                 QT_TRANSLATE_NOOP("SettingText", "How often processor, memory and disks are measured."),
                 milliseconds},
    SettingEntry{SettingId::StallSeconds, QT_TRANSLATE_NOOP("SettingText", "&Give a process up after"),
                 QT_TRANSLATE_NOOP("SettingText", "It has done nothing at all for so long."), seconds},
    SettingEntry{SettingId::OnError, QT_TRANSLATE_NOOP("SettingText", "After a &failure"),
                 QT_TRANSLATE_NOOP("SettingText", "What a run does once a file could not be converted.")},
    SettingEntry{SettingId::Retries, QT_TRANSLATE_NOOP("SettingText", "More &tries"),
                 QT_TRANSLATE_NOOP("SettingText",
                                   "A file whose process crashes or stalls is tried again alone, so often.")},
    SettingEntry{
        SettingId::Quarantine, QT_TRANSLATE_NOOP("SettingText", "Leave files alone that &crash again"),
        QT_TRANSLATE_NOOP("SettingText", "A file that has used up its tries is left alone by later runs "
                                         "until it changes or is retried. Off: the next run tries it.")}};

static_assert(settingEntries.size() == settingTable.size(), "each setting has its words");
static_assert(standsInOrder(settingEntries, &SettingEntry::id), "in the order of the enum");

QString settingWords(const char *text)
{
    return text ? QCoreApplication::translate("SettingText", text) : QString();
}

} // namespace

SettingText settingText(SettingId id)
{
    const SettingEntry &entry = settingEntries.at(std::size_t(id));
    return {settingWords(entry.name), settingWords(entry.explanation), settingWords(entry.unit),
            settingWords(entry.nothing)};
}

QString choiceText(OnError choice)
{
    switch (choice) {
    case OnError::Continue:
        return QCoreApplication::translate("SettingText", "Go on with the others");
    case OnError::Stop:
        return QCoreApplication::translate("SettingText", "Stop; the others wait");
    }
    return {};
}

QString choiceText(Verification choice)
{
    switch (choice) {
    case Verification::Structure:
        return QCoreApplication::translate("SettingText", "Nothing, only read");
    case Verification::Samples:
        return QCoreApplication::translate("SettingText", "Samples");
    case Verification::Whole:
        return QCoreApplication::translate("SettingText", "Everything");
    }
    return {};
}

} // namespace sluice::ui
