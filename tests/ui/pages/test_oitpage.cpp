// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/fixture.h"
#include "ui/pages/fieldinput.h"
#include "ui/pages/rowtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

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

/// The small office with a second item, that lacks everything.
RowId addBareItem(OpenOffice &office)
{
    const RowId group = office.first(RowKind::OitGroup);
    office.apply({ InsertRow { group, 1, leaf(OitItem { .code = u"O2"_s, .name = u"สอง"_s }) } });
    return office.tree().children(group, RowKind::OitItem).last();
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
    const auto groups = [&] { return office.tree().children(section, RowKind::OitGroup); };
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ first, {} });
    page.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(groups().size() == 2);
    const RowId added = groups().last();
    page.type(u"10.9"_s); // the new one's code has the keyboard
    page->commit();
    CHECK(office.tree().get<OitGroup>(added).code == u"10.9");
    page->showPlace({ added, {} });
    page.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(groups() == QList { added, first });
    page.press(Qt::Key_Delete);
    CHECK(groups() == QList { first });
    office.editor.undoStack().undo();
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
    office.editor.undoStack().undo();
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
