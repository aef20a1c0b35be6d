// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "ui/text/path_text.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/recent_menu.h"

#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace test_recent_menu {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

// The window with these folders of an earlier start.
struct Opened
{
    EngineLink link;
    MainWindow window;
    RecentMenu *menu;

    explicit Opened(const QStringList &paths = {})
        : window(link, choicesWith(paths))
        , menu(window.findChild<RecentMenu *>())
    {
        window.show();
        Q_EMIT link.ready(script::profiles());
    }
    static WindowChoices choicesWith(const QStringList &paths)
    {
        WindowChoices choices;
        choices.recentPaths = paths;
        return choices;
    }
    [[nodiscard]] QStringList items() const
    {
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (!action->isSeparator())
                texts << action->text();
        }
        return texts;
    }
    [[nodiscard]] bool isOffered() const
    {
        const auto *button = window.findChild<QPushButton *>(u"addRecent"_s);
        return button->isVisible() && menu->menuAction()->isEnabled();
    }
};

} // namespace

class TestRecentMenu final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreShort_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("as they are") << QStringList{u"/v/trip"_s, u"/"_s}
                                     << QStringList{u"/v/trip"_s, u"/"_s};
        QTest::newRow("below home") << QStringList{u"/home/ann/Videos"_s, u"/home/ann"_s, u"/home/anna/v"_s}
                                    << QStringList{u"~/Videos"_s, u"~"_s, u"/home/anna/v"_s};
        QTest::newRow("long") << QStringList{u"/media/archive/films/1998/spring"_s}
                              << QStringList{u"/media/…s/1998/spring"_s};
        QTest::newRow("a letter of two parts is whole")
            << QStringList{u"/media\U0001F39E\U0001F39E\U0001F39E\U0001F39E\U0001F39E\U0001F39E\U0001F39E/spring"_s}
            << QStringList{u"/media…\U0001F39E\U0001F39E\U0001F39E/spring"_s};
        QTest::newRow("alike but for the middle")
            << QStringList{u"/media/archive/films/1998/of the spring"_s,
                           u"/media/archive/films/2004/of the spring"_s}
            << QStringList{u"/medi…s/1998/…pring"_s, u"/medi…s/2004/…pring"_s};
        QTest::newRow("alike in each part that is shown")
            << QStringList{u"/media/archive/a/films/1998/of the spring"_s,
                           u"/media/archive/a/films/2004/of the spring"_s,
                           u"/media/archive/b/films/1998/of the spring"_s}
            << QStringList{u"/medi…s/1998/…pring"_s, u"/medi…s/2004/…pring"_s, u"/medi…e/b/fil…pring"_s};
        QTest::newRow("a line break is not obeyed")
            << QStringList{u"/v/a\nb"_s} << QStringList{u"/v/a\uFFFDb"_s};
    }
    void pathsAreShort()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const QStringList, shown);
        QCOMPARE(shortPaths(paths, u"/home/ann"_s, 21), shown);
    }

    void manyLongOnesAreAllDifferent()
    {
        QStringList paths;
        for (const QChar a : u"xyz"_s) {
            for (const QChar b : u"xyz"_s)
                paths << u"/media/%1/%3/of the archive/%2/%3/spring"_s.arg(a).arg(b).arg(QString(60, u'n'));
        }
        const QStringList shown = shortPaths(paths, u"/home/ann"_s, 40);
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), paths.size());
    }

    void theNewestStandFirst()
    {
        Opened opened;
        QVERIFY(!opened.isOffered());
        QSignalSpy kept(&opened.window, &MainWindow::choicesChanged);
        opened.window.addPaths({u"/v/one"_s});
        opened.window.addPaths({u"/v/two/"_s, u"/v/R&D.mp4"_s});
        opened.window.addPaths({u"/v/one"_s});
        QVERIFY(opened.isOffered());
        QCOMPARE(opened.items(), (QStringList{u"/v/one"_s, u"/v/two"_s, u"/v/R&&D.mp4"_s, u"&Clear list"_s}));
        QCOMPARE(kept.back()[0].value<WindowChoices>().recentPaths, opened.menu->paths());

        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many << u"/v/many/%1.mp4"_s.arg(i);
        opened.window.addPaths(many);
        QCOMPARE(opened.menu->paths(), many.first(RecentMenu::mostPaths));
    }

    void theyComeBack()
    {
        QStringList kept{u"relative"_s, QString(), u"/v/one"_s, u"/v/one/"_s};
        for (int i = 0; i < 20; ++i)
            kept << u"/v/%1"_s.arg(i);
        const Opened opened(kept);
        QVERIFY(opened.isOffered());
        QCOMPARE(opened.menu->paths().size(), RecentMenu::mostPaths);
        QCOMPARE(opened.menu->paths().first(2), (QStringList{u"/v/one"_s, u"/v/0"_s}));
    }

    void oneIsAddedAgain()
    {
        const Opened opened({u"/v/one"_s, u"/v/two"_s});
        QSignalSpy given(&opened.link, &EngineLink::pathsGiven);
        opened.menu->actions().at(1)->trigger();
        QTRY_COMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toStringList(), QStringList{u"/v/two"_s});
        QCOMPARE(opened.menu->paths(), (QStringList{u"/v/two"_s, u"/v/one"_s}));
    }

    void whatIsGoneIsToldAndLeaves()
    {
        Opened opened({u"/v/one"_s, u"/v/two"_s, u"/v/three"_s});
        Q_EMIT opened.link.scanFinished({.found = 0,
                                         .ignored = 0,
                                         .duplicates = 0,
                                         .problems = {{ErrorCode::InputMissing, u"/v/two"_s, {}},
                                                      {ErrorCode::FolderUnreadable, u"/v/three"_s, {}}}});
        QCOMPARE(opened.menu->paths(), (QStringList{u"/v/one"_s, u"/v/three"_s}));
        QVERIFY(opened.window.messages().text().contains(u"/v/two"_s));
    }

    void theListIsCleared()
    {
        const Opened opened({u"/v/one"_s});
        opened.menu->actions().back()->trigger();
        QTRY_VERIFY(opened.menu->paths().isEmpty());
        QVERIFY(!opened.isOffered());
        QVERIFY(opened.window.choices().recentPaths.isEmpty());
    }
};

SLUICE_WATCHED_TEST(TestRecentMenu)

} // namespace test_recent_menu

#include "test_recent_menu.moc"
