// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/roles.h"
#include "ui/pages/tablepage.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/rowtable.h"
#include "ui/writing/committimer.h"
#include "ui/writing/thaitextedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMimeData>
#include <QTimer>
#include <QToolButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QList<RowId> measures(const OpenOffice &office)
{
    return office.tree().rows(office.first(RowKind::Plan), RowKind::Measure);
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

    const Session &session = office.history.session();
    const auto again = Session::open(session.storages(), session.path(), Access::Read, {});
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
    office.history.undoStack().undo();
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
    while (office.history.undoStack().canUndo())
        office.history.undoStack().undo();
    CHECK(measures(office) == QList { first });
}

TEST_CASE("The row that is gone to stays in sight when rows above it grow", "[ui][pages]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    Change rows { u"rows"_s, {} };
    for (int i = 0; i < 12; ++i) {
        const Measure measure { .key = u"n%1"_s.arg(i),
            .name = u"มาตรการ"_s,
            .steps = u"ขั้นตอน\n"_s.repeated(i % 3 * 4LL) };
        rows.edits.append(InsertRow { plan, i, leaf(measure) });
    }
    office.apply(rows.edits);
    for (const qsizetype place : { 11, 3, 8 }) {
        CAPTURE(place);
        const RowId row = measures(office).at(place);
        ShownPage page(office, RowKind::Plan);
        page->showPlace({ row, {} });
        // Row heights are set in the next turn of the event loop, for rows scrolled into view one
        // turn later.
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        auto *table = page.find<RowTable>();
        REQUIRE(table->currentRow() == row);
        const QRect cell = table->visualRect(table->currentIndex());
        CHECK(cell.top() >= 0);
        CHECK(cell.top() + table->fontMetrics().height() < table->viewport()->height());
    }
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

TEST_CASE("A cell is stored while it is typed in, in one step of undo", "[ui][pages]")
{
    OpenOffice office;
    const RowId measure = office.first(RowKind::Measure);
    const QString before = approach(office, measure);
    ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    table->showCell(measure, u"approach"_s);
    table->setFocus();
    table->edit(table->currentIndex());
    auto *input = table->findChild<ThaiTextEdit *>();
    REQUIRE(input);
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.type(u"หนึ่ง "_s);
    CommitTimer::flushAll();
    CHECK(approach(office, measure) == u"หนึ่ง "_s);
    page.press(Qt::Key_Left);
    page.type(u"สอง"_s);
    CommitTimer::flushAll();
    CHECK(approach(office, measure) == u"หนึ่งสอง "_s);
    CHECK(input->hasFocus());
    CHECK(input->textCursor().position() == 8);
    CHECK(office.history.undoStack().count() == 1);
    page.press(Qt::Key_Tab);
    office.history.undo();
    CHECK(approach(office, measure) == before);
}

TEST_CASE("Why a cell cannot be stored is said, until one can", "[ui][pages]")
{
    OpenOffice office;
    const RowId row = office.first(RowKind::Evidence);
    const QString before = office.tree().get<Evidence>(row).url;
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ row, u"url"_s });
    auto *table = page.find<RowList>()->findChild<RowTable *>();
    const auto refusal = [&] {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u'⚠'))
                return label->text();
        return QString();
    };
    const auto give = [&](const QString &address) {
        table->showCell(row, u"url"_s);
        table->setFocus();
        table->edit(table->currentIndex());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto *input = table->findChild<FieldInput *>();
        REQUIRE(input);
        input->showTyped(row, address);
        table->setFocus();
    };
    give(u"ftp://a.go.th"_s);
    CHECK(refusal().contains(u"must begin with http"));
    CHECK(office.tree().get<Evidence>(row).url == before);
    give(u"https://a.go.th"_s);
    CHECK(office.tree().get<Evidence>(row).url == u"https://a.go.th");
    CHECK(refusal().isEmpty());
}

TEST_CASE("An edited cell is closed once", "[ui][pages]")
{
    static int warnings;
    warnings = 0;
    OpenOffice office;
    ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) { ++warnings; });
    for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape }) {
        table->setFocus();
        table->edit(table->currentIndex());
        page.type(u"ก"_s);
        page.press(key);
    }
    table->edit(table->currentIndex());
    page.type(u"ข"_s);
    table->setFocus();
    QTest::qWait(0);
    qInstallMessageHandler(before);
    CHECK(warnings == 0);
}

TEST_CASE("A row that is removed takes along what is typed in its form", "[ui][pages]")
{
    OpenOffice office;
    const RowId row = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    page->showPlace({ row, u"approach"_s });
    page.type(u"ค้าง"_s);
    REQUIRE(office.history.apply(removeRows(office.tree(), { row })));
    CHECK(measures(office).isEmpty());
    page->commit();
    office.history.undoStack().undo();
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

TEST_CASE("A table of a million cells is not pasted, and that is said", "[ui][pages]")
{
    OpenOffice office;
    ShownPage page(office, RowKind::Plan);
    QList<Error> said;
    QObject::connect(&office.history, &EditHistory::failed, &office.history,
        [&](const Error &error) { said.append(error); });
    auto *data = new QMimeData;
    data->setText(u"ก\tข\n"_s.repeated(500'000));
    QApplication::clipboard()->setMimeData(data);
    page.find<RowTable>()->setFocus();
    page.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(said.size() == 1);
    CHECK(said.first().message.contains(u"50000"_s));
    CHECK(measures(office).size() == 1);
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

TEST_CASE("Cut rows leave the report and come back by undo", "[ui][pages]")
{
    OpenOffice office;
    const QString was = approach(office, office.first(RowKind::Measure));
    ShownPage page(office, RowKind::Plan);
    page.find<RowTable>()->setFocus();
    page.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(measures(office).isEmpty());
    CHECK(cellsFrom(*QApplication::clipboard()->mimeData()).value(0).contains(was));
    office.history.undoStack().undo();
    CHECK(measures(office).size() == 1);
}

TEST_CASE("All measures of the plan are brought in one step, each once", "[ui][pages]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const RowId section = office.first(RowKind::Implementation);
    const auto done = [&] { return office.tree().rows(section, RowKind::ImplementationRow); };
    const auto nameOf
        = [&](RowId row) { return office.tree().get<ImplementationRow>(row).measure; };
    const QList<Subtree> more { leaf(Measure { .name = u"สอง"_s }),
        leaf(Measure { .name = u"สาม"_s }) };
    REQUIRE(office.history.apply(insertSubtrees(office.tree(), plan, 1, more)));
    const qsizetype before = done().size();
    ShownPage page(office, RowKind::Implementation);
    auto *bring = page.find<QToolButton>(u"Bring all measures of the plan"_s);
    REQUIRE(bring);
    bring->click();
    REQUIRE(done().size() >= before + 2);
    CHECK(nameOf(done().at(done().size() - 2)) == u"สอง");
    CHECK(nameOf(done().last()) == u"สาม");
    CHECK_FALSE(bring->isEnabled());
    office.history.undoStack().undo();
    CHECK(done().size() == before);
    CHECK(bring->isEnabled());
}

TEST_CASE("A name that differs from the plan's is marked and can be given up", "[ui][pages]")
{
    OpenOffice office;
    const RowId section = office.first(RowKind::Implementation);
    ShownPage page(office, RowKind::Implementation);
    auto *bring = page.find<QToolButton>(u"Bring all measures of the plan"_s);
    REQUIRE(bring);
    if (bring->isEnabled())
        bring->click();
    const RowId row = office.tree().rows(section, RowKind::ImplementationRow).last();
    auto *take = page.find<QToolButton>(u"Take the plan's name"_s);
    REQUIRE(take);
    const QString planned = office.tree().get<ImplementationRow>(row).measure;
    auto *table = page.find<RowTable>();
    table->selectRows({ row });
    CHECK_FALSE(take->isEnabled());
    office.set(row, "measure", u"ชื่ออื่น"_s);
    table->showCell(row, u"measure"_s);
    CHECK(table->currentIndex().data(DiffersRole).toBool());
    CHECK(table->currentIndex().data(Qt::ToolTipRole).toString().contains(planned));
    REQUIRE(take->isEnabled());
    take->click();
    CHECK(office.tree().get<ImplementationRow>(row).measure == planned);
    CHECK_FALSE(table->currentIndex().data(DiffersRole).toBool());
}

TEST_CASE("Hundreds of rows are pasted, removed and brought back around the current one", "[pages]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const RowId row = office.first(RowKind::Measure);
    ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    page->showPlace({ row, {} });
    const QList<Subtree> rows(300, leaf(Measure { .name = u"ก"_s }));
    const auto made = office.history.apply(insertSubtrees(office.tree(), plan, 0, rows));
    REQUIRE(made);
    CHECK(table->currentRow() == row);
    table->selectRows(*made);
    CHECK(table->selectedRows() == *made);
    table->setFocus();
    page.press(Qt::Key_Delete);
    CHECK(measures(office) == QList { row });
    CHECK(table->currentRow() == row);
    office.history.undoStack().undo();
    CHECK(measures(office).size() == 301);
    page.press(Qt::Key_A, Qt::ControlModifier);
    page.press(Qt::Key_Delete);
    CHECK(measures(office).isEmpty());
    CHECK_FALSE(table->currentRow());
    office.history.undoStack().undo();
    CHECK(measures(office).size() == 301);
}

TEST_CASE("Two thousand rows open with heights for those in view only", "[ui][pages]")
{
    Subtree content = smallOffice();
    for (Subtree &section : content.children.last().children)
        if (kindOf(section.value) == RowKind::Indicators)
            for (int i = 0; i < 2000; ++i)
                section.children.append(leaf(Indicator { .name = u"ก"_s }));
    OpenOffice office(std::move(content));
    // Only rows in view get the height of their text.
    ShownPage page(office, RowKind::Indicators);
    auto *table = page.find<RowTable>();
    QTest::qWait(0);
    CHECK(table->model()->rowCount() == 2001);
    CHECK(table->rowHeight(1) != table->rowHeight(1500));
    table->scrollToBottom();
    QTest::qWait(0);
    CHECK(table->rowHeight(2000) == table->rowHeight(1));
}

TEST_CASE("An added column is there in the table and in the form, and goes again", "[ui][pages]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const RowId measure = office.first(RowKind::Measure);
    const ShownPage page(office, RowKind::Plan);
    auto *table = page.find<RowTable>();
    REQUIRE(table);
    const auto headings = [&] {
        QStringList found;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            found.append(table->model()->headerData(column, Qt::Horizontal).toString());
        return found;
    };
    const auto label = [&](const QString &text) {
        for (QLabel *each : page->findChildren<QLabel *>())
            if (each->isVisible() && each->text() == text)
                return true;
        return false;
    };
    const QStringList fixed = headings();
    table->setCurrentIndex(table->model()->index(0, 0));
    CHECK_FALSE(label(u"งบประมาณ"_s));
    office.apply(
        { SetField { plan, keyOf(&SectionLayout::ownColumns), QJsonArray { u"งบประมาณ"_s } } });
    CHECK(headings().contains(u"งบประมาณ"_s));
    CHECK(headings().size() == fixed.size() + 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    CHECK(label(u"งบประมาณ"_s));
    page->showPlace({ measure, keyOf(&Measure::own1) });
    page.type(u"5000 บาท"_s);
    page->commit();
    CHECK(office.tree().get<Measure>(measure).own1 == u"5000 บาท"_s);
    const QString done = office.history.undoStack().undoText();
    CHECK(done.contains(u"งบประมาณ"_s));
    CHECK_FALSE(done.contains(u"Own column"_s));
    office.history.undo();
    office.history.undo();
    CHECK(headings() == fixed);
    CHECK_FALSE(label(u"งบประมาณ"_s));
}
