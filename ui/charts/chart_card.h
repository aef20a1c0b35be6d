// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/resource_words.h"
#include "ui/charts/time_view.h"
#include "ui/style/widgets.h"

#include <QByteArray>

class QHBoxLayout;
class QPixmap;

namespace sluice::ui {

// A picture with its values in words above it. A screen reader is told them when the picture is looked at,
// and told that they have changed every few seconds at most.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    static constexpr qint64 spokenEveryMs = 5000;

    ChartCard(const QString &name, TimeView *picture, QWidget *parent = nullptr); // takes the picture

    void setName(const QString &name);
    void setWords(const ChartWords &words, qint64 atMs);
    void setLastSentence(const QString &sentence); // said after the values, at once
    void setColors(const Colors &colors);
    void addToTitle(QWidget *widget); // at its trailing side

    [[nodiscard]] QPixmap pixmap(double scale); // of the whole card, as it is now
    [[nodiscard]] QByteArray png(double scale);

private:
    void speak();

    TimeView *m_picture;
    QLabel *m_title;
    ElidedLabel *m_detail;
    QHBoxLayout *m_line;
    QString m_spoken;
    QString m_sentence;
    qint64 m_spokenAtMs = 0;
};

} // namespace sluice::ui
