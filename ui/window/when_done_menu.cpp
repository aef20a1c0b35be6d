// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/when_done_menu.h"

#include "ui/style/retranslate.h"
#include "ui/text/error_text.h"

#include <QAction>
#include <QActionGroup>
#include <QInputDialog>

namespace sluice::ui {

WhenDoneMenu::WhenDoneMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    for (int i = 0; i < whenDoneCount; ++i) {
        QAction *item = addAction(QString());
        item->setCheckable(true);
        group->addAction(item);
        m_items.at(std::size_t(i)) = item;
        connect(item, &QAction::triggered, this, [this, i] { pick(WhenDone(i)); });
    }
    inEveryLanguage(this, [this] { sayWords(); });
    choose(WhenDone::Nothing);
}

void WhenDoneMenu::sayWords()
{
    const std::array words{tr("Do &nothing"), tr("&Sleep"), tr("S&witch off"), tr("&Run a command…")};
    static_assert(words.size() == whenDoneCount);
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_items.at(i)->setText(words.at(i));
        m_items.at(i)->setToolTip(m_items.at(i)->isEnabled() ? QString()
                                                             : tr("This computer does not offer it here"));
    }
    switch (m_choice) {
    case WhenDone::Nothing:
        setTitle(tr("When &done"));
        break;
    case WhenDone::Sleep:
        setTitle(tr("When &done: sleep"));
        break;
    case WhenDone::PowerOff:
        setTitle(tr("When &done: switch off"));
        break;
    case WhenDone::Command:
        setTitle(tr("When &done: run a command"));
        m_items[std::size_t(WhenDone::Command)]->setToolTip(plainText(m_command));
        break;
    }
}

void WhenDoneMenu::choose(WhenDone what, const QString &command)
{
    m_choice = what;
    m_command = command;
    m_items.at(std::size_t(what))->setChecked(true);
    sayWords();
}

void WhenDoneMenu::setPossible(WhenDone what, bool possible)
{
    m_items.at(std::size_t(what))->setEnabled(possible);
    if (!possible && m_choice == what)
        choose(WhenDone::Nothing);
    else
        sayWords();
}

void WhenDoneMenu::pick(WhenDone what)
{
    if (what == WhenDone::Command) {
        askForCommand();
        return;
    }
    choose(what);
    Q_EMIT chosen(what);
}

void WhenDoneMenu::askForCommand()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("When done, run a command"));
    dialog->setLabelText(tr("Command, as you would type it in a terminal:"));
    dialog->setTextValue(m_command);
    // The mark stays where it was until there is a command.
    m_items.at(std::size_t(m_choice))->setChecked(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString command = text.trimmed();
        choose(command.isEmpty() ? WhenDone::Nothing : WhenDone::Command, command);
        Q_EMIT chosen(m_choice);
    });
    dialog->show();
}

} // namespace sluice::ui
