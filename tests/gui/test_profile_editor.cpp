// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/model/json.h"
#include "engine/model/profile_rules.h"
#include "tests/gui/stage.h"
#include "tests/support/test_program.h"
#include "ui/profile/field_editor.h"
#include "ui/profile/field_row.h"
#include "ui/profile/name_dialog.h"
#include "ui/profile/profile_desk.h"
#include "ui/profile/profile_draft.h"
#include "ui/profile/profile_editor.h"
#include "ui/profile/rungs_editor.h"
#include "ui/style/calm_style.h"
#include "ui/text/profile_text.h"
#include "ui/window/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace test_profile_editor {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

// "video.rate.mode" and so on; a list counts as one value.
QStringList keysOf(const Json &object, const QString &path = {})
{
    QStringList keys;
    for (const auto &[name, value] : object.items()) {
        const QString key = path + QString::fromStdString(name);
        if (value.is_object())
            keys += keysOf(value, key + u'.');
        else
            keys << key;
    }
    return keys;
}

Json valueAt(const Profile &profile, const QString &key)
{
    return Json(profile).at(Json::json_pointer('/' + QString(key).replace(u'.', u'/').toStdString()));
}

QString keyOf(const ProfileField &field)
{
    return QString::fromStdString(std::string(field.key));
}

// The first of these profiles in which the value has a meaning.
Profile whereItApplies(FieldId id)
{
    Profile usual;
    usual.id = u"usual"_s;
    usual.name = u"Usual"_s;
    QList<Profile> all(8, usual);
    all[1].video.rate = {.mode = RateMode::Bitrate, .bitrateKbps = 2000, .maxBitrateKbps = 5000};
    all[2].video.rate = {.mode = RateMode::Size, .targetKB = 700'000};
    all[3].container = Container::Hls;
    all[3].hls.rungs = {{1080, 6000, 0}, {720, 3500, 0}};
    all[4].video.encoder = VideoEncoder::VaapiH264;
    all[4].video.preset = u"default"_s;
    all[5].audio.tracks = TrackRule::Languages;
    all[5].audio.languages = {u"deu"_s};
    all[5].audio.loudness.targetLufs = -20;
    all[6].subtitles = {SubtitleRule::Languages, {u"deu"_s}};
    all[6].picture.frameRateMode = FrameRateMode::Max;
    all[6].picture.frameRate = u"30"_s;
    all[7].picture.width = 640;
    all[7].picture.height = 480;
    for (const Profile &profile : std::as_const(all)) {
        if (applies(id, profile))
            return profile;
    }
    qFatal("no profile for this value");
}

// Another value, by keys and clicks as a user would.
void changeByHand(FieldEditor *editor)
{
    if (auto *rungs = editor->findChild<RungsEditor *>()) {
        rungs->findChild<QPushButton *>(u"addRung"_s)->click();
    } else if (auto *number = editor->findChild<QDoubleSpinBox *>()) {
        auto *box = editor->findChild<QCheckBox *>();
        if (box && box->isChecked())
            box->click();
        else
            number->setValue(number->value() == number->maximum() ? number->minimum() : number->value() + 2);
    } else if (auto *box = editor->findChild<QCheckBox *>()) {
        box->click();
    } else if (auto *choice = editor->findChild<QComboBox *>()) {
        choice->setFocus();
        QTest::keyClick(choice, choice->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    } else if (auto *line = editor->findChild<QLineEdit *>()) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"fra"_s);
    }
}

ProfileList listOf(const QList<ProfileEntry> &entries, const QString &changed = {})
{
    return {entries, changed};
}

struct Editor
{
    ProfileEditor dialog;
    QSignalSpy saved{&dialog, &ProfileEditor::saveAsked};

    explicit Editor(const Profile &profile, ProfileOrigin origin = ProfileOrigin::BuiltIn)
    {
        dialog.setProfiles(listOf({{profile, origin}}));
        dialog.edit(profile.id);
        dialog.show();
    }
    FieldEditor *field(const QString &key) const { return dialog.findChild<FieldEditor *>(key); }
    FieldEditor *field(FieldId id) const { return field(keyOf(fieldOf(id))); }
    FieldRow *row(FieldId id) const { return qobject_cast<FieldRow *>(field(id)->parentWidget()); }
    QPushButton *button(const QString &name) const { return dialog.findChild<QPushButton *>(name); }
    QString text(const QString &name) const { return dialog.findChild<QLabel *>(name)->text(); }
    Profile lastSaved() const { return saved.back()[0].value<Profile>(); }
};

} // namespace

class TestProfileEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new CalmStyle);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void everyValueOfAProfileHasAField()
    {
        QStringList fields{u"id"_s}; // given by the store
        for (const ProfileField &field : profileFields())
            fields << keyOf(field);
        QStringList keys = keysOf(Json(Profile()));
        fields.sort();
        keys.sort();
        QCOMPARE(fields, keys);
    }

    void everyFieldHasItsWords()
    {
        QSet<QString> names;
        for (const ProfileField &field : profileFields()) {
            const FieldText text = fieldText(field.id);
            QVERIFY(!text.name.isEmpty());
            QVERIFY2(text.explanation.endsWith(u'.'), qPrintable(text.name));
            const bool isNumber = std::holds_alternative<FieldPlace<int>>(field.access)
                                  || std::holds_alternative<FieldPlace<double>>(field.access);
            QVERIFY2(!field.open || !isNumber || !text.nothing.isEmpty(), qPrintable(text.name));
            names << text.name;
        }
        QCOMPARE(names.size(), qsizetype(profileFields().size()));
    }

    void everyFieldIsChangedByItself_data()
    {
        QTest::addColumn<int>("index");
        for (const ProfileField &field : profileFields())
            QTest::newRow(qPrintable(keyOf(field))) << int(field.id);
    }
    void everyFieldIsChangedByItself()
    {
        QFETCH(int, index);
        const auto id = FieldId(index);
        const Profile before = whereItApplies(id);
        QVERIFY(problemsOf(before).empty());
        Editor editor(before);
        FieldEditor *field = editor.field(id);
        QVERIFY(field);
        QVERIFY(!editor.row(id)->isHidden());
        changeByHand(field);
        const Profile after = editor.dialog.profile();
        const QString key = keyOf(fieldOf(id));
        QVERIFY2(valueAt(after, key) != valueAt(before, key), qPrintable(key));
        QCOMPARE(editor.dialog.isWindowModified(), true);

        // Undone in one step, and shown to another dialog it is the same.
        const auto actions = editor.dialog.actions();
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                action->trigger();
        }
        QCOMPARE(editor.dialog.profile(), before);
        if (problemsOf(after).empty()) {
            Editor other(after);
            Profile read = after;
            for (const ProfileField &one : profileFields()) {
                if (applies(one.id, after))
                    other.field(one.id)->read(read);
            }
            QCOMPARE(read, after);
        }
    }

    void encodersFollowTheContainer()
    {
        Profile now = whereItApplies(FieldId::Name);
        const Profile was = now;
        now.container = Container::WebM;
        settle(now, was);
        QCOMPARE(now.video.encoder, VideoEncoder::Vp9);
        QCOMPARE(now.video.preset, u"4"_s);
        QCOMPARE(now.audio.encoder, AudioEncoder::Opus);
        QVERIFY(problemsOf(now).empty());
    }

    void whatBelongsToAnotherModeGoesAway_data()
    {
        QTest::addColumn<RateMode>("from");
        QTest::addColumn<RateMode>("to");
        for (const auto &[from, fromName] : Names<RateMode>::table) {
            for (const auto &[to, toName] : Names<RateMode>::table)
                QTest::newRow((std::string(fromName) + " to " + std::string(toName)).c_str()) << from << to;
        }
    }
    void whatBelongsToAnotherModeGoesAway()
    {
        QFETCH(RateMode, from);
        QFETCH(RateMode, to);
        for (const bool ladder : {false, true}) {
            if (ladder && (from == RateMode::Size || to == RateMode::Size))
                continue; // refused, and told
            Profile was = whereItApplies(ladder ? FieldId::Rungs : FieldId::Name);
            const Profile first = was;
            was.video.rate.mode = from;
            settle(was, first);
            Profile now = was;
            now.video.rate.mode = to;
            now.video.rate.twoPass = false;
            settle(now, was);
            const auto problems = problemsOf(now);
            QVERIFY2(problems.empty(), qPrintable(problems.empty() ? QString() : problems.front().what()));
        }
    }

    void aCopiedPictureForgetsWhatWouldChangeIt()
    {
        Profile was = whereItApplies(FieldId::Fit);
        was.picture.denoise = Denoise::Strong;
        was.picture.crop.left = 8;
        Profile now = was;
        now.video.mode = StreamMode::Copy;
        settle(now, was);
        QVERIFY(problemsOf(now).empty());
    }

    void whatIsWrongStandsBelowItsField()
    {
        Editor editor(whereItApplies(FieldId::Name));
        FieldEditor *width = editor.field(FieldId::Width);
        width->findChild<QCheckBox *>()->click();
        width->findChild<QDoubleSpinBox *>()->setValue(641);
        QVERIFY2(editor.row(FieldId::Width)->problem().contains(u"641 is odd"_s),
                 qPrintable(editor.row(FieldId::Width)->problem()));
        QCOMPARE(editor.dialog.profile().picture.height, 720);
        QVERIFY(!width->isHidden());
        QVERIFY(!editor.button(u"saveProfile"_s)->isEnabled());
        QVERIFY(!editor.button(u"saveAsNew"_s)->isEnabled());
        QVERIFY2(editor.text(u"reason"_s).startsWith(u"It cannot be saved: 1 value"_s),
                 qPrintable(editor.text(u"reason"_s)));
        QCOMPARE(editor.button(u"saveProfile"_s)->isEnabled(), false);
        width->findChild<QCheckBox *>()->click();
        QVERIFY(!editor.row(FieldId::Width)->hasProblem());
        QCOMPARE(editor.dialog.profile().picture.height, 0);
        QVERIFY(editor.button(u"saveAsNew"_s)->isEnabled());
    }

    // The rules may name values that no field is about; all that they name is found.
    void everyProblemFindsItsField()
    {
        for (const char *key : {"picture.crop", "audio.loudness", "hls.rungs[3].shortSide", "hls.rungs",
                                "video.rate.maxBitrateKbps", "name"})
            QVERIFY2(fieldAt(QString::fromLatin1(key)), key);
        QVERIFY(!fieldAt(u"id"_s));
        QCOMPARE(fieldAt(u"picture.crop"_s)->id, FieldId::CropLeft);
        QCOMPARE(fieldAt(u"hls.rungs[3].shortSide"_s)->id, FieldId::Rungs);
    }

    void theEffectIsToldInWords()
    {
        Profile profile = whereItApplies(FieldId::Name);
        ProfileEffect effect{.profile = profile,
                             .bytesPerHour = 1'100'000'000,
                             .workUsPerHour = 3'600'000'000,
                             .width = 1920,
                             .height = 1080,
                             .pictures = 1};
        QString text = effectLines(profile, effect).join(u'\n');
        QVERIFY2(text.contains(u"About 1.1 GB for an hour at "_s), qPrintable(text));
        QVERIFY(text.contains(u"Plays nearly everywhere."_s));
        QVERIFY(text.contains(u"HDR becomes standard range."_s));
        QVERIFY(text.contains(u"Sound: AAC, stereo."_s));

        profile.video.encoder = VideoEncoder::X265;
        text = effectLines(profile, effect).join(u'\n'); // the effect is that of another one
        QVERIFY(!text.contains(u"GB"_s));
        QVERIFY(text.contains(u"HDR is kept."_s));
        profile.video.mode = StreamMode::Copy;
        text = effectLines(profile, effect).join(u'\n');
        QVERIFY(text.contains(u"nothing is lost"_s));
        QVERIFY(!text.contains(u"HDR"_s));
    }

    void typedLettersAreOneStep()
    {
        Editor editor(whereItApplies(FieldId::Name));
        editor.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor.dialog));
        auto *name = editor.field(FieldId::Name)->findChild<QLineEdit *>();
        name->setFocus();
        name->end(false);
        QTest::keyClicks(name, u" one"_s);
        editor.field(FieldId::TwoPass);
        auto *crf = editor.field(FieldId::Crf)->findChild<QDoubleSpinBox *>();
        crf->setValue(30);
        crf->setValue(31);
        QCOMPARE(editor.dialog.profile().name, u"Usual one"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.dialog.profile().video.crf, 30);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(editor.dialog.profile().name, u"Usual"_s);
        QCOMPARE(name->text(), u"Usual"_s);
        QTest::keySequence(name, QKeySequence(QKeySequence::Redo));
        QCOMPARE(editor.dialog.profile().name, u"Usual one"_s);
    }

    // The button that saves is enabled by what was typed, and takes the focus only when it is enabled.
    void aTypedNumberCountsInItsField()
    {
        Editor editor(whereItApplies(FieldId::Crf));
        editor.dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor.dialog));
        auto *crf = editor.field(FieldId::Crf)->findChild<QDoubleSpinBox *>();
        const int before = editor.dialog.profile().video.crf;
        crf->setFocus();
        crf->selectAll();
        QTest::keyClicks(crf, u"20"_s);
        QCOMPARE(editor.dialog.profile().video.crf, before); // as long as the keys move
        QVERIFY(QTest::qWaitFor([&] { return editor.dialog.profile().video.crf == 20; }));
        QVERIFY(crf->hasFocus());
        QVERIFY(editor.button(u"saveProfile"_s)->isEnabled());
    }

    void aBuiltInProfileIsEditedAsACopy()
    {
        Editor editor(whereItApplies(FieldId::Name));
        QVERIFY(!editor.button(u"saveProfile"_s)->isEnabled()); // nothing is changed
        editor.field(FieldId::Crf)->findChild<QDoubleSpinBox *>()->setValue(30);
        QCOMPARE(editor.button(u"saveProfile"_s)->text(), u"Replace &for me"_s);
        editor.button(u"saveAsNew"_s)->click();
        QCOMPARE(editor.lastSaved().id, QString());
        QCOMPARE(editor.lastSaved().name, u"Usual 2"_s);
        editor.button(u"saveProfile"_s)->click();
        QCOMPARE(editor.lastSaved().id, u"usual"_s);
        QCOMPARE(editor.lastSaved().name, u"Usual"_s);
        QCOMPARE(editor.lastSaved().video.crf, 30);
        QVERIFY(editor.dialog.isVisible()); // until it is written
        Profile saved = editor.lastSaved();
        editor.dialog.setProfiles(listOf({{saved, ProfileOrigin::Replaced}}, u"usual"_s));
        QVERIFY(!editor.dialog.isVisible());
        QVERIFY(!editor.dialog.isWindowModified());

        editor.dialog.edit(u"usual"_s);
        editor.dialog.show();
        QSignalSpy reset(&editor.dialog, &ProfileEditor::resetAsked);
        QVERIFY(editor.button(u"resetProfile"_s)->isVisible());
        editor.button(u"resetProfile"_s)->click();
        QCOMPARE(reset.size(), 1);
    }

    void whatWasBegunStays()
    {
        const Profile first = whereItApplies(FieldId::Name);
        Profile second = first;
        second.id = u"second"_s;
        second.name = u"Second"_s;
        Editor editor(first);
        editor.dialog.setProfiles(listOf({{first, ProfileOrigin::BuiltIn}, {second, ProfileOrigin::Own}}));
        editor.field(FieldId::Crf)->findChild<QDoubleSpinBox *>()->setValue(30);
        QTest::keyClick(&editor.dialog, Qt::Key_Escape);
        QVERIFY(!editor.dialog.isVisible());
        editor.dialog.edit(second.id);
        QCOMPARE(editor.dialog.profile(), second);
        QCOMPARE(editor.button(u"saveProfile"_s)->text(), u"&Save"_s);
        editor.dialog.edit(first.id);
        QCOMPARE(editor.dialog.profile().video.crf, 30);
    }

    void aNameThatIsTakenIsTold()
    {
        const Profile first = whereItApplies(FieldId::Name);
        Profile second = first;
        second.id = u"second"_s;
        second.name = u"Second"_s;
        Editor editor(first);
        editor.dialog.setProfiles(listOf({{first, ProfileOrigin::Own}, {second, ProfileOrigin::Own}}));
        auto *name = editor.field(FieldId::Name)->findChild<QLineEdit *>();
        name->selectAll();
        QTest::keyClicks(name, u"SECOND"_s);
        QVERIFY(editor.row(FieldId::Name)->problem().contains(u"Another profile has this name"_s));
        QVERIFY(!editor.button(u"saveProfile"_s)->isEnabled());
    }

    // ---- In the window ------------------------------------------------------------------------------------

    void theKeysOpenTheEditor()
    {
        script::Stage stage;
        stage.open();
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(stage.window.findChild<ProfileEditor *>()); // a button is seen to be pressed
        const auto *dialog = stage.window.findChild<ProfileEditor *>();
        QVERIFY(dialog->isVisible() && !dialog->isModal());
        QCOMPARE(dialog->profile().name, script::profiles().front().name);
    }

    void savedInTwoClicks()
    {
        script::Stage stage;
        stage.open();
        QSignalSpy wanted(&stage.link, &EngineLink::profileSaveWanted);
        stage.window.findChild<QAction *>(u"saveProfileAs"_s)->trigger();
        auto *dialog = stage.window.findChild<NameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        auto *name = dialog->findChild<QLineEdit *>();
        QCOMPARE(name->text(), u"Fast 1080p H.264 2"_s);
        name->setText(u"Adaptive hls"_s);
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveName"_s)->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(u"reason"_s)->text(), u"Another profile has this name."_s);
        name->setText(u"For the TV"_s);
        dialog->findChild<QPushButton *>(u"saveName"_s)->click();
        QCOMPARE(wanted.size(), 1);
        const auto profile = wanted[0][0].value<Profile>();
        QCOMPARE(profile.id, QString());
        QCOMPARE(profile.name, u"For the TV"_s);

        // The engine has written it: it is the chosen one.
        ProfileList list = lists(ProfileOrigin::BuiltIn);
        Profile own = profile;
        own.id = u"for-the-tv"_s;
        list.entries.append({own, ProfileOrigin::Own});
        list.changedId = own.id;
        QSignalSpy chosen(&stage.link, &EngineLink::profileChosen);
        Q_EMIT stage.link.profilesChanged(list);
        QCOMPARE(stage.window.findChild<QComboBox *>(u"profile"_s)->currentText(), u"For the TV"_s);
        QCOMPARE(chosen.back()[0].value<Profile>(), own);
        QCOMPARE(stage.window.choices().profileId, own.id);
    }

    void whatCanBeDoneDependsOnWhoseItIs_data()
    {
        QTest::addColumn<ProfileOrigin>("origin");
        QTest::addColumn<QString>("allowed");
        QTest::newRow("built in") << ProfileOrigin::BuiltIn << u""_s;
        QTest::newRow("own") << ProfileOrigin::Own << u"renameProfile deleteProfile"_s;
        QTest::newRow("in the place of a built-in one")
            << ProfileOrigin::Replaced << u"renameProfile resetChosen"_s;
    }
    void whatCanBeDoneDependsOnWhoseItIs()
    {
        QFETCH(ProfileOrigin, origin);
        QFETCH(QString, allowed);
        script::Stage stage;
        stage.open();
        Q_EMIT stage.link.profilesChanged(lists(origin));
        QStringList found;
        for (const char *name : {"renameProfile", "resetChosen", "deleteProfile"}) {
            const auto *action = stage.window.findChild<QAction *>(QString::fromLatin1(name));
            if (action->isVisible() && action->isEnabled())
                found << QString::fromLatin1(name);
        }
        QCOMPARE(found.join(u' '), allowed);
    }

    // The rest of the run would go on with another profile.
    void aProfileIsNotDeletedWhileARunGoesOn()
    {
        script::Stage stage;
        stage.open();
        Q_EMIT stage.link.profilesChanged(lists(ProfileOrigin::Own));
        const auto *action = stage.window.findChild<QAction *>(u"deleteProfile"_s);
        QVERIFY(action->isEnabled());
        Q_EMIT stage.link.runStateChanged(RunState::Idle, RunState::Running);
        QVERIFY(!action->isEnabled());
        Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
        QVERIFY(action->isEnabled());
    }

    void aDeletionCanBeUndone()
    {
        script::Stage stage;
        stage.open();
        Q_EMIT stage.link.profilesChanged(lists(ProfileOrigin::Own));
        QSignalSpy removal(&stage.link, &EngineLink::profileRemovalWanted);
        QSignalSpy restore(&stage.link, &EngineLink::profileRestoreWanted);
        stage.window.findChild<QAction *>(u"deleteProfile"_s)->trigger();
        QCOMPARE(removal.size(), 1);
        const RemovedProfile removed{script::profiles().front(), ProfileOrigin::Own, u"/a.json"_s, "{}"_ba};
        Q_EMIT stage.link.profileRemoved(removed);
        QCOMPARE(stage.window.messages().text(), u"The profile “Fast 1080p H.264” was deleted."_s);
        stage.window.messages().findChild<QPushButton *>()->click();
        QCOMPARE(restore.size(), 1);
        QCOMPARE(restore[0][0].value<RemovedProfile>(), removed);
    }

    void aDroppedProfileIsBroughtIn()
    {
        script::Stage stage;
        stage.open();
        QSignalSpy imported(&stage.link, &EngineLink::profileImportWanted);
        QSignalSpy paths(&stage.link, &EngineLink::pathsGiven);
        stage.window.addPaths({u"/a/film.mp4"_s, u"/a/TV.JSON"_s, u"/a/folder.json.d"_s});
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toString(), u"/a/TV.JSON"_s);
        QCOMPARE(paths[0][0].toStringList(), (QStringList{u"/a/film.mp4"_s, u"/a/folder.json.d"_s}));
        stage.window.addPaths({u"/a/TV.json"_s});
        QCOMPARE(paths.size(), 1);
        Q_EMIT stage.link.refused({ErrorCode::ProfileInvalid, u"/a/TV.json"_s, u"/a/TV.json:3:1: empty"_s});
        const auto labels = stage.window.messages().findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"/a/TV.json:3:1: empty"_s); }));
    }

private:
    static ProfileList lists(ProfileOrigin ofFirst)
    {
        ProfileList list;
        const QList<Profile> profiles = script::profiles();
        for (const Profile &profile : profiles)
            list.entries.append({profile, ProfileOrigin::BuiltIn});
        list.entries.front().origin = ofFirst;
        return list;
    }
};

SLUICE_TEST(TestProfileEditor, QApplication)

} // namespace test_profile_editor

#include "test_profile_editor.moc"
