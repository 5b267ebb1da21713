// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/reportcommands.h"
#include "core/report/documentbuilder.h"
#include "tests/ui/models/fixture.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A new year begins with what is asked and nothing of what was answered", "[commands]")
{
    OpenOffice office;
    const Tree &tree = office.tree();
    const RowId old = office.first(RowKind::Report);
    const RowId item = office.first(RowKind::OitItem);
    office.set(item, "status", u"done"_s);
    REQUIRE(office.history.apply({ u"ความเห็น"_s,
        { InsertRow { item, 0, leaf(Comment { .key = u"c"_s, .text = u"ขอให้แก้"_s }) } } }));
    const int year = tree.get<Report>(old).fiscalYear;
    const qsizetype measures = tree.children(office.first(RowKind::Plan)).size();
    REQUIRE(measures > 0);

    const auto added
        = office.history.apply(addReport(tree, begunFrom(tree.subtree(old), year + 1)));
    REQUIRE(added);
    const RowId fresh = added->constFirst();
    CHECK(findReport(tree, year + 1) == fresh);
    qsizetype planned = 0;
    for (const RowId row : tree.descendants(fresh)) {
        const RowKind kind = tree.kind(row);
        planned += kind == RowKind::Measure;
        CHECK(kind != RowKind::Evidence);
        CHECK(groupOf(kind) != RowGroup::Record);
        CHECK(kind != RowKind::ImplementationRow);
        CHECK(kind != RowKind::ResultRow);
        if (kind == RowKind::Plan)
            CHECK(tree.get<PlanSection>(row).planYear
                == tree.get<PlanSection>(office.first(RowKind::Plan)).planYear + 1);
        if (kind == RowKind::OitItem) {
            CHECK(tree.get<OitItem>(row).status == Status::NotStarted);
            CHECK(tree.get<OitItem>(row).elementsMet.isEmpty());
        }
    }
    CHECK(planned == measures);
    CHECK(tree.get<OitItem>(item).status == Status::Done); // the old year is unchanged

    office.history.undoStack().undo();
    CHECK_FALSE(tree.contains(fresh));
}

TEST_CASE("Years stand in order, whichever is begun first", "[commands]")
{
    OpenOffice office;
    const Tree &tree = office.tree();
    const RowId report = office.first(RowKind::Report);
    const int year = tree.get<Report>(report).fiscalYear;
    for (const int begun : { year + 2, year - 1, year + 1 })
        REQUIRE(office.history.apply(addReport(tree, begunFrom(tree.subtree(report), begun))));
    QList<int> years;
    for (const RowId row : tree.rows(tree.root(), RowKind::Report))
        years.append(tree.get<Report>(row).fiscalYear);
    CHECK(years == QList { year - 1, year, year + 1, year + 2 });
}

TEST_CASE(
    "A new year's headings tell the new year, what was planned stays as written", "[commands]")
{
    OpenOffice office;
    const Tree &tree = office.tree();
    const RowId report = office.first(RowKind::Report);
    const RowId plan = office.first(RowKind::Plan);
    const RowId measure = office.first(RowKind::Measure);
    const int year = tree.get<Report>(report).fiscalYear;
    const QString told = u"ประจำปีงบประมาณ พ.ศ. "_s;
    const auto heading = [&](int offset) { return told + toThaiDigits(year + offset); };
    office.set(plan, "title", heading(0) + u" จากผลปี "_s + QString::number(year - 1));
    office.set(measure, "measure", heading(0));

    const Subtree next = begunFrom(tree.subtree(report), year + 1);
    QStringList titles;
    QStringList measures;
    for (const Subtree &section : next.children)
        if (const auto *moved = std::get_if<PlanSection>(&section.value)) {
            titles.append(moved->title);
            for (const Subtree &row : section.children)
                measures.append(std::get<Measure>(row.value).name);
        }
    CHECK(titles.value(0) == heading(1) + u" จากผลปี "_s + QString::number(year));
    CHECK(measures.value(0) == heading(0));
}
