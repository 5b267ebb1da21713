// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/checklist.h"
#include "tests/ui/models/fixture.h"
#include "ui/commands/formcommands.h"

#include <QJsonArray>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

bool any(const Edit &)
{
    return true;
}

} // namespace

TEST_CASE("One step brings the texts of the report and the office to one form", "[commands]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId report = office.first(RowKind::Report);
    const QList<RowId> units = office.tree().rows(office.tree().root(), RowKind::Unit);
    REQUIRE(units.size() == 2);
    office.set(item, "elements", QJsonArray { u"คําสั่ง"_s, u"เเผน"_s });
    office.set(item, "elements_met", QJsonArray { u"เเผน"_s });
    office.set(units[0], "name", u"สํานักปลัด"_s);
    office.set(units[1], "name", u"กอง\u200Bคลัง"_s);
    office.set(item, "units", QJsonArray { u"กอง\u200Bคลัง"_s, u"สํานักปลัด"_s });
    REQUIRE(placesInOtherForm(office.tree(), report).size() == 4);
    const Tree before = office.tree();

    REQUIRE(office.history.apply(bringToOneForm(office.tree(), report, &any)));
    CHECK(placesInOtherForm(office.tree(), report).isEmpty());
    const auto &after = office.tree().get<OitItem>(item);
    CHECK(after.elements == QStringList { u"คำสั่ง"_s, u"แผน"_s });
    CHECK(after.elementsMet == QStringList { u"แผน"_s });
    CHECK(after.units == QStringList { u"กองคลัง"_s, u"สำนักปลัด"_s });
    CHECK(office.tree().get<Unit>(units[1]).name == u"กองคลัง");

    office.history.undo();
    CHECK(office.tree().get<OitItem>(item) == before.get<OitItem>(item));
    CHECK(office.tree().get<Unit>(units[0]) == before.get<Unit>(units[0]));
    CHECK(placesInOtherForm(office.tree(), report).size() == 4);
}

TEST_CASE("What may not be edited stays in its form", "[commands]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId measure = office.first(RowKind::Measure);
    office.set(item, "name", u"คําสั่ง"_s);
    office.set(measure, "steps", u"เเผน"_s);
    const auto notItem = [item](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && set->row != item;
    };
    const Change change = bringToOneForm(office.tree(), office.first(RowKind::Report), notItem);
    REQUIRE(change.edits.size() == 1);
    CHECK(std::get<SetField>(change.edits.first()).row == measure);
    REQUIRE(office.history.apply(change));
    CHECK(bringToOneForm(office.tree(), office.first(RowKind::Report), notItem).edits.isEmpty());
}
