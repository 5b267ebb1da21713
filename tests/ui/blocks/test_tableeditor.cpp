// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/blocks/freetableview.h"
#include "ui/blocks/tableeditor.h"
#include "ui/models/freetablemodel.h"
#include "ui/writing/thaitextedit.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The page of a section that is a table of two columns and two rows.
struct TableShown
{
    OpenOffice office { leaf(Office { .name = u"อบต."_s },
        { leaf(Report { 2567, {}, 2567 },
            { leaf(FreeTableSection(),
                { leaf(FreeColumn { u"รายการ"_s, {} }),
                    leaf(FreeColumn { u"เงิน"_s, {}, ValueKind::Number }),
                    leaf(FreeRow(), { leaf(FreeCell { u"ก"_s }), leaf(FreeCell { u"5"_s }) }),
                    leaf(FreeRow(),
                        { leaf(FreeCell { u"ข"_s }), leaf(FreeCell { u"7"_s }) }) }) }) }) };
    ShownPage page { office, RowKind::FreeTable };
    FreeTableView *view = page.find<FreeTableView>();

    RowId owner() const { return office.first(RowKind::FreeTable); }
    FreeTable table() const { return { office.tree(), owner() }; }
    QString text(qsizetype row, qsizetype column) const { return table().text({ row, column }); }
    void select(const CellArea &area) const
    {
        view->enter(area.first);
        view->selectArea(area);
    }
    /// Opens the cell and types over what it holds.
    void typeInto(CellPlace cell, const QString &text) const
    {
        view->enter(cell);
        view->edit(view->currentIndex());
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.type(text);
    }
    /// Triggers the action of the editor with that text.
    void act(const QString &text) const
    {
        const QList<QAction *> actions = view->actions();
        for (QAction *action : actions)
            if (action->text() == text) {
                REQUIRE(action->isEnabled());
                return action->trigger();
            }
        FAIL("no such action");
    }
    QString message() const
    {
        const QList<QLabel *> labels
            = page->findChildren<TableEditor *>().first()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        return {};
    }
};

} // namespace

TEST_CASE("Cells are typed in place, Return goes down and Tab goes on", "[ui][tables]")
{
    TableShown shown;
    shown.typeInto({ 0, 0 }, u"ใหม่"_s);
    shown.page.press(Qt::Key_Return);
    CHECK(shown.text(0, 0) == u"ใหม่"_s);
    CHECK(shown.view->currentCell() == CellPlace { 1, 0 });
    shown.typeInto({ 1, 0 }, u"ขค"_s);
    shown.page.press(Qt::Key_Tab);
    CHECK(shown.text(1, 0) == u"ขค"_s);
    CHECK(shown.view->currentCell() == CellPlace { 1, 1 });
    shown.office.history.undo();
    CHECK(shown.text(1, 0) == u"ข"_s);
}

TEST_CASE("What is typed in a cell is stored before the cell is left", "[ui][tables]")
{
    TableShown shown;
    shown.typeInto({ 0, 1 }, u"9"_s);
    shown.page->commit();
    CHECK(shown.text(0, 1) == u"9"_s);
}

TEST_CASE("Rows and columns come and go by the menus", "[ui][tables]")
{
    TableShown shown;
    shown.select({ { 0, 0 } });
    shown.act(u"Insert row below"_s);
    CHECK(shown.table().rowCount() == 3);
    CHECK(shown.text(2, 0) == u"ข"_s);
    CHECK(shown.view->currentCell() == CellPlace { 1, 0 });
    shown.act(u"Remove rows"_s);
    CHECK(shown.table().rowCount() == 2);
    shown.select({ { 0, 0 } });
    shown.act(u"Insert column on the right"_s);
    CHECK(shown.table().columnCount() == 3);
    CHECK(shown.text(0, 2) == u"5"_s);
    shown.act(u"Move column left"_s);
    CHECK(shown.text(0, 1) == u"ก"_s);
}

TEST_CASE("A total row shows its sum until a total is typed", "[ui][tables]")
{
    TableShown shown;
    shown.select({ { 1, 0 } });
    shown.act(u"Insert total row below"_s);
    const QModelIndex total = shown.view->model()->index(2, 1);
    CHECK(total.data().toString() == u"12"_s);
    CHECK(total.data(Qt::EditRole).toString().isEmpty());
    shown.typeInto({ 2, 1 }, u"13"_s);
    shown.page->commit();
    CHECK(total.data().toString() == u"13"_s);
}

TEST_CASE("Cells are merged and split, and what cannot be is said below the table", "[ui][tables]")
{
    TableShown shown;
    shown.select({ { 0, 0 }, 2, 1 });
    shown.act(u"Merge cells"_s);
    CHECK(shown.text(0, 0) == u"ก\nข"_s);
    CHECK(shown.view->rowSpan(0, 0) == 2);
    CHECK(shown.message().isEmpty());
    shown.select({ { 0, 1 } });
    shown.act(u"Merge cells"_s);
    CHECK(shown.message().contains(u"Select"_s));
    shown.select({ { 0, 0 } });
    shown.act(u"Split cell"_s);
    CHECK(shown.view->rowSpan(0, 0) == 1);
    CHECK(shown.message().isEmpty());
}

TEST_CASE("A column that goes with its texts says so, and undo brings it back", "[ui][tables]")
{
    TableShown shown;
    shown.select({ { 0, 1 } });
    shown.act(u"Remove columns"_s);
    CHECK(shown.table().columnCount() == 1);
    CHECK_FALSE(shown.message().isEmpty());
    shown.office.history.undo();
    CHECK(shown.text(1, 1) == u"7"_s);
}

TEST_CASE("A table that lost its last row can have one again", "[ui][tables]")
{
    TableShown shown;
    shown.select({ { 0, 0 }, 2, 2 });
    shown.act(u"Remove rows"_s);
    CHECK(shown.table().rowCount() == 0);
    shown.act(u"Insert row below"_s);
    CHECK(shown.table().rowCount() == 1);
    shown.select({ { 0, 0 }, 1, 2 });
    shown.act(u"Remove columns"_s);
    CHECK(shown.table().columnCount() == 0);
    shown.act(u"Insert column on the right"_s);
    CHECK(shown.table().columnCount() == 1);
}

TEST_CASE("A cell is shown where a hit or a finding leads", "[ui][tables]")
{
    TableShown shown;
    shown.page->showPlace({ shown.table().cell({ 1, 1 }), u"text"_s });
    CHECK(shown.view->currentCell() == CellPlace { 1, 1 });
    CHECK(shown.view->hasFocus());
}

TEST_CASE("Whoever may not edit the report cannot type in its tables", "[ui][tables]")
{
    TableShown shown;
    shown.office.apply({ InsertRow {
        shown.office.tree().root(), 0, leaf(Person { u"p"_s, u"ก"_s, {}, {}, Role::Signer }) } });
    shown.office.history.session().setPerson(u"p"_s);
    CHECK_FALSE(shown.view->model()->index(0, 0).flags() & Qt::ItemIsEditable);
    const QList<QAction *> actions = shown.view->actions();
    for (const QAction *action : actions)
        CHECK(action->isEnabled() == (action->text() == u"Copy cells"));
}
