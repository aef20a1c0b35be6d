// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/reporter.h"
#include "engine/engine.h"

#include <QObject>

namespace sluice::cli {

// `--list-encoders`: tries out every encoder of this machine, tells what came of it, and ends with an exit
// code.
class EncoderList final : public QObject
{
    Q_OBJECT

public:
    EncoderList(Engine &engine, Reporter &reporter, QObject *parent = nullptr);

    void begin();
    void interrupt();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void end(int exitCode);

    Engine &m_engine;
    Reporter &m_reporter;
    bool m_over = false;
};

} // namespace sluice::cli
