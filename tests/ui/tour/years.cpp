// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/years.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/reportcommands.h"
#include "core/model/session.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/tour/pictures.h"
#include "tests/ui/tour/tour.h"
#include "ui/panels/unfinishedpanel.h"
#include "ui/scores/scorecard.h"
#include "ui/scores/trenddialog.h"
#include "ui/window/actions/viewactions.h"
#include "ui/window/actions/yearactions.h"
#include "ui/window/sectionpane.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

QPushButton *visibleButton(QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->isVisible() && button->text() == text)
            return button;
    FAIL("no button " << text.toStdString());
    return nullptr;
}

/// Scores of the surveys and items: some items fail, and one score cannot be right.
void assess(EditHistory &history)
{
    const Tree &tree = history.tree();
    const RowId results = firstOf(tree, RowKind::Results);
    QList<Edit> edits { SetField { results, u"score.iit"_s, u"92.4"_s },
        SetField { results, u"score.eit"_s, u"84.2"_s },
        SetField { results, u"score.level"_s, u"AA"_s } };
    int number = 0;
    for (const RowId row : tree.descendants(tree.root()))
        if (tree.kind(row) == RowKind::OitItem)
            edits.append(
                SetField { row, u"assessed_score"_s, ++number % 7 == 0 ? u"0"_s : u"100"_s });
    REQUIRE(history.apply({ u"x"_s, edits }));
}

void seeScores(Tour &tour)
{
    assess(tour.view().history());
    visibleButton(tour.window(), SectionPane::tr("Overview"))->click();
    const auto cards = tour.window().findChildren<ScoreCard *>();
    REQUIRE(cards.size() == 1);
    const auto isJudged = [&] {
        const auto labels = cards.first()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u'⚠'); });
    };
    REQUIRE(QTest::qWaitFor(isJudged));
    tour.see(tour.window(), u"overview-scores"_s);
    const auto visit = [&](const QString &text, const QString &name) {
        whileOpen([&] { visibleButton(*cards.first(), text)->click(); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit(ScoreCard::tr("All scores…"), u"scores"_s);
    visit(ScoreCard::tr("What if…"), u"what-if"_s);
    visit(ScoreCard::tr("Over the years…"), u"trend-one-year"_s);
    QList<YearScores> trend;
    for (const int year : { 2564, 2565, 2566, 2567 })
        trend.append({ year, { Score { 7000 + (year - 2564) * 700 }, {} }, {} });
    whileOpen([&] { showTrend(trend, &tour.window()); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-trend"_s); });
}

void seeAcceptance(Tour &tour)
{
    tour.choose(ViewActions::tr("&Unfinished"));
    auto panels = tour.window().findChildren<UnfinishedPanel *>();
    panels.removeIf([](const UnfinishedPanel *panel) { return !panel->isVisible(); });
    REQUIRE_FALSE(panels.isEmpty()); // that of the overview, and the dock's
    auto *list = panels.first()->findChild<QListWidget *>();
    const QString accept = UnfinishedPanel::tr("Accept with a reason…");
    const auto acceptable = [&] {
        for (int line = 0; line < list->count(); ++line) {
            list->setCurrentRow(line);
            if (visibleButton(*panels.first(), accept)->isEnabled())
                return true;
        }
        return false;
    };
    REQUIRE(acceptable());
    whileOpen([&] { visibleButton(*panels.first(), accept)->click(); },
        [&](QWidget &dialog) {
            tour.seeDialog(dialog, u"dialog-accept"_s);
            dialog.findChild<QPlainTextEdit *>()->setPlainText(
                tour.words(u"ข้อนี้เผยแพร่ทั้งปีบนหน้าเดียวกัน ตรวจแล้วถูกต้อง"_s));
            qobject_cast<QDialog *>(&dialog)->accept();
        });
    tour.see(tour.window(), u"accepted"_s);
}

/// The dialog that a button of the open one opens.
void seeFrom(Tour &tour, QWidget &dialog, const QString &button, const QString &name)
{
    whileOpen([&] { dialog.findChild<QPushButton *>(button)->click(); },
        [&](QWidget &next) {
            if (auto *choice = next.findChild<QComboBox *>())
                choice->setCurrentIndex(0);
            tour.seeDialog(next, name);
        });
}

void seeCatalogue(Tour &tour)
{
    whileOpen([&] { tour.choose(YearActions::tr("The report's &catalogue…")); },
        [&](QWidget &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>(u"entries"_s);
            const auto *name = dialog.findChild<QLineEdit *>(u"name"_s);
            for (int line = 0; line < list->topLevelItemCount() && !name->isVisible(); ++line)
                list->setCurrentItem(list->topLevelItem(line));
            tour.seeDialog(dialog, u"dialog-catalogue"_s);
            seeFrom(tour, dialog, u"compare"_s, u"dialog-compare-catalogues"_s);
        });
    whileOpen([&] { tour.choose(YearActions::tr("Change the cata&logue…")); },
        [&](QWidget &dialog) {
            tour.seeDialog(dialog, u"dialog-change-catalogue"_s);
            seeFrom(tour, dialog, u"mendMapping"_s, u"dialog-mapping"_s);
        });
}

void seeComparison(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const RowId report = tour.view().report();
    const auto carried = carryOver(history.tree(), report, *builtInCatalogue(2567));
    REQUIRE(carried);
    REQUIRE(history.apply(addReport(history.tree(), carried->report)));
    const RowId later = history.tree().rows(history.tree().root(), RowKind::Report).last();
    tour.view().goTo({ history.tree().sections(later).first(), {} });
    tour.see(tour.window(), u"carried"_s);
    const auto visit = [&](const QString &command, const QString &name) {
        whileOpen([&] { tour.choose(command); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit(YearActions::tr("Compare with an earlier &year…"), u"compare-years"_s);
    seeCatalogue(tour);
    history.undo();
    tour.view().goTo({ history.tree().sections(report).first(), {} });
}

} // namespace

void seeYears(Tour &tour)
{
    seeAcceptance(tour);
    tour.view().history().undo();
    if (!tour.words({}).isEmpty())
        return; // the program has no catalogue of that name
    seeComparison(tour);
    seeScores(tour);
    tour.view().history().undo();
}

} // namespace ita::test
