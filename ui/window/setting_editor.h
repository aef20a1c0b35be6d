// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;

namespace sluice::ui {

// The controls of one setting: a box to tick, a number, a number that may be left open, or a choice. Its
// object name is the key of the setting.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingEditor(SettingId id, QWidget *parent = nullptr);

    void show(const Config &config);
    using QWidget::show;
    void read(Config &config) const;

    // A box to tick says by itself what it is; everything else needs a label beside it.
    [[nodiscard]] bool namesItself() const { return m_namesItself; }

Q_SIGNALS:
    void edited(); // by the user

private:
    void sayWords();
    QCheckBox *addBox();
    QDoubleSpinBox *addNumber(int decimals);
    template <typename Enum>
    void addChoice();

    const Setting &m_setting;
    QHBoxLayout *m_layout;
    QCheckBox *m_box = nullptr; // the setting itself, or that its number is left open
    QDoubleSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QString (*m_choiceText)(int value) = nullptr;
    bool m_namesItself = false;
    bool m_showing = false; // values are being shown, nobody changed them
};

} // namespace sluice::ui
