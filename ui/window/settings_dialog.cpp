// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/settings_dialog.h"

#include "ui/style/widgets.h"
#include "ui/text/setting_text.h"
#include "ui/window/learned_line.h"
#include "ui/window/setting_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace sluice::ui {

namespace {

using enum SettingId;

constexpr std::array batchIds{BatchesEnabled, BatchSize,          Jobs,        Threads,
                              Learning,       BatchTargetSeconds, BatchSizeMax};
constexpr std::array memoryIds{
    MaxMemoryPercent, CriticalMemoryPercent, MemorySafetyFactor, MaxCpuPercent, MemoryPressureLimit,
    MemoryStallLimit, DiskPressureLimit,     CpuPressureLimit,   KeepFreeBytes, ResumeMarginPercent,
    DwellMs};
constexpr std::array monitorIds{SampleIntervalMs, StallSeconds, SlowDiskMebibytes, PauseOnBattery};
constexpr std::array errorIds{OnError, Retries, Quarantine, Verification};
static_assert(batchIds.size() + memoryIds.size() + monitorIds.size() + errorIds.size()
              == settingTable.size());

constexpr int lineGap = 11;

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Groups of settings"));
    addPage(tr("&Batches"), "batches", batchIds);
    addPage(tr("Memor&y and throttling"), "memory", memoryIds);
    addPage(tr("Mo&nitoring"), "monitoring", monitorIds);
    addPage(tr("Error&s"), "errors", errorIds);

    QPushButton *reset = makeButton(tr("Reset to &defaults"), nullptr, this);
    reset->setObjectName(QStringLiteral("reset"));
    reset->setToolTip(tr("Every setting of every group as in a new Sluice"));
    QPushButton *close = makeButton(tr("Close"), nullptr, this);
    for (QPushButton *button : {reset, close})
        button->setAutoDefault(false); // Enter ends a number, not the dialog
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    setConfig(m_config);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 40);
}

void SettingsDialog::addPage(const QString &title, const char *name, std::span<const SettingId> ids)
{
    auto *page = new QWidget;
    page->setProperty("role", QStringLiteral("content"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(18, 12, 18, 18);
    layout->setSpacing(2);
    for (const SettingId id : ids)
        addRow(page, id);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(m_pages);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows the control that has the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    m_pages->addTab(scroll, title);
}

void SettingsDialog::addRow(QWidget *page, SettingId id)
{
    const SettingText text = settingText(id);
    auto *editor = new SettingEditor(id, page);
    connect(editor, &SettingEditor::edited, this, &SettingsDialog::read);
    m_editors << editor;
    auto *row = new QHBoxLayout;
    if (editor->namesItself()) {
        row->addWidget(editor);
        row->addStretch(1);
    } else {
        QLabel *name = makeLabel(Tone::Plain, page);
        name->setText(text.name);
        name->setBuddy(editor->focusProxy());
        m_names << name;
        row->addWidget(name, 1);
        row->addWidget(editor);
    }
    QLabel *explanation = makeLabel(Tone::Muted, page);
    explanation->setText(text.explanation);
    explanation->setWordWrap(true);
    m_explanations << explanation;

    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    layout->addSpacing(lineGap);
    layout->addLayout(row);
    layout->addWidget(explanation);
    if (id != Learning)
        return;
    m_learned = new LearnedLine(page);
    connect(m_learned, &LearnedLine::forgetAsked, this, &SettingsDialog::forgetLearnedAsked);
    layout->addWidget(m_learned);
}

void SettingsDialog::setLearned(const LearnedSummary &known)
{
    m_learned->setLearned(known);
}

void SettingsDialog::setConfig(const Config &config)
{
    m_config = config;
    for (SettingEditor *editor : std::as_const(m_editors))
        editor->show(config);
}

void SettingsDialog::setColors(const Colors &colors)
{
    for (QLabel *label : std::as_const(m_names))
        setTone(label, Tone::Plain, colors);
    for (QLabel *label : std::as_const(m_explanations))
        setTone(label, Tone::Muted, colors);
    m_learned->setColors(colors);
}

void SettingsDialog::read()
{
    Config config = m_config;
    for (const SettingEditor *editor : std::as_const(m_editors))
        editor->read(config);
    if (config == m_config)
        return;
    m_config = config;
    Q_EMIT configChanged(config);
}

void SettingsDialog::reset()
{
    Config config = m_config;
    resetSettings(config);
    if (config == m_config)
        return;
    setConfig(config);
    Q_EMIT configChanged(config);
}

} // namespace sluice::ui
