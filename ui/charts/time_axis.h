// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

namespace sluice::ui {

// Where a moment is in a picture of a width: the newest at the trailing edge.
struct TimeScale
{
    qint64 fromMs = 0;
    qint64 toMs = 1;
    double left = 0; // of the picture, in pixels
    double width = 1;
    bool mirrored = false; // read from right to left

    [[nodiscard]] double x(qint64 atMs) const;
    [[nodiscard]] qint64 at(double x) const;
    [[nodiscard]] qint64 msOf(double pixels) const;
};

struct TimeTick
{
    qint64 atMs = 0;
    QString text; // "14:05", as the locale has it
};
// At round moments of the local time, at least so many pixels apart.
[[nodiscard]] std::vector<TimeTick> timeTicks(const TimeScale &scale, double leastPixels);

// The stretch of time that several pictures show together, and the moment that is pointed at in all of them.
// Times are milliseconds since the epoch. Live, the stretch moves along with the newest value; it stands
// still while somebody looks closely, and catches up by itself half a minute after the last move of the
// pointer.
class TimeAxis final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 usualMs = 10LL * 60 * 1000;
    static constexpr qint64 leastMs = 60LL * 1000;

    explicit TimeAxis(QObject *parent = nullptr);

    void setFirst(qint64 atMs); // nothing is older
    void setNow(qint64 atMs);   // nothing is newer; the first one is the oldest, until setFirst() says else

    [[nodiscard]] qint64 fromMs() const { return toMs() - lengthMs(); }
    [[nodiscard]] qint64 toMs() const;
    [[nodiscard]] bool isLive() const { return m_live; }

    void move(double share); // of what is shown; negative: to what was before
    void moveBy(qint64 ms);
    void zoom(double factor, qint64 aroundMs); // over 1: a longer time. Live it stays live
    void goLive();
    void goToStart();
    void showAll(); // from the first to the newest
    void stay();    // what is shown now stays, whatever comes

    void hold(); // somebody looks: what is shown stands still
    void release();

    [[nodiscard]] std::optional<qint64> cursor() const { return m_cursor; }
    void setCursor(std::optional<qint64> atMs);

Q_SIGNALS:
    void changed(); // something else is to be seen
    void liveChanged(bool live);

private:
    [[nodiscard]] qint64 wholeMs() const;
    [[nodiscard]] qint64 lengthMs() const;
    void showUntil(qint64 toMs);
    void setLive(bool live);

    qint64 m_first = 0;
    qint64 m_now = 0;
    qint64 m_length = usualMs;
    qint64 m_to = 0; // while not live, or held
    bool m_live = true;
    QTimer m_hold{this};
    std::optional<qint64> m_cursor;
};

} // namespace sluice::ui
