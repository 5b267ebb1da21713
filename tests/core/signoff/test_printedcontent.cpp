// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printedfields.h"
#include "core/report/columns.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "core/signoff/printedcontent.h"
#include "tests/core/model/randomedits.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonDocument>

#include <functional>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// Another valid value of the field.
QJsonValue otherValue(const Tree &tree, RowId row, const Field &field)
{
    const QJsonValue now = field.get(tree.value(row));
    switch (field.kind) {
    case FieldKind::Points:
    case FieldKind::Names:
        if (field.key == "column_order"_L1 || field.key == "columns_hidden"_L1)
            return QJsonArray { allColumns(tree.kind(row), {}).constLast().field->name() };
        if (field.key == "columns_own_values"_L1)
            return QJsonArray { u"number"_s };
        return QJsonArray { field.key == "column_widths"_L1 ? u"77"_s : u"อื่น"_s };
    case FieldKind::Choice:
        if (field.key == "start"_L1 && tree.kind(row) == RowKind::SignOff)
            return u"new_page"_s; // it continues by itself
        if (field.key == "orientation"_L1 && tree.kind(row) == RowKind::Results)
            return u"portrait"_s; // its automatic orientation is landscape
        return now == QJsonValue(field.choices.last()) ? field.choices.first()
                                                       : field.choices.last();
    case FieldKind::Number:
    case FieldKind::Year:
        return now.toInt() + 1;
    case FieldKind::Flag:
        return !now.toBool();
    case FieldKind::Score:
        return u"12.5"_s;
    case FieldKind::Picture:
        return somePicture();
    case FieldKind::Reference:
        return isSection(tree.kind(row)) ? u"อื่น"_s : QString();
    default:
        return u"อื่น"_s;
    }
}

/// smallOffice() with a name for its person, so that the print changes when she is left out.
Tree namedOffice()
{
    Tree tree = treeOf(smallOffice());
    REQUIRE(
        applyEdit(tree, SetField { firstOf(tree, RowKind::Person), u"name"_s, u"นางสาวตัวอย่าง"_s }));
    // With all columns that an office can add.
    const QJsonArray headings { u"งบประมาณ"_s, u"คะแนน"_s, u"แหล่งเงิน"_s, u"อื่น ๆ"_s };
    for (const RowKind kind : { RowKind::Plan, RowKind::Implementation, RowKind::Results,
             RowKind::Indicators, RowKind::Oit })
        REQUIRE(applyEdit(
            tree, SetField { firstOf(tree, kind), keyOf(&SectionLayout::ownColumns), headings }));
    return tree;
}

QString hashOf(const Tree &tree)
{
    const auto hash = contentHash(tree, findReport(tree, {}));
    REQUIRE(hash);
    return *hash;
}

} // namespace

TEST_CASE("Exactly the fields that change what is printed are bound by a sign-off", "[signoff]")
{
    const Tree tree = namedOffice();
    const RowId report = findReport(tree, {});
    const Document printed = buildDocument(tree, report, {});
    for (const RowId row : tree.descendants(tree.root())) {
        const RowDescription &description = describe(tree.value(row));
        for (const Field &field : description.fields) {
            CAPTURE(description.name, field.name());
            if (field.kind == FieldKind::Key || description.kind == RowKind::Unit)
                continue; // other rows refer to it
            const bool hasColumns = description.section.form == SectionForm::Table
                || description.section.form == SectionForm::GroupedTable;
            if (field.name().startsWith("column"_L1) && !hasColumns)
                continue; // has no effect without a table
            if (description.kind == RowKind::Office && field.printed)
                continue; // the emblem: where a letterhead shows it, see below
            Tree changed = tree;
            changed.set(row, field, otherValue(tree, row, field));
            const Document now = buildDocument(changed, report, {});
            const bool shows = now.sections != printed.sections || now.title != printed.title;
            const bool isOpinion
                = description.kind == RowKind::SignOffStep && field.key == "opinion"_L1;
            // The fiscal year is bound, although it is printed only if the cover names it.
            const bool isYear = description.kind == RowKind::Report;
            const bool prints = field.printed && isFieldShown(tree, row, field);
            if (!isYear)
                CHECK(prints == shows);
            CHECK((hashOf(changed) != hashOf(tree)) == (prints && !isOpinion));
        }
    }
}

TEST_CASE(
    "The emblem is bound by the papers whose letterhead shows it, and by no other", "[signoff]")
{
    Tree tree = treeOf(officeWithMemo());
    const QList<RowId> papers = papersOf(tree, firstOf(tree, RowKind::Report));
    REQUIRE(papers.size() == 2);
    const RowId memo = papers[1];
    const auto hashes = [&](const Tree &of) {
        return QStringList { contentHash(of, papers[0]).value(), contentHash(of, memo).value() };
    };
    const SetField edit { tree.root(), keyOf(&Office::emblem), somePicture() };
    CHECK(printedIn(tree, edit).isEmpty());
    Tree changed = tree;
    REQUIRE(applyEdit(changed, edit));
    CHECK(hashes(changed) == hashes(tree));

    const RowId heading = firstOf(tree, RowKind::ContentBlock);
    REQUIRE(paperOf(tree, heading) == memo);
    REQUIRE(applyEdit(tree, SetField { heading, keyOf(&ContentBlock::form), u"letterhead"_s }));
    CHECK(printedIn(tree, edit) == QList { memo });
    changed = tree;
    REQUIRE(applyEdit(changed, edit));
    CHECK(hashes(changed)[0] == hashes(tree)[0]);
    CHECK(hashes(changed)[1] != hashes(tree)[1]);
    CHECK(buildDocument(changed, memo, {}).sections != buildDocument(tree, memo, {}).sections);
    const QList<ContentChange> changes = contentChanges(tree, changed, memo);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].place == Place { tree.root(), keyOf(&Office::emblem) });

    const SetField hide { tree.section(heading), keyOf(&SectionLayout::hidden), true };
    REQUIRE(applyEdit(tree, hide));
    CHECK(printedIn(tree, edit).isEmpty());
}

TEST_CASE("What evidence got later is bound where it is used, and nowhere else", "[signoff]")
{
    const Tree tree = namedOffice();
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    const QByteArray content = QJsonDocument(printedContent(tree, findReport(tree, {}))).toJson();
    CHECK(content.contains("\"explanation\""));
    CHECK_FALSE(content.contains("\"click_path\""));
    Tree changed = tree;
    changed.set(evidence, fieldOf(&Evidence::title), u"แผน"_s);
    CHECK(hashOf(changed) != hashOf(tree));
    changed.set(evidence, fieldOf(&Evidence::title), u""_s);
    CHECK(hashOf(changed) == hashOf(tree));
}

TEST_CASE("Whatever comes, goes or moves in what is printed changes its hash", "[signoff]")
{
    const Tree tree = namedOffice();
    for (const RowId row : tree.descendants(findReport(tree, {}))) {
        const RowKind kind = tree.kind(row);
        if (kind == RowKind::Report)
            continue;
        CAPTURE(describe(kind).name);
        Tree changed = tree;
        changed.remove(row);
        CHECK(hashOf(changed) != hashOf(tree));
        CHECK(printedIn(tree, RemoveRow { row }) == QList { findReport(tree, {}) });
    }
}

TEST_CASE("What came later is bound where it is used, and nowhere else", "[signoff]")
{
    const Tree tree = namedOffice();
    const RowId report = findReport(tree, {});
    const QJsonObject content = printedContent(tree, report);
    for (const RowDescription *kind : { &describe(RowKind::Report), &describe(RowKind::Paper) })
        for (const Field &field : kind->fields)
            CHECK(content.contains(field.name()) == (field.printed && field.since == 1));
    Tree changed = tree;
    const RowId plan = firstOf(tree, RowKind::Plan);
    changed.set(plan, *describe(RowKind::Plan).field("page_number"_L1), 3);
    CHECK(hashOf(changed) != hashOf(tree));
    changed.set(plan, *describe(RowKind::Plan).field("page_number"_L1), 0);
    CHECK(hashOf(changed) == hashOf(tree));
}

TEST_CASE("A column that nobody has added is neither printed nor bound", "[signoff]")
{
    Tree tree = treeOf(smallOffice());
    const RowId plan = firstOf(tree, RowKind::Plan);
    const RowId measure = firstOf(tree, RowKind::Measure);
    const QString before = hashOf(tree);
    const SetField typed { measure, keyOf(&Measure::own2), u"๕,๐๐๐ บาท"_s };
    CHECK(printedIn(tree, typed).isEmpty());
    REQUIRE(applyEdit(tree, typed));
    CHECK(hashOf(tree) == before);
    const SetField added { plan, keyOf(&SectionLayout::ownColumns),
        QJsonArray { QString(), u"งบประมาณ"_s } };
    REQUIRE(applyEdit(tree, added));
    const QString shown = hashOf(tree);
    CHECK(shown != before);
    CHECK(printedIn(tree, typed) == QList { findReport(tree, {}) });
    REQUIRE(applyEdit(tree, SetField { measure, typed.field, u"๖,๐๐๐ บาท"_s }));
    CHECK(hashOf(tree) != shown);
    // Hidden again, it is kept and not bound.
    REQUIRE(applyEdit(
        tree, SetField { plan, keyOf(&SectionLayout::columnsHidden), QJsonArray { typed.field } }));
    CHECK(printedIn(tree, typed).isEmpty());
}

TEST_CASE("Hidden columns and boxes that are off are not bound and can be edited", "[signoff]")
{
    Tree tree = namedOffice();
    const RowId oit = firstOf(tree, RowKind::Oit);
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId evidence = firstOf(tree, RowKind::Evidence);
    const auto set = [&](RowId row, const QString &field, const QJsonValue &value) {
        tree.set(row, *describe(tree.kind(row)).field(field), value);
    };
    const auto binds = [&](RowId row, const QString &field, const QJsonValue &value) {
        const QList<RowId> papers = printedIn(tree, SetField { row, field, value });
        Tree changed = tree;
        changed.set(row, *describe(tree.kind(row)).field(field), value);
        CHECK(papers.isEmpty() == (hashOf(changed) == hashOf(tree)));
        return !papers.isEmpty();
    };
    CHECK(binds(item, u"progress"_s, QJsonArray { u"ใหม่"_s }));
    CHECK(binds(item, u"status"_s, u"done"_s));
    CHECK(binds(evidence, u"url"_s, u"https://example.org"_s));
    set(oit, u"boxes_off"_s, true);
    CHECK_FALSE(binds(item, u"status"_s, u"done"_s));
    set(oit, u"boxes_off"_s, false);
    set(oit, u"columns_hidden"_s, QJsonArray { u"progress"_s });
    CHECK_FALSE(binds(item, u"progress"_s, QJsonArray { u"ใหม่"_s }));
    CHECK_FALSE(binds(item, u"status"_s, u"done"_s));
    CHECK_FALSE(binds(evidence, u"url"_s, u"https://example.org"_s));
    CHECK(binds(item, u"name"_s, u"ชื่อใหม่"_s));
    CHECK(printedIn(tree, RemoveRow { evidence }).isEmpty());
    CHECK(printedIn(tree, InsertRow { item, 0, leaf(Evidence {}) }).isEmpty());
    CHECK_FALSE(printedIn(tree, RemoveRow { item }).isEmpty());

    const RowId indicator = firstOf(tree, RowKind::Indicator);
    CHECK(binds(indicator, u"code"_s, u"77"_s));
    set(firstOf(tree, RowKind::Indicators), u"columns_hidden"_s, QJsonArray { u"name"_s });
    CHECK_FALSE(binds(indicator, u"code"_s, u"77"_s));
}

TEST_CASE("Each paper has a content of its own", "[signoff]")
{
    Tree tree = namedOffice();
    const RowId report = findReport(tree, {});
    Subtree memo = leaf(Paper {});
    memo.id = { 900 };
    std::get<Paper>(memo.value).key = u"memo"_s;
    const RowId text = firstOf(tree, RowKind::Text);
    const QString before = hashOf(tree);
    tree.insert(report, 0, memo);
    CHECK(hashOf(tree) == before);
    const SetField into { text, u"paper"_s, u"memo"_s };
    CHECK(printedIn(tree, into) == QList { report, memo.id });
    tree.set(text, *describe(RowKind::Text).field("paper"_L1), u"memo"_s);
    CHECK(hashOf(tree) != before);
    const QString alone = contentHash(tree, memo.id).value();
    CHECK(printedIn(tree, SetField { text, u"heading"_s, u"ใหม่"_s }) == QList { memo.id });
    CHECK(printedIn(tree, RemoveRow { text }) == QList { memo.id });
    CHECK(printedIn(tree, SetField { memo.id, u"title"_s, u"ใหม่"_s }) == QList { memo.id });
    CHECK(printedIn(tree, SetField { report, u"title"_s, u"ใหม่"_s }) == QList { report });
    CHECK(
        printedIn(tree, SetField { report, u"fiscal_year"_s, 2570 }) == QList { report, memo.id });
    CHECK(printedIn(tree, RemoveRow { report }) == QList { report, memo.id });
    CHECK(printedIn(tree, InsertRow { report, 0, tree.subtree(text) }) == QList { memo.id });

    const Tree then = tree;
    tree.set(text, *describe(RowKind::Text).field("heading"_L1), u"ใหม่"_s);
    CHECK(contentHash(tree, memo.id).value() != alone);
    CHECK(contentChanges(then, tree, report).isEmpty());
    REQUIRE(contentChanges(then, tree, memo.id).size() == 1);
    CHECK(contentChanges(then, tree, memo.id).first().place == Place { text, u"heading"_s });
}

TEST_CASE("Comments, records and hidden sections are not bound", "[signoff]")
{
    Tree tree = namedOffice();
    const QString before = hashOf(tree);
    Subtree comment = leaf(Comment { .key = u"c"_s, .text = u"ขอให้แก้"_s });
    comment.id = { 900 };
    tree.insert(firstOf(tree, RowKind::OitItem), 0, comment);
    Subtree record = leaf(SignOffRecord { .step = 1 });
    record.id = { 901 };
    tree.insert(findReport(tree, {}), 0, record);
    CHECK(hashOf(tree) == before);

    const RowId text = firstOf(tree, RowKind::Text);
    REQUIRE(applyEdit(tree, SetField { text, u"hidden"_s, true }));
    const QString hidden = hashOf(tree);
    CHECK(hidden != before);
    REQUIRE(applyEdit(tree, SetField { text, u"heading"_s, u"ไม่พิมพ์"_s }));
    CHECK(hashOf(tree) == hidden);
    CHECK(printedIn(tree, SetField { text, u"heading"_s, u"ก"_s }).isEmpty());
    CHECK_FALSE(printedIn(tree, SetField { text, u"hidden"_s, false }).isEmpty());
}

namespace {

/// Three reports with the same content: the second has some sections hidden, the last has all.
Tree hiddenOffice()
{
    Tree tree = namedOffice();
    Subtree copy = tree.subtree(findReport(tree, {}));
    const std::function<void(Subtree &)> forget = [&](Subtree &subtree) {
        subtree.id = {};
        for (Subtree &child : subtree.children)
            forget(child);
    };
    qint64 next = 1000;
    for (int i = 1; i <= 2; ++i) {
        forget(copy);
        std::get<Report>(copy.value).fiscalYear += i;
        numberRows(copy, next);
        tree.insert(tree.root(), 0, copy);
    }
    const Field &hidden = *describe(RowKind::Text).field("hidden"_L1);
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId section : tree.sections(reports.last()))
        tree.set(section, *describe(tree.value(section)).field(hidden.name()), true);
    for (const RowId section : tree.sections(reports.at(1)))
        if (tree.kind(section) == RowKind::Text || tree.kind(section) == RowKind::Oit)
            tree.set(section, *describe(tree.value(section)).field(hidden.name()), true);
    return tree;
}

/// Fails if the edit changes the content of a report that printedIn() does not return.
void checkKnown(const Tree &before, const Edit &edit, const Tree &after)
{
    const QList<RowId> known = printedIn(before, edit);
    for (const RowId report : before.rows(before.root(), RowKind::Report)) {
        const bool changes = !after.contains(report)
            || *contentHash(after, report) != *contentHash(before, report);
        if (changes && !known.contains(report))
            FAIL(QJsonDocument(journalForm(before, edit)).toJson().toStdString());
    }
}

} // namespace

TEST_CASE("A move out of a hidden section changes what is signed", "[signoff]")
{
    Tree tree = namedOffice();
    const RowId report = findReport(tree, {});
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId hidden = tree.section(item);
    Subtree shown = leaf(OitSection {}, { leaf(OitGroup {}) });
    shown.id = { 900 };
    shown.children.first().id = { 901 };
    tree.insert(report, 0, shown);
    REQUIRE(applyEdit(tree, SetField { hidden, u"hidden"_s, true }));
    CHECK(printedIn(tree, MoveRow { item, { 901 }, 0 }) == QList { report });
    CHECK(printedIn(tree, MoveRow { item, tree.parent(item), 0 }).isEmpty());
    CHECK(printedIn(tree, MoveRow { hidden, report, 0 }).isEmpty());
}

TEST_CASE("Whatever moves from anywhere to anywhere is known to change content", "[signoff]")
{
    const Tree tree = hiddenOffice();
    const QList<RowId> rows = tree.descendants(tree.root());
    for (const RowId row : rows)
        for (const RowId parent : rows) {
            if (row == tree.root() || !accepts(tree.kind(parent), tree.kind(row)))
                continue;
            Tree after = tree;
            if (const Edit edit = MoveRow { row, parent, 0 }; applyEdit(after, edit))
                checkKnown(tree, edit, after);
        }
}

TEST_CASE("No edit changes the content of a report without being known to", "[signoff]")
{
    const unsigned seed = GENERATE(range(1U, 21U));
    CAPTURE(seed);
    test::RandomEdits edits(seed);
    Tree tree = hiddenOffice();
    qint64 next = 100'000;
    for (int i = 0; i < 60; ++i)
        for (Edit edit : edits.next(tree).edits) {
            if (auto *insert = std::get_if<InsertRow>(&edit))
                numberRows(insert->content, next);
            Tree after = tree;
            if (!applyEdit(after, edit))
                continue;
            checkKnown(tree, edit, after);
            if (!std::holds_alternative<RemoveRow>(edit))
                tree = after; // so that there is something left to edit
        }
}

TEST_CASE("Row numbers are no part of the content", "[signoff]")
{
    const Tree tree = namedOffice();
    Subtree office = tree.subtree(tree.root());
    const std::function<void(Subtree &)> renumber = [&](Subtree &subtree) {
        subtree.id.value += 5000;
        for (Subtree &child : subtree.children)
            renumber(child);
    };
    renumber(office);
    Tree other;
    other.insert({}, 0, office);
    CHECK(hashOf(other) == hashOf(tree));
}

TEST_CASE("Two states of a report differ where they differ", "[signoff]")
{
    const Tree before = namedOffice();
    const RowId report = findReport(before, {});
    CHECK(contentChanges(before, before, report).isEmpty());

    Tree after = before;
    const RowId item = firstOf(after, RowKind::OitItem);
    const RowId evidence = firstOf(after, RowKind::Evidence);
    const RowId indicator = firstOf(after, RowKind::Indicator);
    Subtree added = leaf(Evidence { u"https://www.example.com/new"_s, {} });
    added.id = { 900 };
    after.set(item, *describe(RowKind::OitItem).field("name"_L1), u"ใหม่"_s);
    after.set(item, *describe(RowKind::OitItem).field("units"_L1), QJsonArray { u"กองคลัง"_s });
    after.remove(evidence);
    after.insert(item, 0, added);
    after.move(after.parent(indicator), report, 0);

    QStringList found;
    for (const ContentChange &change : contentChanges(before, after, report))
        found.append(u"%1 %2 %3"_s.arg(int(change.kind))
                         .arg(change.place.row.value)
                         .arg(change.place.field));
    CHECK(found.contains(u"0 %1 name"_s.arg(item.value)));
    CHECK(found.contains(u"2 %1 "_s.arg(evidence.value)));
    CHECK(found.contains(u"1 900 "_s));
    CHECK(found.filter(u"units"_s).isEmpty());
    CHECK_FALSE(found.filter(u"3 "_s).isEmpty());
}

TEST_CASE("What is exempt is said", "[signoff]")
{
    const QString text = exemptions().join(u'\n');
    CHECK(text.contains(u"Units"_s));
    CHECK(text.contains(u"Comments"_s));
    CHECK_FALSE(text.contains(u"Outcome"_s));
}
