// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays a file manager: a small window at the lower edge of the screen from which the paths that it was given
// are dragged. Qt inside the tested program cannot stand for that: a drag between programs goes through XDND.

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QScreen>
#include <QTextStream>
#include <QUrl>

namespace {

class DragSource final : public QLabel
{
public:
    explicit DragSource(const QStringList &paths)
        : QLabel(QStringLiteral("drag me"))
    {
        for (const QString &path : paths)
            m_urls.append(QUrl::fromLocalFile(path));
        setWindowFlags(Qt::X11BypassWindowManagerHint | Qt::WindowStaysOnTopHint);
        setAlignment(Qt::AlignCenter);
        const QRect room = screen()->geometry();
        setGeometry(room.left(), room.bottom() - 39, 120, 40);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return;
        auto *files = new QMimeData;
        files->setUrls(m_urls);
        auto *drag = new QDrag(this); // Qt deletes it after the drop
        drag->setMimeData(files);
        // The files are asked for after exec() has returned: whoever takes them needs this program alive.
        if (drag->exec(Qt::CopyAction) == Qt::CopyAction)
            QTextStream(stdout) << "taken" << Qt::endl;
    }

private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    DragSource source(QCoreApplication::arguments().mid(1));
    source.show();
    return QApplication::exec();
}
