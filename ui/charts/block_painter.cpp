// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/block_painter.h"

#include "ui/text/format.h"
#include "ui/text/state_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <algorithm>

namespace sluice::ui {

namespace {

struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(Lanes)
};

qint64 stoodStillMs(const Lanes::Block &block, qint64 nowMs)
{
    qint64 ms = 0;
    for (const Lanes::Stretch &pause : block.pauses)
        ms += (pause.toMs < 0 ? nowMs : pause.toMs) - pause.fromMs;
    return ms;
}

bool standsStill(const Lanes::Block &block)
{
    return block.state == JobState::Paused
           || (block.toMs < 0 && !block.pauses.empty() && block.pauses.back().toMs < 0);
}

} // namespace

QString blockText(const Lanes::Block &block)
{
    if (block.crashed)
        return LaneWords::tr("Its process crashed");
    if (block.gaveWay)
        return LaneWords::tr("Stopped, waits again");
    if (standsStill(block))
        return LaneWords::tr("Stands still");
    return stateText(block.state);
}

QString blockTip(const Lanes::Block &block, int lane, qint64 nowMs)
{
    const qint64 to = block.toMs < 0 ? nowMs : block.toMs;
    const QString length = durationText(std::max<qint64>(to - block.fromMs, 0) * 1000);
    QStringList lines{block.name};
    lines << LaneWords::tr("%1, batch %2, worker %3")
                 .arg(blockText(block))
                 .arg(number(block.batch))
                 .arg(lane + 1);
    lines << (block.toMs < 0 ? LaneWords::tr("since %1, for %2").arg(secondText(block.fromMs), length)
                             : LaneWords::tr("%1 to %2, %3")
                                   .arg(secondText(block.fromMs), secondText(block.toMs), length));
    if (!block.pauses.empty())
        lines << LaneWords::tr("stood still for %1").arg(durationText(stoodStillMs(block, to) * 1000));
    if (block.attempt > 1)
        lines << LaneWords::tr("try %1").arg(block.attempt);
    if (block.peakBytes > 0)
        lines << LaneWords::tr("at most %1 of memory").arg(memoryText(block.peakBytes));
    else if (block.reservedBytes > 0)
        lines << LaneWords::tr("%1 of memory set aside").arg(memoryText(block.reservedBytes));
    return lines.join(QLatin1Char('\n'));
}

BlockPainter::BlockPainter(QPainter &painter, const Colors &colors, bool mirrored)
    : m_painter(painter)
    , m_colors(colors)
    , m_mirrored(mirrored)
{
}

QColor BlockPainter::colorOf(const Lanes::Block &block) const
{
    if (block.crashed)
        return m_colors.bad;
    return block.gaveWay ? m_colors.waiting : m_colors.of(block.state);
}

BlockPainter::Sign BlockPainter::signOf(const Lanes::Block &block)
{
    if (block.crashed || block.state == JobState::Failed)
        return Sign::Failed;
    if (block.gaveWay || standsStill(block) || block.state == JobState::Skipped
        || block.state == JobState::Cancelled)
        return Sign::Waits;
    if (block.state == JobState::Done)
        return Sign::Done;
    return block.state == JobState::DoneWithWarnings ? Sign::Warns : Sign::Runs;
}

void BlockPainter::paint(const QRectF &rect, const Lanes::Block &block,
                         const std::vector<QRectF> &pauses) const
{
    const QColor color = colorOf(block);
    const QColor ink = textOn(color);
    QPainterPath outline;
    outline.addRoundedRect(rect, std::min(3.0, rect.width() / 2), 3);
    m_painter.fillPath(outline, color);

    const auto hatch = [&](const QRectF &where, const QColor &stripes, Qt::BrushStyle pattern) {
        m_painter.save();
        m_painter.setClipPath(outline, Qt::IntersectClip);
        m_painter.fillRect(where, QBrush(stripes, pattern));
        m_painter.restore();
    };
    if (block.crashed || block.gaveWay) {
        QColor stripes = ink;
        stripes.setAlphaF(0.45F);
        hatch(rect, stripes, Qt::FDiagPattern);
    }
    for (const QRectF &pause : pauses) {
        QColor ground = m_colors.card;
        ground.setAlphaF(0.45F);
        hatch(pause, ground, Qt::SolidPattern);
        hatch(pause, m_colors.card, Qt::BDiagPattern);
    }
    paintName(rect, block, ink);
}

void BlockPainter::paintName(const QRectF &rect, const Lanes::Block &block, const QColor &ink) const
{
    const QFontMetricsF metrics(m_painter.font());
    const double sign = metrics.height() * 0.6;
    const QRectF inside = rect.adjusted(4, 0, -4, 0);
    if (inside.width() < sign)
        return;
    m_painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const double begin = m_mirrored ? inside.right() - sign : inside.left();
    paintSign({begin, inside.center().y() - sign / 2, sign, sign}, signOf(block));

    QRectF words = inside;
    if (m_mirrored)
        words.setRight(begin - 4);
    else
        words.setLeft(begin + sign + 4);
    if (words.width() < metrics.averageCharWidth() * 5)
        return;
    const qsizetype dot = block.name.lastIndexOf(QLatin1Char('.'));
    QString name = dot > 0 ? block.name.left(dot) : block.name;
    if (block.attempt > 1)
        name = LaneWords::tr("%1, try %2").arg(name).arg(block.attempt);
    m_painter.setPen(ink);
    m_painter.drawText(words, Qt::AlignVCenter | (m_mirrored ? Qt::AlignRight : Qt::AlignLeft),
                       metrics.elidedText(name, Qt::ElideLeft, words.width()));
}

void BlockPainter::paintSign(const QRectF &rect, Sign sign) const
{
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    QPainterPath path;
    switch (sign) {
    case Sign::Runs:
        path.moveTo(at(m_mirrored ? 0.85 : 0.15, 0.1));
        path.lineTo(at(m_mirrored ? 0.15 : 0.85, 0.5));
        path.lineTo(at(m_mirrored ? 0.85 : 0.15, 0.9));
        path.closeSubpath();
        break;
    case Sign::Waits:
        for (const double x : {0.3, 0.7}) {
            path.moveTo(at(x, 0.1));
            path.lineTo(at(x, 0.9));
        }
        break;
    case Sign::Done:
        path.moveTo(at(0.05, 0.55));
        path.lineTo(at(0.4, 0.9));
        path.lineTo(at(0.95, 0.15));
        break;
    case Sign::Warns:
        path.moveTo(at(0.5, 0.0));
        path.lineTo(at(0.5, 0.6));
        path.moveTo(at(0.5, 0.95));
        path.lineTo(at(0.5, 1.0));
        break;
    case Sign::Failed:
        path.moveTo(at(0.1, 0.1));
        path.lineTo(at(0.9, 0.9));
        path.moveTo(at(0.9, 0.1));
        path.lineTo(at(0.1, 0.9));
        break;
    }
    m_painter.drawPath(path);
}

} // namespace sluice::ui
