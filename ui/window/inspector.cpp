// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/inspector.h"

#include "engine/model/hardware.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/state_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace sluice::ui {

namespace {

QString codecName(const QString &codec)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("h264"), QStringLiteral("H.264")},   {QStringLiteral("hevc"), QStringLiteral("HEVC")},
        {QStringLiteral("av1"), QStringLiteral("AV1")},      {QStringLiteral("vp9"), QStringLiteral("VP9")},
        {QStringLiteral("aac"), QStringLiteral("AAC")},      {QStringLiteral("ac3"), QStringLiteral("AC-3")},
        {QStringLiteral("mp3"), QStringLiteral("MP3")},      {QStringLiteral("opus"), QStringLiteral("Opus")},
        {QStringLiteral("prores"), QStringLiteral("ProRes")}};
    return names.value(codec, plainText(codec));
}

QString channelsText(int channels)
{
    switch (channels) {
    case 1:
        return Inspector::tr("mono");
    case 2:
        return Inspector::tr("stereo");
    case 6:
        return QStringLiteral("5.1");
    case 8:
        return QStringLiteral("7.1");
    default:
        return Inspector::tr("%n channel(s)", nullptr, channels);
    }
}

QString videoText(const StreamInfo &video)
{
    const Size size = displaySize(video);
    QString text = QStringLiteral("%1×%2 %3").arg(size.width).arg(size.height).arg(codecName(video.codec));
    if (video.fpsNum > 0 && video.fpsDen > 0) {
        const double fps = double(video.fpsNum) / video.fpsDen;
        text += Inspector::tr(", %1 fps").arg(QLocale().toString(fps, 'g', 4));
    }
    if (video.hdr)
        text += Inspector::tr(", HDR");
    return text;
}

QString audioText(const StreamInfo &audio)
{
    QString text = QStringLiteral("%1 %2").arg(codecName(audio.codec), channelsText(audio.channels));
    if (!audio.language.isEmpty() && audio.language != QLatin1String("und")) {
        const QLocale spoken(audio.language);
        text += QLatin1String(", ")
                + (spoken.language() == QLocale::C ? plainText(audio.language)
                                                   : QLocale::languageToString(spoken.language()));
    }
    return text;
}

QStringList sourceLines(const Job &job)
{
    QStringList lines;
    if (job.media) {
        if (const StreamInfo *video = job.media->video())
            lines << videoText(*video);
        for (const StreamInfo &stream : job.media->streams) {
            if (stream.kind == StreamKind::Audio)
                lines << audioText(stream);
        }
        lines << QString(lengthText(job.media->durationUs) + QLatin1String(", ") + sizeText(job.sizeBytes));
    } else {
        lines << sizeText(job.sizeBytes);
    }
    return lines;
}

QString codecText(VideoEncoder encoder)
{
    const QString hardware = isHardware(encoder) ? u" (" + nameString(encoder) + u')' : QString();
    switch (videoCodecOf(encoder)) {
    case VideoCodec::H264:
        return QStringLiteral("H.264") + hardware;
    case VideoCodec::Hevc:
        return QStringLiteral("HEVC") + hardware;
    case VideoCodec::Av1:
        return QStringLiteral("AV1") + hardware;
    case VideoCodec::Vp9:
        return QStringLiteral("VP9");
    }
    return {};
}

QString codecText(AudioEncoder encoder)
{
    switch (encoder) {
    case AudioEncoder::Aac:
        return QStringLiteral("AAC");
    case AudioEncoder::Opus:
        return QStringLiteral("Opus");
    case AudioEncoder::Ac3:
        return QStringLiteral("AC-3");
    case AudioEncoder::Mp3:
        return QStringLiteral("MP3");
    case AudioEncoder::Flac:
        return QStringLiteral("FLAC");
    }
    return {};
}

QString audioPlanText(const AudioTrackRecipe &track)
{
    if (track.copy)
        return Inspector::tr("%1 sound copied").arg(channelsText(track.channels));
    const QString codec = codecText(track.encoder);
    const QString channels = channelsText(track.channels);
    if (track.bitrateKbps == 0) // lossless
        return QString(codec + u' ' + channels);
    return Inspector::tr("%1 %2, %3 kbit/s").arg(codec, channels).arg(track.bitrateKbps);
}

QStringList planLines(const JobPlan &plan)
{
    const Recipe &recipe = plan.recipe;
    const QString encoder = codecText(recipe.encoder);
    QStringList lines;
    if (recipe.copyVideo && recipe.rungs.size() == 1) {
        const Rung &stored = recipe.rungs.front();
        lines << Inspector::tr("%1×%2, picture copied").arg(stored.width).arg(stored.height);
    } else if (recipe.rungs.size() == 1) {
        lines << Inspector::tr("%1×%2 %3, CRF %4")
                     .arg(recipe.rungs.front().width)
                     .arg(recipe.rungs.front().height)
                     .arg(encoder)
                     .arg(recipe.crf);
    } else if (!recipe.rungs.empty()) {
        QStringList sizes;
        for (const Rung &rung : recipe.rungs)
            sizes << QStringLiteral("%1×%2").arg(rung.width).arg(rung.height);
        lines << Inspector::tr("HLS, %1 in %n size(s): %2", nullptr, int(sizes.size()))
                     .arg(encoder, sizes.join(QLatin1String(", ")));
    }
    for (const AudioTrackRecipe &track : recipe.audio)
        lines << audioPlanText(track);
    if (plan.predictedBytes > 0)
        lines << Inspector::tr("about %1, takes about %2")
                     .arg(sizeText(plan.predictedBytes), durationText(plan.predictedUs));
    return lines;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : Card(parent)
    , m_name(makeLabel(Tone::Strong, this))
    , m_hint(makeLabel(Tone::Muted, this))
    , m_retry(makeButton(tr("Retry"), nullptr, this))
    , m_folder(makeButton(tr("Show folder"), nullptr, this))
{
    setAccessibleName(tr("Selected file"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 26);

    auto *content = new QWidget(this);
    content->setProperty("role", QStringLiteral("content"));
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(13, 13, 13, 13);
    inside->setSpacing(4);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(m_name);
    m_hint->setText(tr("Select a file to see what it is and what it will become."));
    m_hint->setWordWrap(true);
    inside->addWidget(m_hint);
    m_source = addSection(inside, tr("Source"));
    m_plan = addSection(inside, tr("Will become"));
    m_now = addSection(inside, tr("State"));
    m_warnings = addSection(inside, tr("Warnings"));
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
    connect(m_folder, &QPushButton::clicked, this, [this] { Q_EMIT showFolderAsked(m_folderPath); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    show(nullptr, nullptr);
}

Inspector::Section Inspector::addSection(QVBoxLayout *layout, const QString &heading)
{
    Section section;
    section.heading = makeLabel(Tone::Muted, this);
    section.heading->setText(heading);
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

void Inspector::show(const Job *job, const JobProgress *progress)
{
    m_hint->setVisible(!job);
    m_name->setVisible(job);
    m_retry->setVisible(job
                        && (job->state == JobState::Failed || job->state == JobState::Skipped
                            || job->state == JobState::Cancelled));
    m_folder->setVisible(job);
    if (!job) {
        for (Section *section : {&m_source, &m_plan, &m_now, &m_warnings})
            fill(*section, {});
        return;
    }

    m_name->setText(plainText(job->inputPath.section(QLatin1Char('/'), -1)));
    m_name->setToolTip(plainText(job->inputPath));
    fill(m_source, sourceLines(*job));
    if (job->plan)
        fill(m_plan, planLines(*job->plan), job->plan->decisions);
    else
        fill(m_plan, {});

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
        for (const QString &note : job->report->notes)
            then << plainText(note);
    }
    fill(m_now, now, then);

    QStringList warnings;
    for (const QString &warning : job->warnings)
        warnings << plainText(warning);
    fill(m_warnings, warnings);

    const bool done = job->state == JobState::Done || job->state == JobState::DoneWithWarnings;
    const QString shown = done && job->plan ? job->plan->outputPath : job->inputPath;
    m_folderPath = shown.section(QLatin1Char('/'), 0, -2);
    m_folder->setText(done ? tr("Show result") : tr("Show folder"));
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
    m_retry->setToolTip(tr("Let this file wait for the next start"));
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
