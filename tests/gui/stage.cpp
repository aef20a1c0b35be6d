// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"

#include "tests/gui/chart_scenes.h"
#include "tests/gui/view_facts.h"
#include "ui/charts/resources_panel.h"
#include "ui/profile/fold_section.h"
#include "ui/queue/queue_editor.h"
#include "ui/queue/queue_view.h"
#include "ui/window/countdown.h"
#include "ui/window/drop_overlay.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace sluice::ui::script {

using namespace Qt::StringLiterals;

void Stage::open(QSize size)
{
    window.resize(size);
    window.show();
    scene.ready();
}

void Stage::running()
{
    scene.fillQueue();
    scene.runHalfWay();
    select(u"MVI_0231.MP4"_s);
}

void Stage::select(const QString &file)
{
    settle();
    QueueView &view = window.queueView();
    const QModelIndexList found = view.model()->match(view.model()->index(0, 0), Qt::DisplayRole, file, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        view.setCurrentIndex(found.front());
    view.scrollToTop();
}

void Stage::showPicture()
{
    QImage film(480, 270, QImage::Format_RGB32);
    QPainter painter(&film);
    QLinearGradient sky(0, 0, 0, film.height());
    sky.setColorAt(0.0, QColor(70, 120, 170));
    sky.setColorAt(0.6, QColor(240, 190, 130));
    sky.setColorAt(0.62, QColor(60, 80, 70));
    sky.setColorAt(1.0, QColor(30, 45, 40));
    painter.fillRect(film.rect(), sky);
    painter.setBrush(QColor(255, 235, 190));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPoint(330, 150), 26, 26);
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    if (buffer.open(QIODevice::WriteOnly) && film.save(&buffer, "jpeg"))
        Q_EMIT link.thumbnailReady(window.queueView().currentJob(), jpeg);
}

void Stage::click(const QString &button)
{
    window.findChild<QPushButton *>(button)->click();
}

void Stage::trigger(const QKeySequence &keys)
{
    const auto actions = window.actions();
    for (QAction *action : actions) {
        if (action->shortcut() == keys)
            return action->trigger();
    }
}

void Stage::openSettings(int page)
{
    click(u"allSettings"_s);
    subject().findChild<QTabWidget *>()->setCurrentIndex(page);
}

void Stage::search(const QString &text)
{
    window.findChild<QLineEdit *>(u"search"_s)->setText(text);
}

void Stage::editProfile(int number)
{
    auto *profile = window.findChild<QComboBox *>(u"profile"_s);
    profile->setCurrentIndex(number);
    Q_EMIT profile->activated(number);
    click(u"editProfile"_s);
}

void Stage::unfold(const QString &key)
{
    QWidget *field = subject().findChild<QWidget *>(key);
    FoldSection *section = nullptr;
    while (field && !section) {
        field = field->parentWidget();
        section = qobject_cast<FoldSection *>(field);
    }
    section->setOpen(true);
    auto *scroll = subject().findChild<QScrollArea *>(u"fields"_s);
    QCoreApplication::sendPostedEvents();
    scroll->ensureWidgetVisible(section, 0, 400);
}

void Stage::settle()
{
    window.queue().flush();
}

QWidget &Stage::subject()
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (auto dialog = dialogs.rbegin(); dialog != dialogs.rend(); ++dialog) {
        if ((*dialog)->isVisible())
            return **dialog;
    }
    return window;
}

const std::vector<NamedScene> &scenes()
{
    static const std::vector<NamedScene> all{
        {u"main"_s, &Stage::running},
        {u"picture"_s,
         [](Stage &stage) {
             stage.running();
             stage.showPicture();
         }},
        {u"empty"_s, [](Stage &) {}},
        {u"empty-recent"_s,
         [](Stage &stage) {
             stage.window.addPaths({u"/home/ann/Videos/lectures"_s, u"/home/ann/Videos/holiday 2026"_s});
         }},
        {u"waiting"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.select(u"MVI_0233.MP4"_s);
         }},
        {u"throttle"_s,
         [](Stage &stage) {
             stage.running();
             stage.scene.throttleNow(224);
         }},
        {u"failure"_s,
         [](Stage &stage) {
             stage.running();
             stage.select(u"broken.mov"_s);
         }},
        {u"closing"_s,
         [](Stage &stage) {
             stage.running();
             stage.window.close();
         }},
        {u"batching"_s,
         [](Stage &stage) {
             stage.running();
             stage.click(u"batching"_s);
         }},
        {u"settings-1"_s, [](Stage &stage) { stage.openSettings(0); }},
        {u"settings-2"_s, [](Stage &stage) { stage.openSettings(1); }},
        {u"settings-3"_s, [](Stage &stage) { stage.openSettings(2); }},
        {u"settings-4"_s, [](Stage &stage) { stage.openSettings(3); }},
        {u"profile"_s, [](Stage &stage) { stage.editProfile(0); }},
        {u"profile-encoder"_s,
         [](Stage &stage) {
             stage.editProfile(1);
             stage.unfold(u"video.preset"_s);
         }},
        {u"profile-picture"_s,
         [](Stage &stage) {
             stage.editProfile(1);
             stage.unfold(u"picture.hdr"_s);
         }},
        {u"profile-sound"_s,
         [](Stage &stage) {
             stage.editProfile(0);
             stage.unfold(u"audio.tracks"_s);
             stage.unfold(u"description"_s);
         }},
        {u"profile-ladder"_s,
         [](Stage &stage) {
             stage.editProfile(2);
             stage.unfold(u"hls.rungs"_s);
         }},
        {u"profile-finding"_s,
         [](Stage &stage) {
             stage.editProfile(0);
             stage.unfold(u"picture.width"_s);
             QWidget *width = stage.subject().findChild<QWidget *>(u"picture.width"_s);
             width->findChild<QCheckBox *>()->click();
             width->findChild<QDoubleSpinBox *>()->setValue(641);
         }},
        {u"profile-name"_s,
         [](Stage &stage) { stage.window.findChild<QAction *>(u"saveProfileAs"_s)->trigger(); }},
        {u"summary"_s,
         [](Stage &stage) {
             stage.running();
             stage.scene.finish();
         }},
        {u"own-profiles"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             Q_EMIT stage.link.pathProfilesChanged(
                 PathProfiles({{u"/home/ann/Videos/lectures/week 1"_s, u"small-hevc"_s}}));
             stage.select(u"lecture 02.mkv"_s);
         }},
        {u"removed"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.select(u"MVI_0233.MP4"_s);
             stage.window.findChild<QueueEditor *>()->run(QueueCommand::Remove);
             Q_EMIT stage.link.jobsRemoved({JobId(7)});
         }},
        {u"drop-elsewhere"_s, [](Stage &stage) { stage.window.dropOverlay().appear(false); }},
        {u"no-problems"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.click(u"filter4"_s);
         }},
        {u"not-found"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.search(u"0231.mov"_s);
         }},
        {u"failed-run"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.scene.fail();
             stage.click(u"filter4"_s);
         }},
        {u"countdown"_s,
         [](Stage &stage) {
             stage.running();
             stage.scene.finish();
             (new Countdown(&stage.window.messages(), 1'000'000, &stage.window))->start(WhenDone::Sleep);
         }},
        {u"plan"_s,
         [](Stage &stage) {
             stage.scene.fillQueue();
             stage.click(u"review"_s);
             stage.subject().resize(1180, 640);
             Q_EMIT stage.link.planReviewed(planReview());
         }},
        {u"problems"_s,
         [](Stage &stage) {
             stage.running();
             stage.click(u"filter4"_s);
             stage.select(u"broken.mov"_s);
         }},
        {u"log"_s,
         [](Stage &stage) {
             stage.running();
             stage.select(u"broken.mov"_s);
             stage.click(u"log"_s);
             Q_EMIT stage.link.reportReady(jobLog(9));
         }},
        {u"history"_s,
         [](Stage &stage) {
             stage.trigger(Qt::CTRL | Qt::Key_H);
             stage.subject().resize(1080, 560);
             Q_EMIT stage.link.historyRead(runs().mid(1));
             Q_EMIT stage.link.runRead(runDetails(2));
         }},
        {u"history-empty"_s, [](Stage &stage) { stage.trigger(Qt::CTRL | Qt::Key_H); }},
        {u"drop"_s, [](Stage &stage) { stage.window.dropOverlay().appear(); }},
        {u"small"_s, &Stage::running, {1024, 600}},
        {u"charts-wide"_s, &Stage::running, {1800, 900}},
        {u"charts-workers"_s, manyWorkers},
        {u"charts-long"_s, longRun, {1800, 900}},
        {u"charts-pointer"_s, lookClosely},
        {u"charts-back"_s, walkBack},
        {u"charts-table"_s,
         [](Stage &stage) {
             stage.running();
             auto *panel = stage.window.findChild<ResourcesPanel *>();
             Q_EMIT panel->findChild<TimeView *>()->wished(TimeView::Wish::ShowTable);
         }},
        {u"charts-small"_s, lookClosely, {1024, 600}},
    };
    return all;
}

} // namespace sluice::ui::script
