// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QTemporaryFile;

namespace sluice::desktop {

// The command that runs at the end of a run, by the shell and in the home folder of the user. It goes on when
// the program ends before it does.
class EndCommand final : public QObject
{
    Q_OBJECT

public:
    explicit EndCommand(QObject *parent = nullptr);
    ~EndCommand() override;

    void run(const QString &command);

Q_SIGNALS:
    // `said` is the last line that it wrote to its standard error. A command that a signal has ended has a
    // code above 128, as in a shell.
    void finished(const QString &command, int exitCode, const QString &said);

private:
    class Process;

    void done(int exitCode);
    [[nodiscard]] QString lastLine() const;

    QString m_command;
    std::unique_ptr<Process> m_process;
    std::unique_ptr<QTemporaryFile> m_errors; // a file: a pipe would end with this program
};

} // namespace sluice::desktop
