// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"
#include "core/store/officefile.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <filesystem>
#include <functional>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

// What others do to a file that is open here.

namespace {

Outcome nameUnit(Storage &file, const QString &name)
{
    return file.write({ SetField { { 2 }, u"name"_s, name } }, { noon(), {}, {}, {} });
}

/// A file that is open, with a change in it, and copies of it from before and of another office.
struct Opened
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    QString older = dir.filePath(u"older.ita"_s);
    QString other = dir.filePath(u"other.ita"_s);
    std::unique_ptr<OfficeFile> file = makeFile(path);

    Opened()
    {
        makeFile(other, officeWithMeasures(1));
        REQUIRE(QFile::copy(path, older));
        REQUIRE(nameUnit(*file, u"ก"_s));
    }

    /// As `cat` or a program that synchronises folders does it.
    void overwrite(const QByteArray &bytes) const
    {
        QFile there(path);
        REQUIRE(there.open(QIODevice::ReadWrite));
        REQUIRE(there.resize(0));
        REQUIRE(there.write(bytes) == bytes.size());
    }
    /// As `mv`.
    void replace(const QString &by) const
    {
        std::filesystem::rename(by.toStdString(), path.toStdString());
    }
    Error::Code refusal()
    {
        const auto done = nameUnit(*file, u"ข"_s);
        REQUIRE_FALSE(done);
        return done.error().code;
    }
};

} // namespace

TEST_CASE("A file that others have changed is not written, and theirs stays", "[store]")
{
    Opened office;
    struct Harm
    {
        QString name;
        std::function<void()> act;
    };
    const QList<Harm> harms {
        { u"overwritten by another office"_s, [&] { office.overwrite(bytesOf(office.other)); } },
        { u"overwritten by an older copy"_s, [&] { office.overwrite(bytesOf(office.older)); } },
        { u"replaced"_s, [&] { office.replace(office.other); } },
        { u"replaced by an older copy"_s, [&] { office.replace(office.older); } },
        { u"emptied"_s, [&] { office.overwrite({}); } },
        { u"no office any more"_s, [&] { office.overwrite(QByteArray(200'000, 'x')); } },
        { u"changed by SQLite"_s,
            [&] { withSqlite(office.path, { u"UPDATE unit SET name = 'x'"_s }); } },
    };
    const size_t which = GENERATE(range<size_t>(0, 7));
    REQUIRE(size_t(harms.size()) == 7);
    CAPTURE(harms[qsizetype(which)].name.toStdString());
    REQUIRE(office.file->checkInPlace());
    harms[qsizetype(which)].act();
    const QByteArray theirs = bytesOf(office.path);
    const auto seen = office.file->checkInPlace();
    REQUIRE_FALSE(seen);
    CHECK(seen.error().code == Error::Code::Changed);
    CHECK(seen.error().message.contains(u"office.ita"_s));
    CHECK(office.refusal() == Error::Code::Changed);
    CHECK_FALSE(office.file->rowsWith(u"ก"_s));
    office.file.reset();
    CHECK(bytesOf(office.path) == theirs);
}

TEST_CASE("A file that is gone is missed until it is back", "[store]")
{
    Opened office;
    const QString away = office.dir.filePath(u"away.ita"_s);
    REQUIRE(QFile::rename(office.path, away));
    CHECK(office.file->checkInPlace().error().code == Error::Code::Gone);
    CHECK(office.refusal() == Error::Code::Gone);
    CHECK_FALSE(QFile::exists(office.path));
    REQUIRE(QFile::rename(away, office.path));
    CHECK(office.file->checkInPlace());
    CHECK(nameUnit(*office.file, u"ข"_s));
}

TEST_CASE("A folder that is renamed takes the file away and brings it back", "[store]")
{
    Opened office;
    const QString folder = office.dir.filePath(u"folder"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto file = makeFile(folder + u"/f.ita"_s);
    REQUIRE(QDir().rename(folder, folder + u"2"_s));
    CHECK(file->checkInPlace().error().code == Error::Code::Gone);
    REQUIRE(QDir().rename(folder + u"2"_s, folder));
    CHECK(nameUnit(*file, u"ข"_s));
}

TEST_CASE("A file that was only touched is still ours", "[store]")
{
    Opened office;
    QFile file(office.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(noon().addYears(-1), QFileDevice::FileModificationTime));
    file.close();
    CHECK(office.file->checkInPlace());
    CHECK(nameUnit(*office.file, u"ข"_s));
}

TEST_CASE("The same bytes at the same moment are known by what they hold", "[store]")
{
    // Size and header are the same; only the history tells.
    Opened office;
    QByteArray bytes = bytesOf(office.path);
    const QByteArray hash = office.file->lastMark().hash.toLatin1();
    REQUIRE(bytes.contains(hash));
    bytes.replace(hash, QByteArray(hash.size(), 'f'));
    office.overwrite(bytes);
    CHECK(office.file->checkInPlace().error().code == Error::Code::Changed);
    CHECK(office.refusal() == Error::Code::Changed);
}

TEST_CASE("After a write that failed the next one is stored", "[store]")
{
    Opened office;
    Database &database = office.file->database();
    REQUIRE(database.execute(u"PRAGMA max_page_count = 1"_s));
    CHECK_FALSE(nameUnit(*office.file, QString(200'000, u'ก')));
    REQUIRE(database.execute(u"PRAGMA max_page_count = 1000000"_s));
    CHECK(office.file->checkInPlace());
    CHECK(nameUnit(*office.file, u"ข"_s));
}

TEST_CASE("What is open can be copied when its name is gone, history and all", "[store]")
{
    Opened office;
    const bool isReplaced = GENERATE(false, true);
    CAPTURE(isReplaced);
    const JournalMark last = office.file->lastMark();
    if (isReplaced)
        office.replace(office.other);
    else
        REQUIRE(QFile::remove(office.path));
    const QString copy = office.dir.filePath(u"copy.ita"_s);
    REQUIRE(office.file->copyTo(copy, Overwrite::No));
    CHECK(OfficeFile::open(copy, Access::Read).value()->lastMark() == last);
}

TEST_CASE("What was overwritten is not copied as ours", "[store]")
{
    Opened office;
    office.overwrite(bytesOf(office.older));
    const QString copy = office.dir.filePath(u"copy.ita"_s);
    CHECK(office.file->copyTo(copy, Overwrite::No).error().code == Error::Code::Changed);
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("A file that is gone is put back where it was and written again", "[store]")
{
    Opened office;
    REQUIRE(QFile::remove(office.path));
    REQUIRE(office.file->copyTo(office.path, Overwrite::No));
    auto again = office.file->openAgain();
    REQUIRE(again);
    office.file.reset();
    // Nobody else may come in between.
    CHECK(OfficeFile::open(office.path, Access::Write).error().code == Error::Code::Locked);
    CHECK(nameUnit(**again, u"ข"_s));
    CHECK((*again)->lastMark().seq == 3);
    again->reset();
    CHECK_FALSE(QFile::exists(office.path + u".lock"_s));
    CHECK_FALSE(QFile::exists(rollbackJournalOf(office.path)));
}

TEST_CASE("What others have put there is opened with the lock that is held", "[store]")
{
    Opened office;
    office.overwrite(bytesOf(office.older));
    auto again = office.file->openAgain();
    REQUIRE(again);
    REQUIRE(nameUnit(**again, u"ค"_s));
    office.file.reset();
    // Its journal has not gone with the connection that was closed.
    CHECK(QFile::exists(rollbackJournalOf(office.path)));
    CHECK((*again)->checkInPlace());
    CHECK(nameUnit(**again, u"ง"_s));
    CHECK((*again)->lastMark().seq == 3);
}

TEST_CASE("What is no office file is not opened again, and ours goes on", "[store]")
{
    Opened office;
    office.replace(office.older);
    office.overwrite("hello");
    CHECK_FALSE(office.file->openAgain());
    CHECK(OfficeFile::open(office.path, Access::Write).error().code != Error::Code::Locked);
    CHECK(office.file->load());
}
