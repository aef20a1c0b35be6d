// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QMenu>
#include <QStringList>

namespace sluice::ui {

// The files and folders that were added last, the newest first, to add one of them again. It never looks
// whether they are there, which may take for ever on a network: the scan that somebody asks for tells.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    static constexpr int mostPaths = 10;

    explicit RecentMenu(QWidget *parent = nullptr);

    void setPaths(const QStringList &paths); // as they were kept; tells nothing
    void add(const QStringList &paths);
    void forgetMissing(const ScanSummary &summary);
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

Q_SIGNALS:
    void chosen(const QString &path);
    void changed(const QStringList &paths);

private:
    void change(const QStringList &paths);
    void fill();

    QStringList m_paths;
};

} // namespace sluice::ui
