// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/groups.h"
#include "tests/ui/tour/pictures.h"
#include "ui/preview/livepreview.h"
#include "ui/window/actions/sectionactions.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTableWidget>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Sections : GroupWindow
{
    SectionActions group { *centre };

    explicit Sections(Access access = Access::Write)
    {
        group.fillMenu(*menu);
        listenTo(group);
        openOffice(access);
    }

    QList<RowId> sections() { return tree().children(view().report()); }
    void undo() { history().undo(); }
    QListView &list()
    {
        for (auto *list : view().findChildren<QListView *>())
            if (list->accessibleName() == u"Sections"_s)
                return *list;
        FAIL("no list of sections");
        std::abort();
    }
};

} // namespace

TEST_CASE("Sections of a file that is only read are left alone", "[window][sections]")
{
    Sections w(Access::Read);
    w.view().chooseSection(1);
    for (const QAction *action : w.menu->actions()) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->isEnabled());
    }
}

TEST_CASE(
    "Without a section that is chosen a hint is said, and nothing changes", "[window][sections]")
{
    Sections w;
    const Tree before = w.tree();
    for (const QString &text : { u"Set up section"_s, u"Print section or not"_s,
             u"Move section up"_s, u"Thai digits"_s, u"Remove section"_s }) {
        CAPTURE(text);
        w.texts.clear();
        w.choose(text);
        CHECK(w.texts == QStringList { u"Choose a section on the left first."_s });
    }
    CHECK(w.tree() == before);
}

TEST_CASE("Sections are hidden, removed and brought back", "[window][sections]")
{
    Sections w;
    w.view().chooseSection(1);
    const RowId cover = w.view().currentSection();
    w.choose(u"Print section or not"_s);
    CHECK(w.tree().get<CoverSection>(cover).hidden);
    REQUIRE(w.view().preview().pages());
    CHECK(w.view().preview().pages()->document().sections.size() == w.sections().size() - 1);
    w.choose(u"Remove section"_s);
    CHECK_FALSE(w.tree().contains(cover));
    CHECK(w.texts == QStringList { u"Removed “ปก”."_s });
    w.offered.act();
    CHECK(w.tree().contains(cover));
    CHECK(w.tree().get<CoverSection>(cover).hidden);
}

TEST_CASE("What a section held is said when it is removed, and undo is of that step alone",
    "[window][sections]")
{
    Sections w;
    const RowId oit = firstOf(w.tree(), RowKind::Oit);
    const RowId group = firstOf(w.tree(), RowKind::OitGroup);
    QList<Edit> edits;
    for (int i = 0; i < 42; ++i)
        edits.append(InsertRow {
            group, 0, leaf(OitItem { .code = u"O%1"_s.arg(100 + i), .name = u"ข้อ"_s }) });
    edits.append(SetField { oit, u"title"_s, u"<b>OIT</b>"_s });
    REQUIRE(w.history().apply({ u"เพิ่ม"_s, edits }));
    w.view().goTo({ oit, {} });
    w.choose(u"Remove section"_s);
    CHECK(w.texts == QStringList { u"Removed “<b>OIT</b>” with ๔๓ row(s)."_s });
    const Tree without = w.tree();
    REQUIRE(w.history().apply(
        { u"แก้"_s, { SetField { firstOf(w.tree(), RowKind::Cover), u"title"_s, u"ใหม่"_s } } }));
    const Tree later = w.tree();
    w.offered.act(); // too late
    CHECK(w.tree() == later);
    w.undo();
    CHECK(w.tree() == without);
    w.undo();
    CHECK(w.tree().contains(oit));
}

TEST_CASE("A section is added behind the open one and opened", "[window][sections]")
{
    Sections w;
    w.view().chooseSection(1);
    const QList<RowId> before = w.sections();
    QAction *kind = w.action(u"Add a section"_s).menu()->actions().constFirst();
    kind->trigger();
    REQUIRE(w.sections().size() == before.size() + 1);
    const RowId added = w.sections()[1];
    CHECK_FALSE(before.contains(added));
    CHECK(w.view().currentSection() == added);
    w.undo();
    CHECK(w.sections() == before);
}

TEST_CASE("A section is moved up and down, and no further than the ends", "[window][sections]")
{
    Sections w;
    const QList<RowId> before = w.sections();
    w.view().chooseSection(2);
    w.choose(u"Move section up"_s);
    CHECK(w.sections().first() == before[1]);
    w.choose(u"Move section up"_s);
    CHECK(w.sections().first() == before[1]);
    w.choose(u"Move section down"_s);
    CHECK(w.sections() == before);
}

TEST_CASE("F2 renames in the list of sections", "[window][sections]")
{
    Sections w;
    w.view().chooseSection(2);
    w.list().setFocus();
    press(*QApplication::focusWidget(), Qt::Key_F2);
    auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(name);
    name->setText(u"ชื่อใหม่"_s);
    press(*name, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(w.tree().get<TextSection>(w.sections()[1]).title == u"ชื่อใหม่"_s);
}

TEST_CASE("A right click on a section offers what the menu does", "[window][sections]")
{
    Sections w;
    CHECK(w.list().contextMenuPolicy() == Qt::ActionsContextMenu);
    CHECK(w.list().actions() == w.menu->actions());
}

TEST_CASE("The digits of a section are changed once, and then it is said", "[window][sections]")
{
    Sections w;
    const RowId text = firstOf(w.tree(), RowKind::Text);
    REQUIRE(w.history().apply({ u"แก้"_s, { SetField { text, u"heading"_s, u"ปี 2566"_s } } }));
    w.view().goTo({ text, {} });
    w.choose(u"Thai digits in section"_s);
    CHECK(w.tree().get<TextSection>(text).heading == u"ปี ๒๕๖๖"_s);
    CHECK(w.texts.isEmpty());
    w.choose(u"Thai digits in section"_s);
    CHECK(w.texts == QStringList { u"All digits of the section are so already"_s });
    w.choose(u"Arabic digits in section"_s);
    CHECK(w.tree().get<TextSection>(text).heading == u"ปี 2566"_s);
}

TEST_CASE("A set-up that is left as it is makes no step of undo", "[window][sections]")
{
    Sections w;
    w.view().chooseSection(1);
    const auto leaveWith = [&](QDialog::DialogCode code) {
        whileOpen([&] { w.choose(u"Set up section"_s); },
            [code](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).done(code); });
    };
    leaveWith(QDialog::Rejected);
    leaveWith(QDialog::Accepted);
    CHECK_FALSE(w.history().undoStack().canUndo());
}

TEST_CASE(
    "A column with content that is hidden is told, and undo brings it back", "[window][sections]")
{
    Sections w;
    const RowId plan = firstOf(w.tree(), RowKind::Plan);
    w.view().goTo({ plan, {} });
    whileOpen([&] { w.choose(u"Set up section"_s); },
        [](QWidget &dialog) {
            auto *columns = dialog.findChild<QTableWidget *>();
            columns->item(0, 0)->setCheckState(Qt::Unchecked);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    CHECK(w.texts
        == QStringList {
            u"Kept, but no longer printed nor signed: มาตรการ. Undo brings it back."_s });
    CHECK(sectionLayout(w.tree().value(plan))->columnsHidden == QStringList { u"measure"_s });
    w.undo();
    CHECK(sectionLayout(w.tree().value(plan))->columnsHidden.isEmpty());
}
