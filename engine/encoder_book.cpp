// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/encoder_book.h"

#include "engine/model/formats.h"

#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

constexpr qint64 badNewsLastMs = 24LL * 60 * 60 * 1000;

// With the drivers that it was found with, where it still says something.
EncoderFact remembered(store::Journal &journal, VideoEncoder encoder)
{
    // A journal that can not be read knows nothing.
    const auto known = journal.findEncoder(encoder).value_or(std::nullopt);
    const qint64 age = known ? QDateTime::currentMSecsSinceEpoch() - known->checkedMs : 0;
    const bool holds = known && (known->state == EncoderState::Works || (age >= 0 && age < badNewsLastMs));
    return holds ? *known : notChecked(encoder);
}

} // namespace

EncoderBook::EncoderBook(const run::Launcher &launcher, store::Journal &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_checker(launcher, {})
{
    connect(&m_checker, &run::EncoderChecker::checked, this, &EncoderBook::onChecked);
    connect(&m_checker, &run::EncoderChecker::unavailable, this, [this](const Error &error) {
        m_asked.clear();
        m_askedForAll = false;
        Q_EMIT unavailable(error);
    });
}

bool EncoderBook::knows(VideoEncoder encoder) const
{
    return std::ranges::find(m_facts, encoder, &EncoderFact::encoder) != m_facts.end();
}

void EncoderBook::ask(VideoEncoder encoder)
{
    if (m_asked.insert(encoder).second)
        m_checker.check(remembered(m_journal, encoder));
}

bool EncoderBook::waitsFor(const QList<Profile> &profiles)
{
    bool waits = false;
    for (const Profile &profile : profiles) {
        const VideoEncoder encoder = profile.video.encoder;
        if (!isHardware(encoder) || !hasPictures(profile.container) || knows(encoder))
            continue;
        ask(encoder);
        waits = true;
    }
    return waits;
}

void EncoderBook::askForAll()
{
    m_facts.clear();
    m_askedForAll = true;
    for (const auto &[encoder, name] : Names<VideoEncoder>::table) {
        m_asked.insert(encoder);
        m_checker.check(notChecked(encoder));
    }
}

void EncoderBook::forget()
{
    if (!m_askedForAll) // else all of it is new
        m_facts.clear();
}

void EncoderBook::onChecked(EncoderFact fact, bool anew)
{
    if (anew) {
        fact.checkedMs = QDateTime::currentMSecsSinceEpoch();
        if (fact.state != EncoderState::Busy) {
            if (const auto kept = m_journal.recordEncoder(fact); !kept)
                Q_EMIT unavailable(kept.error());
        }
    }
    std::erase_if(m_facts, [&fact](const EncoderFact &other) { return other.encoder == fact.encoder; });
    m_facts.push_back(fact);
    m_asked.erase(fact.encoder);
    Q_EMIT told(fact);
    if (!m_askedForAll || !m_asked.empty())
        return;
    m_askedForAll = false;
    QList<EncoderFact> all;
    for (const auto &[encoder, name] : Names<VideoEncoder>::table)
        all.append(factOf(m_facts, encoder));
    Q_EMIT toldAll(all);
}

} // namespace sluice
