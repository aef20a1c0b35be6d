// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/batch_panel.h"

#include "ui/style/retranslate.h"

#include <QCheckBox>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>

namespace sluice::ui {

namespace {

std::optional<int> valueOf(const QCheckBox *automatic, const QSpinBox *box)
{
    return automatic->isChecked() ? std::nullopt : std::optional(box->value());
}

} // namespace

BatchPanel::BatchPanel(QWidget *parent)
    : Card(parent)
    , m_batches(new QCheckBox(this))
{
    setObjectName(QStringLiteral("batchPanel"));
    setFocusPolicy(Qt::NoFocus);
    // It lies above cards of the same colour.
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 5);
    shadow->setColor(colorsFrom(palette()).shadow);
    setGraphicsEffect(shadow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 13, 16, 15);
    layout->setSpacing(3);

    QFont strong = m_batches->font();
    strong.setWeight(QFont::DemiBold);
    m_batches->setFont(strong);
    layout->addWidget(m_batches);
    addExplanation(QT_TR_NOOP("One process converts several files in turn, then makes way for a fresh one. "
                              "Off: a process of its own for every file."));

    constexpr auto automatic = QT_TR_NOOP("Automatic");
    m_size = addNumber(QT_TR_NOOP("Files in a batch"), automatic,
                       QT_TR_NOOP("Automatic: by the time that they will take."), SettingId::BatchSize);
    m_jobs = addNumber(QT_TR_NOOP("Batches at once"), automatic,
                       QT_TR_NOOP("Automatic: as many as processor and memory carry."), SettingId::Jobs);
    m_threads = addNumber(QT_TR_NOOP("Threads for each file"), automatic,
                          QT_TR_NOOP("Automatic: the processor is shared fairly."), SettingId::Threads);
    m_cpu =
        addNumber(QT_TR_NOOP("Processor limit"), QT_TR_NOOP("No limit"),
                  QT_TR_NOOP("Above it, whoever causes it, no new batch begins."), SettingId::MaxCpuPercent);

    auto *row = new QHBoxLayout;
    QLabel *name = makeLabel(Tone::Strong, this);
    m_names << name;
    m_memory = new QSpinBox(this);
    const Setting &memory = settingOf(SettingId::MaxMemoryPercent);
    m_memory->setRange(int(memory.low), int(memory.high));
    m_memory->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    row->addWidget(name, 1);
    row->addWidget(m_memory);
    layout->addSpacing(9);
    layout->addLayout(row);
    addExplanation(QT_TR_NOOP("Above it no new batch begins until memory is free again."));

    m_overwrite = new QCheckBox(this);
    layout->addSpacing(9);
    layout->addWidget(m_overwrite);
    addExplanation(QT_TR_NOOP("Off: it is left as it is, and its source is skipped."));
    connect(m_overwrite, &QCheckBox::toggled, this, &BatchPanel::read);

    QPushButton *all = makeButton({}, "quiet", this);
    all->setObjectName(QStringLiteral("allSettings"));
    layout->addSpacing(6);
    layout->addWidget(all, 0, Qt::AlignTrailing);
    connect(all, &QPushButton::clicked, this, &BatchPanel::allSettingsAsked);

    connect(m_batches, &QCheckBox::toggled, this, &BatchPanel::read);
    connect(m_memory, &QSpinBox::valueChanged, this, &BatchPanel::read);
    setConfig(m_config);
    inEveryLanguage(this, [this, name, all] {
        setAccessibleName(tr("Batching"));
        m_batches->setText(tr("Convert &in batches"));
        m_cpu.value->setSuffix(tr(" %"));
        m_memory->setSuffix(tr(" %"));
        name->setText(tr("Memory limit"));
        m_memory->setAccessibleName(name->text());
        m_overwrite->setText(tr("Replace what is at the output already"));
        all->setText(tr("All s&ettings…"));
    });
    hide();
}

BatchPanel::Number BatchPanel::addNumber(const char *name, const char *otherwise, const char *explanation,
                                         SettingId id)
{
    Number made;
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    auto *row = new QHBoxLayout;
    QLabel *label = makeLabel(Tone::Strong, this);
    m_names << label;
    made.automatic = new QCheckBox(this);
    made.value = new QSpinBox(this);
    made.value->setRange(int(settingOf(id).low), int(settingOf(id).high));
    made.value->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    inEveryLanguage(label, [made, label, name, otherwise] {
        label->setText(tr(name));
        made.automatic->setText(tr(otherwise));
        made.automatic->setAccessibleName(
            tr("%1: %2", "a setting, its choice").arg(label->text(), made.automatic->text()));
        made.value->setAccessibleName(label->text());
    });
    row->addWidget(label, 1);
    row->addSpacing(14);
    row->addWidget(made.automatic);
    row->addSpacing(6);
    row->addWidget(made.value);
    layout->addSpacing(9);
    layout->addLayout(row);
    addExplanation(explanation);
    connect(made.automatic, &QCheckBox::toggled, this, &BatchPanel::read);
    connect(made.value, &QSpinBox::valueChanged, this, &BatchPanel::read);
    return made;
}

QLabel *BatchPanel::addExplanation(const char *text)
{
    QLabel *label = makeLabel(Tone::Muted, this);
    inEveryLanguage(label, [label, text] { label->setText(tr(text)); });
    label->setWordWrap(true);
    layout()->addWidget(label);
    m_explanations << label;
    return label;
}

void BatchPanel::setColors(const Colors &colors)
{
    for (QLabel *label : std::as_const(m_names))
        setTone(label, Tone::Plain, colors);
    for (QLabel *label : std::as_const(m_explanations))
        setTone(label, Tone::Muted, colors);
}

void BatchPanel::setConfig(const Config &config)
{
    if (!m_showing && config == m_config)
        return;
    m_config = config;
    m_showing = true;
    m_batches->setChecked(config.batchesEnabled);
    const auto show = [](const Number &number, std::optional<int> value, int otherwise) {
        number.automatic->setChecked(!value);
        number.value->setValue(value.value_or(otherwise));
        number.value->setEnabled(value.has_value());
    };
    show(m_size, config.batchSize, 6);
    show(m_jobs, config.jobs, 2);
    show(m_threads, config.threads, 2);
    show(m_cpu, config.maxCpuPercent, 80);
    m_overwrite->setChecked(config.existing == ExistingPolicy::Overwrite);
    m_size.automatic->setEnabled(config.batchesEnabled);
    m_size.value->setEnabled(config.batchesEnabled && config.batchSize.has_value());
    m_memory->setValue(config.maxMemoryPercent);
    m_showing = false;
}

void BatchPanel::read()
{
    if (m_showing)
        return;
    Config config = m_config;
    config.batchesEnabled = m_batches->isChecked();
    config.batchSize = valueOf(m_size.automatic, m_size.value);
    config.jobs = valueOf(m_jobs.automatic, m_jobs.value);
    config.threads = valueOf(m_threads.automatic, m_threads.value);
    config.maxCpuPercent = valueOf(m_cpu.automatic, m_cpu.value);
    config.maxMemoryPercent = m_memory->value();
    config.existing = m_overwrite->isChecked() ? ExistingPolicy::Overwrite : ExistingPolicy::Skip;
    m_size.automatic->setEnabled(config.batchesEnabled);
    m_size.value->setEnabled(config.batchesEnabled && config.batchSize.has_value());
    m_jobs.value->setEnabled(config.jobs.has_value());
    m_threads.value->setEnabled(config.threads.has_value());
    m_cpu.value->setEnabled(config.maxCpuPercent.has_value());
    if (config == m_config)
        return;
    m_config = config;
    Q_EMIT configChanged(config);
}

// In every language the boxes stand below each other.
void BatchPanel::alignBoxes()
{
    int widest = 0;
    for (const Number *number : {&m_size, &m_jobs, &m_threads, &m_cpu})
        widest = qMax(widest, number->automatic->sizeHint().width());
    for (const Number *number : {&m_size, &m_jobs, &m_threads, &m_cpu})
        number->automatic->setMinimumWidth(widest);
}

void BatchPanel::openBelow(const QWidget *anchor)
{
    alignBoxes();
    const int wanted = qMax(fontMetrics().averageCharWidth() * 58, minimumSizeHint().width());
    const int width = qMin(wanted, parentWidget()->width() - 24);
    setFixedWidth(width);
    resize(width, heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height());
    const QPoint below = anchor->mapTo(parentWidget(), QPoint(0, anchor->height() + 11));
    const int x = layoutDirection() == Qt::RightToLeft ? below.x() : below.x() + anchor->width() - width;
    move(std::clamp(x, 12, qMax(12, parentWidget()->width() - width - 12)), below.y());
    raise();
    show();
    m_batches->setFocus(Qt::PopupFocusReason);
}

void BatchPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    Card::keyPressEvent(event);
}

void BatchPanel::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    Q_EMIT closed();
}

} // namespace sluice::ui
