// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/profile_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QHBoxLayout;
class QLineEdit;

namespace sluice::ui {

class RungsEditor;

inline constexpr int controlWidth = 28; // letters, at least: so controls stand below each other

// The controls of one value of a profile: a line, a box to tick, a number that may be left open, a choice, or
// the rungs of a ladder. Its object name is the key of the value.
class FieldEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(FieldId id, QWidget *parent = nullptr);

    void show(const Profile &profile);
    using QWidget::show;
    void read(Profile &profile) const;

    [[nodiscard]] FieldId id() const { return m_field.id; }
    // A box to tick says by itself what it is; everything else needs a label.
    [[nodiscard]] bool namesItself() const { return m_namesItself; }
    [[nodiscard]] bool isLine() const { return m_line; }  // takes what room there is
    [[nodiscard]] bool isWide() const { return m_rungs; } // too wide to stand beside its label

Q_SIGNALS:
    void edited(); // by the user

private:
    void addBox();
    void addNumber(int decimals);
    void addChoice();
    void addLine();
    void addRungs();
    [[nodiscard]] QWidgetList controls() const;
    void sayWords();
    void showNumber(double value, const Profile &profile);
    void showOptions(const QString &value, const Profile &profile);
    template <typename Enum>
    void showChoice(Enum value, const Profile &profile);
    [[nodiscard]] double number() const; // as it is stored
    void tell();

    const ProfileField &m_field;
    QHBoxLayout *m_layout;
    QCheckBox *m_box = nullptr; // the value itself, or that its number is left open
    QDoubleSpinBox *m_number = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
    RungsEditor *m_rungs = nullptr;
    bool m_namesItself = false;
    bool m_showing = false; // values are being shown, nobody changed them
};

} // namespace sluice::ui
