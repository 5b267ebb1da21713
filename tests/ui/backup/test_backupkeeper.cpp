// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupcontents.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/backup/blockedplace.h"
#include "tests/ui/support/signing.h"
#include "ui/backup/backupkeeper.h"
#include "ui/backup/backuptexts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    QDateTime now = someTime();
    BackupKeeper keeper { officeFiles(), [this] { return now; } };
    QList<BackupOutcome> outcomes;
    std::unique_ptr<Session> session;

    explicit Kept(Access access = Access::Write)
    {
        QObject::connect(&keeper, &BackupKeeper::finished, &keeper,
            [this](const BackupOutcome &outcome) { outcomes.append(outcome); });
        Subtree office = smallOffice();
        ReviewCopy copy;
        copy.key = u"copy"_s;
        office.children.last().children.append({ {}, copy, {}, {} });
        REQUIRE(Session::create(officeFiles(), path, Overwrite::No, office, u"ใหม่"_s, {}));
        auto opened = Session::open(officeFiles(), path, access, {});
        REQUIRE(opened);
        session = std::move(opened).value();
        keeper.follow(*session);
    }

    void work(const QString &name)
    {
        const RowId unit = firstOf(session->tree(), RowKind::Unit);
        REQUIRE(session->apply({ u"แก้"_s, { SetField { unit, u"name"_s, name } } }));
    }
    void lookAfter(int seconds)
    {
        now = now.addSecs(seconds);
        keeper.look();
        keeper.waitForDone();
    }
    QList<Backup> backups() const { return backupsIn(backupFolder(path), path, session->fileId()); }
    QString unitIn(const Backup &backup) const
    {
        const auto read = readBackup(officeFiles(), backup.path);
        REQUIRE(read);
        return read->tree.get<Unit>(firstOf(read->tree, RowKind::Unit)).name;
    }
};

} // namespace

TEST_CASE("A backup that fails is told of, and tried again a quarter of an hour later", "[backup]")
{
    Kept w;
    blockPlace(backupFolder(w.path));
    w.work(u"ก"_s);
    w.lookAfter(3600);
    REQUIRE(w.outcomes.size() == 1);
    CHECK_FALSE(w.outcomes.last().made);
    CHECK(troubleText(w.outcomes.last()).contains(u"No backup could be made"_s));
    // Work goes on.
    w.work(u"ข"_s);
    w.lookAfter(60);
    CHECK(w.outcomes.size() == 1);
    REQUIRE(QFile::remove(backupFolder(w.path)));
    w.lookAfter(900);
    REQUIRE(w.outcomes.size() == 2);
    CHECK(w.outcomes.last().troubles.isEmpty());
    CHECK(troubleText(w.outcomes.last()).isEmpty());
    REQUIRE(w.backups().size() == 1);
    CHECK(w.unitIn(w.backups().first()) == u"ข"_s);
}

TEST_CASE("Who only reads a file makes no backups", "[backup]")
{
    Kept w(Access::Read);
    w.lookAfter(100'000);
    CHECK(w.outcomes.isEmpty());
    CHECK(w.backups().isEmpty());
}

TEST_CASE("What the last run has left is backed up soon after opening, and only once", "[backup]")
{
    Kept w;
    w.lookAfter(1);
    CHECK(w.backups().isEmpty());
    w.lookAfter(60);
    CHECK(w.backups().size() == 1);
    w.keeper.follow(*w.session);
    w.lookAfter(3600);
    CHECK(w.backups().size() == 1);
    w.lookAfter(100'000);
    CHECK(w.outcomes.size() == 2);
}

TEST_CASE("Work is backed up every quarter of an hour", "[backup]")
{
    Kept w;
    w.lookAfter(60);
    for (int i = 1; i <= 3; ++i) {
        w.work(QString::number(i));
        w.lookAfter(890);
        CHECK(w.backups().size() == i);
        w.lookAfter(10);
        REQUIRE(w.backups().size() == i + 1);
        CHECK(w.unitIn(w.backups().first()) == QString::number(i));
    }
}

TEST_CASE("Before a merge what is there is backed up at once", "[backup]")
{
    Kept w;
    w.work(u"ก่อน"_s);
    const RowId copy = firstOf(w.session->tree(), RowKind::ReviewCopy);
    const RowId unit = firstOf(w.session->tree(), RowKind::Unit);
    REQUIRE(w.session->apply({ u"รวม"_s,
        { SetField { unit, u"name"_s, u"หลัง"_s },
            SetField { copy, u"merged_at"_s, u"2023-05-17T12:00:00Z"_s } } }));
    REQUIRE(w.backups().size() == 1);
    CHECK(w.backups().first().reason == BackupReason::Merge);
    CHECK(w.unitIn(w.backups().first()) == u"ก่อน"_s);
}

TEST_CASE("Each sign-off is backed up", "[backup]")
{
    Signing signing;
    QDateTime now = someTime();
    BackupKeeper keeper(officeFiles(), [&] { return now; });
    keeper.follow(signing.session());
    signing.sign(1);
    keeper.waitForDone();
    const QString path = signing.session().path();
    const QList<Backup> backups = backupsIn(backupFolder(path), path, signing.session().fileId());
    REQUIRE(backups.size() == 1);
    CHECK(backups.first().reason == BackupReason::SignOff);
    const auto read = readBackup(officeFiles(), backups.first().path);
    REQUIRE(read);
    CHECK(read->signedSteps == 1);
    CHECK(read->findings.isEmpty());
}
