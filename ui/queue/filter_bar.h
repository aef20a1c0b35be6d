// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/queue/queue_model.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPushButton;

namespace sluice::ui {

struct Colors;

// The pills with their counts, and the search field.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCounts(const QueueCounts &counts);
    void setColors(const Colors &colors);
    void choose(QueueFilter filter);
    void showAll(); // and search for nothing
    void focusSearch();

Q_SIGNALS:
    void filterChosen(sluice::ui::QueueFilter filter);
    void searchChanged(const QString &text);

private:
    std::array<QPushButton *, queueFilterCount> m_pills{};
    QLineEdit *m_search;
    QueueCounts m_counts{};
};

} // namespace sluice::ui
