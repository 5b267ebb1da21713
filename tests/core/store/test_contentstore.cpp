// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/contentstore.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Stored
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    std::unique_ptr<OfficeFile> file = makeFile(path);
    Tree tree = treeOf(officeWithMeasures(3));
    QList<RowId> measures = tree.children(firstOf(tree, RowKind::Plan));

    /// Applies the edit to the file and to the tree in memory.
    void apply(const Edit &edit) { apply(QList<Edit> { edit }); }

    void apply(const QList<Edit> &edits)
    {
        REQUIRE(file->content().apply(edits));
        for (const Edit &edit : edits)
            REQUIRE(applyEdit(tree, edit));
    }

    Tree loaded()
    {
        auto office = file->content().load();
        REQUIRE(office);
        Tree read;
        read.insert({}, 0, *office);
        return read;
    }

    Error loadingError(const QStringList &statements)
    {
        withSqlite(path, statements);
        auto office = file->content().load();
        REQUIRE_FALSE(office);
        return office.error();
    }
};

} // namespace

TEST_CASE_METHOD(Stored, "Rows come back as they were stored", "[store]")
{
    CHECK(loaded() == tree);
    CHECK(*file->content().lastId() == tree.size());
}

TEST_CASE_METHOD(Stored, "Every field of every kind is stored", "[store]")
{
    const auto other = [](RowId row, const Field &field, const QJsonValue &value) -> QJsonValue {
        switch (field.kind) {
        case FieldKind::Points:
        case FieldKind::Names:
            return QJsonArray { u"ก"_s, u"\"ข\"\n"_s };
        case FieldKind::Choice:
            return QString(field.choices.constLast());
        case FieldKind::Number:
            return 7;
        case FieldKind::Year:
            return 2570;
        case FieldKind::Date:
            return u"2026-11-30"_s;
        case FieldKind::Flag:
            return !value.toBool();
        case FieldKind::Score:
            return value.isNull() ? QJsonValue(u"1.5"_s) : QJsonValue(QJsonValue::Null);
        case FieldKind::Reference:
            return QString();
        case FieldKind::Picture:
            return somePicture();
        default:
            return u"%1 อื่น %2"_s.arg(field.name()).arg(row.value);
        }
    };
    for (const RowId row : tree.descendants(tree.root()))
        for (const Field &field : describe(tree.value(row)).fields) {
            // Keys stay, because other rows refer to them.
            if (field.kind != FieldKind::Key)
                apply(
                    SetField { row, field.name(), other(row, field, field.get(tree.value(row))) });
        }
    CHECK(loaded() == tree);
}

TEST_CASE_METHOD(Stored, "A field that came after the file was written has its default", "[store]")
{
    const RowId item = firstOf(tree, RowKind::OitItem);
    const RowId plan = firstOf(tree, RowKind::Plan);
    apply({ SetField { item, keyOf(&OitItem::elementsMet), QJsonArray { u"ก"_s } },
        SetField { plan, keyOf(&PlanSection::planYear), 2570 } });
    withSqlite(path,
        { u"ALTER TABLE oit_item DROP COLUMN elements_met"_s,
            u"ALTER TABLE plan DROP COLUMN plan_year"_s, u"PRAGMA user_version = 1"_s });

    const Tree read = loaded();
    CHECK(read.get<OitItem>(item).elementsMet.isEmpty());
    CHECK(read.get<PlanSection>(plan).planYear == 0);
    tree.set(item, fieldOf(&OitItem::elementsMet), QJsonArray());
    tree.set(plan, fieldOf(&PlanSection::planYear), 0);
    CHECK(read == tree); // nothing else has changed

    // The rows that verify() compares have the defaults too.
    const auto rows = file->content().rows();
    REQUIRE(rows);
    const auto row = std::ranges::find(*rows, item, &StoredRow::id);
    REQUIRE(row != rows->end());
    const auto texts = [](const QVariantList &columns) {
        QStringList all; // a missing score is NULL, of whatever type
        for (const QVariant &column : columns)
            all.append(column.isNull() ? u"NULL"_s : column.toString());
        return all;
    };
    CHECK(texts(row->columns) == texts(columnsOf(tree.value(item))));
}

TEST_CASE_METHOD(Stored, "A file of today without one of its columns is damaged", "[store]")
{
    CHECK(loadingError({ u"ALTER TABLE oit_item DROP COLUMN elements_met"_s })
              .message.contains(u"office.ita"_s));
}

TEST_CASE_METHOD(Stored, "Rows move up, down, to the ends and to another parent", "[store]")
{
    const RowId plan = tree.parent(measures.first());
    for (const auto &[from, to] : { std::pair { 0, 3 }, { 3, 0 }, { 1, 2 }, { 2, 1 }, { 2, 2 } }) {
        apply(MoveRow { tree.children(plan).at(from), plan, to });
        CHECK(loaded() == tree);
    }
    const RowId report = firstOf(tree, RowKind::Report);
    Subtree second = leaf(PlanSection { .assessedYear = 2566, .planYear = 2567 });
    second.id = { 100 };
    apply(InsertRow { report, 0, second });
    apply(MoveRow { measures.last(), { 100 }, 0 });
    CHECK(loaded() == tree);
}

TEST_CASE_METHOD(
    Stored, "Rows that come, go and move in one change stand where they belong", "[store]")
{
    const RowId plan = tree.parent(measures.first());
    const RowId report = firstOf(tree, RowKind::Report);
    const auto measure = [](qint64 id) {
        Subtree subtree = leaf(Measure { .key = u"new-%1"_s.arg(id) });
        subtree.id = { id };
        return subtree;
    };
    Subtree second = leaf(PlanSection { .assessedYear = 2566, .planYear = 2567 });
    second.id = { 100 };
    apply({ InsertRow { plan, 0, measure(101) }, InsertRow { plan, 1, measure(102) },
        RemoveRow { measures.at(1) }, MoveRow { measures.at(2), plan, 0 },
        InsertRow { report, 0, second }, MoveRow { { 101 }, { 100 }, 0 },
        InsertRow { { 100 }, 0, measure(103) } });
    CHECK(loaded() == tree);
    CHECK(tree.children({ 100 }) == QList<RowId> { { 103 }, { 101 } });

    const Subtree whole = tree.subtree({ 100 });
    apply({ RemoveRow { { 103 } }, RemoveRow { { 100 } }, InsertRow { report, 2, whole },
        InsertRow { { 100 }, 1, measure(104) } });
    CHECK(loaded() == tree);
    CHECK(file->content().strays()->isEmpty());
    const auto positions = dumpContent(file->database());
    CHECK(positions
        == dumpContent(
            makeFile(dir.filePath(u"fresh.ita"_s), tree.subtree(tree.root()))->database()));
}

TEST_CASE_METHOD(Stored, "A row goes with everything below it and comes back", "[store]")
{
    const QString before = dumpContent(file->database());
    const RowId report = firstOf(tree, RowKind::Report);
    const InsertRow inverse { tree.parent(report), tree.position(report), tree.subtree(report) };
    apply(RemoveRow { report });
    CHECK(loaded() == tree);
    CHECK(file->content().strays()->isEmpty());
    apply(inverse);
    CHECK(dumpContent(file->database()) == before);
}

TEST_CASE_METHOD(Stored, "A number is not given twice", "[store]")
{
    const RowId last { *file->content().lastId() };
    apply(RemoveRow { last });
    CHECK(*file->content().lastId() == last.value);
}

TEST_CASE_METHOD(Stored, "Rows that cannot be read are named", "[store]")
{
    const auto row = [](int number) { return u"row %1 "_s.arg(number); };
    CHECK(loadingError({ u"UPDATE node SET kind = 'later' WHERE id = 3"_s })
              .message.contains(row(3)));
    CHECK(loadingError(
        { u"UPDATE node SET kind = 'unit' WHERE id = 3"_s, u"DELETE FROM unit WHERE node = 3"_s })
              .message.contains(row(3)));
    CHECK(loadingError(
        { u"INSERT INTO unit VALUES(3, 'x')"_s, u"UPDATE node SET slot = 'people' WHERE id = 3"_s })
              .message.contains(row(3)));
    CHECK(loadingError({ u"UPDATE node SET slot = 'units' WHERE id = 3"_s,
                           u"UPDATE person SET id = id || x'00'"_s })
              .message.contains(row(4)));
}

TEST_CASE_METHOD(Stored, "Rows outside the tree are not passed over", "[store]")
{
    SECTION("a ring")
    {
        CHECK(loadingError({ u"UPDATE node SET parent = 5 WHERE id = 5"_s }).code
            == Error::Code::Damaged);
    }
    SECTION("a second root")
    {
        CHECK(loadingError({ u"UPDATE node SET parent = NULL WHERE id = 5"_s }).code
            == Error::Code::Damaged);
    }
}
