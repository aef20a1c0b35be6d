// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/path_dialogs.h"

#include <QFileDialog>

#include <utility>

namespace sluice::ui {

void askForFolder(QWidget *window, const QString &title, std::function<void(const QString &folder)> then)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, std::move(then));
    dialog->open();
}

void askForFiles(QWidget *window, const QString &title, std::function<void(const QStringList &files)> then)
{
    auto *dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window, std::move(then));
    dialog->open();
}

} // namespace sluice::ui
