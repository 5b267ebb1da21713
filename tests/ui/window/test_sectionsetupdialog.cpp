// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/sectionsetupdialog.h"

#include <QComboBox>
#include <QDialog>
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
