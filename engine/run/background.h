// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace sluice::run {

// The threads for what may block on a file system. More than cores: they wait, they do not compute; and one
// mount that hangs must not hold up the others.
[[nodiscard]] QThreadPool &fileThreads();

// Runs `work` in a thread of its own and then `then` with its result in the thread of `owner`; not at all
// when the owner is gone by then.
template <typename Work, typename Then>
void inBackground(QObject *owner, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&fileThreads(), std::move(work)));
}

} // namespace sluice::run
