// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/empty_page.h"

#include "ui/style/icons.h"
#include "ui/style/retranslate.h"
#include "ui/style/widgets.h"
#include "ui/window/recent_menu.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace sluice::ui {

EmptyPage::EmptyPage(RecentMenu *recent, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(makeLabel(Tone::Strong, this))
    , m_hint(makeLabel(Tone::Muted, this))
    , m_addFolder(makeButton({}, "primary", this))
    , m_addFiles(makeButton({}, "quiet", this))
    , m_addRecent(makeButton({}, "quiet", this))
{
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_sentence->setFont(large);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_hint->setMaximumWidth(fontMetrics().averageCharWidth() * 62);
    m_hint->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    setFocusProxy(m_addFolder);
    connect(m_addFolder, &QPushButton::clicked, this, &EmptyPage::addFolderAsked);
    connect(m_addFiles, &QPushButton::clicked, this, &EmptyPage::addFilesAsked);
    m_addRecent->setObjectName(QStringLiteral("addRecent"));
    m_addRecent->setMenu(recent);
    m_addRecent->setVisible(!recent->paths().isEmpty());
    connect(recent, &RecentMenu::changed, m_addRecent,
            [this](const QStringList &paths) { m_addRecent->setVisible(!paths.isEmpty()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(2);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    auto *hint = new QHBoxLayout;
    hint->addStretch(1);
    hint->addWidget(m_hint, 100);
    hint->addStretch(1);
    layout->addLayout(hint);
    layout->addSpacing(8);
    layout->addWidget(m_addFolder, 0, Qt::AlignHCenter);
    layout->addWidget(m_addFiles, 0, Qt::AlignHCenter);
    layout->addWidget(m_addRecent, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    layout->addLayout(makeSteps());
    layout->addStretch(1);
    inEveryLanguage(this, [this] {
        m_sentence->setText(tr("Drop a folder of videos here."));
        m_hint->setText(
            tr("All videos in it and below it are converted, and the same folders are made at the output. "
               "Your originals are never touched."));
        m_addFolder->setText(tr("Add a folder of videos"));
        m_addFiles->setText(tr("or choose single files"));
        m_addRecent->setText(tr("or add a recent folder"));
        m_steps[0].text->setText(tr("Add what is to be converted."));
        m_steps[1].text->setText(tr("Choose a profile, and where the results go."));
        m_steps[2].text->setText(tr("Press Start, and go on with your work: Sluice leaves room for it."));
        for (int i = 0; i < int(m_steps.size()); ++i)
            m_steps[std::size_t(i)].number->setText(QLocale().toString(i + 1));
    });
}

// Side by side and of the same width, in the order of reading.
QLayout *EmptyPage::makeSteps()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addStretch(1);
    for (Step &step : m_steps) {
        step.number = makeLabel(Tone::Strong, this);
        step.number->setProperty("role", QStringLiteral("step"));
        step.number->setAlignment(Qt::AlignCenter);
        step.text = makeLabel(Tone::Muted, this);
        step.text->setWordWrap(true);
        step.text->setAlignment((step.text->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
        step.text->setContentsMargins(0, 2, 0, 0);
        step.text->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
        auto *one = new QHBoxLayout;
        one->setSpacing(9);
        one->addWidget(step.number, 0, Qt::AlignTop);
        one->addWidget(step.text, 1);
        row->addLayout(one, 3);
    }
    row->addStretch(1);
    return row;
}

void EmptyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colorsFrom(palette()).border, 1.5);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(18, 18, -18, -18), 9, 9);
}

void EmptyPage::setColors(const Colors &colors)
{
    m_icon->setPixmap(
        icon(QStringLiteral("film-large"), colors.muted).pixmap(QSize(64, 64), devicePixelRatioF()));
    QFont large = m_sentence->font();
    setTone(m_sentence, Tone::Strong, colors);
    m_sentence->setFont(large);
    setTone(m_hint, Tone::Muted, colors);
    for (const Step &step : m_steps) {
        setTone(step.number, Tone::Strong, colors);
        setTone(step.text, Tone::Muted, colors);
    }
    m_addFolder->setIcon(icon(QStringLiteral("add-folder"), colors.onAccent));
}

} // namespace sluice::ui
