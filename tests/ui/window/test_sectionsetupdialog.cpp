// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/sectionsetupdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTableWidget>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A section is set up, and what is the default is not stored", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    CHECK(change.edits.isEmpty());
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [](QWidget &dialog) {
            dialog.findChild<QComboBox *>()->setCurrentIndex(2);
            dialog.findChild<QTableWidget *>()->item(1, 0)->setText(u"วิธีการ"_s);
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    const auto &section = office.tree().get<PlanSection>(plan);
    CHECK(section.orientation == Orientation::Landscape);
    CHECK(section.columnHeadings.value(1) == u"วิธีการ");
    CHECK(section.columnHeadings.value(0).isEmpty());
    CHECK(section.columnWidths.isEmpty());
}

TEST_CASE("Widths set by hand stay until the button goes back to found ones", "[ui][dialogs]")
{
    OpenOffice office;
    const RowId plan = office.first(RowKind::Plan);
    const auto foundButton = [](QWidget &dialog) -> QPushButton & {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().contains(u"found"))
                return *button;
        throw std::logic_error("no button");
    };
    Change change;
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [&](QWidget &dialog) {
            CHECK_FALSE(foundButton(dialog).isEnabled());
            dialog.findChild<QTableWidget *>()->item(0, 1)->setText(u"30"_s);
            CHECK(foundButton(dialog).isEnabled());
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    CHECK(office.tree().get<PlanSection>(plan).columnWidths.value(0) == u"30");
    whileOpen([&] { change = setUpSection(office.tree(), plan, nullptr); },
        [&](QWidget &dialog) {
            CHECK(dialog.findChild<QTableWidget *>()->item(0, 1)->text() == u"30");
            foundButton(dialog).click();
            CHECK_FALSE(foundButton(dialog).isEnabled());
            dynamic_cast<QDialog &>(dialog).accept();
        });
    office.apply(change.edits);
    CHECK(office.tree().get<PlanSection>(plan).columnWidths.isEmpty());
}
