// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/forget_learned.h"

#include "app/cli/options.h"

namespace sluice::cli {

ForgetLearned::ForgetLearned(Engine &engine, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reporter(reporter)
{
    connect(&engine, &Engine::ready, this, [this] { m_engine.forgetLearned(); });
    connect(&engine, &Engine::learnedForgotten, this, [this](int kinds) {
        m_reporter.forgotten(kinds);
        end(AllDone);
    });
    connect(&engine, &Engine::refused, this, [this](const Error &error) {
        if (m_over)
            return;
        m_reporter.refused(error);
        end(BadUsage);
    });
}

void ForgetLearned::begin()
{
    m_engine.open();
}

void ForgetLearned::interrupt()
{
    end(Interrupted);
}

void ForgetLearned::end(int exitCode)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT ended(exitCode);
}

} // namespace sluice::cli
