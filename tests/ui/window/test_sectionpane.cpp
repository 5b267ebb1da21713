// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/chain.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/models/fixture.h"
#include "ui/models/screendigits.h"
#include "ui/window/sectionpane.h"
#include "ui/writing/committimer.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Paned
{
    OpenOffice office;
    SectionPane pane { office.history };
    RowId report = office.first(RowKind::Report);
    QList<RowId> sections = office.tree().children(report);

    Paned()
    {
        pane.setReport(report);
        activate(pane);
    }

    QListView &list() { return *pane.findChild<QListView *>(); }
    QComboBox &years() { return *pane.findChild<QComboBox *>(); }
    void click(const QString &text)
    {
        for (auto *button : pane.findChildren<QPushButton *>())
            if (button->text() == text)
                return button->click();
        FAIL("no such button");
    }
};

} // namespace

TEST_CASE("A section that is chosen in the list is announced once", "[window][sections]")
{
    Paned p;
    CHECK_FALSE(p.pane.current());
    QList<RowId> chosen;
    QObject::connect(&p.pane, &SectionPane::sectionChosen, &p.pane,
        [&](RowId section) { chosen.append(section); });
    p.list().setCurrentIndex(p.list().model()->index(1, 0));
    CHECK(chosen == QList<RowId> { p.sections[1] });
    CHECK(p.pane.current() == p.sections[1]);
    p.pane.choose(p.sections[2]);
    CHECK(chosen.last() == p.sections[2]);
    p.pane.choose(p.office.tree().root()); // no section
    CHECK_FALSE(p.pane.current());
    CHECK(chosen.size() == 2);
}

TEST_CASE("Sections have numbers from the top, and none beyond the last", "[window][sections]")
{
    Paned p;
    CHECK(p.pane.at(1) == p.sections.first());
    CHECK(p.pane.at(int(p.sections.size())) == p.sections.last());
    CHECK_FALSE(p.pane.at(0));
    CHECK_FALSE(p.pane.at(int(p.sections.size()) + 1));
}

TEST_CASE("A name is stored while it is typed, in one step of undo", "[window][sections]")
{
    Paned p;
    const auto title = [&] { return sectionLayout(p.office.tree().value(p.sections[1]))->title; };
    const QString before = title();
    p.pane.choose(p.sections[1]);
    p.pane.editTitle();
    auto *name = p.list().findChild<QLineEdit *>();
    REQUIRE(name);
    name->selectAll();
    type(*name, u"ชื่อ"_s);
    CommitTimer::flushAll();
    CHECK(title() == u"ชื่อ"_s);
    name->setCursorPosition(0);
    type(*name, u"a"_s);
    CommitTimer::flushAll();
    CHECK(title() == u"aชื่อ"_s);
    CHECK(name->cursorPosition() == 1);
    press(*name, Qt::Key_Return);
    QCoreApplication::processEvents(); // it closes a turn later
    CHECK(p.office.history.undoStack().count() == 1);
    p.office.history.undo();
    CHECK(title() == before);
}

TEST_CASE("A name is edited only when a section is chosen", "[window][sections]")
{
    Paned p;
    p.pane.editTitle();
    CHECK_FALSE(p.list().findChild<QLineEdit *>());
    p.pane.choose(p.sections[1]);
    p.pane.editTitle();
    auto *name = p.list().findChild<QLineEdit *>();
    REQUIRE(name);
    name->setText(u"ชื่อใหม่"_s);
    press(*name, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(p.office.tree().get<TextSection>(p.sections[1]).title == u"ชื่อใหม่"_s);
}

TEST_CASE("The years follow the reports of the file", "[window][sections]")
{
    Paned p;
    REQUIRE(p.years().count() == 1);
    CHECK(p.years().itemText(0).contains(u"๒๕๖๖"_s));
    p.office.apply(
        { InsertRow { p.office.tree().root(), 1, leaf(Report { 2567, u"nacc"_s, 2566 }) } });
    REQUIRE(p.years().count() == 2);
    CHECK(p.years().currentIndex() == 0);
    RowId wanted;
    QObject::connect(
        &p.pane, &SectionPane::reportWanted, &p.pane, [&](RowId report) { wanted = report; });
    p.years().setFocus();
    press(p.years(), Qt::Key_Down);
    CHECK(wanted == p.office.tree().rows(p.office.tree().root(), RowKind::Report).last());
    p.office.history.undo();
    CHECK(p.years().count() == 1);
}

TEST_CASE("Buttons above the list lead to what concerns the whole report", "[window][sections]")
{
    Paned p;
    QStringList wanted;
    const auto note = [&](const QString &what) { return [&wanted, what] { wanted.append(what); }; };
    QObject::connect(&p.pane, &SectionPane::overviewWanted, &p.pane, note(u"overview"_s));
    QObject::connect(&p.pane, &SectionPane::officeWanted, &p.pane, note(u"office"_s));
    QObject::connect(&p.pane, &SectionPane::signOffsWanted, &p.pane, note(u"sign-offs"_s));
    p.click(u"Overview"_s);
    p.click(u"Office and people"_s);
    p.click(u"Sign-offs"_s);
    CHECK(wanted == QStringList { u"overview"_s, u"office"_s, u"sign-offs"_s });
}

TEST_CASE("The list of years follows a year that is changed", "[window][sections]")
{
    Paned p;
    const int year = p.office.tree().get<Report>(p.report).fiscalYear;
    REQUIRE(p.years().currentText().contains(onScreen(year)));
    REQUIRE(p.office.history.apply(
        { u"แก้ปี"_s, { SetField { p.report, keyOf(&Report::fiscalYear), year + 1 } } }));
    CHECK(p.years().count() == 1);
    CHECK(p.years().currentText().contains(onScreen(year + 1)));
}

TEST_CASE("The side names the office, and says how far the report is", "[window][sections]")
{
    Paned p;
    const auto shows = [&](const QString &text) {
        const QList<QLabel *> labels = p.pane.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text() == text; });
    };
    const RowId office = p.office.tree().root();
    CHECK(shows(p.office.tree().get<Office>(office).name));
    p.office.set(office, "office.name", u"เทศบาลตำบลใหม่"_s);
    CHECK(shows(u"เทศบาลตำบลใหม่"_s));

    Chain chain;
    chain.steps.resize(5);
    chain.endorsed = 2;
    p.pane.setProgress(82, chain);
    CHECK(p.pane.findChild<QPushButton *>(u"signOffs"_s)->accessibleDescription() == u"๒ of ๕"_s);
}
