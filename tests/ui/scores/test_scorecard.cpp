// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/scores/scorecard.h"
#include "ui/scores/trendchart.h"
#include "ui/scores/trenddialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// The card on a report of 2566 with scores of the surveys and of an indicator.
struct Card
{
    Catalogue catalogue = *builtInCatalogue(2566);
    Tree tree = treeOf(assessed());
    RowId report = firstOf(tree, RowKind::Report);
    ScoreCard card;
    QSignalSpy wanted { &card, &ScoreCard::placeWanted };

    Card()
    {
        card.show({ tree, report, readiness(tree, report) }, &catalogue, {});
        card.QWidget::show();
    }

    static Subtree assessed()
    {
        Subtree office = newOffice(*builtInCatalogue(2566), Office { .name = u"อบต.ตัวอย่าง"_s });
        assess(office);
        return office;
    }
    static void assess(Subtree &row)
    {
        if (auto *results = std::get_if<ResultsSection>(&row.value)) {
            results->iit = u"96"_s;
            results->eit = u"96"_s;
        }
        if (auto *indicator = std::get_if<Indicator>(&row.value);
            indicator && indicator->code == u"1")
            indicator->score = u"97.5"_s;
        if (auto *item = std::get_if<OitItem>(&row.value))
            item->score = item->code == u"O23"_s || item->code == u"O24"_s || item->code == u"O1"_s
                ? u"0"_s
                : u"100"_s;
        for (Subtree &child : row.children)
            assess(child);
    }

    QPushButton *button(QWidget &parent, const QString &words)
    {
        const auto buttons = parent.findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text().contains(words))
                return button;
        return nullptr;
    }
    /// Clicks a button of the card and lets `use` have the dialog that opens.
    void inDialog(const QString &words, const std::function<void(QDialog &)> &use)
    {
        bool opened = false;
        QTimer::singleShot(0, &card, [&] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            opened = true;
            use(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
        QTest::mouseClick(button(card, words), Qt::LeftButton);
        CHECK(opened);
    }
};

} // namespace

TEST_CASE("The card says what follows, the level and what holds it back", "[scores]")
{
    Card shown;
    const QString text = shown.card.findChild<QLabel *>()->text();
    CHECK(text.contains(u"IIT ๙๖   EIT ๙๖   OIT –"_s));
    CHECK(text.contains(u"OIT: ๙๔.๐๐, from its parts"_s));
    CHECK(text.contains(u"The level is ผ่านดี, not ผ่านดีเยี่ยม: OIT ๙๔.๐๐ < ๙๕"_s));
}

TEST_CASE("A score is opened for typing from the list of all", "[scores]")
{
    Card shown;
    shown.inDialog(u"All scores"_s, [&](QDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>();
        const QList<QTreeWidgetItem *> found
            = list->findItems(u"1 "_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        const auto thai = list->findItems(u"๑ "_s, Qt::MatchStartsWith | Qt::MatchRecursive);
        REQUIRE(found.size() + thai.size() == 1);
        QTreeWidgetItem *item = found.isEmpty() ? thai.first() : found.first();
        CHECK(item->text(1) == u"๙๗.๕๐"_s);
        list->setCurrentItem(item);
        QTest::mouseClick(shown.button(dialog, u"Type"_s), Qt::LeftButton);
    });
    REQUIRE(shown.wanted.size() == 1);
    const auto place = shown.wanted.first().first().value<Place>();
    CHECK(shown.tree.get<Indicator>(place.row).code == u"1"_s);
    CHECK(place.field == keyOf(&Indicator::score));
}

TEST_CASE("Ticking items shows the level that they give", "[scores]")
{
    Card shown;
    shown.inDialog(u"What if"_s, [&](QDialog &dialog) {
        auto *list = dialog.findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() == 3);
        CHECK(list->topLevelItem(0)->checkState(0) == Qt::Checked);
        const auto *then = dialog.findChild<QLabel *>(u"then"_s);
        CHECK(then->text().contains(u"level ผ่านดีเยี่ยม"_s));
        list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        CHECK(then->text().contains(u"level ผ่านดี"_s));
        CHECK_FALSE(then->text().contains(u"ผ่านดีเยี่ยม"_s));
        list->setCurrentItem(list->topLevelItem(2)->child(0)); // what is missing of it
        QTest::mouseClick(shown.button(dialog, u"Open"_s), Qt::LeftButton);
    });
    REQUIRE(shown.wanted.size() == 1);
    CHECK(shown.tree.get<OitItem>(shown.wanted.first().first().value<Place>().row).code == u"O1"_s);
}

TEST_CASE("The scores over the years go into the report as a section", "[scores]")
{
    Card shown;
    QSignalSpy changes(&shown.card, &ScoreCard::changeWanted);
    shown.inDialog(u"Over"_s, [&](QDialog &dialog) {
        const auto *chart = dialog.findChild<TrendChart *>();
        REQUIRE(chart);
        CHECK(chart->accessibleDescription().contains(u"IIT ๙๖.๐๐"_s)); // as text
        CHECK(dialog.findChild<QTableWidget *>()->rowCount() == 1);
        QTest::mouseClick(shown.button(dialog, u"Put"_s), Qt::LeftButton);
    });
    REQUIRE(changes.size() == 1);
    const auto change = changes.first().first().value<Change>();
    CHECK(std::get<InsertRow>(change.edits.first()).parent == shown.report);
}

TEST_CASE("Without scores there is nothing to put into the report", "[scores]")
{
    Card shown;
    QTimer::singleShot(0, &shown.card, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK_FALSE(shown.button(*dialog, u"Put"_s)->isEnabled());
        dialog->reject();
    });
    CHECK_FALSE(showTrend({}, &shown.card));
}
