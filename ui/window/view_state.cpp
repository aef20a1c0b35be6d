// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/view_state.h"

#include "ui/queue/queue_view.h"

#include <QDataStream>
#include <QIODevice>
#include <QMap>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QWidget>

namespace sluice::ui {

namespace {

constexpr qint32 version = 1;

} // namespace

QByteArray viewState(const QWidget &window)
{
    QMap<QString, QByteArray> dividers;
    const auto splitters = window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            dividers.insert(splitter->objectName(), splitter->saveState());
    }
    const auto *queue = window.findChild<QueueView *>();
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly)
        << version << dividers << (queue ? queue->columns() : QByteArray());
    return bytes;
}

void restoreViewState(QWidget &window, const QByteArray &state)
{
    qint32 written = 0;
    QMap<QString, QByteArray> dividers;
    QByteArray columns;
    QDataStream stream(state);
    stream >> written;
    if (written != version)
        return;
    stream >> dividers >> columns;
    if (stream.status() != QDataStream::Ok)
        return;
    const auto splitters = window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (const QByteArray one = dividers.value(splitter->objectName()); !one.isEmpty())
            splitter->restoreState(one);
    }
    if (auto *queue = window.findChild<QueueView *>())
        queue->restoreColumns(columns);
}

void fitOnScreen(QWidget &window)
{
    // Nobody knows the frame before the window manager draws it; few are higher than two of Qt's own titles.
    const int frame = 2 * window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(0, frame)));
}

} // namespace sluice::ui
