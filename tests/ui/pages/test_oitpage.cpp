// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/roles.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowactions.h"
#include "ui/parts/rowtable.h"
#include "ui/writing/committimer.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

int shownItems(const QTreeView *tree)
{
    int items = 0;
    for (int group = 0; group < tree->model()->rowCount(); ++group)
        items += tree->model()->rowCount(tree->model()->index(group, 0));
    return items;
}

/// Adds a second item, which has only a code and a name.
RowId addBareItem(OpenOffice &office)
{
    const RowId group = office.first(RowKind::OitGroup);
    office.apply({ InsertRow { group, 1, leaf(OitItem { .code = u"O2"_s, .name = u"สอง"_s }) } });
    return office.tree().rows(group, RowKind::OitItem).last();
}

} // namespace

TEST_CASE("An address that is not of the web is refused in words", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    const QString before = office.tree().get<Evidence>(evidence).url;
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ evidence, u"url"_s });
    auto *table = page.find<RowTable>();
    table->edit(table->currentIndex());
    auto *input = table->findChild<FieldInput *>();
    REQUIRE(input);
    QTest::keyClick(input->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    page.type(u"javascript:alert(1)"_s);
    table->setFocus();
    CHECK(office.tree().get<Evidence>(evidence).url == before);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels,
        [](const QLabel *label) { return label->isVisible() && label->text().startsWith(u'⚠'); }));
}

TEST_CASE("The item chosen with the arrow keys stays in sight", "[ui][pages]")
{
    OpenOffice office;
    const RowId group = office.first(RowKind::OitGroup);
    const qsizetype first = office.tree().rows(group, RowKind::OitItem).size();
    Change items { u"items"_s, {} };
    for (int i = 0; i < 30; ++i) {
        // Some names fill several lines, as in the catalogue.
        const OitItem item { .code = u"N%1"_s.arg(i), .name = u"ข้อมูล "_s.repeated(i % 7 * 8 + 1) };
        items.edits.append(InsertRow { group, first + i, leaf(item) });
    }
    office.apply(items.edits);
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    tree->setFocus();
    QSet<int> heights;
    for (const int key : { Qt::Key_Down, Qt::Key_Up })
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(tree, Qt::Key(key));
            QCoreApplication::processEvents();
            const QRect row = tree->visualRect(tree->currentIndex());
            CAPTURE(key, i);
            // Scrolling by pixels may leave the last pixel of a row below the edge.
            CHECK(tree->viewport()->rect().contains(row.adjusted(0, 0, 0, -1)));
            heights.insert(row.height());
        }
    CHECK(heights.size() > 2);
}

TEST_CASE("An address typed without its scheme is kept with one", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ evidence, u"url"_s });
    auto *table = page.find<RowTable>();
    table->edit(table->currentIndex());
    auto *input = table->findChild<FieldInput *>();
    REQUIRE(input);
    QTest::keyClick(input->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    page.type(u"www.example"_s);
    input->commitNow();
    page.type(u".go.th/o1"_s);
    table->setFocus();
    CHECK(office.tree().get<Evidence>(evidence).url == u"https://www.example.go.th/o1"_s);
}

TEST_CASE("A half-typed address stands in its cell until it is one or is given up", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    const auto url = [&] { return office.tree().get<Evidence>(evidence).url; };
    const QString before = url();
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ evidence, u"url"_s });
    auto *table = page.find<RowTable>();
    const QModelIndex cell = table->currentIndex();
    const auto begin = [&] {
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *input = table->findChild<FieldInput *>();
        REQUIRE(input);
        return input;
    };
    FieldInput *input = begin();
    QTest::keyClick(input->focusProxy(), Qt::Key_A, Qt::ControlModifier);
    page.type(u"ftp:x"_s);
    CommitTimer::flushAll();
    page.type(u"y"_s);
    CommitTimer::flushAll();
    CHECK(input->value() == u"ftp:xy"_s);
    table->setFocus();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(url() == before);
    CHECK(cell.data().toString() == u"⚠ ftp:xy"_s);

    input = begin();
    CHECK(input->value() == u"ftp:xy"_s);
    QTest::keyClick(input->focusProxy(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(cell.data().toString().contains(u"ftp"_s));
    CHECK_FALSE(office.history.halfTyped(evidence, u"url"_s));
    CHECK(url() == before);
}

TEST_CASE("Addresses of a table are pasted into the evidence, and copied out again", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    const RowId item = office.tree().parent(evidence);
    const qsizetype before = office.tree().rows(item, RowKind::Evidence).size();
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ evidence, u"url"_s });
    auto *data = new QMimeData;
    data->setText(u"https://a.go.th\tหนึ่ง\nhttps://b.go.th\tสอง\n"_s);
    QApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(0, qApp, [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->accept();
    });
    page.press(Qt::Key_V, Qt::ControlModifier);
    const QList<RowId> rows = office.tree().rows(item, RowKind::Evidence);
    REQUIRE(rows.size() == before + 2);
    page->activateWindow(); // the dialog had the focus
    REQUIRE(QTest::qWaitForWindowActive(page.find<RowTable>()->window()));
    page.find<RowTable>()->setFocus();
    CHECK(office.tree().get<Evidence>(rows.at(1)).url == u"https://a.go.th");
    CHECK(office.tree().get<Evidence>(rows.at(2)).explanation == u"สอง");
    page.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(u"https://b.go.th"));
    page.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(office.tree().rows(item, RowKind::Evidence).size() == before);
}

TEST_CASE("Evidence is added at the end, or behind the row that one works on", "[ui][pages]")
{
    OpenOffice office;
    const RowId first = office.first(RowKind::Evidence);
    const RowId item = office.tree().parent(first);
    ShownPage page(office, RowKind::Oit);
    const auto places = [&] { return office.tree().rows(item, RowKind::Evidence); };
    page->showPlace({ first, u"url"_s });
    page.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(places().size() == 2);
    page->showPlace({ first, u"url"_s });
    page.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(places().size() == 3);
    CHECK(places().first() == first);
    const RowId last = places().last();
    page->showPlace({ first, u"url"_s });
    page->showPlace({ item, u"name"_s });
    auto *list = page.find<RowTable>()->parentWidget();
    const QList<QToolButton *> buttons = list->findChildren<QToolButton *>();
    const auto add = std::ranges::find(buttons, RowActions::tr("Add"), &QToolButton::text);
    REQUIRE(add != buttons.end());
    (*add)->click();
    REQUIRE(places().size() == 4);
    CHECK(places().at(2) == last);
}

TEST_CASE("Ctrl+Enter in the form of an item makes the next item", "[ui][pages]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ item, u"progress"_s });
    page.press(Qt::Key_Return, Qt::ControlModifier);
    const RowId group = office.tree().parent(item);
    REQUIRE(office.tree().rows(group, RowKind::OitItem).size() == 2);
    CHECK(office.tree().rows(group, RowKind::OitItem).first() == item);
}

TEST_CASE("Long names are wrapped, and rows are as high as their names", "[ui][pages]")
{
    OpenOffice office;
    const RowId group = office.first(RowKind::OitGroup);
    const QString name = u"มาตรการส่งเสริมความโปร่งใส "_s.repeated(12);
    QList<Subtree> items;
    for (int i = 10; i < 2010; ++i)
        items.append(leaf(OitItem { .code = u"O%1"_s.arg(i), .name = name }));
    REQUIRE(office.history.apply(insertSubtrees(office.tree(), group, 1, items)));
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    QTest::qWait(0);
    const QModelIndex top = tree->model()->index(0, 0);
    const int low = tree->visualRect(tree->model()->index(0, 0, top)).height();
    const QRect high = tree->visualRect(tree->model()->index(1, 0, top));
    CHECK(high.height() > 2 * low);
    const QRect needed = tree->fontMetrics().boundingRect(
        QRect(0, 0, high.width(), 100000), Qt::TextWordWrap, name.trimmed());
    CHECK(high.height() >= needed.height());
    tree->scrollToBottom();
    QTest::qWait(0);
    CHECK(tree->visualRect(tree->model()->index(2000, 0, top)).height() >= needed.height());
}

TEST_CASE("The list tells all of an item in two lines, and in one sentence", "[ui][pages]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    const QModelIndex group = tree->model()->index(0, 0);
    const QModelIndex line = tree->model()->index(0, 0, group);
    const auto &value = office.tree().get<OitItem>(item);
    const QString detail = line.data(DetailRole).toString();
    CHECK(detail.contains(value.units.value(0)));
    CHECK(detail.contains(u"evidence ๑"_s));
    const QString spoken = line.data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(value.name));
    CHECK(spoken.contains(detail));
    CHECK(group.data(Qt::AccessibleTextRole).toString().contains(u"done "_s));
    CHECK(tree->visualRect(line).width() == tree->viewport()->width());
    CHECK(tree->visualRect(line).height() >= 2 * tree->fontMetrics().height());
    const RowId evidence = office.first(RowKind::Evidence);
    REQUIRE(office.history.apply({ u"ลบ"_s, { RemoveRow { evidence } } }));
    CHECK(line.data(DetailRole).toString().contains(u"no evidence yet"_s));
}

TEST_CASE("The form stands beside the list, below it where the page is narrow", "[ui][pages]")
{
    OpenOffice office;
    ShownPage page(office, RowKind::Oit);
    auto *splitter = page.find<QSplitter>();
    auto *window = splitter->window();
    const int em = splitter->fontMetrics().height();
    window->resize(em * 37, em * 28); // what a screen of 1366 × 768 leaves
    QCoreApplication::processEvents();
    REQUIRE(splitter->orientation() == Qt::Horizontal);
    CHECK(splitter->widget(1)->height() == splitter->height());
    CHECK(splitter->widget(1)->width() > splitter->widget(0)->width());
    auto *form = qobject_cast<QScrollArea *>(splitter->widget(1));
    REQUIRE(form);
    CHECK(form->widget()->minimumSizeHint().width() <= form->viewport()->width());
    const QList<int> byHand { em * 12, splitter->width() - em * 12 - splitter->handleWidth() };
    splitter->setSizes(byHand);
    window->resize(em * 20, em * 28);
    QCoreApplication::processEvents();
    CHECK(splitter->orientation() == Qt::Vertical);
    CHECK(splitter->widget(1)->width() == splitter->width());
    window->resize(em * 37, em * 28);
    QCoreApplication::processEvents();
    CHECK(splitter->orientation() == Qt::Horizontal);
    CHECK(splitter->sizes() == byHand);
}

TEST_CASE("Items without a unit are listed alone", "[ui][pages]")
{
    OpenOffice office;
    office.set(office.first(RowKind::OitItem), "units", QJsonArray { u"กองคลัง"_s });
    const RowId bare = addBareItem(office);
    ShownPage page(office, RowKind::Oit);
    auto *units = page.find<QComboBox>(u"Show the items of a unit"_s);
    REQUIRE(units);
    units->setCurrentIndex(units->count() - 1);
    auto *tree = page.find<QTreeView>();
    page->showPlace({ bare, {} });
    CHECK(shownItems(tree) == 1);
    units->setCurrentIndex(0);
    CHECK(shownItems(tree) == 2);
}

TEST_CASE("The status of an item is set by a key in its form", "[ui][pages]")
{
    OpenOffice office;
    const RowId item = addBareItem(office);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ item, u"status"_s });
    page.press(Qt::Key_3);
    CHECK(office.tree().get<OitItem>(item).status == Status::Done);
}

TEST_CASE("A filter leaves the items that hold a text", "[ui][pages]")
{
    OpenOffice office;
    addBareItem(office);
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    REQUIRE(shownItems(tree) == 2);
    auto *text = page.find<QLineEdit>(u"Show the items that contain a text"_s);
    REQUIRE(text);
    text->setFocus();
    page.type(u"สอง"_s);
    CHECK(shownItems(tree) == 1);
    CHECK(tree->currentIndex().data().toString().contains(u"สอง"_s));
}

TEST_CASE("The page goes to the next item that lacks something", "[ui][pages]")
{
    OpenOffice office;
    const RowId bare = addBareItem(office);
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    page->showPlace({ office.first(RowKind::OitItem), {} });
    CHECK(page->goToUnfinished(1));
    CHECK(tree->currentIndex().data(Qt::UserRole).toLongLong() == bare.value);
}

TEST_CASE("Opened as a whole, the page shows its first item", "[ui][pages]")
{
    OpenOffice office;
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    CHECK(tree->currentIndex().data(Qt::UserRole).toLongLong()
        == office.first(RowKind::OitItem).value);
}

TEST_CASE("Sub-indicators are added, moved and removed like their items", "[ui][pages]")
{
    OpenOffice office;
    const RowId section = office.first(RowKind::Oit);
    const RowId first = office.first(RowKind::OitGroup);
    const auto groups = [&] { return office.tree().rows(section, RowKind::OitGroup); };
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ first, {} });
    page.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(groups().size() == 2);
    const RowId added = groups().last();
    page.type(u"10.9"_s); // the code of the new group has the focus
    page->commit();
    CHECK(office.tree().get<OitGroup>(added).code == u"10.9");
    page->showPlace({ added, {} });
    page.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(groups() == QList { added, first });
    page.press(Qt::Key_Delete);
    CHECK(groups() == QList { first });
    office.history.undoStack().undo();
    CHECK(groups() == QList { added, first });
}

TEST_CASE("A page follows an item that is removed", "[ui][pages]")
{
    OpenOffice office;
    const RowId bare = addBareItem(office);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ bare, u"name"_s });
    page.type(u"ค้าง"_s);
    office.apply({ RemoveRow { bare } });
    page->commit();
    office.history.undoStack().undo();
    CHECK(office.tree().get<OitItem>(bare).name == u"สอง");
}

TEST_CASE("The heading of the OIT section unfolds when it is looked for", "[ui][pages]")
{
    OpenOffice office;
    const RowId section = office.first(RowKind::Oit);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ section, u"heading"_s });
    page.type(u"หัวข้อ"_s);
    page->commit();
    CHECK(office.tree().get<OitSection>(section).heading == u"หัวข้อ");
}

TEST_CASE("An item says what it was in the catalogue of the year before", "[ui][pages]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    ShownPage page(office, RowKind::Oit);
    const auto tells = [&](const QString &text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    page->showPlace({ item, {} });
    CHECK(tells(u"In ๒๕๖๕ this was O1."_s));
    office.set(item, "code", u"O11"_s);
    CHECK(tells(u"Merged from O10, O18 of ๒๕๖๕."_s));
    office.set(office.first(RowKind::Report), keyOf(&Report::catalogueYear).data(), 2499);
    office.set(item, "code", u"O1"_s);
    CHECK_FALSE(tells(u"In ๒๕๖๕ this was O1."_s));
}

TEST_CASE("An item says why the catalogue is not sure of it, until it is renamed", "[ui][pages]")
{
    OpenOffice office;
    office.set(office.first(RowKind::Report), keyOf(&Report::catalogueYear).data(), 2569);
    const RowId item = office.first(RowKind::OitItem);
    office.set(item, "code", u"O25"_s);
    office.set(item, "name", u"การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร"_s);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ item, {} });
    const auto doubts = [&] {
        return std::ranges::count_if(page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible()
                && label->text().startsWith(
                    u"In ๒๕๖๘ this was O27, with another name.\nNot confirmed"_s);
        });
    };
    CHECK(doubts() == 1);
    office.set(item, "name", u"ชื่อที่ประกาศ"_s);
    CHECK(doubts() == 0);
}

TEST_CASE("An item says which time its content must be about, by its catalogue", "[ui][pages]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    ShownPage page(office, RowKind::Oit);
    const auto told = [&] {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"What is asked for: "_s))
                return label->text().sliced(19);
        return QString();
    };
    page->showPlace({ item, {} });
    CHECK(told().isEmpty()); // O1 has no rule
    office.set(item, "code", u"O13"_s);
    CHECK(told() == u"Results of fiscal year ๒๕๖๕"_s);
    office.set(item, "code", u"O99"_s);
    CHECK(told().isEmpty());
}

TEST_CASE("The filter by status says how many items each would leave", "[ui][pages]")
{
    OpenOffice office;
    const RowId bare = addBareItem(office);
    office.set(office.first(RowKind::OitItem), "status", u"done"_s);
    ShownPage page(office, RowKind::Oit);
    auto *tree = page.find<QTreeView>();
    const auto segment = [&](const QString &name) {
        const QList<QToolButton *> buttons = page->findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QToolButton *button) {
            return button->accessibleName().startsWith(name + u": "_s);
        });
        REQUIRE(found != buttons.end());
        return *found;
    };
    CHECK(segment(u"All"_s)->text() == u"All ๒"_s);
    CHECK(segment(u"Done"_s)->text() == u"๑"_s);
    QTest::mouseClick(segment(u"Not started"_s), Qt::LeftButton);
    CHECK(shownItems(tree) == 1);
    CHECK(tree->currentIndex().data(Qt::UserRole).toLongLong() == bare.value);

    // The numbers are of what the other conditions leave.
    auto *text = page.find<QLineEdit>(u"Show the items that contain a text"_s);
    text->setFocus();
    page.type(u"สอง"_s);
    CHECK(segment(u"All"_s)->text() == u"All ๑"_s);
    CHECK(segment(u"Done"_s)->text() == u"๐"_s);
    text->clear();

    office.set(bare, "status", u"done"_s);
    CHECK(segment(u"Done"_s)->text() == u"๒"_s);
    QTest::mouseClick(segment(u"All"_s), Qt::LeftButton);
    CHECK(shownItems(tree) == 2);
}
