// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"
#include "core/base/systemreason.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void makeFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("x") == 1);
}

QStringList namesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("A file that is written whole has nothing beside it", "[base]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.json"_s);
    const QByteArray large(3'000'000, 'a');
    REQUIRE(writeDurably(path, large));
    CHECK(contentOf(path) == large);
    REQUIRE(writeDurably(path, "second"));
    CHECK(contentOf(path) == "second");
    CHECK(namesIn(dir) == QStringList { u"out.json"_s });
}

TEST_CASE("A file that is replaced keeps its permissions", "[base]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.json"_s);
    makeFile(path);
    constexpr auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    REQUIRE(QFile::setPermissions(path, own));
    const auto before = QFile::permissions(path);
    REQUIRE(writeDurably(path, "new"));
    CHECK(QFile::permissions(path) == before);
}

TEST_CASE("A link leads to the file that is replaced, and stays", "[base]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"out.json"_s);
    const QString link = dir.filePath(u"link.json"_s);
    makeFile(path);
    REQUIRE(QFile::link(path, link));
    REQUIRE(writeDurably(link, "new"));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(path) == "new");
}

TEST_CASE("What is no ordinary file is not replaced, and why is said", "[base]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"folder.json"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto onFolder = writeDurably(folder, "new");
    REQUIRE_FALSE(onFolder);
    CHECK(onFolder.error().message.contains(u"folder.json”"_s));
    CHECK(onFolder.error().message.contains(u"it is a folder"_s));
    const auto nowhere = writeDurably(dir.filePath(u"no/out.json"_s), "new");
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().message.contains(u"the folder is not there"_s));
#ifndef Q_OS_WIN
    const QString pipe = dir.filePath(u"pipe.json"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto onPipe = writeDurably(pipe, "new");
    REQUIRE_FALSE(onPipe);
    CHECK(onPipe.error().message.contains(u"not an ordinary file"_s));
    CHECK(QFileInfo::exists(pipe));
    CHECK_FALSE(QFileInfo(pipe).isFile());
#endif
}

TEST_CASE("A name that is too long is said to be", "[base]")
{
    const QTemporaryDir dir;
    const auto done = writeDurably(dir.filePath(QString(300, u'x')), "new");
    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"too long"_s));
    CHECK(namesIn(dir).isEmpty());
}

TEST_CASE("What killed processes left behind goes, and nothing else", "[base]")
{
    const QTemporaryDir dir;
    const QString ours = temporaryName(dir.filePath(u"out.json"_s));
    const QString running = QFileInfo(ours).fileName();
    const QString process = u"-%1-"_s.arg(QCoreApplication::applicationPid());
    REQUIRE(running.contains(process));
    QString dead = running;
    dead.replace(process, u"-999999999-"_s);
    QString foreign = dead;
    foreign.replace(5, 6, foreign.mid(5, 6) == u"000001"_s ? u"000002"_s : u"000001"_s);
    const QStringList kept { running, foreign, u".ita-notes.new"_s, u"plan.new"_s,
        u"office.ita"_s };
    for (const QString &name : kept + QStringList { dead, dead + u"-journal"_s })
        makeFile(dir.filePath(name));
    removeLeftovers(dir.filePath(u"office.ita"_s));
    QStringList sorted = kept;
    sorted.sort();
    QStringList found = namesIn(dir);
    found.sort();
    CHECK(found == sorted);

    // After a day nobody writes it any more.
    QFile old(dir.filePath(foreign));
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(
        QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    old.close();
    removeLeftovers(dir.filePath(u"office.ita"_s));
    CHECK_FALSE(QFile::exists(dir.filePath(foreign)));
}

TEST_CASE("The reason why a file could not be made is found afterwards", "[base]")
{
    const QTemporaryDir dir;
    CHECK(whyNoFile(dir.filePath(u"no/a"_s)) == u"the folder is not there"_s);
    CHECK(whyNoFile(dir.filePath(QString(300, u'x'))) == u"the name is too long"_s);
    CHECK(whyNoFile(dir.filePath(u"a"_s)) == u"the disk reports an error"_s);
    CHECK(namesIn(dir).isEmpty());
}

TEST_CASE("The system's reasons are said in words of the person", "[base]")
{
    CHECK(reasonOf(std::make_error_code(std::errc::no_space_on_device)) == u"the disk is full"_s);
    CHECK(reasonOf(std::make_error_code(std::errc::io_error)) == u"the disk reports an error"_s);
    CHECK(
        reasonOf(std::make_error_code(std::errc::permission_denied)) == u"permission is missing"_s);
    CHECK_FALSE(reasonOf(std::make_error_code(std::errc::timed_out)).isEmpty());
}
