// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/header_actions.h"

#include "ui/style/retranslate.h"
#include "ui/window/recent_menu.h"
#include "ui/window/when_done_menu.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace sluice::ui {

namespace {

struct ActionWords
{
    const char *text;
    const char *tip = nullptr;
};

QString said(const char *source)
{
    return source ? QCoreApplication::translate("HeaderActions", source) : QString();
}

QAction *make(QWidget *window, const ActionWords &words, const QKeySequence &keys)
{
    auto *action = new QAction(window);
    action->setShortcut(keys);
    window->addAction(action);
    inEveryLanguage(window, [action, words] {
        action->setText(said(words.text));
        action->setToolTip(said(words.tip));
    });
    return action;
}

} // namespace

HeaderActions makeHeaderActions(QWidget *window)
{
    HeaderActions actions;
    actions.addFolder = make(window,
                             {QT_TRANSLATE_NOOP("HeaderActions", "Add f&older"),
                              QT_TRANSLATE_NOOP("HeaderActions", "Add a folder with all videos below it")},
                             QKeySequence::Open);
    actions.addFiles = make(window,
                            {QT_TRANSLATE_NOOP("HeaderActions", "Add &files"),
                             QT_TRANSLATE_NOOP("HeaderActions", "Add single videos")},
                            Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    actions.start = make(window,
                         {QT_TRANSLATE_NOOP("HeaderActions", "&Start"),
                          QT_TRANSLATE_NOOP("HeaderActions", "Convert what waits")},
                         Qt::CTRL | Qt::Key_Return);
    actions.pause = make(window,
                         {QT_TRANSLATE_NOOP("HeaderActions", "Pa&use"),
                          QT_TRANSLATE_NOOP("HeaderActions", "Hold everything where it is")},
                         Qt::CTRL | Qt::Key_P);
    actions.resume = make(
        window, {QT_TRANSLATE_NOOP("HeaderActions", "&Resume"), QT_TRANSLATE_NOOP("HeaderActions", "Go on")},
        Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    actions.stop = make(window,
                        {QT_TRANSLATE_NOOP("HeaderActions", "Stop"),
                         QT_TRANSLATE_NOOP("HeaderActions", "Finish the files at work, then stop")},
                        Qt::CTRL | Qt::Key_Period);
    actions.find = make(window, {QT_TRANSLATE_NOOP("HeaderActions", "Search")}, QKeySequence::Find);
    actions.review = make(window,
                          {QT_TRANSLATE_NOOP("HeaderActions", "Re&view plan"),
                           QT_TRANSLATE_NOOP("HeaderActions", "See what Start would do to each file")},
                          Qt::CTRL | Qt::Key_R);
    actions.history = make(window, {QT_TRANSLATE_NOOP("HeaderActions", "&History…")}, Qt::CTRL | Qt::Key_H);
    actions.settings =
        make(window, {QT_TRANSLATE_NOOP("HeaderActions", "&Settings…")}, Qt::CTRL | Qt::Key_Comma);
    actions.quit = make(window, {QT_TRANSLATE_NOOP("HeaderActions", "&Quit")}, Qt::CTRL | Qt::Key_Q);
    actions.recent = new RecentMenu(window);
    actions.whenDone = new WhenDoneMenu(window);
    return actions;
}

void sayStop(const HeaderActions &actions, bool stopping)
{
    actions.stop->setText(stopping ? said(QT_TRANSLATE_NOOP("HeaderActions", "Stop at once"))
                                   : said(QT_TRANSLATE_NOOP("HeaderActions", "Stop")));
}

} // namespace sluice::ui
