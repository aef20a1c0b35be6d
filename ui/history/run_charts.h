// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_record.h"
#include "ui/charts/time_axis.h"
#include "ui/style/widgets.h"

#include <array>
#include <memory>

class QHBoxLayout;

namespace sluice::ui {

class TimeSeriesView;

// How busy the computer was in one run: processor and memory over its whole time, with what the throttle did.
class RunCharts final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCharts(QWidget *parent = nullptr);
    ~RunCharts() override;

    void show(const RunRecord &run, const QList<RunSample> &samples);
    void clear(const QString &why);
    void setColors(const Colors &colors);

    [[nodiscard]] TimeSeriesView *cpu() const { return m_parts[0].view; }
    [[nodiscard]] TimeSeriesView *memory() const { return m_parts[1].view; }

private:
    struct Part
    {
        QHBoxLayout *place = nullptr;
        QLabel *heading = nullptr;
        TimeSeriesView *view = nullptr; // of one run; null: there is nothing to draw
    };
    Part makePart(QHBoxLayout *layout);
    static void addSpans(TimeSeriesView &view, const RunRecord &run, qint64 endMs);
    void dress();
    void describe();

    std::unique_ptr<TimeAxis> m_axis; // of the run that is shown; outlives the views
    std::array<Part, 2> m_parts;      // processor, memory
    QLabel *m_hint;
    QList<RunSample> m_samples; // of the run that is shown
    Colors m_colors;
};

} // namespace sluice::ui
