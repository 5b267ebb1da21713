// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/papertitle.h"
#include "core/rows/papers.h"
#include "tests/ui/support/groups.h"
#include "ui/parts/fieldform.h"
#include "ui/preview/livepreview.h"
#include "ui/window/actions/paperactions.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct PaperWindow : GroupWindow
{
    PaperActions group { *centre };

    explicit PaperWindow(Access access = Access::Write)
    {
        group.fillMenu(*menu);
        listenTo(group);
        openOffice(access);
    }

    QList<RowId> papers() { return papersOf(tree(), view().report()); }
    QString titleOf(RowId paper) { return paperTitle(tree(), paper); }
    QListView &list()
    {
        for (auto *list : view().findChildren<QListView *>())
            if (list->accessibleName() == u"Sections"_s)
                return *list;
        FAIL("no list of sections");
        std::abort();
    }
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names.append(list().model()->index(row, 0).data().toString());
        return names;
    }
    /// A mouse click on an entry of the list.
    void click(const QString &name)
    {
        const int row = int(listed().indexOf(name));
        REQUIRE(row >= 0);
        const QRect area = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, area.center());
        QCoreApplication::processEvents();
    }
    QList<RowId> printed()
    {
        QList<RowId> rows;
        REQUIRE(view().preview().pages());
        for (const PrintedSection &section : view().preview().pages()->document().sections)
            rows.append(section.row);
        return rows;
    }
};

} // namespace

TEST_CASE("Papers of a file that is only read are left alone", "[window][papers]")
{
    PaperWindow w(Access::Read);
    for (const QAction *action : w.menu->actions()) {
        INFO(action->text().toStdString());
        CHECK_FALSE(action->isEnabled());
    }
}

TEST_CASE("A report that is its only paper has no heading, one with others has", "[window][papers]")
{
    PaperWindow w;
    const QStringList alone = w.listed();
    CHECK_FALSE(alone.contains(u"รายงาน"_s));
    CHECK_FALSE(w.action(u"Remove the paper"_s).isEnabled());
    w.choose(u"Other"_s);
    CHECK(w.listed()
        == QStringList { u"รายงาน"_s } + alone + QStringList { u"เอกสาร"_s, u"ข้อความ"_s });
    CHECK(w.view().paper() == w.papers().last());
    CHECK(w.printed() == sectionsOf(w.tree(), w.papers().last()));
    CHECK(w.action(u"Remove the paper"_s).isEnabled());
    w.history().undo();
    CHECK(w.listed() == alone);
    CHECK(w.view().paper() == w.view().report());
    CHECK(w.printed() == w.tree().sections(w.view().report()));
}

TEST_CASE("The paper of the section that is clicked is shown and printed", "[window][papers]")
{
    PaperWindow w;
    w.choose(u"Other"_s);
    w.click(u"ปก"_s);
    CHECK(w.view().paper() == w.view().report());
    CHECK(w.printed().size() == 8);
    w.click(u"ข้อความ"_s);
    CHECK(w.view().paper() == w.papers().last());
    CHECK(w.printed().size() == 1);
    w.click(u"รายงาน"_s);
    CHECK(w.view().paper() == w.view().report());
    CHECK_FALSE(w.view().currentSection());
}

TEST_CASE("A paper is named in the list and set up on its page", "[window][papers]")
{
    PaperWindow w;
    w.choose(u"Announcement"_s);
    const RowId paper = w.papers().last();
    w.view().editSectionTitle();
    auto *title = w.list().findChild<QLineEdit *>();
    REQUIRE(title);
    type(*title, u"ประกาศนโยบาย"_s);
    press(*title, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(w.titleOf(paper) == u"ประกาศนโยบาย"_s);
    CHECK(w.listed().contains(u"ประกาศนโยบาย"_s));

    w.choose(u"Title and page numbers"_s);
    auto *form = w.view().findChild<FieldForm *>();
    REQUIRE(form);
    CHECK(form->row() == paper);
    QComboBox *numbers = nullptr;
    for (auto *box : form->findChildren<QComboBox *>())
        if (box->findText(u"Plain: ๒"_s) >= 0)
            numbers = box;
    REQUIRE(numbers);
    numbers->setFocus();
    press(*numbers, Qt::Key_Down);
    CHECK(w.tree().get<Paper>(paper).pageNumbers == PageNumbers::Plain);
    CHECK(w.view().preview().pages()->document().pageNumbers == PageNumbers::Plain);
}

TEST_CASE("Papers are duplicated, moved and removed, and undo brings them back", "[window][papers]")
{
    PaperWindow w;
    w.choose(u"Memo"_s);
    w.choose(u"Duplicate the paper"_s);
    REQUIRE(w.papers().size() == 3);
    CHECK(w.titleOf(w.view().paper()) == u"บันทึกข้อความ (copy)"_s);
    const RowId copy = w.view().paper();
    w.choose(u"Move the paper up"_s);
    CHECK(w.papers().at(1) == copy);
    w.choose(u"Move the paper down"_s);
    CHECK(w.papers().at(2) == copy);
    const Tree before = w.tree();
    w.choose(u"Remove the paper"_s);
    CHECK(w.papers().size() == 2);
    CHECK(w.view().paper() == w.papers().last()); // the neighbour
    CHECK(w.texts.last() == u"Removed “บันทึกข้อความ (copy)” with its sections."_s);
    CHECK(w.offered.offer == u"Undo"_s);
    w.offered.act();
    CHECK(w.tree() == before);
}

TEST_CASE("A section is moved to another paper from the menu", "[window][papers]")
{
    PaperWindow w;
    w.choose(u"Memo"_s);
    const RowId memo = w.papers().last();
    w.click(u"คำนำ"_s);
    const RowId section = w.view().currentSection();
    QMenu *targets = w.action(u"Move the section to"_s).menu();
    REQUIRE(targets);
    Q_EMIT targets->aboutToShow();
    REQUIRE(targets->actions().size() == 2);
    CHECK_FALSE(targets->actions().first()->isEnabled()); // it stands there already
    targets->actions().last()->trigger();
    CHECK(paperOf(w.tree(), section) == memo);
    CHECK(w.view().paper() == memo);
    CHECK(w.view().currentSection() == section);
    w.history().undo();
    CHECK(paperOf(w.tree(), section) == w.view().report());
}
