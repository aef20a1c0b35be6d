// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/path_intake.h"

#include "ui/style/retranslate.h"
#include "ui/window/drop_overlay.h"
#include "ui/window/message_bar.h"
#include "ui/window/path_edit.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace sluice::ui {

namespace {

constexpr qsizetype readAtOnce = 32 * 1024;  // bytes, some hundred addresses; more are read in another thread
constexpr qsizetype readToDecide = 4 * 1024; // while something is still dragged

constexpr QLatin1String addressFormat("text/uri-list");

void addAddress(GivenPaths &given, const QByteArray &address)
{
    const QUrl url = QUrl::fromEncoded(address);
    const bool here = url.isLocalFile() && (url.host().isEmpty() || url.host() == QLatin1String("localhost"));
    if (!here)
        ++given.elsewhere;
    else if (const QString path = url.path(QUrl::FullyDecoded); !path.isEmpty())
        given.paths << path;
}

void addLine(GivenPaths &given, const QString &line)
{
    if (line.startsWith(u'/'))
        given.paths << line;
    else if (line.startsWith(QLatin1String("~/")))
        given.paths << withHome(line);
    else if (line.contains(QLatin1String("://")))
        addAddress(given, line.toUtf8());
}

bool isNothing(const GivenPaths &given)
{
    return given.paths.isEmpty() && given.elsewhere == 0;
}

Message refusal(int elsewhere)
{
    Message message{
        .kind = MessageKind::Warning,
        .text = PathIntake::tr("There is no file and no folder to paste."),
        .detail = PathIntake::tr("Copy files, folders or their paths in another program, then paste here."),
        .actions = {},
        .topic = QStringLiteral("intake")};
    if (elsewhere > 0) {
        message.text = PathIntake::tr("%n file(s) were not added: they do not lie on this computer.", nullptr,
                                      elsewhere);
        message.detail = PathIntake::tr("Save them on this computer first, then add them.");
    }
    return message;
}

} // namespace

GivenPaths readPaths(const QByteArray &addresses, const QString &text)
{
    GivenPaths given;
    const QList<QByteArray> lines = addresses.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray address = line.trimmed();
        if (!address.isEmpty() && !address.startsWith('#')) // a comment, as the format has them
            addAddress(given, address);
    }
    if (!isNothing(given))
        return given;
    const QStringList words = text.split(u'\n');
    for (const QString &line : words)
        addLine(given, line.trimmed());
    return given;
}

PathIntake::PathIntake(QWidget *window, DropOverlay *overlay, MessageBar *messages)
    : QObject(window)
    , m_paste(new QAction(window))
    , m_overlay(overlay)
    , m_messages(messages)
{
    watch(window);
    m_paste->setShortcut(QKeySequence::Paste);
    window->addAction(m_paste);
    inEveryLanguage(window, [this] { m_paste->setText(tr("Paste files or folders")); });
    connect(m_paste, &QAction::triggered, this, &PathIntake::paste);
}

void PathIntake::watch(QWidget *window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    // A field would take a folder for text.
    const auto fields = window->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->setAcceptDrops(false);
}

// Dialogs lie over the window. Those that choose files have a use of their own for what is dropped.
void PathIntake::watchDialog(QObject *child)
{
    auto *dialog = qobject_cast<QDialog *>(child);
    if (dialog && !qobject_cast<QFileDialog *>(dialog))
        watch(dialog);
}

bool PathIntake::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (event->type() == QEvent::DragEnter && !dragEntered(drop->mimeData()))
            return true;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop) {
            m_overlay->hide();
            take(drop->mimeData());
        }
        return true;
    }
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::ChildPolished: // by when it is what it will be
        watchDialog(static_cast<QChildEvent *>(event)->child());
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool PathIntake::dragEntered(const QMimeData *data)
{
    const GivenPaths given =
        readPaths(data->data(addressFormat).left(readToDecide), data->text().left(readToDecide));
    if (isNothing(given))
        return false;
    m_overlay->appear(!given.paths.isEmpty());
    return true;
}

void PathIntake::paste()
{
    take(QGuiApplication::clipboard()->mimeData());
}

void PathIntake::take(const QMimeData *data)
{
    const QByteArray addresses = data->data(addressFormat);
    const QString text = addresses.isEmpty() ? data->text() : QString();
    if (addresses.size() + text.size() <= readAtOnce)
        return tell(readPaths(addresses, text));
    auto *watcher = new QFutureWatcher<GivenPaths>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        tell(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(readPaths, addresses, text));
}

void PathIntake::tell(const GivenPaths &given)
{
    m_messages->dismiss(QStringLiteral("intake"));
    if (isNothing(given) || given.elsewhere > 0)
        m_messages->tell([elsewhere = given.elsewhere] { return refusal(elsewhere); });
    if (!given.paths.isEmpty())
        Q_EMIT pathsFound(given.paths);
}

} // namespace sluice::ui
