// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/roles.h"
#include "ui/models/rowtablemodel.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// smallOffice() with `count` measures in its plan.
Subtree officeWithMeasures(int count)
{
    Subtree office = smallOffice();
    Subtree &report = office.children.last();
    for (Subtree &section : report.children) {
        if (kindOf(section.value) != RowKind::Plan)
            continue;
        for (int i = 2; i <= count; ++i) {
            Measure measure;
            measure.key = u"m%1"_s.arg(i);
            measure.name = u"มาตรการ %1"_s.arg(i);
            section.children.append(leaf(measure));
        }
    }
    return office;
}

QStringList names(const RowTableModel &model)
{
    QStringList texts;
    const int column = model.columnOf(u"measure");
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST_CASE("A change of hundreds of rows is one reset and keeps to the rules of models", "[models]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    RowTableModel model(office.history, plan, RowKind::Measure);
    const ModelRules rules(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    const QList<Subtree> rows(300, leaf(Measure { .name = u"ก"_s }));
    const auto made = office.history.apply(insertSubtrees(office.tree(), plan, 0, rows));
    REQUIRE(made);
    CHECK(made->size() == 300);
    CHECK(resets.size() == 1);
    CHECK(inserts.isEmpty());
    CHECK(model.rowCount() == 301);
    REQUIRE(office.history.apply(removeRows(office.tree(), *made)));
    CHECK(resets.size() == 2);
    CHECK(model.rowCount() == 1);
    office.history.undoStack().undo();
    CHECK(model.rowCount() == 301);

    SECTION("and the section that holds them may go with them")
    {
        Change all = removeRows(office.tree(), *made);
        all.edits += removeRows(office.tree(), { plan }).edits;
        REQUIRE(office.history.apply(all));
        CHECK(model.rowCount() == 0);
        office.history.undoStack().undo();
        CHECK(model.rowCount() == 301);
    }
}

TEST_CASE("A value that cannot be read is refused and announced, the row unchanged", "[models]")
{
    OpenOffice office;
    RowTableModel model(office.history, office.first(RowKind::Results), RowKind::ResultRow);
    const ModelRules rules(model);
    QSignalSpy failed(&office.history, &EditHistory::failed);
    const Tree before = office.tree();

    const QModelIndex number = model.index(0, model.columnOf(u"no"));
    CHECK_FALSE(model.setData(number, u"สาม"_s, Qt::EditRole));
    CHECK(failed.size() == 1);
    CHECK_FALSE(model.setData(number, QVariant(), Qt::EditRole));
    CHECK_FALSE(model.setData(number, 3, Qt::DisplayRole));
    CHECK_FALSE(model.setData(number, QJsonValue(u"3"_s), ValueRole));
    CHECK_FALSE(model.setData({}, 3, Qt::EditRole));
    CHECK(office.tree() == before);
    CHECK_FALSE(office.history.undoStack().canUndo());
}

TEST_CASE(
    "A table has the printed columns under the office's headings, then those asked for", "[models]")
{
    OpenOffice office;
    const RowId section = office.first(RowKind::Implementation);
    RowTableModel model(
        office.history, section, RowKind::ImplementationRow, { u"measure_id"_s, u"measure"_s });
    const ModelRules rules(model);
    const auto heading = [&](int column, int role = Qt::DisplayRole) {
        return model.headerData(column, Qt::Horizontal, role);
    };

    REQUIRE(model.columnCount() == 7);
    CHECK(heading(0) == u"มาตรการ"_s);
    CHECK(heading(3, GroupRole) == u"ผลการดำเนินการ"_s);
    CHECK(heading(3, FieldKeyRole) == u"output"_s);
    CHECK(heading(6) == u"Measure of the plan"_s);

    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    office.set(section, "column_headings", QJsonArray { u"เรื่อง"_s });
    CHECK(changed.size() == 1);
    CHECK(heading(0) == u"เรื่อง"_s);
    CHECK(heading(1) == u"รายละเอียดการดำเนินงาน"_s);
}

TEST_CASE("A kind without a printed table shows all its fields", "[models]")
{
    OpenOffice office;
    RowTableModel people(office.history, office.tree().root(), RowKind::Person);
    RowTableModel steps(office.history, office.first(RowKind::SignOff), RowKind::SignOffStep,
        { u"person"_s, u"position_lines"_s });
    const ModelRules rules(people);
    const ModelRules stepRules(steps);

    CHECK(people.columnCount() == 5);
    CHECK(people.headerData(2, Qt::Horizontal, Qt::DisplayRole) == u"Position"_s);
    CHECK(steps.columnCount() == 2);
    CHECK(steps.index(0, 0).data() == u"ปลัด"_s);

    QSignalSpy changed(&steps, &QAbstractItemModel::dataChanged);
    REQUIRE(people.setData(people.index(0, 1), u"สมชาย ใจดี"_s, Qt::EditRole));
    CHECK(changed.size() == 1);
    CHECK(steps.index(0, 0).data() == u"สมชาย ใจดี (ปลัด)"_s);
    CHECK(steps.index(0, 0).data(Qt::EditRole) == u"person-1"_s);
}

TEST_CASE("What is typed into a cell goes through the editor and can be undone", "[models]")
{
    OpenOffice office;
    RowTableModel model(office.history, office.first(RowKind::Indicators), RowKind::Indicator,
        { u"units"_s, u"status"_s });
    const ModelRules rules(model);
    const RowId row = model.rowAt(0);
    const auto cell = [&](QStringView field) { return model.indexOf(row, field); };

    CHECK(model.setData(cell(u"progress"), u"- หนึ่ง\nสอง"_s, Qt::EditRole));
    CHECK(office.tree().get<Indicator>(row).progress == QStringList { u"หนึ่ง"_s, u"สอง"_s });
    CHECK(cell(u"progress").data() == u"- หนึ่ง\n- สอง"_s);

    CHECK(model.setData(cell(u"status"), u"in_progress"_s, Qt::EditRole));
    CHECK(cell(u"status").data() == u"In progress"_s);
    CHECK(cell(u"name").data(StatusRole) == int(Status::InProgress));
    CHECK(model.setData(cell(u"units"), QJsonArray { u"*"_s }, ValueRole));
    CHECK(cell(u"units").data() == u"All units"_s);

    office.history.undoStack().undo();
    office.history.undoStack().undo();
    CHECK(cell(u"status").data(Qt::EditRole) == u"done"_s);
    CHECK(office.history.undoStack().undoText().contains(u"Progress"_s));
    CHECK(model.setData(cell(u"status"), u"done"_s, Qt::EditRole)); // same value: no undo step
    CHECK(office.history.undoStack().index() == 1);
}

TEST_CASE("Selections stay with their rows when rows come, go and move", "[models]")
{
    OpenOffice office(officeWithMeasures(5));
    const RowId plan = office.first(RowKind::Plan);
    RowTableModel model(office.history, plan, RowKind::Measure);
    const ModelRules rules(model);
    const QPersistentModelIndex third = model.index(2, 0);
    const RowId row = model.rowAt(2);

    REQUIRE(office.history.apply(addRow(office.tree(), plan, RowKind::Measure, 0)));
    CHECK(third.row() == 3);
    REQUIRE(office.history.apply(shiftRows(office.tree(), { row }, +1)));
    CHECK(third.row() == 4);
    REQUIRE(office.history.apply(moveRows(office.tree(), { row }, plan, 1)));
    CHECK(third.row() == 1);
    REQUIRE(office.history.apply(removeRows(office.tree(), { model.rowAt(0) })));
    CHECK(third.row() == 0);
    CHECK(model.rowAt(third) == row);
    CHECK(model.rowOf(row) == 0);
    while (office.history.undoStack().canUndo())
        office.history.undoStack().undo();
    CHECK(third.row() == 2);
    CHECK(model.rowAt(-1) == RowId {});
    CHECK(model.rowAt(5) == RowId {});
}

TEST_CASE("A table is empty while its section is gone and comes back with it", "[models]")
{
    OpenOffice office(officeWithMeasures(3));
    const RowId plan = office.first(RowKind::Plan);
    RowTableModel model(office.history, plan, RowKind::Measure, { u"units"_s });
    const ModelRules rules(model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    REQUIRE(office.history.apply(removeRows(office.tree(), { plan })));
    CHECK(reset.size() == 1);
    CHECK(model.rowCount() == 0);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole) == u"Measure"_s);
    office.history.undoStack().undo();
    CHECK(reset.size() == 2);
    CHECK(names(model).size() == 3);

    model.setAnchor({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A status set on two thousand rows is one signal", "[models]")
{
    OpenOffice office(officeWithMeasures(2000));
    RowTableModel model(office.history, office.first(RowKind::Plan), RowKind::Measure);
    QList<RowId> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.rowAt(row));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const Field &field = *describe(RowKind::Measure).field("responsible"_L1);

    REQUIRE(office.history.apply(setFieldOf(office.tree(), rows, field, u"กองคลัง"_s)));
    REQUIRE(changed.size() == 1);
    CHECK(changed.at(0).at(0).toModelIndex().row() == 0);
    CHECK(changed.at(0).at(1).toModelIndex().row() == 1999);

    const QList<RowId> apart { rows[3], rows[4], rows[9] };
    REQUIRE(office.history.apply(setFieldOf(office.tree(), apart, field, u"กองช่าง"_s)));
    CHECK(changed.size() == 3);
}

TEST_CASE("Rows are dragged within their table as one step of undo", "[models]")
{
    OpenOffice office(officeWithMeasures(4));
    RowTableModel model(office.history, office.first(RowKind::Plan), RowKind::Measure);
    const ModelRules rules(model);
    const QStringList before = names(model);
    const std::unique_ptr<QMimeData> dragged(
        model.mimeData({ model.index(3, 0), model.index(2, 0), model.index(2, 1) }));

    CHECK(model.flags({}) == Qt::ItemIsDropEnabled);
    CHECK_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsDropEnabled);
    CHECK(model.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    // False, because the model has moved the rows itself and the view must not remove any.
    CHECK_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    CHECK(names(model) == QStringList { before[2], before[3], before[0], before[1] });
    CHECK_FALSE(model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(names(model) == before);
    office.history.undoStack().undo();
    office.history.undoStack().undo();
    CHECK(names(model) == before);
}

TEST_CASE("Rows of another kind or another file cannot be dropped", "[models]")
{
    OpenOffice office(officeWithMeasures(2));
    OpenOffice other(officeWithMeasures(2));
    RowTableModel measures(office.history, office.first(RowKind::Plan), RowKind::Measure);
    RowTableModel results(office.history, office.first(RowKind::Results), RowKind::ResultRow);
    RowTableModel foreign(other.history, other.first(RowKind::Plan), RowKind::Measure);
    const std::unique_ptr<QMimeData> dragged(measures.mimeData({ measures.index(0, 0) }));
    QMimeData damaged;
    damaged.setData(measures.mimeTypes().constFirst(), "xyz");

    CHECK_FALSE(results.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(foreign.canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(measures.canDropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
    CHECK_FALSE(measures.canDropMimeData(&damaged, Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(foreign.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(other.history.undoStack().canUndo());
}
