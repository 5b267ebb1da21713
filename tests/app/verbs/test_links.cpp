// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/net/linkserver.h"
#include "tests/support/catch.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample with these addresses as its only evidence, all of O1, imported into office.ita.
void importWith(const QTemporaryDir &folder, const QStringList &addresses)
{
    QByteArray json = QJsonDocument(sampleDocument()).toJson();
    writeFile(folder, u"in.json"_s, json);
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    runSql(folder, u"UPDATE evidence SET url = ''"_s);
    for (qsizetype i = 0; i < addresses.size(); ++i)
        runSql(folder,
            u"UPDATE evidence SET url = '%1' WHERE node = (SELECT node FROM evidence ORDER BY node "
            "LIMIT 1 OFFSET %2)"_s.arg(addresses[i])
                .arg(i));
}

/// As runProgram(), while this program goes on and can answer.
Run runBeside(const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    environment.remove(u"QT_QPA_PLATFORM"_s);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder.path());
    QEventLoop loop;
    QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
    program.start(programPath(), arguments);
    loop.exec();
    return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), {} };
}

} // namespace

TEST_CASE("Wrong options of a look at the addresses are refused", "[app][links]")
{
    const QTemporaryDir folder;
    importWith(folder, {});
    for (const QString &seconds : { u"0"_s, u"301"_s, u"ten"_s, u""_s })
        checkFails(folder, { u"links"_s, u"office.ita"_s, u"--seconds="_s + seconds }, 2,
            u"--seconds: “%1” is no number from 1 to 300"_s.arg(seconds));
    checkFails(folder, { u"links"_s, u"office.ita"_s, u"--year=2560"_s }, 3,
        u"office.ita holds no report of that year"_s);
    const Run none = runProgram(folder, { u"links"_s, u"office.ita"_s });
    CHECK(none.status == 0);
    CHECK(none.out.isEmpty());
}

TEST_CASE("Addresses that cannot be asked are told without asking anybody", "[app][links]")
{
    const QTemporaryDir folder;
    importWith(folder, { u"http://10.1.2.3/x"_s, u"ftp://a.go.th"_s });
    const QByteArray before = readFile(folder, u"office.ita"_s);
    const Run run = runProgram(folder, { u"links"_s, u"office.ita"_s });
    CHECK(run.status == 1);
    const QStringList lines = run.out.trimmed().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(u"http://10.1.2.3/x: 10.1.2.3 is inside a private network"_s));
    CHECK(lines[1].contains(u"ftp://a.go.th: Is no address of http or https"_s));
    CHECK(readFile(folder, u"office.ita"_s) == before);
}

TEST_CASE("What is found is printed for scripts, and noted when asked for", "[app][links]")
{
    const QTemporaryDir folder;
    LinkServer server;
    server.serve(u"/ok"_s, httpAnswer("200 OK"));
    importWith(folder, { server.at(u"/ok"_s), server.at(u"/gone"_s) });
    const Run run = runBeside(
        folder, { u"links"_s, u"office.ita"_s, u"--private"_s, u"--json"_s, u"--note-date"_s });
    CHECK(run.status == 1);
    const QJsonArray found = QJsonDocument::fromJson(run.out.toUtf8()).array();
    REQUIRE(found.size() == 2);
    CHECK(found[0][u"state"_s] == u"opens"_s);
    CHECK(found[0][u"status"_s] == 200);
    CHECK(found[1][u"state"_s] == u"not_found"_s);
    CHECK(found[1][u"address"_s] == server.at(u"/gone"_s));
    CHECK(server.requests().size() == 2);
    CHECK(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.json"_s }).status == 0);
    const QByteArray out = readFile(folder, u"out.json"_s);
    CHECK(out.contains("\"link_state\": \"opens\""));
    CHECK(out.contains("\"checked_on\": \""));
    const Run check = runProgram(folder, { u"check"_s, u"office.ita"_s });
    CHECK(check.out.contains(u"was not found"_s));
}
