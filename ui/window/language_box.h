// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace sluice::ui {

struct Colors;

// The choice of the language: that of the system, or one by its own name, so that who cannot read the present
// one finds the way back. The globe says the same without words.
class LanguageBox final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

    void setCode(const QString &code); // empty: that of the system
    void setColors(const Colors &colors);

Q_SIGNALS:
    void chosen(const QString &code); // by the user

private:
    QLabel *m_icon;
    QComboBox *m_choice;
};

} // namespace sluice::ui
