// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// How many pages the reports took when this was last improved.
constexpr int kSamplePages = 38;
constexpr int kReferencePages = 47;

/// The sample with the first point of O1's elements replaced.
QByteArray sampleWithElement(const QString &text)
{
    QString json = QString::fromUtf8(QJsonDocument(sampleDocument()).toJson());
    const qsizetype start = json.indexOf(u"\"elements\": ["_s);
    const qsizetype first = json.indexOf(u'"', start + 12);
    const qsizetype end = json.indexOf(u'"', first + 1);
    return json.replace(first + 1, end - first - 1, text).toUtf8();
}

QString textOfPdf(const QTemporaryDir &folder, const QString &name)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-raw"_s, folder.filePath(name), u"-"_s });
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_CASE("What cannot be imported leaves no file behind", "[app]")
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"folder"_s);
    const QStringList call { u"import"_s, u"in.json"_s, u"out.ita"_s };
    checkFails(folder, call, 3, u"in.json could not be read: there is no such file"_s);
    checkFails(folder, { u"import"_s, u"folder"_s, u"out.ita"_s }, 3,
        u"folder could not be read: it is a folder"_s);
    writeFile(folder, u"in.json"_s, "{\"format\": ");
    CHECK(runProgram(folder, call).error.startsWith(u"in.json: "_s));

    QJsonObject document = sampleDocument();
    document[u"version"_s] = 9;
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    checkFails(
        folder, call, 3, u"in.json: $.version: version 9 is newer than this program's version 2"_s);

    document = sampleDocument();
    document.remove(u"people"_s);
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    checkFails(folder, call, 3, u"in.json: $.people: missing"_s);
}

TEST_CASE("An existing file is overwritten only on request", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QByteArray before = readFile(folder, u"office.ita"_s);
    CHECK(runProgram(folder, { u"new"_s, u"office.ita"_s }).status == 3);
    CHECK(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 3);
    CHECK(readFile(folder, u"office.ita"_s) == before);

    writeFile(folder, u"out.pdf"_s, "mine");
    const QStringList call { u"export"_s, u"office.ita"_s, u"out.pdf"_s };
    checkFails(folder, call, 3, u"out.pdf exists already; --force overwrites it"_s);
    CHECK(readFile(folder, u"out.pdf"_s) == "mine");
    CHECK(runProgram(folder, call + QStringList { u"--force"_s }).status == 0);
    CHECK(readFile(folder, u"out.pdf"_s).startsWith("%PDF-1.4"));
    CHECK(runProgram(folder, { u"new"_s, u"office.ita"_s, u"--force"_s }).status == 0);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s }).status == 0);
}

TEST_CASE("What is no office file is refused by every verb that reads one", "[app]")
{
    const QTemporaryDir folder;
    writeFile(folder, u"letter.ita"_s, "Dear Sir or Madam, this is certainly no database at all.");
    for (const QStringList &call : { QStringList { u"verify"_s, u"letter.ita"_s },
             QStringList { u"export"_s, u"letter.ita"_s, u"a.pdf"_s },
             QStringList { u"verify"_s, u"missing.ita"_s } }) {
        const Run run = runProgram(folder, call);
        CHECK(run.status == 3);
        CHECK(run.error.contains(call[1]));
        CHECK(run.error.count(u'\n') == 1);
    }
    CHECK(filesIn(folder) == QStringList { u"letter.ita"_s });
}

TEST_CASE("A document comes out as it went in", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.json"_s }).status == 0);
    CHECK(readJson(folder, u"out.json"_s) == sampleDocument());
}

TEST_CASE("The reference report comes out as it went in", "[app][reference]")
{
    const auto reference = ita::test::referenceReport();
    if (!reference) {
        WARN("The reference report is not there; nothing was checked.");
        return;
    }
    const QTemporaryDir folder;
    REQUIRE(runProgram(folder, { u"import"_s, *reference, u"office.ita"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.json"_s }).status == 0);
    QFile file(*reference);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(readJson(folder, u"out.json"_s) == QJsonDocument::fromJson(file.readAll()).object());
}

TEST_CASE("The sample takes no more pages than it needs", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.pdf"_s }).status == 0);
    CHECK(textOfPdf(folder, u"out.pdf"_s).count(u'\f') <= kSamplePages);
}

TEST_CASE("The reference report takes no more pages than it needs", "[app][reference]")
{
    const auto reference = ita::test::referenceReport();
    if (!reference) {
        WARN("The reference report is not there; nothing was checked.");
        return;
    }
    const QTemporaryDir folder;
    REQUIRE(runProgram(folder, { u"import"_s, *reference, u"office.ita"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"out.pdf"_s }).status == 0);
    CHECK(textOfPdf(folder, u"out.pdf"_s).count(u'\f') <= kReferencePages);
}

TEST_CASE("An export takes the year and the sections it is told", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    checkFails(folder, { u"export"_s, u"office.ita"_s, u"a.pdf"_s, u"--year=2560"_s }, 3,
        u"office.ita holds no report of that year"_s);
    checkFails(folder, { u"export"_s, u"office.ita"_s, u"a.doc"_s }, 2,
        u"a.doc: the name must end in .pdf, .docx, .xlsx, .html, .json, .content or .ics"_s);
    REQUIRE(runProgram(folder,
                { u"export"_s, u"office.ita"_s, u"part.pdf"_s, u"--year=๒๕๖๖"_s,
                    u"--sections=sign_off"_s })
                .status
        == 0);
    const QString text = textOfPdf(folder, u"part.pdf"_s);
    CHECK(text.contains(u"(ลงชื่อ)"_s));
    CHECK_FALSE(text.contains(u"ตัวชี้วัดย่อย"_s));
}

TEST_CASE("A new file holds the catalogue of the year and stands every check", "[app]")
{
    const QTemporaryDir folder;
    const Run none = runProgram(folder, { u"new"_s, u"a.ita"_s, u"--year=2550"_s });
    CHECK(none.status == 3);
    CHECK(none.error.contains(u"2566"_s));
    REQUIRE(
        runProgram(folder, { u"new"_s, u"a.ita"_s, u"--year=2566"_s, u"--office=เทศบาลตัวอย่าง"_s })
            .status
        == 0);
    CHECK(runProgram(folder, { u"verify"_s, u"a.ita"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"a.ita"_s, u"a.json"_s }).status == 0);
    const QByteArray json = readFile(folder, u"a.json"_s);
    CHECK(json.contains("\"O43\""));
    CHECK(json.contains("เทศบาลตัวอย่าง"));
    CHECK(runProgram(folder, { u"export"_s, u"a.ita"_s, u"a.pdf"_s }).status == 0);
}

TEST_CASE("A character that cannot be printed is named with its field", "[app]")
{
    const QTemporaryDir folder;
    writeFile(folder, u"in.json"_s, sampleWithElement(u"แผนผัง \u4E2D"_s));
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    const Run run = runProgram(folder, { u"export"_s, u"office.ita"_s, u"a.pdf"_s });
    CHECK(run.status == 3);
    CHECK(run.error.contains(u"U+4E2D"_s));
    CHECK(run.error.contains(u"Elements"_s));
    CHECK(run.error.contains(u"O1"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.pdf"_s)));

    const Run allowed = runProgram(
        folder, { u"export"_s, u"office.ita"_s, u"a.pdf"_s, u"--allow-missing-glyphs"_s });
    CHECK(allowed.status == 0);
    CHECK(allowed.error.contains(u"U+4E2D"_s));
    CHECK(textOfPdf(folder, u"a.pdf"_s).contains(u"แผนผัง"_s));
}

TEST_CASE("What people type is printed, and the boxes say their state", "[app]")
{
    const QTemporaryDir folder;
    writeFile(folder, u"in.json"_s,
        sampleWithElement(
            u"✓ ครบ ☐ ไม่มี ☑ มี → ส่งต่อ ๕\u2011๑๐ วัน ๑\u202F๐๐๐ ประชา\u00ADสัมพันธ์ ดําเนิน"_s));
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"a.pdf"_s }).status == 0);
    const QString printed = textOfPdf(folder, u"a.pdf"_s).simplified();
    for (const QString &text : { u"✓ ครบ"_s, u"☐ ไม่มี"_s, u"☑ มี"_s, u"→"_s, u"๕-๑๐ วัน"_s, u"๑ ๐๐๐"_s,
             u"ประชาสัมพันธ์"_s, u"ดำเนิน"_s, u"☑ ดำเนินการ"_s, u"☐ ยังไม่ได้ดำเนินการ"_s }) {
        CAPTURE(text);
        CHECK(printed.contains(text));
    }
}

TEST_CASE("A change made behind the program's back is found and named", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    CHECK(runProgram(folder, { u"verify"_s, u"office.ita"_s })
              .out.startsWith(u"office.ita: nothing found\n"_s));
    runSql(folder, u"UPDATE oit_item SET name = 'x' WHERE code = 'O43'"_s);
    const Run run = runProgram(folder, { u"verify"_s, u"office.ita"_s, u"--json"_s });
    CHECK(run.status == 1);
    const QJsonArray findings
        = QJsonDocument::fromJson(run.out.toUtf8()).object()[u"findings"_s].toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0][u"field"_s] == u"name"_s);
    CHECK(findings[0][u"text"_s].toString().contains(u"O43"_s));
}

TEST_CASE("A report with nothing to print makes no PDF", "[app]")
{
    const QTemporaryDir folder;
    QJsonObject document = sampleDocument();
    QJsonArray reports = document[u"reports"_s].toArray();
    QJsonObject report = reports[0].toObject();
    QJsonArray sections = report[u"sections"_s].toArray();
    for (QJsonValueRef section : sections) {
        QJsonObject hidden = section.toObject();
        hidden[u"hidden"_s] = true;
        section = hidden;
    }
    report[u"sections"_s] = sections;
    document[u"reports"_s] = QJsonArray { report };
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);
    checkFails(folder, { u"export"_s, u"office.ita"_s, u"out.pdf"_s }, 3,
        u"There is nothing to print: every section is hidden, left out or empty."_s);
}

TEST_CASE("A lock of another computer is broken only when that is asked for", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    writeFile(folder, u"office.ita.lock"_s, "4711\nita-report\nroom-12\nabc\ndef\n");
    const QStringList reopen { u"reopen"_s, u"office.ita"_s, u"--note"_s, u"เหตุ"_s };
    const Run refused = runProgram(folder, reopen);
    CHECK(refused.status == 3);
    CHECK(refused.error.contains(u"room-12"_s));
    CHECK(refused.error.contains(u"--break-lock"_s));
    CHECK_FALSE(refused.error.trimmed().contains(u'\n'));
    const Run replaced
        = runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s, u"--force"_s });
    CHECK(replaced.status == 3);
    CHECK(replaced.error.contains(u"room-12"_s));
    CHECK(replaced.error.contains(u"--break-lock"_s));
    const Run made = runProgram(folder, { u"new"_s, u"office.ita"_s, u"--force"_s });
    CHECK(made.status == 3);
    CHECK(made.error.contains(u"--break-lock"_s));
    CHECK(runProgram(folder,
              { u"import"_s, u"in.json"_s, u"office.ita"_s, u"--force"_s, u"--break-lock"_s })
              .status
        == 0);
    CHECK(filesIn(folder) == QStringList { u"in.json"_s, u"office.ita"_s });
}

TEST_CASE("A paper is exported by its title or its key, and another name is refused", "[app]")
{
    const QTemporaryDir folder;
    QJsonObject document = sampleDocument();
    QJsonArray reports = document[u"reports"_s].toArray();
    QJsonObject report = reports[0].toObject();
    QJsonArray sections = report[u"sections"_s].toArray();
    QJsonObject text = sections[1].toObject();
    text[u"paper"_s] = u"memo-1"_s;
    text[u"paragraphs"_s] = QJsonArray { u"เรื่องของบันทึก"_s };
    sections[1] = text;
    report[u"sections"_s] = sections;
    report[u"papers"_s] = QJsonArray { QJsonObject {
        { u"id"_s, u"memo-1"_s }, { u"title"_s, u"บันทึกเสนอ"_s }, { u"paper_kind"_s, u"memo"_s } } };
    reports[0] = report;
    document[u"reports"_s] = reports;
    document[u"version"_s] = 2;
    writeFile(folder, u"in.json"_s, QJsonDocument(document).toJson());
    REQUIRE(runProgram(folder, { u"import"_s, u"in.json"_s, u"office.ita"_s }).status == 0);

    const auto exported = [&](const QStringList &options) {
        const Run run = runProgram(folder,
            QStringList { u"export"_s, u"office.ita"_s, u"out.pdf"_s, u"--force"_s } + options);
        CHECK(run.status == 0);
        CHECK(run.error.isEmpty());
        return textOfPdf(folder, u"out.pdf"_s);
    };
    CHECK_FALSE(exported({}).contains(u"เรื่องของบันทึก"_s));
    for (const QString &name : { u"memo-1"_s, u"บันทึกเสนอ"_s }) {
        const QString memo = exported({ u"--paper"_s, name });
        CHECK(memo.contains(u"เรื่องของบันทึก"_s));
        CHECK_FALSE(memo.contains(u"เนื้อหา"_s)); // memos bear no strip
    }
    CHECK(exported({ u"--paper"_s, u"รายงาน"_s }) == exported({}));
    checkFails(folder, { u"export"_s, u"office.ita"_s, u"new.pdf"_s, u"--paper"_s, u"คำสั่ง"_s }, 2,
        u"--paper: the report has no paper “คำสั่ง”, only รายงาน, บันทึกเสนอ (memo-1)"_s);

    REQUIRE(runProgram(folder, { u"export"_s, u"office.ita"_s, u"again.json"_s }).status == 0);
    CHECK(readJson(folder, u"again.json"_s) == document);
}

TEST_CASE("All papers of the year are exported in one go", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const QStringList call { u"export"_s, u"office.ita"_s, u"out"_s, u"--all-papers"_s,
        u"--formats"_s, u"html,xlsx"_s };
    const auto first = runProgram(folder, call);
    CHECK(first.status == 0);
    const QStringList written = QDir(folder.filePath(u"out"_s)).entryList(QDir::Files);
    CHECK(written.size() >= 2);
    CHECK(written.filter(QRegularExpression(u"\\.(html|xlsx)$"_s)) == written);
    for (const QString &name : written)
        CHECK(first.out.contains(name));
    const auto again = runProgram(folder, call);
    CHECK(again.status == 3);
    CHECK(again.error.contains(u"--force"_s));
    CHECK(runProgram(folder, call + QStringList { u"--force"_s }).status == 0);
    CHECK(QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden) == written);
}

TEST_CASE("An export of all papers that cannot be meant is refused", "[app]")
{
    const QTemporaryDir folder;
    importSample(folder);
    const auto refused = [&](const QStringList &options) {
        const auto run
            = runProgram(folder, QStringList { u"export"_s, u"office.ita"_s, u"out"_s } + options);
        CHECK(run.status == 2);
        return run.error;
    };
    CHECK(refused({ u"--all-papers"_s, u"--formats"_s, u"pdf,doc"_s }).contains(u"doc"_s));
    CHECK(refused({ u"--all-papers"_s, u"--formats"_s, u","_s }).contains(u"--formats"_s));
    CHECK(refused({ u"--formats"_s, u"pdf"_s }).contains(u"--all-papers"_s));
    CHECK(refused({ u"--all-papers"_s, u"--paper"_s, u"x"_s }).contains(u"--paper"_s));
    CHECK_FALSE(QDir(folder.path()).exists(u"out"_s));
}
