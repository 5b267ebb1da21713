// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/allpapers.h"
#include "core/rows/fields.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Writes the office with a memo into the folder.
struct Papers
{
    QTemporaryDir folder {};
    Tree tree = treeOf(officeWithMemo());
    RowId report = firstOf(tree, RowKind::Report);

    QList<PaperFile> files(
        const QList<Exporter> &formats = { htmlExporter(), contentExporter() }) const
    {
        return paperFiles(tree, report, formats, folder.path());
    }
    Outcome write(const QList<PaperFile> &files, const ExportProgress &progress = {}) const
    {
        return writePapers(
            files, { .tree = tree, .fileId = u"file"_s, .report = report, .progress = progress });
    }
};

Exporter failing()
{
    return { .suffix = "bad"_L1,
        .name = u"bad"_s,
        .write = [](const ExportJob &) -> Result<QByteArray> {
            return Error { Error::Code::Invalid, u"a letter is missing"_s, {} };
        } };
}

} // namespace

TEST_CASE("All papers of a year are written in each format, by year, number and title", "[export]")
{
    const Papers papers;
    REQUIRE(papers.write(papers.files()));
    CHECK(namesIn(papers.folder.path())
        == QStringList { u"2566-01 รายงาน.content"_s, u"2566-01 รายงาน.html"_s,
            u"2566-02 บันทึกแก่น.content"_s, u"2566-02 บันทึกแก่น.html"_s });
    const QByteArray memo = contentOf(papers.folder.filePath(u"2566-02 บันทึกแก่น.html"_s));
    CHECK(QString::fromUtf8(memo).contains(u"ย่อหน้าแก่น"_s));
    CHECK(existingFiles(papers.files()).size() == 4);
}

TEST_CASE("What is the same for all papers is written once", "[export]")
{
    const Papers papers;
    CHECK(papers.files({ calendarExporter() }).size() == 1);
}

TEST_CASE("Titles become names of files that every system takes, each once", "[export]")
{
    Papers papers;
    const RowId memo = firstOf(papers.tree, RowKind::Paper);
    const auto nameFor = [&](const QString &title) {
        papers.tree.set(memo, fieldOf<Paper>(&PaperLayout::title), title);
        return QFileInfo(papers.files({ htmlExporter() }).last().path).fileName();
    };
    CHECK(nameFor(u"../../แผน: ก/ข\\ค*?\"<>|\n"_s) == u"2566-02 .. .. แผน ก ข ค.html"_s);
    CHECK(nameFor(u"ก...  "_s) == u"2566-02 ก.html"_s);
    CHECK(nameFor(u"CON"_s) == u"2566-02 CON.html"_s);
    CHECK(nameFor(u"ก\u202Eข"_s) == u"2566-02 กข.html"_s);
    const QString cut = nameFor(u"กี่"_s.repeated(200));
    CHECK(cut.toUtf8().size() < 255);
    CHECK(cut.endsWith(u"กี่.html"_s));
}

TEST_CASE("If one paper cannot be made, nothing is written", "[export]")
{
    const Papers papers;
    const QString made = papers.folder.filePath(u"new"_s);
    const auto files = paperFiles(papers.tree, papers.report, { htmlExporter(), failing() }, made);
    const Outcome done = papers.write(files);
    REQUIRE_FALSE(done);
    CHECK(done.error().message == u"a letter is missing"_s);
    CHECK(namesIn(papers.folder.path()).isEmpty());
}

TEST_CASE("Who stops an export of all papers keeps what was there, and nothing more", "[export]")
{
    const Papers papers;
    const auto files = papers.files();
    QFile before(files[1].path);
    REQUIRE(before.open(QIODevice::WriteOnly));
    before.write("mine");
    before.close();
    int last = -1;
    const Outcome done = papers.write(files, [&](int at, int total) {
        CHECK(at >= last);
        CHECK(total == 400);
        last = at;
        return at < 300;
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().code == Error::Code::Cancelled);
    CHECK(namesIn(papers.folder.path()).size() == 1);
    CHECK(contentOf(files[1].path) == "mine");
    REQUIRE(papers.write(files));
    CHECK(contentOf(files[1].path) != "mine");
}

TEST_CASE("A place that cannot be written to is named, and nothing is left there", "[export]")
{
    const Papers papers;
    const auto files = papers.files();
    QDir(papers.folder.path()).mkdir(QFileInfo(files[2].path).fileName());
    const Outcome blocked = papers.write(files);
    REQUIRE_FALSE(blocked);
    CHECK(blocked.error().message.contains(files[2].path));
    CHECK(namesIn(papers.folder.path()).size() == 1);

    const QString aFile = papers.folder.filePath(u"file"_s);
    QFile file(aFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto inFile
        = paperFiles(papers.tree, papers.report, { htmlExporter() }, aFile + u"/in"_s);
    const Outcome noFolder = papers.write(inFile);
    REQUIRE_FALSE(noFolder);
    CHECK(noFolder.error().message.contains(aFile));
}
