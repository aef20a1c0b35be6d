// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/palette_colors.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace sluice::ui {

class EngineLink;
class HistoryDialog;

// The history of runs: reads it when it is opened, and again when a run begins or ends.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    HistoryController(EngineLink &link, QWidget *window);

    void open();
    void setColors(const Colors &colors);

Q_SIGNALS:
    void showFolderWanted(const QString &folder);

private:
    void makeDialog();
    [[nodiscard]] bool isShown() const;

    EngineLink &m_link;
    QWidget *m_window;
    QPointer<HistoryDialog> m_dialog; // of the window; made when it is first wanted
    Colors m_colors;
    bool m_running = false;
};

} // namespace sluice::ui
