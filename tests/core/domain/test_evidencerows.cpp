// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencerows.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The small office whose only item has this evidence.
Tree officeWith(const QList<Evidence> &pieces)
{
    Tree tree = treeOf(smallOffice());
    const RowId item = firstOf(tree, RowKind::OitItem);
    tree.remove(firstOf(tree, RowKind::Evidence));
    qint64 next = 900;
    for (const Evidence &piece : pieces) {
        Subtree row = leaf(piece);
        row.id = { next++ };
        tree.insert(item, tree.rows(item, RowKind::Evidence).size(), row);
    }
    return tree;
}

QString formsOf(const QList<Evidence> &pieces)
{
    const Tree tree = officeWith(pieces);
    return evidenceForms(tree, firstOf(tree, RowKind::OitItem));
}

const Evidence kPlan { .url = u"https://a.go.th/plan.pdf"_s,
    .explanation = u"แผนหลัก"_s,
    .title = u"แผนปฏิบัติราชการ"_s,
    .kind = EvidenceKind::Pdf,
    .clickPath = { u"หน้าแรก"_s, u"เมนู แผนงาน"_s } };
const Evidence kPlanTable { .url = u"https://a.go.th/plan.xlsx"_s,
    .explanation = {},
    .kind = EvidenceKind::Spreadsheet,
    .twin = true };
const Evidence kOther { .url = u"https://a.go.th/o6"_s, .explanation = u"หน้าข่าว"_s };

} // namespace

TEST_CASE("An item without evidence has nothing for the national system", "[domain]")
{
    CHECK(formsOf({}).isEmpty());
    CHECK(formsOf({ Evidence { u" "_s, u"\n"_s } }).isEmpty());
}

TEST_CASE("A row with nothing but a click path or a title is evidence", "[domain]")
{
    const auto count = [](const Evidence &piece) {
        const Tree tree = officeWith({ piece });
        return evidenceRows(tree, firstOf(tree, RowKind::OitItem)).size();
    };
    CHECK(count(Evidence { .url = {}, .explanation = {}, .title = u"แผน"_s }) == 1);
    CHECK(count(Evidence { .url = {}, .explanation = {}, .clickPath = { u"หน้าแรก"_s } }) == 1);
    CHECK(count(Evidence { .url = {}, .explanation = {}, .clickPath = { u" "_s } }) == 0);
    CHECK(count(Evidence { .url = {}, .explanation = {}, .kind = EvidenceKind::Pdf }) == 0);
}

TEST_CASE("A single address and its explanation are copied as they are", "[domain]")
{
    CHECK(formsOf({ kOther }) == u"https://a.go.th/o6\n\nหน้าข่าว"_s);
    CHECK(formsOf({ Evidence { u"https://a.go.th/o6"_s, {} } }) == u"https://a.go.th/o6"_s);
}

TEST_CASE("Documents are numbered, and a twin is no document of its own", "[domain]")
{
    CHECK(formsOf({ kPlan, kPlanTable, kOther })
        == u"https://a.go.th/plan.pdf\nhttps://a.go.th/plan.xlsx\nhttps://a.go.th/o6\n\n"
           "๑. แผนปฏิบัติราชการ (PDF)\n๑) หน้าแรก\n๒) เมนู แผนงาน\nแผนหลัก\n"
           "(ตารางคำนวณ)\n๒. หน้าข่าว"_s);
    // One document in two forms needs no number.
    CHECK(formsOf({ kPlan, kPlanTable })
        == u"https://a.go.th/plan.pdf\nhttps://a.go.th/plan.xlsx\n\nแผนปฏิบัติราชการ (PDF)\n"
           "๑) หน้าแรก\n๒) เมนู แผนงาน\nแผนหลัก\n(ตารางคำนวณ)"_s);
}
