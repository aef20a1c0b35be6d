// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/run_record.h"
#include "ui/style/palette_colors.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace sluice::ui {

class HistoryModel;
class RowDelegate;
class RunCharts;

// Past runs: what each did, how busy the computer was meanwhile, and what failed in it.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(QWidget *parent = nullptr);

    void setRuns(const QList<RunRecord> &runs);
    void setRunning(bool running);
    void showDetails(const RunDetails &details);
    void tell(const QString &sentence); // what became of a wish
    void setColors(const Colors &colors);

    [[nodiscard]] RunCharts &charts() { return *m_charts; }

Q_SIGNALS:
    void runChosen(qint64 run);
    void retryAsked(qint64 run);
    void showFolderAsked(const QString &folder);

private:
    void sayWords();
    void buildTable();
    QWidget *makeEmptyPage();
    QWidget *makeRunsPage();
    QLayout *makeButtons();
    [[nodiscard]] const RunRecord *current() const;
    void choose();
    void tellFailures();

    HistoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    RowDelegate *m_delegate;
    QLabel *m_total;
    QStackedWidget *m_pages;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyHint = nullptr;
    QTreeView *m_table;
    RunCharts *m_charts;
    QLabel *m_failedHeading;
    QPlainTextEdit *m_failed;
    QLabel *m_told;
    QPushButton *m_retry;
    QPushButton *m_folder;
    QPushButton *m_close;
    QList<RunFailure> m_failures;
    qint64 m_shown = 0; // the run whose details are wanted
};

} // namespace sluice::ui
