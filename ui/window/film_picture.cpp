// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/film_picture.h"

#include "ui/style/icons.h"
#include "ui/style/palette_colors.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace sluice::ui {

namespace {

constexpr QSize most{480, 270};
constexpr double radius = 6.0;
constexpr int iconShare = 3; // of the height

} // namespace

FilmPicture::FilmPicture(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilmPicture::clear()
{
    m_picture = {};
    update();
}

void FilmPicture::setPicture(const QByteArray &jpeg)
{
    QByteArray bytes = jpeg;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    const bool fits = size.isValid() && size.width() <= most.width() && size.height() <= most.height();
    m_picture = fits ? QPixmap::fromImage(reader.read()) : QPixmap();
    update();
}

QSize FilmPicture::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

int FilmPicture::heightForWidth(int width) const
{
    return width * 9 / 16;
}

void FilmPicture::paintEvent(QPaintEvent *)
{
    const Colors colors = colorsFrom(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(frame);
    painter.fillPath(frame, colors.heading);
    if (m_picture.isNull()) {
        const int side = height() / iconShare;
        const QPixmap film =
            icon(QStringLiteral("film-large"), colors.muted).pixmap(QSize(side, side), devicePixelRatioF());
        painter.drawPixmap((width() - side) / 2, (height() - side) / 2, film);
        return;
    }
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawPixmap(place, m_picture);
}

} // namespace sluice::ui
