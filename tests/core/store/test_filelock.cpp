// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"
#include "core/store/officefile.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSysInfo>

#include <cstdio>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPathVariable = "ITA_TEST_LOCKED_FILE";

/// A second program that has the file open for writing until it is killed.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1StringView(kPathVariable), path);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationFilePath(), { u"[locked-file-holder]"_s });
        QByteArray said;
        while (!said.contains("holding") && m_process.waitForReadyRead())
            said += m_process.readAllStandardOutput();
        REQUIRE(said.contains("holding"));
    }
    ~Holder() { kill(); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;

    qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

// Not a test: Holder runs this as the second program.
TEST_CASE("Holds a file open until it is killed", "[.][locked-file-holder]")
{
    const QString path = qEnvironmentVariable(kPathVariable);
    REQUIRE_FALSE(path.isEmpty());
    const auto file = OfficeFile::open(path, Access::Write, { u"สมหญิง"_s, noon() });
    REQUIRE(file);
    std::puts("holding");
    std::fflush(stdout);
    std::getchar();
}

TEST_CASE("A second program cannot write, is told who does, and can read", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QString content = dumpContent(makeFile(path)->database());
    const Holder other(path);

    const auto refused = OfficeFile::open(path, Access::Write, { u"สมชาย"_s, noon() });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Locked);
    CHECK(refused.error().message.contains(u"สมหญิง"_s));
    CHECK(refused.error().message.contains(QSysInfo::machineHostName()));
    CHECK(refused.error().message.contains(noon().toLocalTime().toString(u"17/5/2566 HH:mm"_s)));

    const auto holder = FileLock::holder(path);
    REQUIRE(holder);
    CHECK(holder->process == other.id());
    CHECK(holder->computer == QSysInfo::machineHostName());
    CHECK(holder->person == u"สมหญิง"_s);
    CHECK(holder->since == noon());

    const auto reader = OfficeFile::open(path, Access::Read);
    REQUIRE(reader);
    CHECK(dumpContent((*reader)->database()) == content);
    CHECK_FALSE((*reader)->write({}, { noon(), {}, {}, {} }));
    CHECK(FileLock::holder(path) == holder);
}

TEST_CASE("The lock of a program that was killed is taken over", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    Holder other(path);
    const qint64 killed = other.id();
    other.kill();
    REQUIRE(FileLock::holder(path));

    auto lock = FileLock::acquire(path, u"สมชาย"_s, noon());
    REQUIRE(lock);
    CHECK((*lock)->wasAbandoned());
    CHECK(FileLock::holder(path)->process != killed);
    CHECK(FileLock::holder(path)->person == u"สมชาย"_s);
}

TEST_CASE("A lock whose takeover was cut off is taken over all the same", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    Holder other(path);
    other.kill();
    const QString guard = path + u".lock.rmlock"_s;
    writeBytes(guard, GENERATE(QByteArray(), QByteArray("4711\nita-report\nroom-12\nabc\ndef\n")));
    CHECK_FALSE(FileLock::holder(path)->isAliveHere);
    CHECK(FileLock::acquire(path, u"สมชาย"_s, noon()));
    CHECK_FALSE(QFile::exists(guard));
    // One without the lock that it guarded goes with the next lock.
    writeBytes(guard, {});
    CHECK(FileLock::acquire(path, u"สมชาย"_s, noon()));
    CHECK_FALSE(QFile::exists(guard));
}

TEST_CASE("A lock that was given back is nobody's", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    {
        const auto lock = FileLock::acquire(path, u"สมชาย"_s, noon());
        REQUIRE(lock);
        CHECK_FALSE((*lock)->wasAbandoned());
    }
    CHECK_FALSE(FileLock::holder(path));
    CHECK(QDir(dir.path()).isEmpty());
}

TEST_CASE("A lock on another computer stands, whatever its age", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    writeBytes(path + u".lock"_s, "4711\nita-report\nroom-12\nabc\ndef\n");
    QFile old(path + u".lock"_s);
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(noon().addYears(-1), QFileDevice::FileModificationTime));
    old.close();

    const auto lock = FileLock::acquire(path, u"สมชาย"_s, noon());
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == Error::Code::Locked);
    CHECK(lock.error().message.contains(u"room-12"_s));
}

TEST_CASE("A lock that does not say whose it is says since when", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QByteArray content = GENERATE(QByteArray(), QByteArray("\n\n"), QByteArray("\0\0\0", 3));
    writeBytes(path + u".lock"_s, content);
    QFile old(path + u".lock"_s);
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(noon(), QFileDevice::FileModificationTime));
    old.close();

    const auto lock = FileLock::acquire(path, u"สมชาย"_s, noon());
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == Error::Code::Locked);
    CHECK(lock.error().message.contains(noon().toLocalTime().toString(u"17/5/2566 HH:mm"_s)));
    const auto holder = FileLock::holder(path);
    REQUIRE(holder);
    CHECK(holder->since == noon());
    CHECK_FALSE(holder->isAliveHere);
    CHECK(FileLock::acquire(path, u"สมชาย"_s, noon(), Lock::Break));
    CHECK(QDir(dir.path()).isEmpty());
}

TEST_CASE("A lock that was cut off when its process was killed is taken over", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const QByteArray id = QSysInfo::machineUniqueId();
    REQUIRE(id.size() > 1);
    const auto lockOf = [&](qint64 process) {
        writeBytes(path + u".lock"_s,
            QByteArray::number(process) + "\nita-report\n" + QSysInfo::machineHostName().toUtf8()
                + '\n' + id.left(id.size() / 2));
    };
    lockOf(QCoreApplication::applicationPid());
    CHECK_FALSE(FileLock::acquire(path, u"สมชาย"_s, noon()));
    lockOf(999999999);
    CHECK(FileLock::acquire(path, u"สมชาย"_s, noon()));
}

TEST_CASE("The lock of another computer is broken only on request", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    writeBytes(path + u".lock"_s, "4711\nita-report\nroom-12\nabc\ndef\n");
    CHECK_FALSE(FileLock::holder(path)->isAliveHere);
    CHECK_FALSE(OfficeFile::open(path, Access::Write, { u"สมชาย"_s, noon() }));
    const auto file = OfficeFile::open(path, Access::Write, { u"สมชาย"_s, noon(), Lock::Break });
    REQUIRE(file);
    CHECK(FileLock::holder(path)->person == u"สมชาย"_s);
    CHECK(FileLock::holder(path)->isAliveHere);
}

TEST_CASE("The lock of a program that runs here is never broken", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    makeFile(path);
    const Holder other(path);
    const auto refused = OfficeFile::open(path, Access::Write, { u"สมชาย"_s, noon(), Lock::Break });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::Locked);
    CHECK(FileLock::holder(path)->process == other.id());
    CHECK(FileLock::holder(path)->isAliveHere);
}

TEST_CASE("The name left by an earlier holder is not taken for the present one", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    writeBytes(path + u".lock"_s, "4711\nita-report\nroom-12\nabc\ndef\n");
    writeBytes(path + u".lock-info"_s, R"({"process": 12, "person": "x", "since": "2023-01-01"})");
    CHECK(FileLock::holder(path)->person == QString());
}

TEST_CASE("Where no lock can be made the file can only be read", "[store]")
{
    const QTemporaryDir dir;
    const auto lock = FileLock::acquire(dir.filePath(u"no/office.ita"_s), {}, noon());
    REQUIRE_FALSE(lock);
    CHECK(lock.error().code == Error::Code::ReadOnly);
}
