// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/legend.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStringList>

namespace sluice::ui {

namespace {

constexpr double beforeText = 4;

double sampleWidth(const QFontMetrics &metrics)
{
    return metrics.height() * 0.8;
}

} // namespace

Legend::Legend(QPainter &painter, const QRectF &line, const Colors &colors, bool mirrored)
    : m_painter(painter)
    , m_line(line)
    , m_colors(colors)
    , m_mirrored(mirrored)
{
}

QStringList Legend::texts(const std::vector<Curve> &curves, const SampleHistory &history) const
{
    QStringList names;
    QStringList texts;
    const int newest = history.rows() - 1;
    for (const Curve &curve : curves) {
        names << curve.name;
        texts << curve.name;
        if (newest >= 0)
            texts.back() +=
                QLatin1Char(' ') + curveText(history.range(newest, curve.channel).mean, curve.unit);
    }
    const QFontMetrics metrics(m_painter.font());
    const double besides = sampleWidth(metrics) + beforeText + 2 + metrics.averageCharWidth();
    const double needed = metrics.horizontalAdvance(texts.join(QString())) + double(curves.size()) * besides;
    return needed <= m_line.width() ? texts : names;
}

QRectF Legend::visual(const QRectF &rect) const
{
    if (!m_mirrored)
        return rect;
    return {m_line.left() + m_line.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

double Legend::write(double left, const QString &text, const QColor &color) const
{
    const double wide = QFontMetrics(m_painter.font()).horizontalAdvance(text) + 2.0;
    const QRectF rect = visual({left, m_line.top(), wide, m_line.height()});
    m_painter.fillRect(rect, m_colors.card);
    m_painter.setPen(color);
    m_painter.drawText(rect, Qt::AlignCenter, text);
    return wide;
}

void Legend::paint(const std::vector<Curve> &curves, const SampleHistory &history, double ratesTop) const
{
    const QFontMetrics metrics(m_painter.font());
    const double sample = sampleWidth(metrics);
    const QStringList words = texts(curves, history);
    double left = m_line.left();
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const Curve &curve = curves[i];
        const double high = curve.isGround ? m_line.height() * 0.6 : 2;
        QColor color = curve.color;
        color.setAlphaF(curve.isGround ? 0.3F : 1.0F);
        m_painter.fillRect(visual({left, m_line.center().y() - high / 2, sample, high}), color);
        left += sample + beforeText;
        left += write(left, words[qsizetype(i)], curve.isGround ? m_colors.muted : curve.color)
                + metrics.averageCharWidth();
    }
    if (ratesTop <= 0)
        return;
    const QString height = QCoreApplication::translate("Charts", "up to %1", "how high a picture of rates is")
                               .arg(curveText(ratesTop, CurveUnit::BytesPerSecond));
    const double begin = m_line.right() - metrics.horizontalAdvance(height) - 2.0;
    if (begin >= left)
        write(begin, height, m_colors.muted);
}

} // namespace sluice::ui
