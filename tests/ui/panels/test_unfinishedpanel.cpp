// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/models/screendigits.h"
#include "ui/panels/unfinishedpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The panel on one report, as the window shows it.
struct Shown
{
    UnfinishedPanel panel;
    QList<Place> opened;

    Shown()
    {
        QObject::connect(&panel, &UnfinishedPanel::placeWanted, &panel,
            [this](const Place &place) { opened.append(place); });
    }

    void show(const Tree &tree)
    {
        const RowId report = firstOf(tree, RowKind::Report);
        const Readiness ready = readiness(tree, report);
        const Findings found
            = runChecks(contentChecks(), { tree, report, ready }, UnfinishedPanel::kLinesShown);
        panel.show({ tree, report, ready }, found);
    }

    QPushButton *button(const QString &words)
    {
        const auto buttons = panel.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text().contains(words))
                return button;
        return nullptr;
    }
    QListWidget &list() { return *panel.findChild<QListWidget *>(); }
    QString title() { return panel.findChild<QLabel *>()->text(); }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().count(); ++row)
            lines.append(list().item(row)->text());
        return lines;
    }
};

/// The small office with `measures` more measures, which have only a key and a name.
Subtree officeWith(int measures)
{
    Subtree office = smallOffice();
    for (Subtree &section : office.children.last().children)
        if (kindOf(section.value) == RowKind::Plan)
            for (int i = 0; i < measures; ++i)
                section.children.append(
                    leaf(Measure { .key = u"m%1"_s.arg(i), .name = u"มาตรการ"_s }));
    return office;
}

} // namespace

TEST_CASE("The list ends after five hundred lines and counts the rest", "[panels]")
{
    Shown shown;
    const Tree tree = treeOf(officeWith(300));
    shown.show(tree);
    const auto all = unfinished(tree, firstOf(tree, RowKind::Report)).size();
    REQUIRE(shown.list().count() == 501);
    CHECK(shown.lines().last() == onScreen(u"… and %1 more"_s.arg(all - 500)));
    CHECK(shown.list().item(500)->flags() == Qt::NoItemFlags);
    CHECK(shown.title().contains(onScreen(u"%1 missing"_s.arg(all))));

    shown.show(treeOf(officeWith(301)));
    CHECK(shown.lines().last() == onScreen(u"… and %1 more"_s.arg(all - 498)));
}

TEST_CASE(
    "What is unfinished is listed in printed order, and each line opens its field", "[panels]")
{
    Shown shown;
    const Tree tree = treeOf(smallOffice());
    shown.show(tree);
    const QList<Unfinished> all = unfinished(tree, firstOf(tree, RowKind::Report));
    QStringList texts;
    for (const Unfinished &one : all)
        texts.append(onScreen(unfinishedText(tree, one)));
    CHECK(shown.lines() == texts);
    for (int row = 0; row < shown.list().count(); ++row)
        Q_EMIT shown.list().itemActivated(shown.list().item(row));
    REQUIRE(shown.opened.size() == all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        CHECK(shown.opened[i] == Place { all[i].row, all[i].field });
}

TEST_CASE("An address stands below its item, and a wrong level in its place", "[panels]")
{
    Subtree office = smallOffice();
    for (Subtree &section : office.children.last().children) {
        if (auto *results = std::get_if<ResultsSection>(&section.value))
            results->level = u"ไม่มีระดับนี้"_s;
        if (kindOf(section.value) == RowKind::Oit)
            section.children.first().children.prepend(
                leaf(OitItem { .code = u"O0"_s }, { leaf(Evidence { .url = u"ftp://a.com"_s }) }));
    }
    const Tree tree = treeOf(office);
    Shown shown;
    shown.show(tree);
    const QList<Unfinished> all = unfinished(tree, firstOf(tree, RowKind::Report));
    QStringList lines = shown.lines();
    CHECK(lines.removeIf([](const QString &line) { return line.contains(u"ไม่มีระดับนี้"_s); }) == 1);
    REQUIRE(lines.size() == all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        CHECK(lines[i] == onScreen(unfinishedText(tree, all[i])));
}

TEST_CASE("A line that is chosen stays so while others come and go", "[panels]")
{
    Shown shown;
    shown.show(treeOf(smallOffice()));
    shown.list().setCurrentRow(2);
    shown.show(treeOf(officeWith(1)));
    CHECK(shown.list().currentRow() == 2);
}

TEST_CASE("Texts in another form can be put right from the list", "[panels]")
{
    Shown shown;
    QPushButton *button = shown.button(u"form of the letters"_s);
    shown.show(treeOf(smallOffice()));
    CHECK(button->isHidden());
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = u"องค์การ\u200Bบริหาร"_s;
    shown.show(treeOf(office));
    CHECK_FALSE(button->isHidden());
    QSignalSpy wanted(&shown.panel, &UnfinishedPanel::oneFormWanted);
    button->click();
    CHECK(wanted.size() == 1);
    shown.show(treeOf(smallOffice()));
    CHECK(button->isHidden());
}

TEST_CASE("A finding is accepted and taken back from its line", "[panels]")
{
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = u"องค์การ\u200Bบริหาร"_s;
    Tree tree = treeOf(office);
    const RowId report = firstOf(tree, RowKind::Report);
    Shown shown;
    CHECK_FALSE(shown.button(u"Accept"_s)->isEnabled()); // no line is chosen
    shown.show(tree);
    QSignalSpy accepting(&shown.panel, &UnfinishedPanel::acceptWanted);
    QSignalSpy takingBack(&shown.panel, &UnfinishedPanel::takeBackWanted);
    const qsizetype count = shown.list().count();
    shown.list().setCurrentRow(0); // the office comes before its report
    shown.button(u"Accept"_s)->click();
    REQUIRE(accepting.size() == 1);
    const auto one = accepting.first().first().value<JudgedFinding>();
    CHECK(one.finding.check == kFormCheck);

    Change change = acceptFinding(tree, report, one, u"ตั้งใจ"_s, { u"สมชาย"_s, {}, {} });
    auto &insert = std::get<InsertRow>(change.edits.first());
    insert.content.id = { 900 };
    REQUIRE(applyEdit(tree, insert));
    shown.show(tree);
    REQUIRE(shown.list().count() == count + 1); // with the head of the accepted ones
    CHECK(shown.list().item(int(count) - 1)->flags() == Qt::NoItemFlags);
    CHECK(shown.lines().last().contains(u"ตั้งใจ"_s));
    shown.list().setCurrentRow(int(count));
    shown.button(u"Take"_s)->click();
    REQUIRE(takingBack.size() == 1);
    CHECK(takingBack.first().first().value<JudgedFinding>().acceptance == RowId { 900 });
    CHECK(accepting.size() == 1);
}

TEST_CASE("An error can only be put right", "[panels]")
{
    Subtree office = smallOffice();
    for (Subtree &section : office.children.last().children)
        if (kindOf(section.value) == RowKind::Oit)
            section.children.first().children.append(section.children.first().children.first());
    const Tree tree = treeOf(office); // the same code twice, as another program may write it
    Shown shown;
    shown.show(tree);
    const QStringList lines = shown.lines();
    const auto twice = std::ranges::find_if(
        lines, [](const QString &line) { return line.contains(u"is used twice"_s); });
    REQUIRE(twice != lines.end());
    shown.list().setCurrentRow(int(twice - lines.begin()));
    CHECK_FALSE(shown.button(u"Accept"_s)->isEnabled());
}
