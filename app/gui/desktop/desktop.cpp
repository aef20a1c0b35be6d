// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/desktop.h"

#include "ui/text/desktop_text.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/run_messages.h"

namespace sluice::desktop {

Desktop::Desktop(ui::EngineLink &link, ui::MainWindow &window, Bus &session, QObject *parent)
    : QObject(parent)
    , m_system(BusKind::System)
    , m_inhibitor(link, m_system, session)
    , m_notifier(link, session)
    , m_progress(link, session)
    , m_files(session)
    , m_whenDone(link, *window.findChild<ui::WhenDoneMenu *>(), window.messages(), m_system)
{
    connect(&m_notifier, &RunNotifier::activated, this, &Desktop::raiseWanted);
    connect(&m_notifier, &RunNotifier::showResultsWanted, &window.runMessages(),
            &ui::RunMessages::showResultsAsked);
    connect(&m_notifier, &RunNotifier::showProblemsWanted, &window.runMessages(),
            &ui::RunMessages::showProblemsAsked);
    connect(&window, &ui::MainWindow::showFolderWanted, &m_files, &FileManager::showFolder);
    connect(&window, &ui::MainWindow::showItemsWanted, &m_files, &FileManager::showItems);
    connect(&m_files, &FileManager::failed, &window.messages(), [&window](const QString &folder) {
        window.messages().tell([folder] {
            const ui::Sentence sentence = ui::cannotShowSentence(folder);
            return ui::Message{.kind = ui::MessageKind::Problem,
                               .text = sentence.what,
                               .detail = sentence.next,
                               .actions = {},
                               .topic = QStringLiteral("show")};
        });
    });
}

} // namespace sluice::desktop
