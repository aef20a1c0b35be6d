// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/program.h"

#include "app/common/locations.h"
#include "app/gui/engine_tie.h"
#include "app/gui/language.h"
#include "ui/text/desktop_text.h"
#include "ui/window/message_bar.h"

#include <utility>

namespace sluice {

namespace {

// The window is made in the language that was chosen.
ui::WindowChoices spoken(const ui::WindowChoices &choices)
{
    speak(choices.language);
    return choices;
}

} // namespace

Program::Program(Theme theme, desktop::Bus &session, QObject *parent)
    : QObject(parent)
    , m_appearance(theme, session)
    , m_settings([this](const Error &error) { Q_EMIT m_link.refused(error); })
    , m_lock(app::stateFolder())
    , m_engine(setup())
    , m_window(m_link, spoken(m_settings.choices()))
    , m_saver(m_window, [this](const Error &error) { Q_EMIT m_link.refused(error); })
    , m_desktop(m_link, m_window, session)
{
    tie(m_link, m_engine);
    connect(&m_window, &ui::MainWindow::choicesChanged, this, [this](const ui::WindowChoices &changed) {
        if (changed.language != m_settings.choices().language)
            speak(changed.language);
        m_settings.keep(changed);
    });
    connect(&m_window, &ui::MainWindow::saveWanted, this,
            [this](const QByteArray &bytes, const QString &name) { m_saver.save(bytes, name); });
    connect(&m_desktop, &desktop::Desktop::raiseWanted, this, &Program::raise);
    connect(&m_link, &ui::EngineLink::ready, this, [this] {
        m_ready = true;
        m_window.addPaths(std::exchange(m_early, {}));
    });
    m_settings.restoreGeometry(m_window);
    m_window.show();
    tellProblems();
    m_engine.open();
}

Program::~Program()
{
    m_settings.keepGeometry(m_window);
}

EngineSetup Program::setup() const
{
    EngineSetup setup;
    setup.workerProgram = app::workerProgram();
    setup.stateFolder = app::stateFolder();
    setup.front = QStringLiteral("window");
    setup.restoreQueue = !m_lock.isHeldByAnother();
    setup.config = m_settings.choices().config;
    return setup;
}

void Program::tellProblems()
{
    if (const auto &problem = m_settings.problem())
        Q_EMIT m_link.refused(*problem);
    if (m_lock.isHeldByAnother()) {
        m_window.messages().tell([] {
            const ui::Sentence sentence = ui::secondWindowSentence();
            return ui::Message{.kind = ui::MessageKind::Warning,
                               .text = sentence.what,
                               .detail = sentence.next,
                               .actions = {},
                               .topic = QStringLiteral("second window")};
        });
    }
}

void Program::addPaths(const QStringList &paths)
{
    if (m_ready)
        m_window.addPaths(paths);
    else
        m_early << paths;
}

void Program::raise(const QString &token)
{
    // Where Qt's Wayland part looks for it.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Program::act(const QString &action)
{
    if (action == QLatin1String("add-folder"))
        m_window.chooseFolder();
    else if (action == QLatin1String("add-files"))
        m_window.chooseFiles();
}

} // namespace sluice
