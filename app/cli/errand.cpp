// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/errand.h"

#include "app/cli/options.h"

namespace sluice::cli {

Errand::Errand(Engine &engine, Reporter &reporter, const std::function<void(Engine &)> &ask)
    : m_engine(engine)
{
    connect(&engine, &Engine::ready, this, [&engine, ask] { ask(engine); });
    connect(&engine, &Engine::refused, this, [this, &reporter](const Error &error) {
        if (m_over)
            return;
        reporter.refused(error);
        end(BadUsage);
    });
}

void Errand::begin()
{
    m_engine.open();
}

void Errand::interrupt()
{
    end(Interrupted);
}

void Errand::end(int exitCode)
{
    if (m_over)
        return;
    m_over = true;
    Q_EMIT ended(exitCode);
}

std::unique_ptr<Errand> listEncoders(Engine &engine, Reporter &reporter)
{
    auto errand = std::make_unique<Errand>(engine, reporter, &Engine::checkEncoders);
    QObject::connect(&engine, &Engine::encodersChecked, errand.get(),
                     [&reporter, errand = errand.get()](const QList<EncoderFact> &facts) {
                         reporter.encodersChecked(facts);
                         errand->end(AllDone);
                     });
    return errand;
}

std::unique_ptr<Errand> forgetLearned(Engine &engine, Reporter &reporter)
{
    auto errand = std::make_unique<Errand>(engine, reporter, &Engine::forgetLearned);
    QObject::connect(&engine, &Engine::learnedForgotten, errand.get(),
                     [&reporter, errand = errand.get()](int kinds) {
                         reporter.forgotten(kinds);
                         errand->end(AllDone);
                     });
    return errand;
}

} // namespace sluice::cli
