// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/time_view.h"

#include "ui/charts/time_keys.h"
#include "ui/text/format.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <optional>

namespace sluice::ui {

namespace {

// File names are no markup.
QString asPlain(const QString &tip)
{
    return Qt::mightBeRichText(tip) ? Qt::convertFromPlainText(tip) : tip;
}

std::optional<TimeView::Wish> wishOf(const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy))
        return TimeView::Wish::CopyPicture;
    if (key.matches(QKeySequence::Save))
        return TimeView::Wish::SavePicture;
    if (key.key() == Qt::Key_S && key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return TimeView::Wish::SaveValues;
    if (key.key() == Qt::Key_T && key.modifiers() == Qt::ControlModifier)
        return TimeView::Wish::ShowTable;
    return {};
}

QAccessibleInterface *chartInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimeView *>(object);
    return view ? new QAccessibleWidget(view, QAccessible::Chart) : nullptr;
}

} // namespace

TimeView::TimeView(TimeAxis *axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis ? axis : new TimeAxis(this))
    , m_colors(colorsFrom(palette()))
{
    if (!axis)
        m_axis->showAll();                       // until somebody looks closer
    QAccessible::installFactory(chartInterface); // once: Qt knows it from then on
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(m_axis, &TimeAxis::changed, this, &TimeView::refresh);
}

void TimeView::setColors(const Colors &colors)
{
    m_colors = colors;
    refresh();
}

void TimeView::refresh()
{
    if (isVisible() && !window()->isMinimized())
        update();
}

QFont TimeView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

// A picture that is hardly higher than a few lines of text has none for the times.
int TimeView::timesHeight() const
{
    const int line = QFontMetrics(smallFont()).height();
    return height() > 4 * line ? line + 2 : 0;
}

QRect TimeView::plotRect() const
{
    return rect().adjusted(2, 2, -2, -2 - timesHeight());
}

TimeScale TimeView::scale() const
{
    const QRect plot = plotRect();
    return {m_axis->fromMs(), m_axis->toMs(), double(plot.left()), double(plot.width()),
            layoutDirection() == Qt::RightToLeft};
}

void TimeView::paintEvent(QPaintEvent *)
{
    ++m_repaints;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const TimeScale scale = this->scale();
    if (m_axis->toMs() > 0)
        paintTimes(painter, scale);
    painter.save();
    paintPlot(painter, scale);
    painter.restore();
    paintCursor(painter, scale);
    paintAbove(painter, scale);
    if (hasFocus()) {
        painter.setPen(QPen(m_colors.running, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

void TimeView::paintTimes(QPainter &painter, const TimeScale &scale)
{
    const QRect plot = plotRect();
    const QFontMetrics metrics(painter.font());
    const int line = timesHeight();
    const double widest = metrics.horizontalAdvance(clockText(m_axis->toMs()));
    const auto ticks = timeTicks(scale, widest * 1.8);
    for (const TimeTick &tick : ticks) {
        const double x = scale.x(tick.atMs);
        painter.setPen(QPen(m_colors.hover, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double half = metrics.horizontalAdvance(tick.text) / 2.0;
        if (line == 0 || x - half < plot.left() || x + half > plot.right())
            continue;
        painter.setPen(m_colors.muted);
        painter.drawText(QRectF(x - half - 1, plot.bottom() + 1, 2 * half + 2, line), Qt::AlignCenter,
                         tick.text);
    }
}

void TimeView::paintCursor(QPainter &painter, const TimeScale &scale)
{
    const auto cursor = m_axis->cursor();
    if (!cursor || *cursor < scale.fromMs || *cursor > scale.toMs)
        return;
    const QRect plot = plotRect();
    const double x = scale.x(*cursor);
    painter.setPen(QPen(m_colors.muted, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (timesHeight() == 0)
        return;
    const QString text = secondText(*cursor);
    const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 8.0;
    const double left =
        qBound(double(plot.left()), x - wide / 2, qMax(double(plot.left()), plot.right() - wide));
    const QRectF box(left, plot.bottom() + 1, wide, timesHeight());
    painter.fillRect(box, m_colors.card);
    painter.setPen(m_colors.text);
    painter.drawText(box, Qt::AlignCenter, text);
}

bool TimeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys mean this picture, whatever they mean elsewhere.
        if (wishOf(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), asPlain(tip), this);
        return true;
    }
    return QWidget::event(event);
}

void TimeView::keyPressEvent(QKeyEvent *event)
{
    const bool isUpOrDown = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (const auto wish = wishOf(*event))
        Q_EMIT wished(*wish);
    else if (isUpOrDown ? !scrolled(event->key() == Qt::Key_Down ? 1 : -1)
                        : !moveByKey(*m_axis, *event, layoutDirection() == Qt::RightToLeft))
        QWidget::keyPressEvent(event);
}

void TimeView::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_last = event->position();
    m_dragged = false;
    event->accept();
}

void TimeView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_dragged =
            m_dragged || (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragged) {
            m_axis->moveBy(scale().msOf(m_last.x() - event->position().x()));
            m_last = event->position();
        }
        return;
    }
    if (!plotRect().contains(event->pos()))
        return leaveEvent(event);
    m_axis->hold();
    m_axis->setCursor(scale().at(event->position().x()));
}

void TimeView::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_dragged)
        clicked(event->pos());
    m_dragged = false;
}

void TimeView::leaveEvent(QEvent *)
{
    m_axis->setCursor({});
    m_axis->release();
}

void TimeView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint turned = event->angleDelta();
    const bool sideways = turned.x() != 0 || (event->modifiers() & Qt::ShiftModifier) != 0;
    const double steps = double(turned.x() != 0 ? turned.x() : turned.y()) / 120.0;
    if (sideways)
        m_axis->move((layoutDirection() == Qt::LeftToRight ? -0.1 : 0.1) * steps);
    else if ((event->modifiers() & Qt::ControlModifier) != 0 || !scrolledBy(steps))
        m_axis->zoom(std::pow(0.8, steps), scale().at(event->position().x()));
}

// A touchpad turns by small parts of a step.
bool TimeView::scrolledBy(double steps)
{
    m_turned += steps;
    const int whole = int(m_turned);
    m_turned -= whole;
    return scrolled(-whole);
}

void TimeView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT wished(Wish::Menu);
}

void TimeView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimeView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_axis->setCursor({});
    update();
}

} // namespace sluice::ui
