// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before sluice (LD_PRELOAD), so that the program is measured as it is: notes when its window has been
// painted for the first time and how much memory it takes a second later, then ends it. Writes two numbers to
// the file that FIRST_PAINT_RESULT names: seconds of the monotonic clock, and bytes.

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <time.h>

namespace {

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return -1;
}

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (!m_seen && event->type() == QEvent::Paint && widget
            && widget->window()->inherits("QMainWindow")) {
            m_seen = true;
            QTimer::singleShot(0, this, &FirstPaint::note); // when everything of it is painted
        }
        return false;
    }

private:
    void note()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        const double at = double(now.tv_sec) + double(now.tv_nsec) / 1e9;
        QTimer::singleShot(1000, this, [at] {
            QFile file(qEnvironmentVariable("FIRST_PAINT_RESULT"));
            if (file.open(QIODevice::WriteOnly))
                QTextStream(&file) << QString::number(at, 'f', 6) << ' ' << residentBytes() << '\n';
            QCoreApplication::quit();
        });
    }

    bool m_seen = false;
};

void watch()
{
    auto *app = QCoreApplication::instance();
    if (app->inherits("QApplication"))
        app->installEventFilter(new FirstPaint(app));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
