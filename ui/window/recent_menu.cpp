// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recent_menu.h"

#include "ui/style/retranslate.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QDir>

namespace sluice::ui {

namespace {

constexpr int mostLetters = 56;

// The newer ones before the older ones, each once.
QStringList joined(const QStringList &newer, const QStringList &older)
{
    QStringList all;
    for (const QStringList &some : {newer, older}) {
        for (const QString &path : some) {
            if (all.size() == RecentMenu::mostPaths)
                return all;
            const QString clean = QDir::cleanPath(path);
            if (QDir::isAbsolutePath(clean) && !all.contains(clean))
                all << clean;
        }
    }
    return all;
}

} // namespace

RecentMenu::RecentMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("recent"));
    setToolTipsVisible(true);
    inEveryLanguage(this, [this] {
        setTitle(tr("&Recent folders"));
        fill();
    });
}

void RecentMenu::setPaths(const QStringList &paths)
{
    m_paths = joined(paths, {});
    fill();
}

void RecentMenu::add(const QStringList &paths)
{
    change(joined(paths, m_paths));
}

void RecentMenu::forgetMissing(const ScanSummary &summary)
{
    QStringList left = m_paths;
    for (const Error &problem : summary.problems) {
        if (problem.code == ErrorCode::InputMissing)
            left.removeAll(problem.subject);
    }
    change(left);
}

void RecentMenu::change(const QStringList &paths)
{
    if (m_paths == paths)
        return;
    m_paths = paths;
    fill();
    Q_EMIT changed(m_paths);
}

void RecentMenu::fill()
{
    clear();
    const QStringList texts = shortPaths(m_paths, QDir::homePath(), mostLetters);
    for (qsizetype i = 0; i < m_paths.size(); ++i) {
        const QString path = m_paths[i];
        QAction *item = addAction(menuText(isRightToLeft() ? readFromTheLeft(texts[i]) : texts[i]));
        item->setToolTip(pathText(path));
        // Later: choosing one fills the menu anew, and that takes away what was chosen.
        connect(item, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); }, Qt::QueuedConnection);
    }
    addSeparator();
    connect(
        addAction(tr("&Clear list")), &QAction::triggered, this, [this] { change({}); },
        Qt::QueuedConnection);
    menuAction()->setEnabled(!m_paths.isEmpty());
}

} // namespace sluice::ui
