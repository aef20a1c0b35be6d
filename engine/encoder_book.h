// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/hardware.h"
#include "engine/model/profile.h"
#include "engine/run/encoder_checker.h"
#include "engine/store/journal.h"

#include <QList>
#include <QObject>

#include <set>

namespace sluice {

// What is known of this machine's encoders. An answer is kept in the journal together with the drivers that
// it was found with, and holds until they change; one that says no holds for a day, because rights, settings
// and moods of a driver change without a trace; "busy" is not kept at all.
class EncoderBook final : public QObject
{
    Q_OBJECT

public:
    EncoderBook(const run::Launcher &launcher, store::Journal &journal, QObject *parent = nullptr);

    // Of what was asked since the last forget().
    [[nodiscard]] const EncoderFacts &facts() const { return m_facts; }

    // Whether one of these profiles needs hardware that is not known yet. That is asked for, which ends in
    // told() or unavailable(); asking twice is asking once.
    [[nodiscard]] bool waitsFor(const QList<Profile> &profiles);
    void askForAll(); // each is tried out, whatever is known; ends in toldAll() or unavailable()
    void forget();    // the next one who asks learns whether the drivers are still the same

Q_SIGNALS:
    void told(const sluice::EncoderFact &fact);
    void toldAll(const QList<sluice::EncoderFact> &facts); // in the order of the enum
    void unavailable(const sluice::Error &error);

private:
    [[nodiscard]] bool knows(VideoEncoder encoder) const;
    void ask(VideoEncoder encoder);
    void onChecked(EncoderFact fact, bool anew);

    store::Journal &m_journal;
    EncoderFacts m_facts;
    std::set<VideoEncoder> m_asked; // and not answered yet
    bool m_askedForAll = false;
    run::EncoderChecker m_checker;
};

} // namespace sluice
