// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/empty_page.h"

#include "ui/style/icons.h"
#include "ui/style/widgets.h"

#include <QPainter>
#include <QVBoxLayout>

namespace sluice::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(makeLabel(Tone::Strong, this))
    , m_hint(makeLabel(Tone::Muted, this))
    , m_addFolder(makeButton(tr("Add a folder of videos"), "primary", this))
{
    m_sentence->setText(tr("Drop a folder of videos here."));
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_sentence->setFont(large);
    m_hint->setText(
        tr("All videos in it and below it are converted, and the same folders are made at the output. "
           "Your originals are never touched."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignHCenter);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_hint->setMaximumWidth(fontMetrics().averageCharWidth() * 62);
    m_hint->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto *files = makeButton(tr("or choose single files"), "quiet", this);
    setFocusProxy(m_addFolder);
    connect(m_addFolder, &QPushButton::clicked, this, &EmptyPage::addFolderAsked);
    connect(files, &QPushButton::clicked, this, &EmptyPage::addFilesAsked);

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
    layout->addWidget(files, 0, Qt::AlignHCenter);
    layout->addStretch(3);
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
    m_addFolder->setIcon(icon(QStringLiteral("add-folder"), colors.onAccent));
}

} // namespace sluice::ui
