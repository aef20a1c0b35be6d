// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace sluice::ui {

class RecentMenu;
struct Colors;

// What is there before there is a queue.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    // The menu outlives it; its button is there while it has something to offer.
    explicit EmptyPage(RecentMenu *recent, QWidget *parent = nullptr);

    void setColors(const Colors &colors);

Q_SIGNALS:
    void addFolderAsked();
    void addFilesAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        QLabel *number = nullptr;
        QLabel *text = nullptr;
    };
    QLayout *makeSteps();

    std::array<Step, 3> m_steps;
    QLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QPushButton *m_addFolder;
    QPushButton *m_addFiles;
    QPushButton *m_addRecent;
};

} // namespace sluice::ui
