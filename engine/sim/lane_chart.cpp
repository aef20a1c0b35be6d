// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sim/lane_chart.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace sluice::sim {

namespace {

constexpr double width = 1280;
constexpr double left = 84;
constexpr double right = 28;
constexpr double plotWidth = width - left - right;
constexpr double titleHeight = 84;
constexpr double lanesAim = 440; // height of all lanes, about
constexpr double curveHeight = 104;
constexpr double gap = 40;
constexpr double axisHeight = 40;

// Tints of batches, in turn; neighbours on a lane differ.
constexpr std::array batchTints{"#3b7dd8", "#5fb0a5", "#8a7fd6", "#4aa3c7", "#6f9bd1", "#7cb586"};
constexpr auto lostTint = "#d5483f";
constexpr auto coresTint = "#5fb0a5";
constexpr auto memoryTint = "#8a7fd6";
constexpr auto limitTint = "#d5483f";
constexpr auto ink = "#1f2933";
constexpr auto faintInk = "#6b7785";
constexpr auto gridTint = "#e4e8ee";
constexpr auto paper = "#ffffff";
constexpr auto laneTint = "#f4f6f9";

QString figure(double value)
{
    return QString::number(value, 'f', 1);
}

QString l1(const char *text)
{
    return QString::fromLatin1(text);
}

// A step of the time axis with at most this many ticks.
qint64 tickUs(qint64 wallUs, int most)
{
    constexpr std::array<qint64, 15> steps{1,   2,   5,   10,   15,   30,   60,    120,
                                           300, 600, 900, 1800, 3600, 7200, 14'400};
    for (const qint64 step : steps) {
        if (wallUs / (step * 1'000'000) < most)
            return step * 1'000'000;
    }
    const qint64 day = 86'400'000'000;
    return std::max(day / 4, (wallUs / most / day + 1) * day);
}

QString tickText(qint64 us)
{
    const qint64 seconds = us / 1'000'000;
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString gibText(double bytes)
{
    const double gib = bytes / double(qint64(1) << 30);
    return QStringLiteral("%1 GiB").arg(gib, 0, 'f', gib < 10 ? 1 : 0);
}

class Drawing final
{
public:
    Drawing(const MachineSetup &machine, const std::vector<File> &files, const Outcome &result)
        : m_machine(machine)
        , m_files(files)
        , m_result(result)
        , m_lanes(lanesOf(result))
        , m_laneHeight(std::clamp(lanesAim / m_lanes, 4.0, 26.0))
        , m_wallUs(std::max<qint64>(1, result.wallUs))
        , m_xml(&m_svg)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray draw(const ChartTexts &texts)
    {
        const double lanesBottom = titleHeight + m_lanes * m_laneHeight;
        const double coresTop = lanesBottom + gap;
        const double memoryTop = coresTop + curveHeight + gap;
        const double height = memoryTop + curveHeight + axisHeight;
        begin(height);
        text(left, 36, texts.title, ink, 22, "start", "600");
        text(left, 60, texts.subtitle, faintInk, 14);
        grid(titleHeight, memoryTop + curveHeight);
        lanes();
        cores(coresTop);
        memory(memoryTop);
        throttle(titleHeight, memoryTop + curveHeight);
        m_xml.writeEndDocument();
        return m_svg;
    }

private:
    static int lanesOf(const Outcome &result)
    {
        int lanes = 1;
        for (const Span &span : result.spans)
            lanes = std::max(lanes, span.lane + 1);
        return lanes;
    }

    double x(qint64 us) const { return left + plotWidth * double(us) / double(m_wallUs); }

    void attribute(const char *name, const QString &value) { m_xml.writeAttribute(l1(name), value); }
    void attribute(const char *name, double value) { attribute(name, figure(value)); }

    void begin(double height)
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(l1("svg"));
        attribute("xmlns", l1("http://www.w3.org/2000/svg"));
        attribute("viewBox", QStringLiteral("0 0 %1 %2").arg(figure(width), figure(height)));
        attribute("width", width);
        attribute("height", height);
        attribute("font-family", l1("system-ui, 'Noto Sans', 'DejaVu Sans', sans-serif"));
        box(0, 0, width, height, paper);
    }

    void box(double atX, double atY, double wide, double high, const char *fill, double round = 0,
             double opacity = 1, const QString &tip = {})
    {
        m_xml.writeStartElement(l1("rect"));
        attribute("x", atX);
        attribute("y", atY);
        attribute("width", wide);
        attribute("height", high);
        attribute("fill", l1(fill));
        if (round > 0)
            attribute("rx", round);
        if (opacity < 1)
            attribute("fill-opacity", QString::number(opacity));
        if (!tip.isEmpty())
            m_xml.writeTextElement(l1("title"), tip);
        m_xml.writeEndElement();
    }

    void line(double x1, double y1, double x2, double y2, const char *stroke, const char *dashes = nullptr)
    {
        m_xml.writeStartElement(l1("line"));
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        attribute("stroke", l1(stroke));
        if (dashes)
            attribute("stroke-dasharray", l1(dashes));
        m_xml.writeEndElement();
    }

    void text(double atX, double atY, const QString &words, const char *fill, int size,
              const char *anchor = "start", const char *weight = nullptr)
    {
        m_xml.writeStartElement(l1("text"));
        attribute("x", atX);
        attribute("y", atY);
        attribute("fill", l1(fill));
        attribute("font-size", QString::number(size));
        attribute("text-anchor", l1(anchor));
        if (weight)
            attribute("font-weight", l1(weight));
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }

    void grid(double top, double bottom)
    {
        const qint64 step = tickUs(m_wallUs, 12);
        for (qint64 us = 0; us <= m_wallUs; us += step) {
            line(x(us), top, x(us), bottom, gridTint);
            text(x(us), bottom + 20, tickText(us), faintInk, 12, "middle");
        }
    }

    // Each batch a band, in which files that are wide enough to be seen are boxes.
    void lanes()
    {
        const double inset = m_laneHeight >= 10 ? 1.5 : 0.5;
        const double high = m_laneHeight - 2 * inset;
        for (int lane = 0; lane < m_lanes; ++lane) {
            const double top = titleHeight + lane * m_laneHeight;
            box(left, top + inset, plotWidth, high, laneTint, std::min(3.0, high / 2));
        }
        const int every = m_lanes <= 16 ? 1 : m_lanes <= 40 ? 4 : 8;
        for (int lane = 0; lane < m_lanes; ++lane) {
            if (lane % every == 0 && m_laneHeight * every >= 12)
                text(left - 10, titleHeight + (lane + 0.5) * m_laneHeight + 4, QString::number(lane + 1),
                     faintInk, 11, "end");
        }
        text(left - 10, titleHeight - 8, l1("lane"), faintInk, 12, "end");
        std::map<qint64, std::vector<const Span *>> batches;
        for (const Span &span : m_result.spans)
            batches[number(span.batch)].push_back(&span);
        std::vector<int> onLane(std::size_t(m_lanes), 0);
        for (const auto &[id, spans] : batches) {
            const int lane = spans.front()->lane;
            const int turn = lane + onLane[std::size_t(lane)]++;
            batch(spans, batchTints[std::size_t(turn) % batchTints.size()], inset, high);
        }
    }

    void batch(const std::vector<const Span *> &spans, const char *tint, double inset, double high)
    {
        constexpr double visible = 2.5;
        constexpr double seam = 0.6; // between neighbours
        const auto wideOf = [this](const Span *span) { return x(span->toUs) - x(span->fromUs) - seam; };
        const bool shows =
            std::ranges::any_of(spans, [&](const Span *span) { return wideOf(span) >= visible; });
        const double top = titleHeight + spans.front()->lane * m_laneHeight + inset;
        const double from = x(spans.front()->fromUs);
        const double wide = std::max(seam, x(spans.back()->toUs) - from - seam);
        const double round = std::min({3.0, high / 2, wide / 2});
        box(from, top, wide, high, tint, round, shows ? 0.45 : 1,
            QStringLiteral("batch %1: %2 files, %3 threads for each")
                .arg(number(spans.front()->batch))
                .arg(spans.size())
                .arg(spans.front()->threads));
        for (const Span *span : spans) {
            const double fileFrom = x(span->fromUs);
            const double fileWide = wideOf(span);
            if (fileWide < visible && !span->lost && !span->stopped)
                continue;
            box(fileFrom, top, std::max(visible, fileWide), high,
                span->lost || span->stopped ? lostTint : tint, std::min({3.0, high / 2, fileWide / 2}), 1,
                tipOf(*span));
            if (span->threads > 1 && fileWide > 26 && high >= 10)
                text(fileFrom + 6, top + high / 2 + 4, QStringLiteral("×%1").arg(span->threads), paper, 11);
        }
    }

    QString tipOf(const Span &span) const
    {
        const QString what = span.lost      ? QStringLiteral("%1: its worker was lost")
                             : span.stopped ? QStringLiteral("%1: stopped to make room")
                                            : QStringLiteral("%1");
        return what.arg(m_files[std::size_t(span.file)].name)
               + QStringLiteral(", %1 to %2, %3 threads")
                     .arg(tickText(span.fromUs), tickText(span.toUs))
                     .arg(span.threads);
    }

    using Value = std::function<double(const Look &)>;

    // An area from left to right, with the whole of its scale behind it.
    void curve(double top, double most, const char *tint, const Value &value)
    {
        box(left, top, plotWidth, curveHeight, laneTint, 3);
        const auto y = [&](double v) { return top + curveHeight * (1 - std::clamp(v / most, 0.0, 1.0)); };
        QString path = QStringLiteral("M%1 %2").arg(figure(left), figure(top + curveHeight));
        double last = 0;
        for (const Look &look : m_result.looks) {
            if (look.atUs > m_wallUs)
                break;
            last = x(look.atUs);
            path += QStringLiteral("L%1 %2").arg(figure(last), figure(y(value(look))));
        }
        path += QStringLiteral("L%1 %2Z").arg(figure(last), figure(top + curveHeight));
        m_xml.writeStartElement(l1("path"));
        attribute("d", path);
        attribute("fill", l1(tint));
        attribute("fill-opacity", l1("0.35"));
        attribute("stroke", l1(tint));
        attribute("stroke-width", l1("1.2"));
        attribute("stroke-linejoin", l1("round"));
        m_xml.writeEndElement();
    }

    void cores(double top)
    {
        curve(top, m_machine.cores, coresTint, [](const Look &look) { return look.cores; });
        text(left, top - 8, l1("cores at work"), faintInk, 12);
        text(left - 10, top + 10, QString::number(m_machine.cores), faintInk, 11, "end");
        text(left - 10, top + curveHeight, l1("0"), faintInk, 11, "end");
    }

    void memory(double top)
    {
        const auto most = double(m_machine.memoryBytes);
        curve(top, most, memoryTint, [](const Look &look) { return double(look.memoryBytes); });
        const double limitY = top + curveHeight * (1 - double(m_result.limitBytes) / most);
        line(left, limitY, left + plotWidth, limitY, limitTint, "5 4");
        text(left + plotWidth - 4, limitY - 5,
             QStringLiteral("limit %1").arg(gibText(double(m_result.limitBytes))), limitTint, 11, "end");
        text(left, top - 8, l1("memory"), faintInk, 12);
        text(left - 10, top + 10, gibText(most), faintInk, 11, "end");
        text(left - 10, top + curveHeight, l1("0"), faintInk, 11, "end");
    }

    void throttle(double top, double bottom)
    {
        for (const ThrottleEvent &event : m_result.events) {
            const double at = x(event.atMs * 1000);
            line(at, top, at, bottom, event.to == ThrottleLevel::Normal ? coresTint : limitTint, "2 3");
        }
    }

    const MachineSetup &m_machine;
    const std::vector<File> &m_files;
    const Outcome &m_result;
    int m_lanes;
    double m_laneHeight;
    qint64 m_wallUs;
    QByteArray m_svg;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray laneChart(const MachineSetup &machine, const std::vector<File> &files, const Outcome &result,
                     const ChartTexts &texts)
{
    return Drawing(machine, files, result).draw(texts);
}

} // namespace sluice::sim
