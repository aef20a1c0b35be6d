// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/config.h"
#include "engine/model/event.h"
#include "engine/model/job.h"
#include "ui/style/palette_colors.h"

#include <QWidget>

class QLabel;

namespace sluice {
struct BatchInfo;
}

namespace sluice::ui {

class Card;
class ElidedLabel;
class LanesView;
class TimeSeriesView;

// What the machine does: CPU, memory with its limit, and the lanes of the workers, each a card with its
// values in words above the picture.
class ResourcesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResourcesPanel(QWidget *parent = nullptr);

    void setColors(const Colors &colors);
    void setConfig(const Config &config);

    void addSample(const ResourceSample &sample);
    void addThrottle(const ThrottleEvent &event);
    void beginBatch(const BatchInfo &batch);
    void endBatch(BatchId id, bool crashed);
    void changeJob(const Job &job);
    void setProgress(const RunProgress &progress);
    void beginRun();

private:
    struct Block
    {
        Card *card = nullptr;
        QLabel *title = nullptr;
        ElidedLabel *detail = nullptr;
    };
    Block makeBlock(const QString &name, QWidget *picture);
    static QString machineText(const ResourceSample &sample);
    void describe(const Block &block, const QString &title, const QString &detail);

    TimeSeriesView *m_cpu;
    TimeSeriesView *m_memory;
    LanesView *m_lanes;
    Block m_cpuBlock;
    Block m_memoryBlock;
    Block m_lanesBlock;
    Config m_config;
    qint64 m_nowMs = 0;
};

} // namespace sluice::ui
