// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Made and run by the build: draws the icon in the sizes that desktops without an SVG renderer look for.
//
//     render_icon ICON.svg SIZE OUT.png

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv); // shapes only: no text is drawn, so no display and no fonts
    const QStringList words = QCoreApplication::arguments();
    const int size = words.size() == 4 ? words.at(2).toInt() : 0;
    if (size <= 0) {
        std::fputs("usage: render_icon ICON.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QSvgRenderer icon(words.at(1));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    icon.render(&painter);
    painter.end();
    return icon.isValid() && image.save(words.at(3)) ? 0 : 1;
}
