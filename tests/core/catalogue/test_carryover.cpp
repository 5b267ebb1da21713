// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/itemchain.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/reportcommands.h"
#include "core/domain/fromlastyear.h"
#include "core/rows/edit.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// Fills an empty report so that nothing of it may be taken for the next year's.
void doEverything(Subtree &row)
{
    if (auto *item = std::get_if<OitItem>(&row.value)) {
        item->status = Status::Done;
        item->progress = QStringList { u"ทำแล้ว"_s };
        item->elementsMet = item->elements;
        item->units = QStringList { u"กอง "_s + item->code };
        item->responsible = u"ผู้รับผิดชอบ "_s + item->code;
        const QString page = u"https://www.example.com/"_s + item->code.toLower();
        row.children.append(leaf(Evidence { .url = page,
            .explanation = u"รายงานประจำปี ๒๕๖๖"_s,
            .title = u"แผนประจำปี ๒๕๖๖"_s,
            .clickPath = { u"หน้าแรก"_s },
            .checkedOn = u"2023-01-31"_s,
            .checkedBy = u"นางสาวตัวอย่าง"_s,
            .linkState = LinkState::Opens }));
        row.children.append(leaf(Acceptance { .check = u"home_page"_s, .reason = u"มีหน้าเดียว"_s }));
    }
    if (auto *indicator = std::get_if<Indicator>(&row.value))
        std::tie(indicator->status, indicator->period)
            = std::pair(Status::Done, u"ต.ค. ๖๕ ถึง ก.ย. ๖๖"_s);
    for (Subtree &child : row.children)
        doEverything(child);
}

/// An office whose report of the catalogue's own year is done.
Tree officeOf(int year, const QString &scheme)
{
    const auto catalogue = builtInCatalogue(year, scheme);
    REQUIRE(catalogue);
    Subtree office = newOffice(*catalogue, Office { .name = u"อบต.ตัวอย่าง"_s });
    doEverything(office);
    return treeOf(office);
}

void visit(const Subtree &row, const auto &see)
{
    see(row);
    for (const Subtree &child : row.children)
        visit(child, see);
}

QStringList codesIn(const Subtree &report)
{
    QStringList codes;
    visit(report, [&](const Subtree &row) {
        if (const auto *item = std::get_if<OitItem>(&row.value))
            codes.append(item->code);
    });
    return codes;
}

void checkNothingDone(const Subtree &report)
{
    visit(report, [](const Subtree &row) {
        CHECK_FALSE(std::holds_alternative<SignOffRecord>(row.value));
        CHECK_FALSE(std::holds_alternative<Comment>(row.value));
        CHECK_FALSE(std::holds_alternative<Acceptance>(row.value));
        if (const Field *status = describe(row.value).field(Meaning::Status))
            CHECK(status->get(row.value).toString() == status->choices.first());
        if (const Field *progress = describe(row.value).field(Meaning::Progress))
            CHECK(progress->get(row.value).toArray().isEmpty());
        if (const auto *item = std::get_if<OitItem>(&row.value))
            CHECK(item->elementsMet.isEmpty());
        if (const auto *evidence = std::get_if<Evidence>(&row.value)) {
            CHECK(isUnreviewed(row.value));
            CHECK(evidence->checkedOn.isEmpty());
            CHECK(evidence->checkedBy.isEmpty());
            CHECK(evidence->linkState == LinkState::Unchecked);
        }
    });
}

/// Every old item has one line, every new one is reached by a line.
void checkAccount(const CarryOver &carried, const Tree &tree, RowId report)
{
    QStringList old;
    QSet<QString> reached;
    for (const CarriedItem &item : carried.items) {
        if (!item.code.isEmpty())
            old.append(item.code);
        for (const QString &code : item.to)
            reached.insert(code);
        CHECK_FALSE(carriedText(item).isEmpty());
    }
    CHECK(old == codesIn(tree.subtree(report)));
    const QStringList now = codesIn(carried.report);
    CHECK(QSet<QString>(now.begin(), now.end()) == reached);
}

} // namespace

TEST_CASE("Between any two years of a scheme every item is accounted for", "[catalogue]")
{
    for (const AssessmentScheme &scheme : assessmentSchemes()) {
        const QList<int> years = catalogueYears(scheme.code);
        for (const int from : years) {
            const Tree tree = officeOf(from, scheme.code);
            const RowId report = firstOf(tree, RowKind::Report);
            for (const int to : years) {
                if (to <= from)
                    continue;
                INFO(scheme.code.toStdString() << ' ' << from << " to " << to);
                const auto carried = carryOver(tree, report, *builtInCatalogue(to, scheme.code));
                REQUIRE(carried);
                CHECK(std::get<Report>(carried->report.value) == Report { to, scheme.code, to });
                checkNothingDone(carried->report);
                checkAccount(*carried, tree, report);
                // It is a report that a file takes.
                Tree grown = tree;
                Subtree numbered = carried->report;
                qint64 next = highestIdIn(tree.subtree(tree.root())) + 1;
                numberRows(numbered, next);
                CHECK(applyEdit(grown, InsertRow { tree.root(), 1, numbered }));
            }
        }
    }
}

TEST_CASE("An item has what its predecessors had, years moved on", "[catalogue]")
{
    const Tree tree = officeOf(2566, u"nacc"_s);
    const RowId report = firstOf(tree, RowKind::Report);
    const auto chain = ItemChain::between(u"nacc"_s, 2566, 2567);
    REQUIRE(chain);
    const auto carried = carryOver(tree, report, *builtInCatalogue(2567));
    REQUIRE(carried);
    int merged = 0;
    visit(carried->report, [&](const Subtree &row) {
        if (const auto *indicator = std::get_if<Indicator>(&row.value))
            CHECK(indicator->period == u"ต.ค. ๖๖ ถึง ก.ย. ๖๗"_s);
        const auto *item = std::get_if<OitItem>(&row.value);
        if (!item)
            return;
        INFO(item->code.toStdString());
        const QStringList from = chain->predecessors(item->code);
        CHECK(row.children.size() == from.size());
        for (qsizetype i = 0; i < from.size(); ++i) {
            const auto &evidence = std::get<Evidence>(row.children[i].value);
            CHECK(evidence.url == u"https://www.example.com/"_s + from[i].toLower());
            CHECK(evidence.explanation == u"รายงานประจำปี ๒๕๖๗"_s);
            CHECK(evidence.title == u"แผนประจำปี ๒๕๖๗"_s);
            CHECK(evidence.clickPath == QStringList { u"หน้าแรก"_s });
            CHECK(item->units.contains(u"กอง "_s + from[i]));
            CHECK(item->responsible.contains(u"ผู้รับผิดชอบ "_s + from[i]));
        }
        merged += from.size() > 1 ? 1 : 0;
    });
    CHECK(merged > 0);
}

TEST_CASE("Within one catalogue the office's own items stay", "[catalogue]")
{
    Tree tree = officeOf(2569, u"nacc"_s);
    const RowId report = firstOf(tree, RowKind::Report);
    const RowId item = firstOf(tree, RowKind::OitItem);
    REQUIRE(applyEdit(tree, SetField { item, keyOf(&OitItem::code), u"O99"_s }));
    const auto carried = carryOver(tree, report, *catalogueForReport(2570));
    REQUIRE(carried);
    CHECK(std::get<Report>(carried->report.value) == Report { 2570, u"nacc"_s, 2569 });
    CHECK(codesIn(carried->report) == codesIn(tree.subtree(report)));
    CHECK(carried->items.first().to == QStringList { u"O99"_s });
}

TEST_CASE("Each paper has the new year's items", "[catalogue]")
{
    Tree tree = officeOf(2566, u"nacc"_s);
    const RowId report = firstOf(tree, RowKind::Report);
    Paper half;
    half.key = u"half"_s;
    half.title = u"รายงานครึ่งปี ปีงบประมาณ ๒๕๖๖"_s;
    OitSection section;
    section.paper = half.key;
    const Subtree oit = leaf(section, { leaf(OitGroup {}, { leaf(OitItem { .code = u"O1"_s }) }) });
    qint64 next = highestIdIn(tree.subtree(tree.root())) + 1;
    for (Subtree row : { leaf(half), oit }) {
        numberRows(row, next);
        const bool isPaper = kindOf(row.value) == RowKind::Paper;
        const qsizetype end = isPaper ? 0 : tree.sections(report).size();
        REQUIRE(applyEdit(tree, InsertRow { report, end, row }));
    }
    const auto carried = carryOver(tree, report, *builtInCatalogue(2567));
    REQUIRE(carried);
    QMap<QString, QStringList> codes;
    for (const Subtree &row : carried->report.children) {
        if (const auto *paper = std::get_if<Paper>(&row.value))
            CHECK(paper->title == u"รายงานครึ่งปี ปีงบประมาณ ๒๕๖๗"_s);
        if (const auto *disclosed = std::get_if<OitSection>(&row.value))
            codes[disclosed->paper] = codesIn(row);
    }
    REQUIRE(codes.size() == 2);
    CHECK(codes[u"half"_s].size() > 20);
    CHECK(codes[u"half"_s] == codes[QString()]);
    // The account names each item once.
    QStringList old;
    for (const CarriedItem &item : carried->items)
        if (!item.code.isEmpty())
            old.append(item.code);
    CHECK(old.removeDuplicates() == 0);
}

TEST_CASE("What cannot be carried over is refused with the reason", "[catalogue]")
{
    Subtree office = smallOffice();
    office.children.append(leaf(Report { 2568, u"nacc"_s, 2568 }));
    const Tree tree = treeOf(office);
    const RowId report = firstOf(tree, RowKind::Report);
    const auto refusal = [&](const Result<Catalogue> &catalogue) {
        const auto carried = carryOver(tree, report, *catalogue);
        REQUIRE_FALSE(carried);
        return carried.error().message;
    };
    CHECK(refusal(builtInCatalogue(2568)) == u"The file has a report of 2568 already"_s);
    CHECK(refusal(builtInCatalogue(2566, u"nacc"_s, 2565))
        == u"The report of 2566 cannot be carried back to 2565"_s);
    CHECK(refusal(builtInCatalogue(2565, u"nacc"_s, 2567))
        == u"The items of 2566 cannot be carried back to those of 2565"_s);
    CHECK(refusal(builtInCatalogue(2567, u"health"_s))
        == u"The report is of the scheme “nacc”, the catalogue of “health”"_s);
}
