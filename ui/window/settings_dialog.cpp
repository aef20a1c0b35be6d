// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/settings_dialog.h"

#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/text/setting_text.h"
#include "ui/window/language_box.h"
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

// What stands on each page, from the top.
struct Pages
{
    using enum SettingId;

    static constexpr std::array batch{BatchesEnabled, BatchSize,          Jobs,        Threads,
                                      Learning,       BatchTargetSeconds, BatchSizeMax};
    static constexpr std::array memory{
        MaxMemoryPercent, CriticalMemoryPercent, MemorySafetyFactor, MaxCpuPercent, MemoryPressureLimit,
        MemoryStallLimit, DiskPressureLimit,     CpuPressureLimit,   KeepFreeBytes, ResumeMarginPercent,
        DwellMs};
    static constexpr std::array monitor{SampleIntervalMs, StallSeconds, SlowDiskMebibytes, PauseOnBattery};
    static constexpr std::array error{OnError, Retries, Quarantine, Verification};
};
static_assert(Pages::batch.size() + Pages::memory.size() + Pages::monitor.size() + Pages::error.size()
              == settingTable.size());

constexpr int lineGap = 8;

} // namespace

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_language(new LanguageBox(this))
{
    setObjectName(QStringLiteral("settings"));
    addPage(QT_TR_NOOP("&Batches"), "batches", Pages::batch);
    addPage(QT_TR_NOOP("Memor&y and throttling"), "memory", Pages::memory);
    addPage(QT_TR_NOOP("Mo&nitoring"), "monitoring", Pages::monitor);
    addPage(QT_TR_NOOP("Error&s"), "errors", Pages::error);

    QPushButton *reset = makeButton({}, nullptr, this);
    reset->setObjectName(QStringLiteral("reset"));
    QPushButton *close = makeButton({}, nullptr, this);
    inEveryLanguage(this, [this, reset, close] {
        setWindowTitle(tr("Settings"));
        m_pages->setAccessibleName(tr("Groups of settings"));
        reset->setText(tr("Reset to &defaults"));
        reset->setToolTip(tr("Every setting of every group as in a new Sluice"));
        close->setText(tr("Close"));
    });
    for (QPushButton *button : {reset, close})
        button->setAutoDefault(false); // Enter ends a number, not the dialog
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_language, &LanguageBox::chosen, this, &SettingsDialog::languageChosen);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(reset);
    buttons->addStretch(1);
    buttons->addWidget(m_language);
    buttons->addSpacing(12);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    setConfig(m_config);
    resize(fontMetrics().averageCharWidth() * 92, fontMetrics().height() * 40);
}

void SettingsDialog::addPage(const char *title, const char *name, std::span<const SettingId> ids)
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
    const int index = m_pages->addTab(scroll, {});
    inEveryLanguage(scroll, [this, index, title] { m_pages->setTabText(index, tr(title)); });
}

void SettingsDialog::addRow(QWidget *page, SettingId id)
{
    auto *editor = new SettingEditor(id, page);
    connect(editor, &SettingEditor::edited, this, &SettingsDialog::read);
    m_editors << editor;
    auto *row = new QHBoxLayout;
    if (editor->namesItself()) {
        row->addWidget(editor);
        row->addStretch(1);
    } else {
        QLabel *name = makeLabel(Tone::Plain, page);
        inEveryLanguage(name, [name, id] { name->setText(settingText(id).name); });
        name->setBuddy(editor->focusProxy());
        m_names << name;
        row->addWidget(name, 1);
        row->addWidget(editor);
    }
    QLabel *explanation = makeLabel(Tone::Muted, page);
    inEveryLanguage(explanation, [explanation, id] { explanation->setText(settingText(id).explanation); });
    explanation->setWordWrap(true);
    m_explanations << explanation;

    auto *layout = static_cast<QVBoxLayout *>(page->layout());
    layout->addSpacing(lineGap);
    layout->addLayout(row);
    layout->addWidget(explanation);
    if (id != SettingId::Learning)
        return;
    m_learned = new LearnedLine(page);
    connect(m_learned, &LearnedLine::forgetAsked, this, &SettingsDialog::forgetLearnedAsked);
    layout->addWidget(m_learned);
}

void SettingsDialog::setLearned(const LearnedSummary &known)
{
    m_learned->setLearned(known);
}

void SettingsDialog::setLanguage(const QString &code)
{
    m_language->setCode(code);
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
    m_language->setColors(colors);
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
