// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_print.h"

#include "ui/plan/plan_export.h"

#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <memory>

namespace sluice::ui {

void printPlan(const PlanReview &review, QPrinter &printer)
{
    PlanReview sorted = review;
    std::stable_partition(sorted.files.begin(), sorted.files.end(), needsAttention);
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(7);
    document.setDefaultFont(font);
    document.setHtml(planAsHtml(sorted, mostPrintedFiles));
    document.print(&printer);
}

void askAndPrint(const PlanReview &review, QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [printer, review] { printPlan(review, *printer); });
    dialog->open();
}

} // namespace sluice::ui
