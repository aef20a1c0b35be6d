// SPDX-FileCopyrightText: The Sluice authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/monitor/storage.h"
#include "tests/support/test_program.h"
#include "tests/unit/monitor/machine_tree.h"

#include <QCoreApplication>
#include <QtTest>

namespace test_storage {

using namespace Qt::StringLiterals;
using namespace sluice::monitor;
using sluice::test::MachineTree;

namespace {

const QByteArray mounts = R"(22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
23 22 0:21 / /proc rw - proc proc rw
30 22 8:17 / /mnt/films rw,relatime shared:7 master:1 - xfs /dev/sdb1 rw
31 22 8:17 / /mnt/films/new rw - xfs /dev/sdb1 rw
32 22 0:44 / /mnt/my\040films rw - nfs4 nas:/films rw,addr=10.0.0.2
33 22 0:45 / /mnt/pool rw - btrfs /dev/mapper/crypt rw
34 22 254:1 / /mnt/virtual rw - ext4 /dev/vda1 rw
35 22 0:46 / /tmp rw - tmpfs tmpfs rw
36 22 0:47 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
37 22 0:48 / /mnt/cluster rw - lustre 10.0.0.9@tcp:/work rw
half a line
38 22 8:2 /hidden /mnt/covered rw - ext4 /dev/sda2 rw
39 38 0:49 / /mnt/covered rw - cifs //nas/covered rw
)";

void link(const MachineTree &tree, const QString &name, const QString &target)
{
    const QString path = tree.root() + u'/' + name;
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile::link(target, path));
}

} // namespace

class TestStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        tree.write({{u"proc/self/mountinfo"_s, mounts},
                    {u"sys/devices/pci/sda/queue/rotational"_s, "0\n"},
                    {u"sys/devices/pci/sda/sda2/"_s, {}},
                    {u"sys/devices/pci/sdb/queue/rotational"_s, "1\n"},
                    {u"sys/devices/pci/sdb/sdb1/"_s, {}},
                    {u"sys/devices/virtual/dm-0/queue/rotational"_s, "1\n"},
                    {u"dev/dm-0"_s, {}},
                    {u"sys/devices/pci/virtio1/block/vda/queue/rotational"_s, "1\n"},
                    {u"sys/devices/pci/virtio1/block/vda/vda1/"_s, {}}});
        link(tree, u"sys/dev/block/8:2"_s, u"../../devices/pci/sda/sda2"_s);
        link(tree, u"sys/dev/block/8:17"_s, u"../../devices/pci/sdb/sdb1"_s);
        link(tree, u"sys/dev/block/254:1"_s, u"../../devices/pci/virtio1/block/vda/vda1"_s);
        link(tree, u"sys/class/block/dm-0"_s, u"../../devices/virtual/dm-0"_s);
        link(tree, u"dev/mapper/crypt"_s, u"../dm-0"_s);
    }

    void places_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("device");
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("a disk without moving parts") << u"/home/me/a.mov"_s << u"sda"_s << false;
        QTest::newRow("a disk that turns") << u"/mnt/films/a.mov"_s << u"sdb"_s << true;
        QTest::newRow("another mount of it") << u"/mnt/films/new/a.mov"_s << u"sdb"_s << true;
        QTest::newRow("no more than the beginning of a name") << u"/mnt/films2/a.mov"_s << u"sda"_s << false;
        QTest::newRow("a share") << u"/mnt/my films/a.mov"_s << u"nas:/films"_s << true;
        QTest::newRow("behind a mapper") << u"/mnt/pool/a.mov"_s << u"dm-0"_s << true;
        QTest::newRow("a virtual disk that says it turns") << u"/mnt/virtual/a.mov"_s << u"vda"_s << false;
        QTest::newRow("memory") << u"/tmp/a.mov"_s << QString() << false;
        QTest::newRow("a share of the desktop")
            << u"/run/user/1000/gvfs/x/a.mov"_s << u"gvfsd-fuse"_s << true;
        QTest::newRow("a cluster") << u"/mnt/cluster/a.mov"_s << QString() << false;
        QTest::newRow("the later mount of a place") << u"/mnt/covered/a.mov"_s << u"//nas/covered"_s << true;
        QTest::newRow("the mount itself") << u"/mnt/films"_s << u"sdb"_s << true;
    }
    void places()
    {
        QFETCH(const QString, path);
        const Storage storage = StorageMap(tree.root()).of(path);
        QTEST(storage.device, "device");
        QTEST(storage.isSlow, "isSlow");
    }

    void withoutProcNothingIsSlow()
    {
        const MachineTree empty;
        QCOMPARE(StorageMap(empty.root()).of(u"/mnt/films/a.mov"_s), Storage{});
    }

private:
    MachineTree tree;
};

SLUICE_TEST(TestStorage, QCoreApplication)

} // namespace test_storage

#include "test_storage.moc"
