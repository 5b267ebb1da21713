// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/acceptances.h"
#include "core/domain/rights.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/signoff/printedcontent.h"
#include "tests/core/checks/checked.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

const CommentStamp kStamp { u"สมชาย"_s, {}, u"2024-03-01T02:00:00.000Z"_s };

JudgedFindings judged(const Tree &tree)
{
    return judge(tree, firstOf(tree, RowKind::Report), checked(tree).kept());
}

/// The only open finding of the check whose sentence holds the words.
JudgedFinding openOne(const Tree &tree, QLatin1StringView check, const QString &words = {})
{
    QList<JudgedFinding> open = judged(tree).open;
    open.removeIf([&](const JudgedFinding &one) {
        return one.finding.check != check || !one.finding.text.contains(words);
    });
    REQUIRE(open.size() == 1);
    return open.first();
}

/// Applies the change and returns the one that undoes it.
QList<Edit> carryOutIn(Tree &tree, Change change)
{
    QList<Edit> undo;
    for (Edit &edit : change.edits) {
        if (auto *insert = std::get_if<InsertRow>(&edit)) {
            qint64 next = 5000 + tree.size();
            numberRows(insert->content, next);
        }
        const auto back = applyEdit(tree, edit);
        REQUIRE(back);
        undo.prepend(*back);
    }
    return undo;
}

QList<Edit> accept(Tree &tree, const JudgedFinding &one, const QString &reason = u"ถูกแล้ว"_s)
{
    return carryOutIn(
        tree, acceptFinding(tree, firstOf(tree, RowKind::Report), one, reason, kStamp));
}

Tree faulty()
{
    return treeOf(faultyTexts());
}

} // namespace

TEST_CASE("An accepted finding stands apart, with who, when and why", "[checks]")
{
    Tree tree = faulty();
    const qsizetype all = judged(tree).open.size();
    const JudgedFinding one = openOne(tree, "home_page"_L1);
    accept(tree, one, u"เว็บไซต์มีหน้าเดียว"_s);
    const JudgedFindings after = judged(tree);
    REQUIRE(after.accepted.size() == 1);
    CHECK(after.open.size() == all - 1);
    CHECK(after.accepted.first().finding == one.finding);
    CHECK(after.accepted.first().isAccepted);
    CHECK(after.accepted.first().note.contains(u"สมชาย"_s));
    CHECK(after.accepted.first().note.contains(u"๑ มี.ค. ๖๗"_s));
    CHECK(after.accepted.first().note.endsWith(u"เว็บไซต์มีหน้าเดียว"_s));
    const auto &row = tree.get<Acceptance>(after.accepted.first().acceptance);
    CHECK(row.finding == one.finding.text);
    CHECK(tree.parent(after.accepted.first().acceptance) == one.finding.place.row);
}

TEST_CASE("An acceptance is taken back, and undone, without a trace", "[checks]")
{
    const Tree before = faulty();
    Tree tree = before;
    const QList<Edit> undo = accept(tree, openOne(tree, "home_page"_L1));
    Tree takenBack = tree;
    carryOutIn(takenBack, takeBackAcceptance(tree, judged(tree).accepted.first().acceptance));
    CHECK(judged(takenBack).open.size() == judged(before).open.size());
    carryOutIn(tree, { {}, undo });
    CHECK(tree.find(firstOf(tree, RowKind::Evidence))->value
        == before.find(firstOf(before, RowKind::Evidence))->value);
    CHECK(judged(tree).open == judged(before).open);
}

TEST_CASE("An acceptance lapses with the text that it spoke of, and no other", "[checks]")
{
    Tree tree = faulty();
    const RowId text = firstOf(tree, RowKind::Text);
    accept(tree, openOne(tree, "blank_amount"_L1));
    const QJsonValue was = fieldOf(&TextSection::paragraphs).get(tree.value(text));
    QJsonArray paragraphs = was.toArray();
    paragraphs[0] = u"ข้อความอื่น"_s; // beside the paragraph with the blank amount
    set(tree, text, "paragraphs", paragraphs);
    CHECK(judged(tree).accepted.size() == 1);
    paragraphs[1] = u"เป็นเงิน ............ บาท"_s;
    set(tree, text, "paragraphs", paragraphs);
    CHECK(judged(tree).accepted.isEmpty());
    const JudgedFinding lapsed = openOne(tree, "blank_amount"_L1);
    CHECK(lapsed.acceptance);
    CHECK_FALSE(lapsed.isAccepted);
    CHECK(lapsed.note.contains(u"has changed since"_s));
    set(tree, text, "paragraphs", was);
    CHECK(judged(tree).accepted.size() == 1); // the same words again
}

TEST_CASE("Accepting anew replaces what has lapsed", "[checks]")
{
    Tree tree = faulty();
    const RowId home = openOne(tree, "home_page"_L1).finding.place.row;
    accept(tree, openOne(tree, "home_page"_L1), u"เดิม"_s);
    set(tree, home, "url", u"https://www.example.org/"_s);
    accept(tree, openOne(tree, "home_page"_L1), u"ใหม่"_s);
    REQUIRE(tree.rows(home, RowKind::Acceptance).size() == 1);
    CHECK(judged(tree).accepted.first().note.endsWith(u"ใหม่"_s));
}

TEST_CASE("Two findings about one field are accepted one by one", "[checks]")
{
    Subtree office = smallOffice();
    std::get<TextSection>(sectionOf(office, RowKind::Text).value).paragraphs
        = QStringList { u"ตามข้อ O98"_s, u"ตามข้อ O99"_s };
    Tree tree = treeOf(office);
    accept(tree, openOne(tree, "unknown_items"_L1, u"O98"_s));
    REQUIRE(judged(tree).accepted.size() == 1);
    CHECK_FALSE(openOne(tree, "unknown_items"_L1, u"O99"_s).acceptance);
}

TEST_CASE("What an accepted finding compares with is part of it", "[checks]")
{
    Tree tree = faulty();
    const RowId results = firstOf(tree, RowKind::Results);
    set(tree, results, "score.level", u"ไม่มีระดับนี้"_s);
    accept(tree, openOne(tree, kScoreCheck));
    CHECK(judged(tree).accepted.size() == 1);
    set(tree, results, "score.eit", u"61.00"_s);
    CHECK(judged(tree).accepted.isEmpty());

    accept(tree, openOne(tree, "measure_names"_L1));
    CHECK(judged(tree).accepted.size() == 1);
    set(tree, firstOf(tree, RowKind::Measure), "measure", u"ชื่อใหม่ในแผน"_s);
    CHECK(judged(tree).accepted.isEmpty());
}

TEST_CASE("An error is not accepted, whatever is written down", "[checks]")
{
    Tree tree = faulty();
    Finding error = openOne(tree, "home_page"_L1).finding;
    error.severity = Severity::Error;
    CHECK_FALSE(isAcceptable(error));
    accept(tree, { .finding = error, .acceptance = {}, .note = {} });
    CHECK(judge(tree, firstOf(tree, RowKind::Report), { error }).accepted.isEmpty());
}

TEST_CASE("Acceptances go along with an export, and into no print", "[checks]")
{
    Tree tree = faulty();
    const RowId report = firstOf(tree, RowKind::Report);
    const auto hash = contentHash(tree, report);
    for (const auto &check : { "home_page"_L1, "foreign_letters"_L1, "untied"_L1 })
        accept(tree, openOne(tree, check));
    CHECK(*contentHash(tree, report) == *hash);
    const auto read = readDocument(writeDocument(tree));
    REQUIRE(read);
    const JudgedFindings again = judged(treeOf(*read));
    CHECK(again.accepted.size() == 3);
    CHECK(again.open.size() == judged(tree).open.size());
}

TEST_CASE("Who may edit the report accepts, and nobody rewrites an acceptance", "[checks]")
{
    Tree tree = faulty();
    carryOutIn(tree,
        { {},
            { InsertRow { tree.root(), 0,
                leaf(Person { .key = u"reviewer"_s, .role = Role::Reviewer }) } } });
    const JudgedFinding one = openOne(tree, "home_page"_L1);
    const Change change
        = acceptFinding(tree, firstOf(tree, RowKind::Report), one, u"ถูกแล้ว"_s, kStamp);
    CHECK(checkRights(tree, change.edits, {}));
    CHECK_FALSE(checkRights(tree, change.edits, u"reviewer"_s));
    accept(tree, one);
    const RowId row = judged(tree).accepted.first().acceptance;
    CHECK_FALSE(checkRights(tree, SetField { row, keyOf(&Acceptance::reason), u"อื่น"_s }, {}));
    CHECK(checkRights(tree, takeBackAcceptance(tree, row).edits, {}));
}
