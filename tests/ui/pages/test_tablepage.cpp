// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/clipboardtable.h"
#include "ui/pages/rowtable.h"
#include "ui/pages/tablepage.h"
#include "ui/widgets/thaitextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QTimer>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QList<RowId> measures(const OpenOffice &office)
{
    return office.tree().children(office.first(RowKind::Plan), RowKind::Measure);
}

QString approach(const OpenOffice &office, RowId row)
{
    return office.tree().get<Measure>(row).approach;
}

} // namespace

TEST_CASE("Typing in the form of a row changes the row and its file", "[ui][pages]")
{
    OpenOffice office;
    const RowId row = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    page->showPlace({ row, u"approach"_s });
    page.type(u"ก่อน "_s);
    page->commit();
    CHECK(approach(office, row).contains(u"ก่อน"));

    const auto again = Session::open(office.editor.session().path(), Access::Read, {});
    REQUIRE(again);
    CHECK((*again)->tree().get<Measure>(row).approach == approach(office, row));
}

TEST_CASE("A row shows at once what undo made of it", "[ui][pages]")
{
    OpenOffice office;
    const RowId row = office.first(RowKind::Measure);
    const QString before = approach(office, row);
    ShownPage page(office, RowKind::Plan);
    page->showPlace({ row, u"approach"_s });
    page.type(u"ใหม่"_s);
    page->commit();
    office.editor.undoStack().undo();
    CHECK(approach(office, row) == before);
    CHECK(qobject_cast<ThaiTextEdit *>(QApplication::focusWidget())->value() == before);
}

TEST_CASE("Rows are added, duplicated, moved and removed by keys", "[ui][pages]")
{
    OpenOffice office;
    const RowId first = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    page.find<RowTable>()->setFocus();
    page.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(measures(office).size() == 2);
    page.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(measures(office).last() == first);
    page.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(measures(office).size() == 3);
    page.press(Qt::Key_Delete);
    CHECK(measures(office).size() == 2);
    while (office.editor.undoStack().canUndo())
        office.editor.undoStack().undo();
    CHECK(measures(office) == QList { first });
}

TEST_CASE("Tab goes on from cell to cell, and keeps what is typed", "[ui][pages]")
{
    OpenOffice office;
    const RowId measure = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    table->showCell(measure, u"measure"_s);
    table->setFocus();
    table->edit(table->currentIndex());
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.type(u"หนึ่ง"_s);
    page.press(Qt::Key_Tab);
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.type(u"สอง"_s);
    page.press(Qt::Key_Backtab);
    CHECK(office.tree().get<Measure>(measure).name == u"หนึ่ง");
    CHECK(office.tree().get<Measure>(measure).approach == u"สอง");
    CHECK(table->currentIndex().column() == 0);
}

TEST_CASE("A row that is removed takes along what is typed in its form", "[ui][pages]")
{
    OpenOffice office;
    const RowId row = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    page->showPlace({ row, u"approach"_s });
    page.type(u"ค้าง"_s);
    REQUIRE(office.editor.apply(removeRows(office.tree(), { row })));
    CHECK(measures(office).isEmpty());
    page->commit();
    office.editor.undoStack().undo();
    CHECK_FALSE(approach(office, row).contains(u"ค้าง"));
}

TEST_CASE("Rows of a spreadsheet are inserted after a look at them", "[ui][pages]")
{
    OpenOffice office;
    ShownPage page(office, RowKind::Plan);
    auto *data = new QMimeData;
    data->setText(u"มาตรการ\tแนวทางการปฏิบัติ\nเปิดเผยข้อมูล\tลงเว็บไซต์\nลดขั้นตอน\tทำคู่มือ\n"_s);
    QApplication::clipboard()->setMimeData(data);
    bool asked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        asked = dialog != nullptr;
        if (dialog)
            dialog->accept();
    });
    page.find<RowTable>()->setFocus();
    page.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(asked);
    REQUIRE(measures(office).size() == 3);
    CHECK(office.tree().get<Measure>(measures(office).at(1)).name == u"เปิดเผยข้อมูล");
    CHECK(approach(office, measures(office).last()) == u"ทำคู่มือ");
}

TEST_CASE("Copied rows are a table for other programs", "[ui][pages]")
{
    OpenOffice office;
    ShownPage page(office, RowKind::Plan);
    page.find<RowTable>()->setFocus();
    page.press(Qt::Key_C, Qt::ControlModifier);
    const Cells cells = cellsFrom(*QApplication::clipboard()->mimeData());
    REQUIRE(cells.size() == 1);
    CHECK(cells.first().contains(approach(office, office.first(RowKind::Measure))));
}

TEST_CASE("Hundreds of rows are pasted, removed and brought back around the current one", "[pages]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const RowId row = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    page->showPlace({ row, {} });
    const QList<Branch> rows(300, leaf(Measure { .name = u"ก"_s }));
    const auto made = office.editor.apply(insertBranches(office.tree(), plan, 0, rows));
    REQUIRE(made);
    CHECK(table->currentRow() == row);
    table->selectRows(*made);
    CHECK(table->selectedRows() == *made);
    table->setFocus();
    page.press(Qt::Key_Delete);
    CHECK(measures(office) == QList { row });
    CHECK(table->currentRow() == row);
    office.editor.undoStack().undo();
    CHECK(measures(office).size() == 301);
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.press(Qt::Key_Delete);
    CHECK(measures(office).isEmpty());
    CHECK_FALSE(table->currentRow());
    office.editor.undoStack().undo();
    CHECK(measures(office).size() == 301);
}

TEST_CASE("Two thousand rows open with heights for those in view only", "[ui][pages]")
{
    Branch content = smallOffice();
    for (Branch &section : content.children.last().children)
        if (kindOf(section.value) == RowKind::Indicators)
            for (int i = 0; i < 2000; ++i)
                section.children.append(leaf(Indicator { .name = u"ก"_s }));
    OpenOffice office(std::move(content));
    // As high as its text, while the rows far below are not looked at.
    ShownPage page(office, RowKind::Indicators);
    auto *table = page.find<RowTable>();
    QTest::qWait(0);
    CHECK(table->model()->rowCount() == 2001);
    CHECK(table->rowHeight(1) != table->rowHeight(1500));
    table->scrollToBottom();
    QTest::qWait(0);
    CHECK(table->rowHeight(2000) == table->rowHeight(1));
}
