// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/reportcommands.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/tour/pictures.h"
#include "ui/preview/previewpage.h"
#include "ui/window/actions/yearactions.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
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

TEST_CASE("A year leaves for a file of its own by the menu, and comes back", "[actions]")
{
    Years years;
    years.open();
    const RowId first = years.tree().rows(years.tree().root(), RowKind::Report).constFirst();
    const RowId later = years.later();
    const Subtree before = years.tree().subtree(first);
    years.view().goTo({ years.tree().sections(first).first(), {} });
    REQUIRE(years.view().report() == first);
    QString file;
    whileOpen([&] { years.choose(u"Archive a year"_s); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QComboBox *>()->count() == 2);
            file = dialog.findChild<QLineEdit *>()->text();
            CHECK(QFileInfo(file).fileName() == u"office-2566.ita"_s);
            clickIn(dialog, u"Archive the year"_s);
        });
    CHECK(years.failures.isEmpty());
    CHECK_FALSE(years.tree().contains(first));
    CHECK(years.view().report() == later);
    CHECK_FALSE(years.history().undoStack().canUndo());
    REQUIRE(QFileInfo::exists(file));

    // The next name is free, and that of a file that is there is refused.
    whileOpen([&] { years.choose(u"Archive a year"_s); },
        [&](QWidget &dialog) { clickIn(dialog, u"Cancel"_s); });
    CHECK(years.failures.isEmpty());
    whileOpen([&] { years.choose(u"Bring an archived"_s); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QLineEdit *>()->text() == file);
            clickIn(dialog, u"Bring the year back"_s);
        });
    CHECK(years.failures.isEmpty());
    CHECK(years.tree().subtree(first) == before);
    CHECK(years.view().report() == first);
    CHECK(years.texts.size() == 2);
}

TEST_CASE("The only year stays, and nothing comes back from nowhere", "[actions]")
{
    Years years;
    years.openOffice();
    whileOpen([&] { years.choose(u"Archive a year"_s); },
        [&](QWidget &dialog) { clickIn(dialog, u"Archive the year"_s); });
    REQUIRE(years.failures.size() == 1);
    CHECK(years.failures.first().contains(u"The only year of a file"_s));
    whileOpen([&] { years.choose(u"Bring an archived"_s); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QComboBox *>()->count() == 0);
            for (const QPushButton *button : dialog.findChildren<QPushButton *>())
                if (button->text().contains(u"Bring the year back"_s))
                    CHECK_FALSE(button->isEnabled());
            clickIn(dialog, u"Cancel"_s);
        });
    CHECK(years.failures.size() == 1);
}
