// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/file_saver.h"
#include "tests/support/stall_watch.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>
#include <vector>

namespace test_file_saver {

using namespace sluice;
using namespace Qt::StringLiterals;

class TestFileSaver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void bytesGoWhereTheUserWants()
    {
        const QTemporaryDir folder;
        QWidget window;
        std::vector<Error> told;
        FileSaver saver(window, [&told](const Error &error) { told.push_back(error); });
        saver.save("picture", u"sluice-cpu.png"_s);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QVERIFY(dialog->selectedFiles().front().endsWith(u"/sluice-cpu.png"_s));
        const QString path = folder.filePath(u"mine.png"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("picture"));
        QVERIFY(told.empty());
    }

    void whatCannotBeWrittenIsTold()
    {
        const QTemporaryDir folder;
        QWidget window;
        std::vector<Error> told;
        FileSaver saver(window, [&told](const Error &error) { told.push_back(error); });
        saver.save("values", u"v.csv"_s);
        auto *dialog = window.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(folder.filePath(u"no such folder/v.csv"_s));
        dialog->close();
        QTRY_COMPARE(told.size(), 1U);
        QVERIFY(told[0].code == ErrorCode::OutputWriteFailed);
        QVERIFY(told[0].subject.endsWith(u"v.csv"_s));
        QVERIFY(!told[0].detail.isEmpty());
    }

    // As large as a plan of 50 000 files; the program may end meanwhile.
    void aLargeFileIsWholeAndHoldsNothingUp()
    {
        const QTemporaryDir folder;
        QWidget window;
        const QString path = folder.filePath(u"plan.csv"_s);
        const QByteArray bytes(20'000'000, 'x');
        auto saver = std::make_unique<FileSaver>(window, [](const Error &) {});
        saver->save(bytes, u"plan.csv"_s);
        auto *dialog = window.findChild<QFileDialog *>();
        QMetaObject::invokeMethod(
            dialog, [dialog, path] { Q_EMIT dialog->fileSelected(path); }, Qt::QueuedConnection);
        QCoreApplication::sendPostedEvents(dialog, QEvent::MetaCall);
        saver.reset();
        QCOMPARE(QFileInfo(path).size(), bytes.size());
    }
};

SLUICE_WATCHED_TEST(TestFileSaver)

} // namespace test_file_saver

#include "test_file_saver.moc"
