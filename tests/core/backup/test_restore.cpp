// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupcontents.h"
#include "core/backup/restore.h"
#include "core/backup/statedifference.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/core/model/randomedits.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Restored
{
    QTemporaryDir dir;
    std::unique_ptr<Session> session;
    Tree then;

    Restored()
    {
        auto made = Session::create(officeFiles(), dir.filePath(u"office.ita"_s), Overwrite::No,
            officeWithMeasures(4), u"ใหม่"_s, { u"สมชาย"_s });
        REQUIRE(made);
        session = std::move(made).value();
        then = tree();
    }

    const Tree &tree() const { return session->tree(); }
    QList<RowId> measures() const
    {
        return tree().rows(firstOf(tree(), RowKind::Plan), RowKind::Measure);
    }
    Outcome apply(const QList<Edit> &edits)
    {
        auto done = session->apply({ u"แก้"_s, edits });
        return done ? ok() : Outcome(done.error());
    }
};

} // namespace

TEST_CASE("A backup that is none is an error, one that was changed has a finding", "[backup]")
{
    Restored w;
    const QString copy = w.dir.filePath(u"copy.ita"_s);
    CHECK_FALSE(readBackup(officeFiles(), copy));
    REQUIRE(officeFiles().backUp(w.session->path(), copy));
    const auto good = readBackup(officeFiles(), copy);
    REQUIRE(good);
    CHECK(good->findings.isEmpty());
    CHECK(good->tree == w.tree());
    CHECK(good->fileId == w.session->fileId());
    CHECK(good->lastAuthor == u"สมชาย"_s);
    CHECK(yearsIn(good->tree)
        == QString::number(w.tree().get<Report>(firstOf(w.tree(), RowKind::Report)).fiscalYear));
    withSqlite(copy, { u"UPDATE unit SET name = 'x'"_s });
    const auto changed = readBackup(officeFiles(), copy);
    REQUIRE(changed);
    CHECK_FALSE(changed->findings.isEmpty());
}

TEST_CASE("What differs from an earlier state is said once, at its place", "[backup]")
{
    Restored w;
    const QList<RowId> measures = w.measures();
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    CHECK(differences(w.then, w.tree()).isEmpty());
    Measure fresh;
    fresh.key = u"m99"_s;
    REQUIRE(w.apply(
        { SetField { measures[0], keyOf(&Measure::name), u"ชื่อใหม่"_s }, RemoveRow { measures[1] },
            InsertRow { plan, 0, { {}, fresh, {}, {} } }, MoveRow { measures[3], plan, 1 } }));
    const QList<StateDifference> found = differences(w.then, w.tree());
    using Kind = StateDifference::Kind;
    QMap<Kind, int> counts;
    for (const StateDifference &difference : found) {
        ++counts[difference.kind];
        CHECK(difference.section == plan);
        CHECK(difference.report == firstOf(w.tree(), RowKind::Report));
    }
    CHECK(counts[Kind::Field] == 1);
    CHECK(counts[Kind::Gone] == 1);
    CHECK(counts[Kind::Added] == 1);
    CHECK(counts[Kind::Moved] == 1);
}

TEST_CASE("A field comes back alone, and that can be undone", "[backup]")
{
    Restored w;
    const RowId row = w.measures().first();
    REQUIRE(w.apply(
        { SetField { row, keyOf(&Measure::name), u"ก"_s }, SetField { row, u"steps"_s, u"ข"_s } }));
    const Tree before = w.tree();
    CHECK(restoreField(w.then, row, u"no_such_field"_s).isEmpty());
    const auto undo
        = w.session->apply({ u"คืน"_s, restoreField(w.then, row, keyOf(&Measure::name)) });
    REQUIRE(undo);
    CHECK(w.tree().get<Measure>(row).name == w.then.get<Measure>(row).name);
    CHECK(w.tree().get<Measure>(row).steps == u"ข"_s);
    REQUIRE(w.session->apply(*undo));
    CHECK(w.tree() == before);
}

TEST_CASE("A section that is gone, new or changed comes back alone", "[backup]")
{
    Restored w;
    const RowId report = firstOf(w.tree(), RowKind::Report);
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    const RowId text = firstOf(w.tree(), RowKind::Text);
    REQUIRE(w.apply({ SetField { text, u"heading"_s, u"ก"_s },
        InsertRow { report, 0, { {}, TextSection(), {}, {} } } }));
    const RowId added = w.tree().sections(report).first();
    SECTION("changed")
    {
        REQUIRE(w.apply({ RemoveRow { w.measures()[2] } }));
        REQUIRE(w.apply(restoreSection(w.tree(), w.then, plan)));
        CHECK(w.tree().subtree(plan) == w.then.subtree(plan));
    }
    SECTION("new")
    {
        REQUIRE(w.apply(restoreSection(w.tree(), w.then, added)));
        CHECK_FALSE(w.tree().contains(added));
    }
    SECTION("gone")
    {
        REQUIRE(w.apply({ RemoveRow { text } }));
        REQUIRE(w.apply(restoreSection(w.tree(), w.then, text)));
        CHECK(w.tree().subtree(text) == w.then.subtree(text));
        CHECK(w.tree().contains(added));
        return;
    }
    CHECK(w.tree().get<TextSection>(text).heading == u"ก"_s);
}

TEST_CASE("A section comes back with the paper that it stood in", "[backup]")
{
    Restored w;
    const RowId report = firstOf(w.tree(), RowKind::Report);
    Paper paper;
    paper.key = u"memo"_s;
    TextSection text;
    text.paper = paper.key;
    REQUIRE(w.apply({ InsertRow { report, 0, { {}, paper, {}, {} } },
        InsertRow { report, 0, { {}, text, {}, {} } } }));
    const RowId memo = firstOf(w.tree(), RowKind::Paper);
    const RowId section = w.tree().sections(report).first();
    w.then = w.tree();
    REQUIRE(w.apply({ RemoveRow { section }, RemoveRow { memo } }));
    REQUIRE(w.apply(restoreSection(w.tree(), w.then, section)));
    CHECK(w.tree() == w.then);
}

TEST_CASE("Whatever was edited since, everything comes back, and today's comments stay", "[backup]")
{
    Restored w;
    RandomEdits random(GENERATE(range(1u, 12u)));
    for (int i = 0; i < 25; ++i)
        std::ignore = w.session->apply(random.next(w.tree()));
    REQUIRE_FALSE(differences(w.then, w.tree()).isEmpty());
    Comment remark;
    remark.key = u"remark"_s;
    const RowId report = w.tree().contains(firstOf(w.then, RowKind::Report))
        ? firstOf(w.then, RowKind::Report)
        : firstOf(w.tree(), RowKind::Report);
    if (report)
        REQUIRE(w.apply({ InsertRow { report, 0, { {}, remark, {}, {} } } }));
    const Tree before = w.tree();
    const auto undo = w.session->apply({ u"คืน"_s, restoreAll(w.tree(), w.then) });
    REQUIRE(undo);
    CHECK(differences(w.then, w.tree()).isEmpty());
    if (w.then.contains(report))
        CHECK(w.tree().rows(report, RowKind::Comment).size() == 1);
    REQUIRE(w.session->apply(*undo));
    CHECK(w.tree() == before);
}
