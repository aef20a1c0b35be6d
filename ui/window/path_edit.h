// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace sluice::ui {

// "~" and "~/..." spelled out; everything else as it is.
[[nodiscard]] QString withHome(const QString &path);

// A field for a path. One that is too long shows where it begins and where it ends while nobody types in it;
// a plain field would cut a letter in two and look as if the path began there.
class PathEdit final : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect() const;
};

} // namespace sluice::ui
