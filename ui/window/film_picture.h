// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QWidget>

namespace sluice::ui {

// A picture from a film in an area of 16:9 that is there with or without it, so that nothing jumps when it
// comes. Other shapes stand in its middle.
class FilmPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit FilmPicture(QWidget *parent = nullptr);

    void clear();                            // to the placeholder
    void setPicture(const QByteArray &jpeg); // what cannot be read, or is too large, is no picture
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
};

} // namespace sluice::ui
