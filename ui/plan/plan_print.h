// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPrinter;
class QWidget;

namespace sluice {

struct PlanReview;

namespace ui {

// A plan on paper has at most so many files, those that need attention first: laying out more would hold up
// the window, and nobody reads them there.
inline constexpr int mostPrintedFiles = 500;

void printPlan(const PlanReview &review, QPrinter &printer);

// Asks for the printer beside the window, without stopping anything; the plan is that of this moment.
void askAndPrint(const PlanReview &review, QWidget *window);

} // namespace ui

} // namespace sluice
