// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/digitcommands.h"

#include <QJsonArray>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("A section's digits change but for addresses and codes", "[commands]")
{
    OpenOffice office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId evidence = office.first(RowKind::Evidence);
    const RowId measure = office.first(RowKind::Measure);
    office.set(item, "name", u"ข้อ O12 ปี 2567"_s);
    office.set(evidence, "url", u"https://www.example.go.th/2567/1"_s);
    office.set(evidence, "explanation", u"ดูหน้า 3 ของ https://www.example.go.th/2567"_s);
    office.set(measure, "steps", u"1. ประชุม"_s);
    office.set(item, "elements", QJsonArray { u"มี 3 ข้อ"_s, u"มี 4 ข้อ"_s });
    office.set(item, "elements_met", QJsonArray { u"มี 4 ข้อ"_s });
    const QString code = office.tree().get<OitItem>(item).code;

    const Change change
        = convertDigits(office.tree(), office.first(RowKind::Oit), DigitStyle::Thai);
    REQUIRE(office.history.apply(change));
    CHECK(office.tree().get<OitItem>(item).name == u"ข้อ O12 ปี ๒๕๖๗");
    CHECK(office.tree().get<OitItem>(item).code == code);
    CHECK(office.tree().get<OitItem>(item).elementsMet == QStringList { u"มี ๔ ข้อ"_s });
    CHECK(office.tree().get<Evidence>(evidence).url == u"https://www.example.go.th/2567/1");
    CHECK(office.tree().get<Evidence>(evidence).explanation
        == u"ดูหน้า ๓ ของ https://www.example.go.th/2567");
    CHECK(office.tree().get<Measure>(measure).steps == u"1. ประชุม"); // of another section

    office.history.undoStack().undo();
    CHECK(office.tree().get<OitItem>(item).name == u"ข้อ O12 ปี 2567");
}

TEST_CASE("A measure carried out follows the digits of the plan's name", "[commands]")
{
    OpenOffice office;
    const RowId measure = office.first(RowKind::Measure);
    const RowId carriedOut = office.first(RowKind::ImplementationRow);
    office.set(measure, "measure", u"อบรม 2 ครั้ง"_s);
    office.set(carriedOut, "measure_id", office.tree().get<Measure>(measure).key);
    office.set(carriedOut, "measure", u"อบรม 2 ครั้ง"_s);
    REQUIRE(office.history.apply(
        convertDigits(office.tree(), office.first(RowKind::Plan), DigitStyle::Thai)));
    CHECK(office.tree().get<ImplementationRow>(carriedOut).measure == u"อบรม ๒ ครั้ง");
}

TEST_CASE("A section that has the style already is left alone", "[commands]")
{
    OpenOffice office;
    const RowId oit = office.first(RowKind::Oit);
    REQUIRE(office.history.apply(convertDigits(office.tree(), oit, DigitStyle::Thai)));
    CHECK(convertDigits(office.tree(), oit, DigitStyle::Thai).edits.isEmpty());
}
