// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks every scene of the window: what is said, whether it has room, whether it can be used without a mouse
// and without a picture.

#include "app/gui/language.h"
#include "tests/gui/stage.h"
#include "tests/gui/walk.h"
#include "ui/style/calm_style.h"
#include "ui/text/languages.h"
#include "ui/window/message_bar.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

enum class Speech { English, Longer, RightToLeft };

// Languages that nobody speaks; see pseudo.py.
class Pseudo
{
public:
    ~Pseudo() { speak(Speech::English); }

    void speak(Speech speech)
    {
        sluice::speak(u"en"_s);
        QCoreApplication::removeTranslator(&m_texts);
        QGuiApplication::setLayoutDirection(speech == Speech::RightToLeft ? Qt::RightToLeft
                                                                          : Qt::LeftToRight);
        if (speech == Speech::English)
            return;
        const QString name = speech == Speech::Longer ? u"pseudo"_s : u"pseudo_rtl"_s;
        QVERIFY(m_texts.load(name, QStringLiteral(SLUICE_PSEUDO_FOLDER)));
        QCoreApplication::installTranslator(&m_texts);
    }

private:
    QTranslator m_texts;
};

// Every window that is shown besides the one that is looked at.
class WindowWatch final : public QObject
{
public:
    explicit WindowWatch(QWidget *known)
        : m_known(known)
    {
        qApp->installEventFilter(this);
    }
    [[nodiscard]] QStringList opened() const { return m_opened; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != m_known
            && widget->windowType() != Qt::ToolTip)
            m_opened << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }

private:
    QWidget *m_known;
    QStringList m_opened;
};

// What the script of the scenes calls by name.
QStringList names()
{
    QStringList all;
    const QList<Profile> profiles = script::profiles();
    for (const Profile &profile : profiles)
        all << profile.name << profile.description;
    for (const Language &language : languages())
        all << language.name;
    return all;
}

// A language in which the newest words are missing is still being translated.
bool isSpoken(const Language &language)
{
    QTranslator texts;
    return language.code == u"en"_s
           || (texts.load(u":/translations/sluice_%1"_s.arg(language.code))
               && !texts.translate("HeaderActions", "Add f&older").isEmpty());
}

void open(script::Stage &stage, const script::NamedScene &scene)
{
    stage.open(scene.size);
    scene.act(stage);
    stage.settle();
    QVERIFY(QTest::qWaitForWindowExposed(&stage.subject()));
    QCoreApplication::sendPostedEvents();
    (void)stage.subject().grab(); // tooltips of what is elided
}

// A run that goes on would ask before it closes.
void end(script::Stage &stage)
{
    Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
}

} // namespace

#define NOTHING_IN(findings) \
    do { \
        const QStringList found = (findings); \
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n'))); \
    } while (false)

class TestScenes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QVERIFY(sluice::speak(u"en"_s));
    }
    void cleanup() { sluice::speak(u"en"_s); }

    void everyTextIsTranslated_data() { everyScene(); }
    void everyTextIsTranslated()
    {
        QFETCH(const int, scene);
        Pseudo pseudo;
        for (const Speech speech : {Speech::Longer, Speech::RightToLeft}) {
            pseudo.speak(speech);
            script::Stage stage;
            open(stage, script::scenes()[std::size_t(scene)]);
            NOTHING_IN(walk::untranslated(stage.subject(), names()));
            QCOMPARE(stage.window.isRightToLeft(), speech == Speech::RightToLeft);
            end(stage);
        }
    }

    // The language changes while the window is open: nothing of the old one stays.
    void theLanguageChangesEverywhere_data() { everyScene(); }
    void theLanguageChangesEverywhere()
    {
        QFETCH(const int, scene);
        Pseudo pseudo;
        pseudo.speak(Speech::English);
        script::Stage stage;
        open(stage, script::scenes()[std::size_t(scene)]);
        pseudo.speak(Speech::RightToLeft);
        QCoreApplication::sendPostedEvents();
        (void)stage.subject().grab();
        NOTHING_IN(walk::untranslated(stage.subject(), names()));
        NOTHING_IN(walk::untranslated(stage.window, names()));
        QVERIFY(stage.subject().isRightToLeft());
        pseudo.speak(Speech::English);
        QCoreApplication::sendPostedEvents();
        const QList<walk::Said> texts = walk::textsOf(stage.subject());
        for (const walk::Said &said : texts)
            QVERIFY2(!said.text.contains(u'ô'), qPrintable(said.where + u": "_s + said.text));
        end(stage);
    }

    void everyTextHasRoom_data() { everyScene(); }
    void everyTextHasRoom()
    {
        QFETCH(const int, scene);
        Pseudo pseudo;
        for (const Speech speech : {Speech::English, Speech::Longer, Speech::RightToLeft}) {
            pseudo.speak(speech);
            script::Stage stage;
            open(stage, script::scenes()[std::size_t(scene)]);
            NOTHING_IN(walk::clipped(stage.subject()));
            // A small notebook, whose owner may have chosen larger letters and then has more of its pixels.
            const double larger = stage.window.logicalDpiX() / 96.0;
            const QSize least = stage.subject().minimumSizeHint();
            QVERIFY2(least.width() <= 1024 * larger && least.height() <= 600 * larger,
                     qPrintable(
                         u"%1x%2 in language %3"_s.arg(least.width()).arg(least.height()).arg(int(speech))));
            end(stage);
        }
    }

    void everythingCanBeHeard_data() { everyScene(); }
    void everythingCanBeHeard()
    {
        QFETCH(const int, scene);
        script::Stage stage;
        open(stage, script::scenes()[std::size_t(scene)]);
        NOTHING_IN(walk::inaccessible(stage.subject()));
        end(stage);
    }

    void everythingCanBeReachedByKeys_data() { everyScene(); }
    void everythingCanBeReachedByKeys()
    {
        QFETCH(const int, scene);
        script::Stage stage;
        open(stage, script::scenes()[std::size_t(scene)]);
        stage.subject().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.subject()));
        NOTHING_IN(walk::unreachable(stage.subject()));
        end(stage);
    }

    void keysStandForOneThing_data() { everyScene(); }
    void keysStandForOneThing()
    {
        QFETCH(const int, scene);
        QStringList findings;
        for (const Language &language : languages()) {
            if (!isSpoken(language))
                continue;
            sluice::speak(language.code);
            script::Stage stage;
            open(stage, script::scenes()[std::size_t(scene)]);
            for (const QString &finding : walk::ambiguous(stage.subject()))
                findings << language.code + u' ' + finding;
            end(stage);
        }
        NOTHING_IN(findings);
    }

    // A window in the way of a run that nobody watches would hold it up until morning.
    void aRunInWhichEverythingFailsOpensNothing()
    {
        script::Stage stage;
        WindowWatch watch(&stage.window);
        stage.open();
        stage.scene.fillQueue();
        for (const auto &[code, name] : Names<ErrorCode>::table)
            Q_EMIT stage.link.refused({code, u"/v/a.mov"_s, u"detail"_s});
        stage.scene.fail();
        stage.settle();
        Q_EMIT stage.link.batchFinished(BatchId(1), true);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(watch.opened(), QStringList());
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(stage.window.queue().counts()[std::size_t(QueueFilter::Problems)], 51);
        QVERIFY(stage.window.messages().isVisible());
    }

    void noSceneIsModal_data() { everyScene(); }
    void noSceneIsModal()
    {
        QFETCH(const int, scene);
        script::Stage stage;
        open(stage, script::scenes()[std::size_t(scene)]);
        QVERIFY(!QApplication::activeModalWidget());
        end(stage);
    }

private:
    static void everyScene()
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < int(script::scenes().size()); ++i)
            QTest::newRow(qPrintable(script::scenes()[std::size_t(i)].name)) << i;
    }
};

QTEST_MAIN(TestScenes)
#include "test_scenes.moc"
