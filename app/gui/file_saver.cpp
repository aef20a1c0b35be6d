// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/file_saver.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <optional>

namespace sluice {

namespace {

constexpr int patienceMs = 5000; // at the end

QThreadPool &threads()
{
    // Never destroyed: its destructor would wait for a mount that hangs.
    static auto *pool = new QThreadPool;
    return *pool;
}

std::optional<Error> writeFile(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return std::nullopt;
    return Error{ErrorCode::OutputWriteFailed, path, file.errorString()};
}

} // namespace

FileSaver::FileSaver(QWidget &window, std::function<void(const Error &)> tell)
    : m_window(window)
    , m_tell(std::move(tell))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

FileSaver::~FileSaver()
{
    threads().waitForDone(patienceMs);
}

void FileSaver::save(const QByteArray &bytes, const QString &name)
{
    auto *dialog = new QFileDialog(&m_window, QCoreApplication::translate("FileSaver", "Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setDirectory(m_folder);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &m_context,
                     [this, bytes](const QString &path) { write(bytes, path); });
    dialog->open();
}

void FileSaver::write(const QByteArray &bytes, const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    auto *watcher = new QFutureWatcher<std::optional<Error>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_context, [this, watcher] {
        watcher->deleteLater();
        if (const std::optional<Error> problem = watcher->result())
            m_tell(*problem);
    });
    watcher->setFuture(QtConcurrent::run(&threads(), writeFile, bytes, path));
}

} // namespace sluice
