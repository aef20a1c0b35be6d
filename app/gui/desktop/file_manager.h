// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace sluice::desktop {

class Bus;

// Shows files in the file manager of the desktop, selected in their folder: by its own interface, else by the
// portal, else only the folder is opened.
class FileManager final : public QObject
{
    Q_OBJECT

public:
    // The bus outlives it.
    explicit FileManager(Bus &session, QObject *parent = nullptr);

    void showItems(const QStringList &paths); // absolute
    void showFolder(const QString &folder);

Q_SIGNALS:
    void failed(const QString &folder); // nothing here opens folders

private:
    void askPortal(const QString &path);

    Bus &m_session;
};

} // namespace sluice::desktop
