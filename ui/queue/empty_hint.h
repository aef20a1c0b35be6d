// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/widgets.h"

namespace sluice::ui {

class QueueFilterModel;
class QueueView;

// Says why no file is shown, where a pill or the search leaves none over. It lies in the middle of the queue.
class EmptyHint final : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const QueueFilterModel *filter, QueueView *view);

    void setSearch(const QString &text);
    void setColors(const Colors &colors);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void sayWords();

    const QueueFilterModel *m_filter;
    QueueView *m_view;
    QLabel *m_sentence;
    QLabel *m_next;
    QString m_search;
};

} // namespace sluice::ui
