// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/desktop/file_manager.h"

#include "app/gui/desktop/bus.h"
#include "app/gui/desktop/names.h"

#include <QDBusUnixFileDescriptor>
#include <QDesktopServices>
#include <QFile>
#include <QFutureWatcher>
#include <QUrl>
#include <QtConcurrentRun>

#include <fcntl.h>
#include <unistd.h>

namespace sluice::desktop {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &path)
{
    const QString folder = path.section(u'/', 0, -2);
    return folder.isEmpty() ? u"/"_s : folder;
}

QString uri(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
}

// Needs no right to read the file. Blocks where the file lies on a mount that hangs.
QDBusUnixFileDescriptor openPath(const QString &path)
{
    QDBusUnixFileDescriptor descriptor;
    const int fd = ::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC);
    if (fd >= 0)
        descriptor.giveFileDescriptor(fd);
    return descriptor;
}

} // namespace

FileManager::FileManager(Bus &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void FileManager::showItems(const QStringList &paths)
{
    QStringList uris;
    for (const QString &path : paths) {
        // A name that is no valid text reached us changed, so that nobody could find the file by it.
        if (!path.contains(QChar::ReplacementCharacter))
            uris << uri(path);
    }
    if (paths.isEmpty())
        return;
    if (uris.isEmpty()) {
        showFolder(folderOf(paths.constFirst()));
        return;
    }
    QDBusMessage show =
        QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                       u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    show << uris << QString();
    m_session.call(show, this, [this, first = paths.constFirst()](const QDBusMessage &reply) {
        if (isError(reply))
            askPortal(first);
    });
}

void FileManager::askPortal(const QString &path)
{
    auto *watcher = new QFutureWatcher<QDBusUnixFileDescriptor>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const QDBusUnixFileDescriptor descriptor = watcher->result();
        if (!descriptor.isValid()) {
            showFolder(folderOf(path));
            return;
        }
        QDBusMessage open = QDBusMessage::createMethodCall(
            portal, portalPath, u"org.freedesktop.portal.OpenURI"_s, u"OpenDirectory"_s);
        open << QString() << QVariant::fromValue(descriptor) << QVariantMap();
        m_session.call(open, this, [this, path](const QDBusMessage &reply) {
            if (isError(reply))
                showFolder(folderOf(path));
        });
    });
    watcher->setFuture(QtConcurrent::run(openPath, path));
}

void FileManager::showFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        Q_EMIT failed(folder);
}

} // namespace sluice::desktop
