// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QString>

#include <array>

class QAction;

namespace sluice::ui {

enum class WhenDone { Nothing, Sleep, PowerOff, Command };
inline constexpr int whenDoneCount = 4;

// What happens at the end of a run: the choice of it, in the header's menu. It holds for one run.
class WhenDoneMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit WhenDoneMenu(QWidget *parent = nullptr);

    [[nodiscard]] WhenDone choice() const { return m_choice; }
    [[nodiscard]] QString command() const { return m_command; } // as it was typed

    void choose(WhenDone what, const QString &command = {});
    // What this computer does not offer cannot be chosen.
    void setPossible(WhenDone what, bool possible);

Q_SIGNALS:
    void chosen(sluice::ui::WhenDone what); // by the user

private:
    void pick(WhenDone what);
    void askForCommand();
    void sayWords();

    std::array<QAction *, whenDoneCount> m_items{};
    WhenDone m_choice = WhenDone::Nothing;
    QString m_command;
};

} // namespace sluice::ui
