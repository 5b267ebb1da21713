// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"
#include "core/base/durablefile.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/storedstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct BackedUp
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    std::unique_ptr<Session> session;
    BackupPlaces places;
    QDateTime time = noon();

    BackedUp() { open(); }

    void open()
    {
        auto made = QFileInfo::exists(path)
            ? Session::open(officeFiles(), path, Access::Write, author())
            : Session::create(
                officeFiles(), path, Overwrite::No, officeWithMeasures(20), u"ใหม่"_s, author());
        REQUIRE(made);
        session = std::move(made).value();
    }

    static Author author()
    {
        return { u"สมชาย"_s, [] { return noon(); } };
    }

    void work(int number)
    {
        REQUIRE(session->apply(
            { u"แก้"_s, { SetField { { 2 }, u"name"_s, u"สำนัก %1"_s.arg(number) } } }));
    }

    BackupOutcome make(BackupReason reason = BackupReason::Regular)
    {
        return backUp(officeFiles(), places, { path, session->fileId(), reason, time });
    }

    QString folder(const QString &place = {}) const { return backupFolder(path, place); }
    QList<Backup> backups(const QString &place = {}) const
    {
        return backupsIn(folder(place), path, session->fileId());
    }
    QStringList files(const QString &place = {}) const
    {
        return QDir(folder(place)).entryList(QDir::Files | QDir::Hidden);
    }
    QString stick()
    {
        QDir(dir.path()).mkdir(u"stick"_s);
        return dir.filePath(u"stick"_s);
    }
};

} // namespace

// ---- what goes wrong ---------------------------------------------------------------------------

TEST_CASE("What a killed program has left in the folder of the backups goes", "[backup]")
{
    BackedUp office;
    REQUIRE(office.make().made);
    const QString folder = backupFolder(office.path);
    QString left = temporaryName(folder + u"/x.ita"_s);
    left.replace(u"-%1-"_s.arg(QCoreApplication::applicationPid()), u"-999999999-"_s);
    QFile half(left);
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.close();
    const auto isHere = [&](const QString &path) {
        return QDir(folder)
            .entryList(QDir::Files | QDir::Hidden)
            .contains(QFileInfo(path).fileName());
    };
    REQUIRE(isHere(left));
    clearBackupFolders(office.places, office.path);
    CHECK_FALSE(isHere(left));
    CHECK(backupsIn(folder, office.path, office.session->fileId()).size() == 1);
}

TEST_CASE("A place that cannot be written is named, and the office is as it was", "[backup]")
{
    BackedUp w;
    const QByteArray before = bytesOf(w.path);
    writeBytes(w.folder(), "no folder");
    const BackupOutcome outcome = w.make();
    CHECK_FALSE(outcome.made);
    REQUIRE(outcome.troubles.size() == 1);
    CHECK(outcome.troubles.first().message.contains(u"office สำเนาสำรอง"_s));
    CHECK(bytesOf(w.path) == before);
    w.work(1);
}

TEST_CASE("What a killed backup left half made goes with the next one", "[backup]")
{
    BackedUp w;
    REQUIRE(w.make().made);
    QString left = temporaryName(w.folder() + u"/some.ita"_s);
    left.replace(u"-%1-"_s.arg(QCoreApplication::applicationPid()), u"-999999999-"_s);
    writeBytes(left, "half");
    writeBytes(w.folder() + u"/else.new"_s, "of a person");
    REQUIRE(w.make().made);
    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(QFileInfo::exists(w.folder() + u"/else.new"_s));
    CHECK(w.backups().size() == 2);
}

TEST_CASE("Without the first place there is a backup in the second, and a word", "[backup]")
{
    BackedUp w;
    writeBytes(w.folder(), "no folder");
    w.places.second = w.stick();
    const BackupOutcome outcome = w.make();
    REQUIRE(outcome.made);
    CHECK(outcome.made->path.startsWith(w.places.second));
    CHECK(outcome.troubles.size() == 1);
}

TEST_CASE(
    "A stick that was taken out is named, and the backup beside the file is there", "[backup]")
{
    BackedUp w;
    w.places.second = w.dir.filePath(u"stick"_s);
    const BackupOutcome outcome = w.make();
    REQUIRE(outcome.made);
    CHECK(outcome.made->path.startsWith(w.folder()));
    REQUIRE(outcome.troubles.size() == 1);
    CHECK(outcome.troubles.first().message.contains(u"stick"_s));
    CHECK_FALSE(QFileInfo::exists(w.places.second));
}

TEST_CASE("An office that is gone leaves nothing half made", "[backup]")
{
    BackedUp w;
    REQUIRE(w.make().made);
    const QString id = w.session->fileId();
    w.session.reset();
    REQUIRE(QFile::remove(w.path));
    const BackupOutcome outcome = backUp(
        officeFiles(), w.places, { w.path, id, BackupReason::Regular, noon().addDays(40) });
    CHECK_FALSE(outcome.made);
    CHECK(QDir(w.folder()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

#ifdef Q_OS_UNIX
namespace {

/// Files cannot grow beyond a size, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full { rlim_t(size), m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before {};
};

} // namespace

TEST_CASE("On a full disk the older backups stay and nothing is left over", "[backup]")
{
    BackedUp w;
    for (int hours : { 3, 2 }) { // of one hour: the older one would go
        w.time = noon().addSecs(-60LL * hours);
        REQUIRE(w.make().made);
    }
    const QStringList before = w.files();
    REQUIRE(before.size() == 2);
    w.time = noon().addDays(2);
    {
        const FullDisk full(QFileInfo(w.path).size() / 2);
        const BackupOutcome outcome = w.make();
        CHECK_FALSE(outcome.made);
        CHECK(outcome.troubles.size() == 1);
    }
    CHECK(w.files() == before);
    REQUIRE(w.make().made);
    CHECK(w.files().size() == 2);
}
#endif

TEST_CASE("A backup that cannot be read is never removed", "[backup]")
{
    BackedUp w;
    REQUIRE(w.make().made);
    w.time = noon().addSecs(1);
    REQUIRE(w.make().made);
    const QString damaged = w.backups().last().path;
    writeBytes(damaged, bytesOf(damaged).left(2000));
    w.time = noon().addYears(5);
    REQUIRE(w.make().made);
    CHECK(QFileInfo::exists(damaged));
    CHECK(w.backups().size() == 2);
}

TEST_CASE("A backup of what is nowhere else is never removed", "[backup]")
{
    BackedUp w;
    REQUIRE(w.make().made);
    const QString base = w.backups().first().path;
    w.work(1);
    w.time = noon().addSecs(1);
    REQUIRE(w.make().made);
    const QString lost = w.backups().first().path;
    // Back to an earlier state of the file, by hand; then work goes another way.
    w.session.reset();
    REQUIRE(QFile::remove(w.path));
    REQUIRE(QFile::copy(base, w.path));
    w.open();
    w.work(2);
    w.time = noon().addYears(5);
    REQUIRE(w.make().made);
    CHECK(QFileInfo::exists(lost));
    CHECK_FALSE(QFileInfo::exists(base));
}

TEST_CASE("Files that are no backups of this office are left alone", "[backup]")
{
    BackedUp w;
    REQUIRE(w.make().made);
    const BackupName foreign { u"office"_s, u"ita"_s, u"ffffffff"_s, noon().addYears(-9) };
    for (const QString &name : { foreign.fileName(), u"บันทึก.txt"_s, u"office.ita"_s }) {
        REQUIRE(QFile::copy(w.path, w.folder() + u'/' + name));
    }
    w.time = noon().addYears(5);
    REQUIRE(w.make().made);
    CHECK(w.files().size() == 4);
    CHECK(w.backups().size() == 1);
}

// ---- what goes right ---------------------------------------------------------------------------

TEST_CASE("A backup holds the office, and stands in both places", "[backup]")
{
    BackedUp w;
    w.places.second = w.stick();
    w.work(1);
    const BackupOutcome outcome = w.make(BackupReason::SignOff);
    CHECK(outcome.troubles.isEmpty());
    REQUIRE(outcome.made);
    CHECK(outcome.made->reason == BackupReason::SignOff);
    for (const QString &place : { QString(), w.places.second }) {
        REQUIRE(w.backups(place).size() == 1);
        const auto backup = officeFiles().open(w.backups(place).first().path, Access::Read);
        REQUIRE(backup);
        CHECK(stateOf(**backup) == stateOf(w.session->storage()));
        backup->get();
    }
    // Nothing beside it, such as a journal.
    CHECK(w.files().size() == 1);
}

TEST_CASE("What a newer backup holds goes by the rule, in both places", "[backup]")
{
    BackedUp w;
    w.places.second = w.stick();
    for (int i = 0; i < 6; ++i) {
        w.work(i);
        w.time = noon().addSecs(i * 600LL);
        REQUIRE(w.make().made);
    }
    CHECK(w.backups().size() == 6);
    w.time = noon().addDays(2);
    REQUIRE(w.make().made);
    CHECK(w.backups().size() == 2);
    CHECK(w.backups(w.places.second).size() == 2);
}
