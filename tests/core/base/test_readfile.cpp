// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/readfile.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString refusal(const QString &path, qint64 most)
{
    const auto read = readFile(path, most);
    return read ? u"(was read)"_s : read.error().message;
}

} // namespace

TEST_CASE("What is no file of a person is refused by its name", "[base]")
{
    const QTemporaryDir dir;
    const QString missing = dir.filePath(u"missing.json"_s);
    CHECK(refusal(missing, 10).contains(missing));
    CHECK(refusal(missing, 10).contains(u"there is no such file"_s));
    CHECK(refusal(dir.path(), 10).contains(u"folder"_s));
    const QString large = dir.filePath(u"large.json"_s);
    write(large, QByteArray(11, 'x'));
    CHECK(refusal(large, 10).contains(large));
    CHECK(refusal(large, 10).contains(u"larger"_s));
#ifndef Q_OS_WIN
    const QString pipe = dir.filePath(u"pipe.json"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(refusal(pipe, 10).contains(u"ordinary"_s));
    CHECK(refusal(u"/dev/zero"_s, 10).contains(u"ordinary"_s));
#endif
}

TEST_CASE("A file up to the limit is read whole", "[base]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.json"_s);
    write(path, QByteArray(10, 'x'));
    const auto read = readFile(path, 10);
    REQUIRE(read);
    CHECK(*read == QByteArray(10, 'x'));
}

#ifdef Q_OS_LINUX
TEST_CASE("An error of reading is told in the words of the program", "[base]")
{
    // Nothing is mapped where this process's memory begins, so that the system cannot read it.
    CHECK(refusal(u"/proc/self/mem"_s, 10)
        == u"/proc/self/mem could not be read: the disk reports an error"_s);
}
#endif

#ifndef Q_OS_WIN
TEST_CASE("The program's own input is read, and no more of it than the limit", "[base]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.json"_s);
    write(path, QByteArray(100'000, 'x'));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString input = u"/dev/fd/%1"_s.arg(file.handle());
    CHECK(readFile(input, 100'000)->size() == 100'000);
    CHECK(refusal(input, 99'999).contains(u"larger"_s));
    CHECK(refusal(u"/proc/self/fd/%1"_s.arg(file.handle()), 10).contains(u"larger"_s));
}
#endif
