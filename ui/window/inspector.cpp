// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/inspector.h"

#include "ui/style/retranslate.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/media_text.h"
#include "ui/text/path_text.h"
#include "ui/text/remark_text.h"
#include "ui/text/state_text.h"
#include "ui/window/film_picture.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace sluice::ui {

Inspector::Inspector(QWidget *parent)
    : Card(parent)
    , m_picture(new FilmPicture(this))
    , m_name(makeLabel(Tone::Strong, this))
    , m_hint(makeLabel(Tone::Muted, this))
    , m_retry(makeButton({}, nullptr, this))
    , m_log(makeButton({}, nullptr, this))
    , m_folder(makeButton({}, nullptr, this))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);

    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("content"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(13, 13, 13, 13);
    inside->setSpacing(4);
    inside->addWidget(m_picture);
    inside->addSpacing(6);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_name);
    m_hint->setWordWrap(true);
    inside->addWidget(m_hint);
    for (Section *section : {&m_source, &m_plan, &m_now, &m_warnings})
        *section = addSection(inside);
    inside->addSpacing(6);
    inside->addWidget(m_log, 0, Qt::AlignLeading);
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setProperty("role", QStringLiteral("content"));

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(13, 9, 13, 13);
    buttons->setSpacing(8);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &Inspector::retryAsked);
    m_log->setObjectName(QStringLiteral("log"));
    connect(m_log, &QPushButton::clicked, this, &Inspector::logAsked);
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT showItemAsked(m_shownPath); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    show(nullptr, nullptr);
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Selected file"));
        m_hint->setText(tr("Select a file to see what it is and what it will become."));
        m_source.heading->setText(tr("Source"));
        m_plan.heading->setText(tr("Will become"));
        m_now.heading->setText(tr("State"));
        m_warnings.heading->setText(tr("Warnings"));
        m_retry->setText(tr("Retry"));
        m_log->setText(tr("Log"));
        m_log->setToolTip(tr("Everything that is known of how this file went"));
        m_retry->setToolTip(tr("Let this file wait for the next start"));
        Q_EMIT wordsWanted();
    });
}

Inspector::Section Inspector::addSection(QVBoxLayout *layout)
{
    Section section;
    section.heading = makeLabel(Tone::Muted, this);
    section.heading->setContentsMargins(0, 10, 0, 0);
    section.layout = new QVBoxLayout;
    section.layout->setSpacing(4);
    layout->addWidget(section.heading);
    layout->addLayout(section.layout);
    return section;
}

void Inspector::fill(Section &section, const QStringList &lines, const QStringList &quiet)
{
    section.heading->setVisible(!lines.isEmpty() || !quiet.isEmpty());
    fillLines(section, section.lines, lines, Tone::Plain);
    fillLines(section, section.quiet, quiet, Tone::Muted);
}

// Labels are kept and hidden rather than made anew: this happens five times a second while a file runs.
void Inspector::fillLines(const Section &section, QList<QLabel *> &labels, const QStringList &lines,
                          Tone tone)
{
    while (labels.size() < lines.size()) {
        QLabel *label = makeLabel(tone, section.heading->parentWidget());
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Quiet lines stand after the plain ones, whichever were made first.
        if (tone == Tone::Plain)
            section.layout->insertWidget(int(labels.size()), label);
        else
            section.layout->addWidget(label);
        labels << label;
    }
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (i < lines.size() && labels[i]->text() != lines[i])
            labels[i]->setText(lines[i]);
        labels[i]->setVisible(i < lines.size());
    }
}

void Inspector::show(const Job *job, const JobProgress *progress, const QString &profile)
{
    showPictureOf(job);
    m_hint->setVisible(!job);
    m_name->setVisible(job);
    m_retry->setVisible(job
                        && (job->state == JobState::Failed || job->state == JobState::Skipped
                            || job->state == JobState::Cancelled));
    m_log->setVisible(job && isFinal(job->state));
    m_folder->setVisible(job);
    if (!job) {
        for (Section *section : {&m_source, &m_plan, &m_now, &m_warnings})
            fill(*section, {});
        return;
    }

    m_name->setText(plainText(job->inputPath.section(QLatin1Char('/'), -1)));
    m_name->setToolTip(pathText(job->inputPath));
    fill(m_source, sourceLines(job->media.get(), job->sizeBytes));
    QStringList decisions;
    if (!profile.isEmpty() && (job->plan || !isFinal(job->state)))
        decisions << profileLine(profile);
    if (job->plan)
        decisions << remarkTexts(job->plan->decisions);
    fill(m_plan, job->plan ? planLines(*job->plan) : QStringList(), decisions);

    QStringList now{jobText(*job)};
    QStringList then;
    if (job->state == JobState::Running && progress) {
        now = QStringList{
            tr("%1, %2 × speed")
                .arg(percentText(progress->fraction * 100.0), QLocale().toString(progress->speed, 'f', 1))};
    }
    if (job->reason) {
        const Sentence sentence = errorSentence(
            {job->reason->code, job->reason->subject.section(QLatin1Char('/'), -1), job->reason->detail});
        now = QStringList{stateText(job->state), sentence.what};
        then << sentence.next;
    }
    if (job->attempt > 1)
        then << tr("Attempt %1").arg(job->attempt);
    if (number(job->batch) > 0 && isActive(job->state))
        then << tr("Batch %1").arg(number(job->batch));
    if (job->report) {
        then << tr("%1 × speed, %2 of memory at most")
                    .arg(QLocale().toString(speedOf(*job->report), 'f', 1),
                         sizeText(job->report->peakMemoryBytes));
        then << plainText(job->report->encoder);
        then << remarkTexts(job->report->notes);
    }
    fill(m_now, now, then);

    fill(m_warnings, remarkTexts(job->warnings));

    const bool done = job->state == JobState::Done || job->state == JobState::DoneWithWarnings;
    m_shownPath = done && job->plan ? job->plan->outputPath : job->inputPath;
    m_folder->setText(done ? tr("Show result") : tr("Show in folder"));
}

void Inspector::showPictureOf(const Job *job)
{
    m_picture->setVisible(job);
    if (job) //: The accessible name of a picture taken from the film of this name
        m_picture->setAccessibleName(tr("Picture from %1").arg(plainText(job->inputPath.section(u'/', -1))));
    const JobId id = job ? job->id : JobId{};
    if (id == m_pictureOf)
        return;
    m_pictureOf = id;
    m_picture->clear();
    if (job)
        Q_EMIT pictureWanted(id);
}

void Inspector::setPicture(JobId id, const QByteArray &jpeg)
{
    if (id == m_pictureOf)
        m_picture->setPicture(jpeg);
}

void Inspector::setColors(const Colors &colors)
{
    setTone(m_name, Tone::Strong, colors);
    setTone(m_hint, Tone::Muted, colors);
    for (const Section *section : {&m_source, &m_plan, &m_now, &m_warnings}) {
        setTone(section->heading, Tone::Muted, colors);
        for (QLabel *label : section->lines)
            setTone(label, Tone::Plain, colors);
        for (QLabel *label : section->quiet)
            setTone(label, Tone::Muted, colors);
    }
}

QString Inspector::text() const
{
    QStringList lines{m_name->text()};
    for (const Section *section : {&m_source, &m_plan, &m_now, &m_warnings}) {
        for (const QLabel *label : QList<QLabel *>{section->heading} + section->lines + section->quiet) {
            if (!label->isHidden())
                lines << label->text();
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace sluice::ui
