// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QSvgRenderer>

// Outside of every namespace, as the macro needs it.
static void registerResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace sluice::ui {

namespace {

class SvgEngine final : public QIconEngine
{
public:
    SvgEngine(QByteArray svg, const QColor &color)
        : m_svg(std::move(svg))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", m_color.name().toLatin1());
        QSvgRenderer renderer(svg);
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.4);
        const int side = qMin(rect.width(), rect.height());
        const QRect square(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        renderer.render(painter,
                        QRectF(QStyle::visualRect(QGuiApplication::layoutDirection(), rect, square)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgEngine(m_svg, m_color); }

private:
    QByteArray m_svg;
    QColor m_color;
};

} // namespace

void registerIcons()
{
    registerResources();
}

QIcon programIcon(const QString &themeName)
{
    return QIcon::fromTheme(themeName, icon(QStringLiteral("sluice"), {}));
}

QIcon icon(const QString &name, const QColor &color)
{
    registerResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new SvgEngine(file.readAll(), color));
}

} // namespace sluice::ui
