// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/engine_link.h"

#include <QHash>

namespace sluice::ui::script {

inline constexpr qint64 second = 1'000'000;
inline constexpr qint64 startMs = 1'789'999'200'000; // a fixed moment: pictures do not depend on the day

// Facts as an engine tells them, for tests and pictures.
[[nodiscard]] Job job(qint64 id, const QString &root, const QString &relative, qint64 bytes, qint64 seconds);
[[nodiscard]] QList<Profile> profiles();

// A queue in the middle of a run: two folders, files in every state, lanes, a throttle that has passed.
class Scene
{
public:
    explicit Scene(EngineLink &link)
        : m_link(link)
    {
    }

    void ready();
    void fillQueue();
    void runHalfWay();
    void throttleNow(int atSecond);
    void finish();
    void fail();

private:
    void change(qint64 id, JobState state);
    void start(qint64 id, qint64 batch, qint64 worker, int atSecond);
    void end(qint64 id, JobState state, int atSecond, double ratio);

    EngineLink &m_link;
    QHash<qint64, Job> m_jobs;
};

} // namespace sluice::ui::script
