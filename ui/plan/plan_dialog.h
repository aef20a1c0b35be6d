// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/plan_review.h"
#include "ui/plan/plan_export.h"
#include "ui/style/palette_colors.h"

#include <QDialog>
#include <QFuture>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace sluice::ui {

class PlanDetails;
class PlanFilterModel;
class PlanModel;
class RowDelegate;

// What Start would do, before it does it: a line that sums it up, a table of all files, and the selected one
// in full.
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(QWidget *parent = nullptr);
    ~PlanDialog() override;

    void setReview(const PlanReview &review);
    void setBusy();             // another review is on its way
    void setLeftOut(int files); // that were found and whose names are no video's
    void setCanStart(bool canStart);
    void setColors(const Colors &colors);

Q_SIGNALS:
    void startAsked();
    void saveAsked(const QByteArray &content, const QString &name);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void sayWords();
    void buildTable();
    QLayout *makeFilters();
    QLayout *makeButtons();
    using Write = QByteArray (*)(const PlanReview &review, const StopAsked &stop);
    void save(Write write, const QString &name);
    void tellSummary();
    void showCurrent();

    PlanModel *m_model;
    PlanFilterModel *m_filter;
    RowDelegate *m_delegate;
    QLabel *m_summary;
    QLabel *m_parts;
    QLabel *m_warning;
    QCheckBox *m_attention;
    QLineEdit *m_search;
    QTreeView *m_table;
    PlanDetails *m_details;
    QPushButton *m_save;
    QAction *m_asTable = nullptr;
    QAction *m_asPage = nullptr;
    QPushButton *m_print;
    QPushButton *m_close;
    QPushButton *m_start;
    QFuture<QByteArray> m_written; // what is to be saved, made in another thread
    int m_leftOut = 0;
    bool m_canStart = true;
    bool m_busy = false;
};

} // namespace sluice::ui
