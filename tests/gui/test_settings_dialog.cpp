// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/settings.h"
#include "tests/gui/scene.h"
#include "tests/support/stall_watch.h"
#include "translations/translations.h"
#include "ui/style/calm_style.h"
#include "ui/style/palette_colors.h"
#include "ui/text/setting_text.h"
#include "ui/window/batch_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/setting_editor.h"
#include "ui/window/settings_dialog.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace test_settings_dialog {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Setting &setting)
{
    return QString::fromStdString(std::string(setting.key));
}

// How many settings differ.
int differences(const Config &a, const Config &b)
{
    int count = 0;
    for (const Setting &setting : settingTable)
        std::visit([&](auto field) { count += a.*field != b.*field ? 1 : 0; }, setting.field);
    return count;
}

struct Stage
{
    EngineLink link;
    MainWindow window{link};
    script::Scene scene{link};

    Stage()
    {
        window.show();
        window.activateWindow();
        scene.ready();
    }
    SettingsDialog *dialog() { return window.findChild<SettingsDialog *>(); }
    SettingsDialog *open()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        return dialog();
    }
};

} // namespace

class TestSettingsDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(installTranslations(*QCoreApplication::instance(), QLocale()));
    }

    void everySettingHasItsWords()
    {
        QSet<QString> names;
        for (const Setting &setting : settingTable) {
            const SettingText text = settingText(setting.id);
            QVERIFY2(!QKeySequence::mnemonic(text.name).isEmpty(), qPrintable(text.name));
            QVERIFY2(text.explanation.endsWith(u'.'), qPrintable(text.name));
            names << text.name;
        }
        QCOMPARE(names.size(), qsizetype(settingTable.size()));
        QVERIFY(choiceText(OnError::Stop) != choiceText(OnError::Continue));
    }

    void everySettingIsChangedByItself_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < settingTable.size(); ++i)
            QTest::newRow(std::string(settingTable[i].key).c_str()) << int(i);
    }
    void everySettingIsChangedByItself()
    {
        QFETCH(int, index);
        const Setting &setting = settingTable[std::size_t(index)];
        SettingsDialog dialog;
        QSignalSpy changed(&dialog, &SettingsDialog::configChanged);
        auto *editor = dialog.findChild<SettingEditor *>(keyOf(setting));
        QVERIFY(editor);
        auto *box = editor->findChild<QCheckBox *>();
        if (box) {
            box->click();
            QCOMPARE(changed.size(), 1);
        }
        if (auto *number = editor->findChild<QDoubleSpinBox *>()) {
            if (box && !number->isEnabled()) // it has a limit of its own accord
                box->click();
            QVERIFY(number->isEnabled());
            QCOMPARE(number->minimum(), setting.low);
            QCOMPARE(number->maximum(), setting.high);
            number->setValue(number->value() == setting.high ? setting.low : setting.high);
        }
        if (auto *choice = editor->findChild<QComboBox *>()) {
            choice->setFocus();
            QTest::keyClick(choice, choice->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
        }
        QVERIFY(!changed.isEmpty());
        const auto config = changed.back()[0].value<Config>();
        QCOMPARE(differences(config, Config()), 1);
        std::visit([&](auto field) { QVERIFY(config.*field != Config{}.*field); }, setting.field);

        // Shown to another dialog it is the same.
        SettingsDialog other;
        other.setConfig(config);
        Config read;
        for (const SettingEditor *one : other.findChildren<SettingEditor *>())
            one->read(read);
        QVERIFY(read == config);
    }

    void resettingKeepsWhatIsNoSetting()
    {
        SettingsDialog dialog;
        Config config;
        config.jobs = 3;
        config.onError = OnError::Stop;
        config.existing = ExistingPolicy::Overwrite;
        dialog.setConfig(config);
        QSignalSpy changed(&dialog, &SettingsDialog::configChanged);
        auto *reset = dialog.findChild<QPushButton *>(u"reset"_s);
        reset->click();
        QCOMPARE(changed.size(), 1);
        Config wanted;
        wanted.existing = ExistingPolicy::Overwrite;
        QVERIFY(changed[0][0].value<Config>() == wanted);
        QVERIFY(dialog.findChild<SettingEditor *>(u"jobs"_s)->findChild<QCheckBox *>()->isChecked());
        reset->click(); // nothing left to do
        QCOMPARE(changed.size(), 1);
    }

    void keysMenuAndPanelOpenIt_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"keys", "menu", "panel"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void keysMenuAndPanelOpenIt()
    {
        QFETCH(QString, how);
        Stage stage;
        if (how == u"keys") {
            stage.open();
        } else if (how == u"menu") {
            const auto actions = stage.window.findChild<QToolButton *>(u"menu"_s)->menu()->actions();
            const auto settings =
                std::ranges::find(actions, QKeySequence(Qt::CTRL | Qt::Key_Comma), &QAction::shortcut);
            QVERIFY(settings != actions.end());
            (*settings)->trigger();
        } else {
            stage.window.findChild<QPushButton *>(u"batching"_s)->click();
            stage.window.findChild<QPushButton *>(u"allSettings"_s)->click();
            QVERIFY(!stage.window.findChild<BatchPanel *>()->isVisible());
        }
        SettingsDialog *dialog = stage.dialog();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!dialog->isModal());
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.open(), dialog); // the same one again
        QVERIFY(dialog->isVisible());
    }

    void itAndThePanelShowTheSame()
    {
        Stage stage;
        QSignalSpy chosen(&stage.link, &EngineLink::configChosen);
        QSignalSpy kept(&stage.window, &MainWindow::choicesChanged);
        SettingsDialog *dialog = stage.open();
        auto *panel = stage.window.findChild<BatchPanel *>();
        auto *memory = dialog->findChild<SettingEditor *>(u"batch_processing.max_memory_percent"_s)
                           ->findChild<QDoubleSpinBox *>();
        memory->setValue(61);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(chosen[0][0].value<Config>().maxMemoryPercent, 61);
        QCOMPARE(panel->config().maxMemoryPercent, 61);

        panel->findChildren<QSpinBox *>().back()->setValue(73);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(memory->value(), 73.0);
        QCOMPARE(stage.window.choices().config.maxMemoryPercent, 73);
    }

    void everyControlHasANameAndIsReached()
    {
        SettingsDialog dialog;
        dialog.show();
        auto *pages = dialog.findChild<QTabWidget *>();
        QVERIFY(pages);
        int controls = 0;
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            QStringList keys;
            for (int i = 0; i < pages->count(); ++i)
                keys << QKeySequence::mnemonic(pages->tabText(i)).toString();
            for (const QWidget *child : dialog.findChildren<QWidget *>()) {
                if (!child->isVisible())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(child); label && label->buddy())
                    keys << QKeySequence::mnemonic(label->text()).toString();
                if (const auto *button = qobject_cast<const QAbstractButton *>(child))
                    keys << QKeySequence::mnemonic(button->text()).toString();
                if (child->focusPolicy() == Qt::NoFocus || child->focusProxy()
                    || child->objectName().startsWith(u"qt_"_s))
                    continue;
                QAccessibleInterface *interface =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(child));
                ++controls;
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty()
                             && !interface->text(QAccessible::Name).contains(u'&'),
                         qPrintable(child->objectName()));
            }
            keys.removeAll(QString());
            QStringList unique = keys;
            unique.removeDuplicates();
            QVERIFY2(unique == keys, qPrintable(keys.join(u' ')));
        }
        QVERIFY(controls >= int(settingTable.size()));
        for (const SettingEditor *editor : dialog.findChildren<SettingEditor *>()) {
            const auto labels = dialog.findChildren<QLabel *>();
            const bool labelled = std::ranges::any_of(
                labels, [editor](const QLabel *label) { return label->buddy() == editor->focusProxy(); });
            QVERIFY2(labelled || editor->namesItself(), qPrintable(editor->objectName()));
        }
    }

    void whatWasLearnedIsShownAndForgotten()
    {
        Stage stage;
        Q_EMIT stage.link.learned({.kinds = 2, .files = 41});
        SettingsDialog *dialog = stage.open();
        const auto text = [dialog] { return dialog->findChild<QLabel *>(u"learnedText"_s)->text(); };
        const auto button = [dialog](const QString &name) { return dialog->findChild<QPushButton *>(name); };
        QCOMPARE(text(), u"Known from 41 files of 2 kinds."_s);
        QSignalSpy wanted(&stage.link, &EngineLink::forgetLearnedWanted);

        button(u"forgetLearned"_s)->click();
        QVERIFY(text().startsWith(u"Forget what 41 files have taught?"_s));
        QVERIFY(button(u"forgetLearned"_s)->isHidden());
        button(u"forgetLearnedNo"_s)->click();
        QVERIFY(wanted.isEmpty());
        QCOMPARE(text(), u"Known from 41 files of 2 kinds."_s);

        button(u"forgetLearned"_s)->click();
        Q_EMIT stage.link.learned({.kinds = 2, .files = 42}); // a run goes on meanwhile
        QVERIFY(text().startsWith(u"Forget what 42 files have taught?"_s));
        button(u"forgetLearnedYes"_s)->click();
        QCOMPARE(wanted.size(), 1);
        Q_EMIT stage.link.learned({});
        QCOMPARE(text(), u"Nothing is known yet."_s);
        QVERIFY(!button(u"forgetLearned"_s)->isEnabled());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theLanguageIsChosenByItsOwnName()
    {
        Stage stage;
        QSignalSpy chosen(&stage.window, &MainWindow::choicesChanged);
        SettingsDialog *dialog = stage.open();
        auto *box = dialog->findChild<QComboBox *>(u"language"_s);
        QCOMPARE(box->currentText(), u"System language"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), u"Deutsch"_s);
        QCOMPARE(chosen.back()[0].value<WindowChoices>().language, u"de"_s);
        QTest::keyClick(box, Qt::Key_Home);
        QCOMPARE(chosen.back()[0].value<WindowChoices>().language, QString());
    }

    void itReadsInLightAndDark()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QApplication::setPalette(palette);
            Stage stage;
            SettingsDialog *dialog = stage.open();
            const Colors colors = colorsFrom(palette);
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                const QColor text = label->palette().color(QPalette::WindowText);
                QVERIFY2(contrast(text, colors.card) >= 4.5, qPrintable(label->text()));
            }
        }
        QApplication::setPalette(lightPalette());
    }

    void itFitsASmallScreen()
    {
        SettingsDialog dialog;
        QVERIFY(dialog.width() <= 1024 && dialog.height() <= 600);
        const QSize least = dialog.minimumSizeHint();
        QVERIFY2(least.width() <= 800 && least.height() <= 480,
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }
};

SLUICE_WATCHED_TEST(TestSettingsDialog)

} // namespace test_settings_dialog

#include "test_settings_dialog.moc"
