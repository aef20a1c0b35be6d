// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/settings.h"
#include "ui/style/widgets.h"

class QCheckBox;
class QLabel;
class QSpinBox;

namespace sluice::ui {

// The settings of batching with their explanations, as a small panel inside the window. Every change is told
// at once: there is nothing to apply and nothing to lose.
class BatchPanel final : public Card
{
    Q_OBJECT

public:
    explicit BatchPanel(QWidget *parent = nullptr);

    void setConfig(const Config &config);
    [[nodiscard]] const Config &config() const { return m_config; }
    void setColors(const Colors &colors);
    // Below that button, inside of the parent.
    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    void configChanged(const sluice::Config &config);
    void allSettingsAsked();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Number
    {
        QCheckBox *automatic = nullptr;
        QSpinBox *value = nullptr;
    };
    Number addNumber(const char *name, const char *otherwise, const char *explanation, SettingId id);
    QLabel *addExplanation(const char *text);
    void alignBoxes();
    void read();

    QCheckBox *m_batches;
    Number m_size;
    Number m_jobs;
    Number m_threads;
    Number m_cpu;
    QSpinBox *m_memory = nullptr;
    QCheckBox *m_overwrite = nullptr;
    QList<QLabel *> m_names;
    QList<QLabel *> m_explanations;
    Config m_config;
    bool m_showing = true; // values are being shown, nobody changed them
};

} // namespace sluice::ui
