// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/model/job_log.h"

#include <QDialog>

class QPlainTextEdit;

namespace sluice::ui {

// The log of one file, to read and to copy.
class LogWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit LogWindow(QWidget *parent = nullptr);

    void show(const JobLog &log);
    [[nodiscard]] QString text() const;

private:
    void sayLog();
    void copy();

    JobLog m_log;
    QPlainTextEdit *m_text;
};

} // namespace sluice::ui
