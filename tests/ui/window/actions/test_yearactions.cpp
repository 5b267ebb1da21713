// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/reportcommands.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/tour/pictures.h"
#include "ui/preview/previewpage.h"
#include "ui/window/actions/yearactions.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Years : GroupWindow
{
    YearActions group { *centre, settings };

    Years()
    {
        group.fillMenu(*menu);
        listenTo(group);
    }

    /// The small office with 2567 begun from its 2566.
    void open()
    {
        openOffice();
        const auto carried
            = carryOver(tree(), firstOf(tree(), RowKind::Report), *builtInCatalogue(2567));
        REQUIRE(carried);
        REQUIRE(history().apply(addReport(tree(), carried->report)));
        view().goTo({ tree().sections(later()).first(), {} });
    }
    RowId later() { return tree().rows(tree().root(), RowKind::Report).last(); }

    void compare(const std::function<void(QWidget &)> &visit)
    {
        whileOpen([this] { choose(u"Compare"_s); }, visit);
    }
};

void clickIn(QWidget &dialog, const QString &words)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        if (button->text().contains(words))
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no button " << words.toStdString());
}

} // namespace

TEST_CASE("A year alone has nothing beside it", "[actions]")
{
    Years years;
    years.openOffice();
    years.compare([](QWidget &dialog) {
        CHECK(dialog.findChild<QComboBox *>()->count() == 0);
        CHECK(dialog.findChild<QTreeWidget *>()->topLevelItemCount() == 0);
    });
    CHECK(years.failures.isEmpty());
}

TEST_CASE("Two years stand side by side, and a line opens its item", "[actions]")
{
    Years years;
    years.open();
    QString opened;
    years.compare([&](QWidget &dialog) {
        CHECK(dialog.findChild<QComboBox *>()->count() == 1);
        auto *list = dialog.findChild<QTreeWidget *>();
        REQUIRE(list->topLevelItemCount() > 0);
        opened = list->currentItem()->text(0);
        CHECK_FALSE(dialog.findChild<QTextEdit *>()->toPlainText().isEmpty());
        clickIn(dialog, u"Open"_s);
    });
    CHECK_FALSE(opened.isEmpty());
    CHECK(years.view().currentSection());
}

TEST_CASE("The comparison is shown as pages to print", "[actions]")
{
    Years years;
    years.open();
    years.compare([&](QWidget &dialog) { clickIn(dialog, u"pages"_s); });
    CHECK(years.centre->isPreviewing());
    CHECK(years.centre->previewPage()->showsOther());
    CHECK(years.failures.isEmpty());
}

TEST_CASE("What became of each item is shown as pages to print", "[actions]")
{
    Years years;
    years.open();
    years.compare([&](QWidget &dialog) { clickIn(dialog, u"What became"_s); });
    CHECK(years.centre->isPreviewing());
    CHECK(years.centre->previewPage()->showsOther());
    CHECK(years.failures.isEmpty());
}

TEST_CASE("A report takes another catalogue from the menu, as one step of undo", "[actions]")
{
    Years years;
    years.openOffice();
    const RowId report = years.view().report();
    const auto yearOf = [&] { return years.tree().get<Report>(report).catalogueYear; };
    REQUIRE(yearOf() == 2566);
    const Tree before = years.tree();
    whileOpen([&] { years.choose(u"Change the catalogue"_s); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QComboBox *>()->count() == 3); // 2567 to 2569
            CHECK(dialog.findChild<QListWidget *>()->count() > 0);
            clickIn(dialog, u"Change the catalogue"_s);
        });
    CHECK(yearOf() == 2569);
    CHECK(years.failures.isEmpty());
    years.history().undo();
    CHECK(years.tree().get<OitItem>(firstOf(before, RowKind::OitItem))
        == before.get<OitItem>(firstOf(before, RowKind::OitItem)));
    CHECK(yearOf() == 2566);
}

TEST_CASE("In a file that is only read the catalogue stays", "[actions]")
{
    Years years;
    years.openOffice(Access::Read);
    CHECK_FALSE(years.action(u"Change the catalogue"_s).isEnabled());
    CHECK(years.action(u"Compare"_s).isEnabled());
}
