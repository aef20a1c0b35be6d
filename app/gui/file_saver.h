// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/error.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace sluice {

// Puts bytes into a file that the user chooses: whole, or what was there stays. Written in a thread of its
// own, since a disk may take its time.
class FileSaver final
{
public:
    // `tell` is called with what could not be written. Both outlive this.
    FileSaver(QWidget &window, std::function<void(const Error &)> tell);
    // What is on its way is finished, unless its disk does not answer for seconds.
    ~FileSaver();
    Q_DISABLE_COPY_MOVE(FileSaver)

    // Asks where, without stopping anything; suggests that name.
    void save(const QByteArray &bytes, const QString &name);

private:
    void write(const QByteArray &bytes, const QString &path);

    QWidget &m_window;
    std::function<void(const Error &)> m_tell;
    QString m_folder;  // of the last file
    QObject m_context; // nothing is told after this
};

} // namespace sluice
