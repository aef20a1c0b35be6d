// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QAction;
class QMimeData;

namespace sluice::ui {

class DropOverlay;
class MessageBar;

// What another program hands over: addresses of files, or text with a path in each line.
struct GivenPaths
{
    QStringList paths; // files and folders of this computer
    int elsewhere = 0; // addresses that lead to another computer
};

// Touches no file; may run in any thread.
[[nodiscard]] GivenPaths readPaths(const QByteArray &addresses, const QString &text);

// Takes what is dropped anywhere on the window or its dialogs, or pasted into it. Long lists are read in
// another thread.
class PathIntake final : public QObject
{
    Q_OBJECT

public:
    // The overlay and the messages outlive it.
    PathIntake(QWidget *window, DropOverlay *overlay, MessageBar *messages);

    void paste();
    [[nodiscard]] QAction *pasteAction() const { return m_paste; } // of the window
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void pathsFound(const QStringList &paths);

private:
    void watch(QWidget *window);
    void watchDialog(QObject *child);
    [[nodiscard]] bool dragEntered(const QMimeData *data);
    void take(const QMimeData *data);
    void tell(const GivenPaths &given);

    QAction *m_paste;
    DropOverlay *m_overlay;
    MessageBar *m_messages;
};

} // namespace sluice::ui
