// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/encoder_list.h"

#include "app/cli/options.h"

namespace sluice::cli {

EncoderList::EncoderList(Engine &engine, Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_reporter(reporter)
{
    connect(&engine, &Engine::ready, this, [this] { m_engine.checkEncoders(); });
    connect(&engine, &Engine::encodersChecked, this, [this](const QList<EncoderFact> &facts) {
        m_reporter.encodersChecked(facts);
        end(AllDone);
    });
    connect(&engine, &Engine::refused, this, [this](const Error &error) {
        if (m_over)
            return;
        m_reporter.refused(error);
        end(BadUsage);
    });
}

void EncoderList::begin()
{
    m_engine.open();
}

void EncoderList::interrupt()
{
    end(Interrupted);
}

void EncoderList::end(int exitCode)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT ended(exitCode);
}

} // namespace sluice::cli
