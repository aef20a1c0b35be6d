// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_card.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QPixmap>
#include <QVBoxLayout>

namespace sluice::ui {

ChartCard::ChartCard(const QString &name, TimeView *picture, QWidget *parent)
    : Card(parent)
    , m_picture(picture)
    , m_title(makeLabel(Tone::Strong, this))
    , m_detail(new ElidedLabel(this))
    , m_line(new QHBoxLayout)
{
    setName(name);
    m_title->setText(name);
    m_detail->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_line->setSpacing(8);
    m_line->addWidget(m_title);
    m_line->addWidget(m_detail, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(11, 9, 11, 7);
    layout->setSpacing(5);
    layout->addLayout(m_line);
    layout->addWidget(picture, 1);
}

void ChartCard::setName(const QString &name)
{
    setAccessibleName(name);
    m_picture->setAccessibleName(name);
    m_picture->setAccessibleDescription({}); // in another language: the next words are spoken at once
}

void ChartCard::setWords(const ChartWords &words, qint64 atMs)
{
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    m_spoken = words.spoken;
    if (m_picture->accessibleDescription().isEmpty() || atMs - m_spokenAtMs >= spokenEveryMs) {
        m_spokenAtMs = atMs;
        speak();
    }
}

void ChartCard::setLastSentence(const QString &sentence)
{
    m_sentence = sentence;
    speak();
}

void ChartCard::speak()
{
    m_picture->setAccessibleDescription(
        m_sentence.isEmpty() ? m_spoken
                             : tr("%1. %2", "values, what was decided last").arg(m_spoken, m_sentence));
}

void ChartCard::setColors(const Colors &colors)
{
    setTone(m_title, Tone::Strong, colors);
    setTone(m_detail, Tone::Muted, colors);
    m_picture->setColors(colors);
}

void ChartCard::addToTitle(QWidget *widget)
{
    m_line->addWidget(widget);
}

QPixmap ChartCard::pixmap(double scale)
{
    QPixmap pixmap(size() * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(palette().color(QPalette::Window));
    render(&pixmap);
    return pixmap;
}

QByteArray ChartCard::png(double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pixmap(scale).save(&buffer, "PNG");
    return bytes;
}

} // namespace sluice::ui
