// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/event.h"

#include <QObject>
#include <QString>
#include <QStringList>

class QDBusMessage;

namespace sluice::ui {
class EngineLink;
}

namespace sluice::desktop {

class Bus;

// Tells the end of a run on the desktop, once, where no window of the program is being looked at. The next
// end takes its place; it is gone as soon as a window is looked at, which shows the same.
class RunNotifier final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    RunNotifier(ui::EngineLink &link, Bus &session, QObject *parent = nullptr);

Q_SIGNALS:
    void activated(const QString &token); // comes before each of the others
    void showResultsWanted();
    void showProblemsWanted();

private:
    void learnCapabilities();
    void tell(const RunSummary &summary);
    void told(const QDBusMessage &reply);
    void withdraw();
    void act(uint id, const QString &action);
    [[nodiscard]] bool can(const char *capability) const;

    Bus &m_session;
    QStringList m_capabilities; // empty: not known, so the usual ones
    QString m_token;            // of the desktop, for the action that comes next
    uint m_id = 0;              // of what is shown; 0: nothing
    bool m_telling = false;     // its id is not known yet
};

} // namespace sluice::desktop
