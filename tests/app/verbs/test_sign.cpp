// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"ดอกไม้ริมทาง\n"_s;

/// The sample with a chain of five people; the first two have keys.
struct SampleFile
{
    QTemporaryDir folder;

    SampleFile()
    {
        QJsonObject document = sampleDocument();
        QJsonArray people = document[u"people"_s].toArray();
        for (qsizetype i = 0; i < people.size(); ++i) {
            QJsonObject person = people[i].toObject();
            person[u"name"_s] = u"นายคนที่ %1"_s.arg(i + 1);
            people[i] = person;
        }
        document[u"people"_s] = people;
        writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
        REQUIRE(run({ u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
        for (const QString &person : { u"person-1"_s, u"person-2"_s })
            REQUIRE(run({ u"enroll"_s, u"office.ita"_s, u"--person"_s, person,
                            u"--passphrase-stdin"_s })
                        .status
                == 0);
    }

    Run run(const QStringList &arguments, const QString &passphrase = kPassphrase) const
    {
        return runProgram(folder, arguments, passphrase);
    }

    Run sign(int step, const QStringList &more = {}, const QString &passphrase = kPassphrase) const
    {
        return run(QStringList { u"sign"_s, u"office.ita"_s, u"--step"_s, QString::number(step),
                       u"--passphrase-stdin"_s }
                + more,
            passphrase);
    }

    QJsonObject verification() const
    {
        const Run done = run({ u"verify"_s, u"office.ita"_s, u"--json"_s });
        return QJsonDocument::fromJson(done.out.toUtf8()).object();
    }
};

/// The shell commands of core/signoff/VERIFY.md, as one text.
QString documentedCommands()
{
    QFile page(QStringLiteral(ITA_PROOF_PAGE));
    REQUIRE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(
        u"```sh\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    return block.match(QString::fromUtf8(page.readAll())).captured(1);
}

/// A tool that these commands need and the computer lacks; empty when there is none.
QString missingTool()
{
    for (const QString &tool : { u"bash"_s, u"openssl"_s, u"sqlite3"_s, u"sha256sum"_s, u"xxd"_s })
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return tool;
    return {};
}

} // namespace

TEST_CASE("A wrong passphrase and a wrong turn sign nothing", "[app]")
{
    const SampleFile file;
    const QByteArray before = readFile(file.folder, u"office.ita"_s);
    const Run wrong = file.sign(1, {}, u"ไม่ใช่รหัสนี้\n"_s);
    CHECK(wrong.status == 3);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.error == u"The passphrase does not open this key\n"_s);
    CHECK(readFile(file.folder, u"office.ita"_s) == before);
    CHECK(file.sign(2).error.contains(u"before step 1"_s));
    CHECK(file.sign(3).status == 3);
    CHECK(file.sign(0).status == 2);
    CHECK(readFile(file.folder, u"office.ita"_s) == before);
    CHECK(file.run({ u"sign"_s, u"office.ita"_s, u"--step"_s, u"1"_s }).status == 2);
    CHECK(file.sign(1, { u"--decision"_s, u"perhaps"_s }).status == 2);
    CHECK(file.run({ u"enroll"_s, u"office.ita"_s, u"--person"_s, u"nobody"_s,
                       u"--passphrase-stdin"_s })
              .status
        == 3);
    CHECK(file.run({ u"enroll"_s, u"office.ita"_s, u"--passphrase-stdin"_s }).status == 2);
}

TEST_CASE("A backup is made at each sign-off without a window, and its failure is told", "[app]")
{
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    const QDir backups(file.folder.filePath(u"office สำเนาสำรอง"_s));
    const QStringList made = backups.entryList(QDir::Files);
    REQUIRE(made.size() == 1);
    const Run verified
        = file.run({ u"verify"_s, backups.filePath(made.constFirst()), u"--json"_s });
    CHECK(verified.status == 0);
    const QJsonDocument found = QJsonDocument::fromJson(verified.out.toUtf8());
    CHECK(found[u"reports"_s][0][u"endorsed"_s] == 1);

    REQUIRE(QDir(backups.path()).removeRecursively());
    writeFile(file.folder, u"office สำเนาสำรอง"_s, "a file is in the way");
    const Run signedAnyway = file.sign(2);
    CHECK(signedAnyway.status == 0);
    CHECK(signedAnyway.error.startsWith(u"No backup could be made. "_s));
}

TEST_CASE("Steps are signed, sent back and withdrawn without a window", "[app]")
{
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    REQUIRE(file.sign(2, { u"--decision"_s, u"return"_s }).status == 3); // without a reason
    REQUIRE(file.sign(2, { u"--decision"_s, u"return"_s, u"--note"_s, u"ขอหลักฐาน"_s }).status == 0);
    REQUIRE(file.sign(1).status == 0);
    REQUIRE(file.sign(2, { u"--opinion"_s, u"เห็นชอบ"_s }).status == 0);
    REQUIRE(file.sign(2, { u"--decision"_s, u"withdraw"_s }).status == 0);
    const QJsonObject found = file.verification();
    CHECK(found[u"findings"_s].toArray().isEmpty());
    const QJsonObject report = found[u"reports"_s][0].toObject();
    CHECK(report[u"endorsed"_s] == 1);
    CHECK(report[u"steps"_s] == 5);
    CHECK(report[u"records"_s].toArray().size() == 5);
    CHECK_FALSE(found[u"exempt"_s].toArray().isEmpty());
    CHECK(file.run({ u"verify"_s, u"office.ita"_s }).status == 0);
}

TEST_CASE("Who sends back names the places, and they stay with the record", "[app]")
{
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    const QByteArray before = readFile(file.folder, u"office.ita"_s);
    const auto sendBack = [&](const QString &places) {
        return file.sign(
            2, { u"--decision"_s, u"return"_s, u"--note"_s, u"ขอหลักฐาน"_s, u"--places"_s, places });
    };
    const Run unknown = sendBack(u"O12,O99"_s);
    CHECK(unknown.status == 2);
    CHECK(unknown.error.contains(u"“O99”"_s));
    CHECK(readFile(file.folder, u"office.ita"_s) == before);
    REQUIRE(sendBack(u"O12, plan"_s).status == 0);
    const QJsonArray records = file.verification()[u"reports"_s][0][u"records"_s].toArray();
    CHECK(records.last()[u"places"_s].toArray().size() == 2);
    CHECK(records.last()[u"note"_s] == u"ขอหลักฐาน"_s);
    REQUIRE(file.sign(1).status == 0);
    const QStringList twice { u"--places"_s, u"O12"_s, u"--places=plan,O13"_s };
    REQUIRE(
        file.sign(2, QStringList { u"--decision"_s, u"return"_s, u"--note"_s, u"อีกครั้ง"_s } + twice)
            .status
        == 0);
    const QJsonArray more = file.verification()[u"reports"_s][0][u"records"_s].toArray();
    CHECK(more.last()[u"places"_s].toArray().size() == 3);
}

TEST_CASE("A report is re-opened without a window, and says whose sign-offs fall", "[app]")
{
    const SampleFile file;
    const auto reopen = [&](const QStringList &more) {
        return file.run(QStringList { u"reopen"_s, u"office.ita"_s } + more, {});
    };
    CHECK(reopen({ u"--note"_s, u"แก้คำผิด"_s }).status == 3); // nothing is signed
    REQUIRE(file.sign(1).status == 0);
    CHECK(reopen({}).status == 3); // without a reason
    CHECK(reopen({ u"--note"_s, u"x"_s, u"--places"_s, u"poem"_s }).status == 2);
    CHECK(file.verification()[u"reports"_s][0][u"endorsed"_s] == 1);
    const Run done = reopen({ u"--note"_s, u"แก้คำผิด"_s, u"--places"_s, u"O12"_s });
    CHECK(done.status == 0);
    CHECK(done.out.contains(u"step 1, นายคนที่ 1, falls"_s));
    CHECK(file.verification()[u"reports"_s][0][u"endorsed"_s] == 0);
    CHECK(file.sign(1).status == 0);
    CHECK(file.verification()[u"findings"_s].toArray().isEmpty());
}

TEST_CASE("A passphrase is changed without a window, and only the new one signs", "[app]")
{
    const SampleFile file;
    const QByteArray before = readFile(file.folder, u"office.ita"_s);
    const QString fresh = u"สายลมเย็นยามเช้า\n"_s;
    const auto change = [&](const QStringList &more, const QString &input) {
        return file.run(QStringList { u"passphrase"_s, u"office.ita"_s } + more, input);
    };
    const QStringList whose { u"--person"_s, u"person-1"_s, u"--passphrase-stdin"_s };
    const Run wrong = change(whose, u"ไม่ใช่รหัสนี้\n"_s + fresh);
    CHECK(wrong.status == 3);
    CHECK(wrong.error.contains(u"passphrase"_s));
    CHECK(change(whose, kPassphrase + u"สั้น\n"_s).status == 3);
    CHECK(change({ u"--passphrase-stdin"_s }, kPassphrase + fresh).status == 2);
    CHECK(change({ u"--person"_s, u"person-1"_s }, kPassphrase + fresh).status == 2);
    CHECK(readFile(file.folder, u"office.ita"_s) == before);
    REQUIRE(change(whose, kPassphrase + fresh).status == 0);
    CHECK(file.sign(1).status == 3);
    CHECK(file.sign(1, {}, fresh).status == 0);
}

TEST_CASE("A lost key is replaced without a window, and old signatures still hold", "[app]")
{
    const SampleFile file;
    const QString fresh = u"สายลมเย็นยามเช้า\n"_s;
    const auto replace = [&](const QStringList &more) {
        return file.run(QStringList { u"enroll"_s, u"office.ita"_s, u"--person"_s, u"person-1"_s,
                            u"--passphrase-stdin"_s }
                + more,
            fresh);
    };
    REQUIRE(file.sign(1).status == 0);
    CHECK(replace({}).status == 3); // the person has a key already
    CHECK(replace({ u"--replace"_s }).status == 3); // without a reason
    REQUIRE(replace({ u"--replace"_s, u"--note"_s, u"เครื่องหาย"_s }).status == 0);
    QJsonObject found = file.verification();
    CHECK(found[u"findings"_s].toArray().isEmpty());
    CHECK(found[u"keys"_s].toArray().size() == 3);
    CHECK(file.sign(1, { u"--decision"_s, u"withdraw"_s }).status == 3);
    CHECK(file.sign(1, { u"--decision"_s, u"withdraw"_s }, fresh).status == 0);
    CHECK(file.sign(1, {}, fresh).status == 0);
    CHECK(file.verification()[u"findings"_s].toArray().isEmpty());
}

TEST_CASE("What another tool changes of what is signed is named", "[app]")
{
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    runSql(file.folder, u"UPDATE oit_item SET responsible = 'x' WHERE code = 'O12'"_s);
    const Run run = file.run({ u"verify"_s, u"office.ita"_s });
    CHECK(run.status == 1);
    CHECK(run.out.contains(u"Item O12"_s));
    CHECK(run.out.contains(u"Step 1: the report is not what"_s));
}

TEST_CASE("A document whose sign-off does not hold is imported and says so", "[app]")
{
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    REQUIRE(file.run({ u"export"_s, u"office.ita"_s, u"out.json"_s }).status == 0);
    const Run whole = file.run({ u"import"_s, u"out.json"_s, u"whole.ita"_s });
    CHECK(whole.status == 0);
    CHECK(whole.out.isEmpty());
    CHECK(file.run({ u"verify"_s, u"whole.ita"_s }).status == 0);

    QByteArray document = readFile(file.folder, u"out.json"_s);
    REQUIRE(document.contains("\"decision\": \"endorse\""));
    document.replace("\"decision\": \"endorse\"", "\"decision\": \"return\"");
    writeFile(file.folder, u"changed.json"_s, document);
    const Run changed = file.run({ u"import"_s, u"changed.json"_s, u"changed.ita"_s });
    CHECK(changed.status == 0);
    CHECK(changed.out.contains(u"changed.json: note: Record 1"_s));
    CHECK(file.run({ u"verify"_s, u"changed.ita"_s }).status == 1);
}

TEST_CASE("A printed page tells its state", "[app]")
{
    const SampleFile file;
    const QJsonObject report = file.verification()[u"reports"_s][0].toObject();
    const QString code = u"%1 %2"_s.arg(
        report[u"number"_s].toString(), report[u"content_hash"_s].toString().first(12));
    const Run now = file.run({ u"printout"_s, u"office.ita"_s, code });
    CHECK(now.status == 0);
    CHECK(now.out.contains(u"nothing has changed since"_s));
    CHECK(file.run({ u"printout"_s, u"office.ita"_s, u"000000000000"_s }).status == 3);
    CHECK(file.run({ u"printout"_s, u"office.ita"_s, u"page 3"_s }).status == 3);

    REQUIRE(file.run({ u"export"_s, u"office.ita"_s, u"out.pdf"_s }).status == 0);
    CHECK(file.run({ u"export"_s, u"office.ita"_s, u"out.content"_s }).status == 0);
}

TEST_CASE("The documented commands prove a signature without the program", "[app]")
{
    if (const QString tool = missingTool(); !tool.isEmpty()) {
        WARN("skipped: " << tool.toStdString() << " is not installed");
        return;
    }
    const SampleFile file;
    REQUIRE(file.sign(1).status == 0);
    REQUIRE(file.sign(2, { u"--opinion"_s, u"เห็นชอบ \"ทั้งหมด\""_s }).status == 0);
    const QString commands = documentedCommands();
    REQUIRE(commands.contains(u"openssl pkeyutl"_s));
    const auto follow = [&](const QString &offset) {
        QProcess bash;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s,
            QFileInfo(QStringLiteral(ITA_PROGRAM)).path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"OFFSET"_s, offset);
        bash.setProcessEnvironment(environment);
        bash.setWorkingDirectory(file.folder.path());
        bash.start(u"bash"_s, { u"-c"_s, u"rm -f today.content\n"_s + commands });
        REQUIRE(bash.waitForFinished());
        INFO(bash.readAllStandardError().toStdString());
        return bash.exitCode();
    };
    CHECK(follow(u"0"_s) == 0);
    CHECK(follow(u"1"_s) == 0);
    runSql(file.folder, u"UPDATE sign_off_record SET opinion = 'ไม่เห็นชอบ'"_s);
    CHECK(follow(u"1"_s) != 0);
}

TEST_CASE("A file's name gives no orders to the terminal", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QString name = u"a\u001B[2J\u009Bb\nc.ita"_s;
    REQUIRE(QFile::rename(folder.filePath(u"office.ita"_s), folder.filePath(name)));
    const auto hasControls = [](const QString &text) {
        return std::ranges::any_of(
            text, [](QChar c) { return c != u'\n' && c.category() == QChar::Other_Control; });
    };
    const Run text = runProgram(folder, { u"verify"_s, name });
    CHECK(text.status == 0);
    CHECK(text.out.contains(u"a\uFFFD[2J\uFFFDb c.ita: nothing found"_s));
    CHECK_FALSE(hasControls(text.out));
    const Run json = runProgram(folder, { u"verify"_s, name, u"--json"_s });
    CHECK_FALSE(hasControls(json.out));
    CHECK(QJsonDocument::fromJson(json.out.toUtf8())[u"file"_s] == name);
    const Run missing = runProgram(folder, { u"verify"_s, u"x\u001B[2J\n.ita"_s });
    CHECK(missing.status == 3);
    CHECK_FALSE(hasControls(missing.error));
}
