// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupfolder.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"0a1b2c3d4e5f"_s;

QString put(const QString &folder, const QString &office, const QDateTime &time,
    const QString &itsId = id.left(kBackupIdLength))
{
    const QString name = BackupName { office, u"ita"_s, itsId, time }.fileName();
    writeBytes(folder + u'/' + name, "x");
    return name;
}

} // namespace

TEST_CASE("A place that is gone is named and not made", "[backup]")
{
    const QTemporaryDir dir;
    const QString stick = dir.filePath(u"stick"_s);
    const Outcome made = makeBackupFolder(stick + u"/office"_s, stick);
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Error::Code::NotFound);
    CHECK(made.error().message.contains(u"stick"_s));
    CHECK_FALSE(QFileInfo::exists(stick));
}

TEST_CASE("A folder that cannot be made is named", "[backup]")
{
    const QTemporaryDir dir;
    writeBytes(dir.filePath(u"office สำเนาสำรอง"_s), "a file");
    const Outcome made = makeBackupFolder(backupFolder(dir.filePath(u"office.ita"_s)), {});
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"office สำเนาสำรอง"_s));
}

TEST_CASE("Backups lie beside the file or below the chosen place", "[backup]")
{
    CHECK(backupFolder(u"/a/office.v2.ita"_s) == u"/a/office.v2 สำเนาสำรอง"_s);
    CHECK(backupFolder(u"/a/office.ita"_s, u"/stick/"_s) == u"/stick/office สำเนาสำรอง"_s);
}

TEST_CASE("Only backups of this office are listed, newest first", "[backup]")
{
    const QTemporaryDir dir;
    const QString office = dir.filePath(u"office.ita"_s);
    const QString older = put(dir.path(), u"office"_s, noon());
    const QString newer = put(dir.path(), u"office"_s, noon().addDays(1));
    const QString foreign = put(dir.path(), u"office"_s, noon(), u"ffffffff"_s);
    put(dir.path(), u"other"_s, noon());
    writeBytes(office, "x");
    writeBytes(dir.filePath(u"notes.txt"_s), "x");
    QDir(dir.path())
        .mkdir(BackupName { u"office"_s, u"ita"_s, u"0a1b2c3d"_s, noon().addDays(2) }.fileName());

    const QList<Backup> backups = backupsIn(dir.path(), office, id);
    REQUIRE(backups.size() == 2);
    CHECK(QFileInfo(backups.first().path).fileName() == newer);
    CHECK(QFileInfo(backups.last().path).fileName() == older);
    CHECK(backups.last().time == noon());
    CHECK(backups.last().size == 1);
    // A file that cannot tell its id any more may have any of them.
    CHECK(backupsIn(dir.path(), office, {}).size() == 3);
    CHECK(backupsIn(dir.filePath(u"missing"_s), office, id).isEmpty());
}

TEST_CASE("Copies from before an update are found beside the file", "[backup]")
{
    const QTemporaryDir dir;
    for (const auto *name : { "office.schema-2.ita", "office.schema-1-2.ita", "office.schema-x.ita",
             "other.schema-1.ita", "office.ita" })
        writeBytes(dir.filePath(QString::fromLatin1(name)), "x");
    const QList<Backup> copies = copiesBeforeMigration(dir.filePath(u"office.ita"_s));
    REQUIRE(copies.size() == 2);
    CHECK(copies.first().reason == BackupReason::Migration);
}

TEST_CASE("Two backups of one second have two names", "[backup]")
{
    const QTemporaryDir dir;
    const BackupName name { u"office"_s, u"ita"_s, u"0a1b2c3d"_s, noon() };
    const QString first = freeBackupPath(dir.path(), name);
    writeBytes(first, "x");
    const QString second = freeBackupPath(dir.path(), name);
    CHECK(second != first);
    CHECK(BackupName::fromFileName(QFileInfo(second).fileName())->number == 2);
}
