// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sim/file_list.h"
#include "engine/sim/lane_chart.h"
#include "tests/support/test_program.h"

#include <QCoreApplication>
#include <QTest>
#include <QXmlStreamReader>

namespace test_file_list {

using namespace sluice;
using namespace sluice::sim;
using namespace Qt::StringLiterals;

class TestFileList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsMayStandInAnyOrder()
    {
        const auto list = readFileList(
            "\xef\xbb\xbf# films\nSeconds, fps,height,width,name\r\n\n60,50,1080,1920,\"a, \"\"b\"\"\"\r\n",
            {});
        QVERIFY2(list, list ? "" : qPrintable(list.error().detail));
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->front().name, u"a, \"b\""_s);
        QCOMPARE(list->front().media.durationUs, 60'000'000);
        QCOMPARE(list->front().media.video()->width, 1920);
        QCOMPARE(list->front().media.video()->height, 1080);
        QCOMPARE(list->front().media.video()->fpsNum, 50'000);
    }

    void nameAndRateMayBeLeftOut()
    {
        const auto list = readFileList("width,height,seconds\n640,360,1.5", {});
        QVERIFY(list);
        QCOMPARE(list->front().name, u"line 2"_s);
        QCOMPARE(list->front().media.video()->fpsNum, 25'000);
    }

    void whatIsWrongIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        const QByteArray header = "name,width,height,seconds\n";
        QTest::newRow("nothing") << QByteArray() << u"the list is empty"_s;
        QTest::newRow("no files") << header << u"no file follows the header line"_s;
        QTest::newRow("an unknown column")
            << QByteArray("width,height,length\n")
            << u"line 1: 'length' is no column; the first line names some of name, "
               "width, height, seconds and fps"_s;
        QTest::newRow("a column twice")
            << QByteArray("width,width,height\n") << u"line 1: the column width is named twice"_s;
        QTest::newRow("a missing column")
            << QByteArray("width,height\n1,2\n") << u"line 1: the column seconds is missing"_s;
        QTest::newRow("too few values") << header + "a,640,360\n"
                                        << u"line 2: 3 values where the header has 4 columns"_s;
        QTest::newRow("no number") << header + "a,640,360,1\n\n# b\nc,wide,360,1\n"
                                   << u"line 5: width is 'wide', not a number from 16 to 16384"_s;
        QTest::newRow("a length that is none")
            << header + "a,640,360,nan\n"
            << u"line 2: seconds is 'nan', not a number from 0.01 to 1000000"_s;
        QTest::newRow("something else")
            << QByteArray(100, 'x')
            << u"line 1: '%1…' is no column; the first line names some of name, width, "
               "height, seconds and fps"_s.arg(QString(40, u'x'));
        QTest::newRow("an open quote") << header + "\"a,640,360,1\n" << u"line 2: a quote does not end"_s;
    }
    void whatIsWrongIsToldWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const auto list = readFileList(text, u"/lists/a.csv"_s);
        QVERIFY(!list);
        QCOMPARE(list.error().detail, what);
        QCOMPARE(list.error().subject, u"/lists/a.csv"_s);
    }

    void costsAreThoseOfTheEngine()
    {
        const auto list = readFileList("width,height,seconds\n1920,1080,60\n640,360,60\n", {});
        QVERIFY(list);
        const auto files = filesFor(*list, Profile{});
        QVERIFY(files);
        QVERIFY(files->at(0).cost.workUs() > 4 * files->at(1).cost.workUs());
        QVERIFY(files->at(0).cost.memoryBytesWith(8) > files->at(0).cost.memoryBytesWith(1));
        QVERIFY(files->at(0).cost.wallUsWith(8) < files->at(0).cost.wallUsWith(1));
    }

    // A chart is read by other programs: it has to be XML whatever the files are called.
    void aChartIsWellFormedAndShowsEachLongFile()
    {
        std::vector<File> files;
        for (const char *name : {"a & b", "<c>", "\"d\""}) {
            File file;
            file.name = QString::fromLatin1(name);
            file.cost = plan::FileCost::flat(60'000'000, 100'000'000);
            files.push_back(file);
        }
        files[1].crashes = 1;
        MachineSetup machine;
        machine.cores = 2;
        const Outcome result = simulate(machine, files, {});
        QCOMPARE(result.done, 3);
        QXmlStreamReader xml(laneChart(machine, files, result, {u"Three <files>"_s, u"& more"_s}));
        QStringList titles;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
                titles << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(titles.filter(u"a & b"_s).size(), 1);
        QCOMPARE(titles.filter(u"<c>: its worker was lost"_s).size(), 1);
    }
};

SLUICE_TEST(TestFileList, QCoreApplication)

} // namespace test_file_list

#include "test_file_list.moc"
