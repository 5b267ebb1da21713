// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"
#include "core/backup/secondversion.h"
#include "core/domain/archivedyears.h"
#include "core/model/archive.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/model/verify.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/passphrase.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/faultystorage.h"
#include "tests/support/memorystorage.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

void takeIds(Subtree &row)
{
    row.id = {};
    for (Subtree &child : row.children)
        takeIds(child);
}

/// Its report of 2566, and a copy of it as that of 2567.
Subtree signedAndNext()
{
    Subtree office = smallOffice();
    takeIds(office);
    for (Subtree &row : office.children)
        if (auto *person = std::get_if<Person>(&row.value))
            person->name = u"นายหนึ่ง"_s;
    for (qsizetype i = 0; i < office.children.size(); ++i)
        if (std::holds_alternative<Report>(office.children[i].value)) {
            Subtree next = office.children[i];
            std::get<Report>(next.value).fiscalYear = 2567;
            office.children.append(next);
            break;
        }
    return office;
}

QStringList verifyFaults(const Storages &storages, const QString &path)
{
    const auto found = verify(storages, path);
    if (!found)
        return { found.error().message };
    QStringList texts;
    for (const Finding &finding : found->findings)
        texts.append(finding.text);
    return texts;
}

/// An office of two years, the first of them signed.
struct TwoYears
{
    QTemporaryDir dir;
    MemoryStorages memory;
    const Storages &storages;
    QString path = dir.filePath(u"office.ita"_s);
    QString archive = dir.filePath(u"2566.ita"_s);
    std::unique_ptr<Session> session;
    RowId first;
    Subtree before;

    enum class Kept { InMemory, OnDisk };

    explicit TwoYears(Kept kept = Kept::InMemory)
        : storages(kept == Kept::OnDisk ? officeFiles() : memory)
    {
        auto made = Session::create(
            storages, path, Overwrite::No, signedAndNext(), u"เริ่มต้น"_s, { u"สมชาย"_s, noon });
        REQUIRE(made);
        session = std::move(made).value();
        first = findReport(session->tree(), 2566);
        REQUIRE(enroll(*session, u"person-1"_s, kPassphrase, kCheap));
        REQUIRE(
            sign(*session, { .paper = first, .step = 1, .note = {}, .places = {} }, kPassphrase));
        before = session->tree().subtree(first);
    }

    Tree treeAt(const QString &file) const
    {
        const auto storage = storages.open(file, Access::Read);
        REQUIRE(storage);
        Tree tree;
        tree.insert({}, 0, (*storage)->load().value());
        return tree;
    }
    void edit(Session &in, RowId row, const QString &field, const QJsonValue &value) const
    {
        const auto done = in.apply({ u"แก้"_s, { SetField { row, field, value } } });
        INFO((done ? QString() : done.error().message).toStdString());
        REQUIRE(done);
    }
    std::unique_ptr<Session> openArchive() const
    {
        auto opened = Session::open(storages, archive, Access::Write, { u"สมชาย"_s, noon });
        REQUIRE(opened);
        return std::move(opened).value();
    }
    QString refusal()
    {
        const Tree tree = session->tree();
        const auto back = bringBackYear(*session, archive);
        REQUIRE_FALSE(back);
        CHECK(session->tree() == tree);
        return back.error().message;
    }
};

int endorsedIn(const Verification &found, int year)
{
    for (const ReportProof &proof : found.reports)
        if (proof.fiscalYear == year)
            return proof.endorsed;
    return -1;
}

} // namespace

TEST_CASE("A signed year leaves for a file of its own, and both files are sound", "[model]")
{
    TwoYears office(TwoYears::Kept::OnDisk);
    REQUIRE(archiveYear(*office.session, office.first, office.archive));

    const Tree &tree = office.session->tree();
    CHECK_FALSE(findReport(tree, 2566));
    CHECK(findReport(tree, 2567));
    const RowId away = yearAway(tree, 2566);
    REQUIRE(away);
    const auto &note = tree.get<ArchivedYear>(away);
    CHECK(note.file == u"2566.ita"_s);
    CHECK(note.author == u"สมชาย"_s);
    CHECK(note.time == noon().toString(Qt::ISODateWithMs));
    CHECK(note.content.size() == 64);

    const Tree archived = office.treeAt(office.archive);
    CHECK(archived.subtree(office.first) == office.before);
    CHECK_FALSE(findReport(archived, 2567));
    CHECK(archived.get<ArchivedYear>(yearAway(archived, 2567)).file == u"office.ita"_s);
    CHECK(verifyFaults(officeFiles(), office.path) == QStringList());
    const auto found = verify(officeFiles(), office.archive);
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
    CHECK(endorsedIn(*found, 2566) == 1);
    CHECK(found->fileId == office.session->fileId());
}

TEST_CASE("A year that comes back is the same, and its sign-offs hold", "[model]")
{
    TwoYears office(TwoYears::Kept::OnDisk);
    REQUIRE(archiveYear(*office.session, office.first, office.archive));
    office.edit(*office.session, office.session->tree().root(), keyOf(&Office::name), u"ชื่อใหม่"_s);
    const auto back = bringBackYear(*office.session, office.archive);
    INFO((back ? QString() : back.error().message).toStdString());
    REQUIRE(back);
    CHECK(*back == office.first);
    const Tree &tree = office.session->tree();
    CHECK(tree.subtree(office.first) == office.before);
    CHECK(tree.rows(tree.root(), RowKind::Report)
        == QList<RowId> { office.first, findReport(tree, 2567) });
    CHECK(yearsAway(tree).isEmpty());
    const RowId note = tree.rows(tree.root(), RowKind::ArchivedYear).constFirst();
    CHECK(tree.get<ArchivedYear>(note).returnedBy == u"สมชาย"_s);
    const auto found = verify(officeFiles(), office.path);
    REQUIRE(found);
    CHECK(found->findings.isEmpty());
    CHECK(endorsedIn(*found, 2566) == 1);
    // And out once more, to another file.
    const QString again = office.dir.filePath(u"2566-2.ita"_s);
    REQUIRE(archiveYear(*office.session, office.first, again));
    CHECK(verifyFaults(officeFiles(), again) == QStringList());
    CHECK(verifyFaults(officeFiles(), office.path) == QStringList());
}

TEST_CASE("Whatever fails while a year leaves or comes back, nothing is lost", "[model]")
{
    const bool afterwards = GENERATE(false, true);
    const bool returns = GENERATE(false, true);
    CAPTURE(afterwards, returns);
    bool isThrough = false;
    for (qint64 at = 1; !isThrough; ++at) {
        CAPTURE(at);
        REQUIRE(at < 200);
        TwoYears office;
        if (returns)
            REQUIRE(archiveYear(*office.session, office.first, office.archive));
        office.session.reset();
        const FaultyStorages storages(office.memory);
        {
            auto opened = Session::open(storages, office.path, Access::Write, { u"สมชาย"_s, noon });
            REQUIRE(opened);
            storages.fault = { .at = at, .afterwards = afterwards };
            const bool done = returns ? bool(bringBackYear(**opened, office.archive))
                                      : bool(archiveYear(**opened, office.first, office.archive));
            CHECK(done == (storages.fault.count < at));
            isThrough = done;
        }
        CHECK(verifyFaults(office.memory, office.path) == QStringList());
        const Tree left = office.treeAt(office.path);
        const bool isHere = left.contains(office.first);
        if (isHere)
            CHECK(left.subtree(office.first) == office.before);
        CHECK(bool(yearAway(left, 2566)) == !isHere);
        if (!isHere) {
            CHECK(verifyFaults(office.memory, office.archive) == QStringList());
            CHECK(office.treeAt(office.archive).subtree(office.first) == office.before);
        }
    }
}

TEST_CASE("What is no archive of this file is not brought back", "[model]")
{
    TwoYears office;
    SECTION("there is none")
    {
        CHECK(office.refusal().contains(u"2566.ita"_s));
    }
    SECTION("another office's")
    {
        REQUIRE(Session::create(office.storages, office.archive, Overwrite::No, smallOffice(),
            u"อื่น"_s, { u"สมหญิง"_s, noon }));
        CHECK(office.refusal().contains(u"is not an archive that was made from this file"_s));
    }
    SECTION("its year is here")
    {
        REQUIRE(archiveYear(*office.session, office.first, office.archive));
        REQUIRE(bringBackYear(*office.session, office.archive));
        CHECK(office.refusal() == u"The file has a report of 2566 already"_s);
    }
    SECTION("a file with all years")
    {
        REQUIRE(office.session->storage().copyTo(office.archive, Overwrite::No));
        CHECK(office.refusal().contains(u"is not an archive that was made from this file"_s));
    }
    SECTION("changed since")
    {
        REQUIRE(archiveYear(*office.session, office.first, office.archive));
        {
            const auto archive = office.openArchive();
            REQUIRE(reopen(*archive, office.first, u"แก้คำ"_s));
        }
        CHECK(office.refusal().contains(u"was changed after the year was archived in it"_s));
    }
}

TEST_CASE("A year is archived only where that keeps the rest", "[model]")
{
    TwoYears office;
    const Tree before = office.session->tree();
    SECTION("an existing file is not replaced")
    {
        REQUIRE(office.session->storage().copyTo(office.archive, Overwrite::No));
        CHECK_FALSE(archiveYear(*office.session, office.first, office.archive));
        CHECK_FALSE(archiveYear(*office.session, office.first, office.path));
        CHECK(office.treeAt(office.archive) == before);
    }
    SECTION("by the owner of the file alone")
    {
        office.session->setPerson(u"person-1"_s);
        const Outcome refused = archiveYear(*office.session, office.first, office.archive);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Forbidden);
        CHECK_FALSE(office.storages.open(office.archive, Access::Read));
    }
    SECTION("not the last year")
    {
        REQUIRE(archiveYear(*office.session, office.first, office.archive));
        const RowId last = findReport(office.session->tree(), 2567);
        const Outcome refused
            = archiveYear(*office.session, last, office.dir.filePath(u"2567.ita"_s));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().message.contains(u"The only year of a file"_s));
        return;
    }
    CHECK(office.session->tree() == before);
}

TEST_CASE("A signed year leaves by no other way, and what is noted of it stays", "[model]")
{
    TwoYears office;
    const auto codeOf = [&](const Edit &edit) {
        const auto done = office.session->apply({ u"แก้"_s, { edit } });
        return done ? std::nullopt : std::optional(done.error().code);
    };
    const RowId root = office.session->tree().root();
    CHECK(codeOf(RemoveRow { office.first }) == Error::Code::Forbidden);
    ArchivedYear forged { .fiscalYear = 2566,
        .file = u"x.ita"_s,
        .content = QString(64, u'0'),
        .author = {},
        .time = {},
        .returnedBy = {},
        .returnedAt = {} };
    CHECK(codeOf(InsertRow { root, 0, leaf(forged) }) == Error::Code::Forbidden);

    REQUIRE(archiveYear(*office.session, office.first, office.archive));
    const RowId note = yearAway(office.session->tree(), 2566);
    CHECK(codeOf(RemoveRow { note }) == Error::Code::Forbidden);
    CHECK(codeOf(SetField { note, u"file"_s, u"y.ita"_s }) == Error::Code::Forbidden);
    CHECK(codeOf(SetField { note, u"returned_at"_s, u"2026"_s }) == Error::Code::Forbidden);
    Subtree changed = office.before;
    std::get<Report>(changed.value).title = u"อื่น"_s;
    CHECK(codeOf(InsertRow { root, 0, changed }) == Error::Code::Invalid);

    // Another report of that year would keep the archive out for good.
    Subtree other = office.session->tree().subtree(findReport(office.session->tree(), 2567));
    std::get<Report>(other.value).fiscalYear = 2566;
    CHECK(codeOf(InsertRow { root, 0, other }) == Error::Code::Invalid);
    CHECK(codeOf(SetField {
              findReport(office.session->tree(), 2567), keyOf(&Report::fiscalYear), 2566 })
        == Error::Code::Invalid);
    CHECK(bringBackYear(*office.session, office.archive));
}

TEST_CASE("A person who was removed while the year was away comes back with it", "[model]")
{
    TwoYears office;
    const RowId second = findReport(office.session->tree(), 2567);
    office.session->setPerson({});
    // The report of 2567 is the one to go: its chain is not signed, and nobody of it has a key.
    Person other;
    other.key = u"person-9"_s;
    other.name = u"นางสาวเก้า"_s;
    const Tree &tree = office.session->tree();
    const auto added
        = office.session->apply({ u"เพิ่ม"_s, { InsertRow { tree.root(), 0, leaf(other) } } });
    REQUIRE(added);
    const RowId person = std::get<RemoveRow>(added->edits.constFirst()).row;
    RowId step;
    for (const RowId row : tree.descendants(second))
        if (tree.kind(row) == RowKind::SignOffStep)
            step = row;
    office.edit(*office.session, step, u"person"_s, u"person-9"_s);
    const Subtree before = tree.subtree(second);
    REQUIRE(archiveYear(*office.session, second, office.archive));
    REQUIRE(office.session->apply({ u"ลบ"_s, { RemoveRow { person } } }));
    REQUIRE(bringBackYear(*office.session, office.archive));
    CHECK(tree.subtree(second) == before);
    CHECK(tree.get<Person>(person).name == u"นางสาวเก้า"_s);
    CHECK(verifyFaults(office.memory, office.path) == QStringList());
}

TEST_CASE("An archive is no second version of its file, nor is the file one of it", "[model]")
{
    TwoYears office;
    REQUIRE(archiveYear(*office.session, office.first, office.archive));
    office.edit(*office.session, office.session->tree().root(), keyOf(&Office::name), u"ชื่อใหม่"_s);
    CHECK_FALSE(isSecondVersion(*office.session, office.archive));
    CHECK_FALSE(isSecondVersion(*office.openArchive(), office.path));
}

TEST_CASE("An earlier state brings back all but the year that is archived", "[model]")
{
    TwoYears office;
    const Tree then = office.session->tree();
    REQUIRE(archiveYear(*office.session, office.first, office.archive));
    office.edit(*office.session, office.session->tree().root(), keyOf(&Office::name), u"ชื่อใหม่"_s);
    const auto done = office.session->apply({ u"ย้อน"_s, restoreAll(office.session->tree(), then) });
    INFO((done ? QString() : done.error().message).toStdString());
    REQUIRE(done);
    const Tree &tree = office.session->tree();
    CHECK(tree.value(tree.root()) == then.value(then.root()));
    CHECK_FALSE(findReport(tree, 2566));
    REQUIRE(bringBackYear(*office.session, office.archive));
    CHECK(tree.subtree(office.first) == office.before);
}
