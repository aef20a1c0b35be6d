// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/stage.h"
#include "tests/support/test_program.h"
#include "ui/queue/queue_view.h"
#include "ui/style/calm_style.h"
#include "ui/window/film_picture.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace test_film_picture {

using namespace sluice;
using namespace sluice::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray jpeg(QSize size, const QColor &color = Qt::red)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 95);
    return bytes;
}

} // namespace

// The picture of the selected file.
class TestFilmPicture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new CalmStyle); }

    void eachSelectedFileIsAskedForOnce()
    {
        script::Stage stage;
        QSignalSpy wanted(&stage.link, &EngineLink::thumbnailWanted);
        stage.open();
        stage.running();
        stage.settle();
        const JobId first = stage.window.queueView().currentJob();
        QCOMPARE(wanted.last()[0].value<JobId>(), first);
        const qsizetype asked = wanted.size();
        stage.scene.throttleNow(230); // facts come, the file is the same
        Q_EMIT stage.link.jobChanged(first, *stage.window.queue().job(first));
        stage.settle();
        QCOMPARE(wanted.size(), asked);
        stage.select(u"MVI_0233.MP4"_s);
        stage.settle();
        QCOMPARE(wanted.size(), asked + 1);
        Q_EMIT stage.link.runStateChanged(RunState::Running,
                                          RunState::Idle); // else it would ask before it closes
    }

    void onlyThePictureOfTheShownFileIsShown()
    {
        script::Stage stage;
        stage.open();
        stage.running();
        stage.settle();
        auto *picture = stage.window.findChild<FilmPicture *>();
        QVERIFY(picture->isVisible() && !picture->hasPicture());
        const JobId first = stage.window.queueView().currentJob();
        QTRY_COMPARE(picture->height(), picture->width() * 9 / 16); // once the window is laid out
        const QSize size = picture->size();
        Q_EMIT stage.link.thumbnailReady(first, jpeg({480, 270}));
        QVERIFY(picture->hasPicture());
        QCOMPARE(picture->size(), size);
        QVERIFY(picture->accessibleName().contains(u"MVI_0231.MP4"_s));
        stage.select(u"MVI_0233.MP4"_s);
        stage.settle();
        QVERIFY(!picture->hasPicture());
        QVERIFY(picture->accessibleName().contains(u"MVI_0233.MP4"_s));
        Q_EMIT stage.link.thumbnailReady(first, jpeg({480, 270})); // too late
        QVERIFY(!picture->hasPicture());
        Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
    }

    void fewerBatchesThanAskedForAreSaidOnceAndTakenBack()
    {
        script::Stage stage;
        stage.open();
        stage.running();
        Q_EMIT stage.link.admissionChanged({.running = 2, .wanted = 4, .neededBytes = 600});
        const auto says = [&stage] {
            return std::ranges::any_of(stage.window.findChildren<QLabel *>(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"2 of 4 batches"_s);
            });
        };
        QTRY_VERIFY(says());
        Q_EMIT stage.link.admissionChanged({.running = 4, .wanted = 4});
        QTRY_VERIFY(!says());
        Q_EMIT stage.link.runStateChanged(RunState::Running, RunState::Idle);
    }

    void whatIsNoSmallPictureIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray(5000, 'x');
        QTest::newRow("half of one") << jpeg({480, 270}).left(200);
        QTest::newRow("too large") << jpeg({4800, 2700});
    }
    void whatIsNoSmallPictureIsNone()
    {
        QFETCH(QByteArray, bytes);
        FilmPicture picture;
        picture.setPicture(jpeg({16, 16}));
        QVERIFY(picture.hasPicture());
        picture.setPicture(bytes);
        QVERIFY(!picture.hasPicture());
    }

    void otherShapesStandInTheMiddle()
    {
        FilmPicture picture;
        QCOMPARE(picture.heightForWidth(320), 180);
        picture.resize(320, 180);
        picture.setPicture(jpeg({90, 180}));
        const QImage drawn = picture.grab().toImage();
        QVERIFY(drawn.pixelColor(160, 90).red() > 200 && drawn.pixelColor(160, 90).blue() < 60);
        QVERIFY(drawn.pixelColor(100, 90).blue() > 60 || drawn.pixelColor(100, 90).red() < 200);
    }
};

SLUICE_TEST(TestFilmPicture, QApplication)

} // namespace test_film_picture

#include "test_film_picture.moc"
