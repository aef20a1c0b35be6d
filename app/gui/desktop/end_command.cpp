// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/end_command.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tailBytes = 4096;
constexpr int noShell = 127;

} // namespace

// A process that can be left alone: the destructor of QProcess would kill it.
class EndCommand::Process final : public QProcess
{
public:
    void leave() { setProcessState(QProcess::NotRunning); }
};

EndCommand::EndCommand(QObject *parent)
    : QObject(parent)
{
}

EndCommand::~EndCommand()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->leave();
}

void EndCommand::run(const QString &command)
{
    if (m_process)
        return; // that of the run before still goes on
    m_command = command;
    m_errors = std::make_unique<QTemporaryFile>();
    m_process = std::make_unique<Process>();
    m_process->setWorkingDirectory(QDir::homePath());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_errors->open() ? m_errors->fileName() : QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        done(status == QProcess::NormalExit ? code : 128 + code);
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(noShell);
    });
    m_process->start(u"/bin/sh"_s, {u"-c"_s, command});
}

void EndCommand::done(int exitCode)
{
    const QString said = lastLine();
    // It is the sender.
    m_process.release()->deleteLater();
    m_errors.reset();
    Q_EMIT finished(m_command, exitCode, said);
}

QString EndCommand::lastLine() const
{
    QFile file(m_errors->fileName());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - tailBytes));
    return QString::fromLocal8Bit(file.readAll()).trimmed().section(u'\n', -1);
}

} // namespace sluice::desktop
