// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_details.h"

#include "engine/model/plan_review.h"
#include "ui/style/retranslate.h"
#include "ui/text/error_text.h"
#include "ui/text/forecast_text.h"
#include "ui/text/format.h"
#include "ui/text/media_text.h"
#include "ui/text/path_text.h"
#include "ui/text/plan_text.h"
#include "ui/text/remark_text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sluice::ui {

namespace {

QStringList predictions(const PlannedFile &file)
{
    return {PlanDetails::tr("about %1").arg(guessText(file.outputBytes, sizeText)),
            PlanDetails::tr("takes about %1").arg(guessText(file.wallUs, durationText)),
            PlanDetails::tr("memory of %1").arg(guessText(file.memoryBytes, memoryText))};
}

QStringList resultLines(const PlannedFile &file)
{
    if (!file.plan || endOf(file) == PlanEnd::Fail)
        return {PlanDetails::tr("Nothing")};
    JobPlan recipe = *file.plan;
    recipe.predictedBytes = 0; // told with their ranges
    QStringList lines = planLines(recipe);
    if (endOf(file) == PlanEnd::Convert)
        lines << predictions(file);
    lines << pathText(file.plan->outputPath);
    return lines;
}

QStringList reasonLines(const PlannedFile &file)
{
    QStringList lines = attentionLines(file);
    if (file.plan) {
        lines << profileLine(file.plan->profile);
        lines << remarkTexts(file.plan->decisions);
    }
    return lines;
}

} // namespace

PlanDetails::PlanDetails(QWidget *parent)
    : Card(parent)
    , m_name(makeLabel(Tone::Strong, this))
{
    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("content"));
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    m_source = addSection(columns, 2);
    m_result = addSection(columns, 3);
    m_why = addSection(columns, 3);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(13, 10, 13, 10);
    inside->setSpacing(6);
    inside->addWidget(m_name);
    inside->addLayout(columns);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setProperty("role", QStringLiteral("content"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(scroll);
    setMinimumHeight(fontMetrics().height() * 11);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Selected file"));
        m_source.heading->setText(tr("Source"));
        m_result.heading->setText(tr("Will become"));
        m_why.heading->setText(tr("Why"));
    });
    show(nullptr);
}

PlanDetails::Section PlanDetails::addSection(QHBoxLayout *layout, int stretch)
{
    Section section;
    section.box = new QWidget(this);
    section.heading = makeLabel(Tone::Muted, section.box);
    section.lines = makeLabel(Tone::Plain, section.box);
    section.lines->setWordWrap(true);
    section.lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    section.lines->setAlignment(Qt::AlignTop | (section.lines->alignment() & Qt::AlignHorizontal_Mask));
    auto *inside = new QVBoxLayout(section.box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(3);
    inside->addWidget(section.heading);
    inside->addWidget(section.lines, 1);
    layout->addWidget(section.box, stretch);
    return section;
}

void PlanDetails::fill(const Section &section, const QStringList &lines)
{
    section.box->setVisible(!lines.isEmpty());
    section.lines->setText(lines.join(QLatin1Char('\n')));
}

void PlanDetails::show(const PlannedFile *file)
{
    m_name->setText(file ? pathText(file->inputPath)
                         : tr("Select a file to see what it is and what it will become."));
    fill(m_source, file ? sourceLines(file->media.get(), file->sizeBytes) : QStringList());
    fill(m_result, file ? resultLines(*file) : QStringList());
    fill(m_why, file ? reasonLines(*file) : QStringList());
}

void PlanDetails::setColors(const Colors &colors)
{
    setTone(m_name, Tone::Strong, colors);
    for (const Section *section : {&m_source, &m_result, &m_why}) {
        setTone(section->heading, Tone::Muted, colors);
        setTone(section->lines, Tone::Plain, colors);
    }
}

QString PlanDetails::text() const
{
    QStringList lines{m_name->text()};
    for (const Section *section : {&m_source, &m_result, &m_why}) {
        if (!section->box->isHidden())
            lines << section->heading->text() << section->lines->text();
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sluice::ui
