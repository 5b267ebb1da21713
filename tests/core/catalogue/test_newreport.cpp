// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidigits.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/rows/rules.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

Office someSao()
{
    return { .name = u"องค์การบริหารส่วนตำบลธารตะวัน"_s,
        .kind = OfficeKind::Sao,
        .subdistrict = u"ธารตะวัน"_s,
        .district = u"ทุ่งเมฆขาว"_s,
        .province = u"นทีนคร"_s,
        .address = u"๙๙ หมู่ที่ ๕\nตำบลธารตะวัน"_s,
        .website = {} };
}

Catalogue catalogue2566()
{
    const auto catalogue = builtInCatalogue(2566);
    REQUIRE(catalogue);
    return *catalogue;
}

/// The values of all rows of a kind, in printed order.
template<typename Row>
QList<Row> rowsOf(const Subtree &subtree)
{
    QList<Row> rows;
    if (const auto *row = std::get_if<Row>(&subtree.value))
        rows.append(*row);
    for (const Subtree &child : subtree.children)
        rows += rowsOf<Row>(child);
    return rows;
}

} // namespace

TEST_CASE("A new office file keeps the rules and comes back from a document", "[interchange]")
{
    for (const AssessmentScheme &scheme : assessmentSchemes()) {
        for (const int year : catalogueYears(scheme.code)) {
            CAPTURE(scheme.code, year);
            const auto catalogue = builtInCatalogue(year, scheme.code);
            REQUIRE(catalogue);
            const Subtree office = newOffice(*catalogue, someSao());
            const Tree tree = treeOf(office);
            CHECK_FALSE(firstBreak(tree));
            const QByteArray json = writeDocument(tree);
            const auto read = readDocument(json);
            REQUIRE(read);
            CHECK(*read == office);
            CHECK_FALSE(json.contains('{' + QByteArray("office")));
            CHECK_FALSE(QString::fromUtf8(json).contains(u"……"_s));
        }
    }
}

TEST_CASE("A new report holds all sections, indicators and items, nothing started", "[interchange]")
{
    const Subtree office = newOffice(catalogue2566(), someSao());
    const Subtree &report = office.children.last();
    CHECK(std::get<Report>(report.value) == Report { 2566, u"nacc"_s, 2566 });
    QList<RowKind> kinds;
    for (const Subtree &section : report.children)
        kinds.append(kindOf(section.value));
    CHECK(kinds
        == QList { RowKind::Cover, RowKind::Text, RowKind::Plan, RowKind::Implementation,
            RowKind::SignOff, RowKind::Results, RowKind::Indicators, RowKind::Oit });

    const auto indicators = rowsOf<Indicator>(report);
    REQUIRE(indicators.size() == 8);
    CHECK(indicators[5].instrument == Instrument::Eit);
    CHECK(indicators[0].responsible == u"ทุกส่วนราชการ"_s);
    CHECK(indicators[0].units == QStringList { u"*"_s });

    CHECK(rowsOf<OitGroup>(report).first().code == u"9.1"_s);
    const auto items = rowsOf<OitItem>(report);
    REQUIRE(items.size() == 43);
    for (qsizetype i = 0; i < items.size(); ++i) {
        CHECK(items[i].code == u"O%1"_s.arg(i + 1));
        CHECK(items[i].status == Status::NotStarted);
        CHECK_FALSE(items[i].elements.isEmpty());
        CHECK_FALSE(items[i].responsible.isEmpty());
        CHECK(items[i].progress.isEmpty());
    }
}

TEST_CASE("The sign-off chain of a new report has five steps of five positions", "[interchange]")
{
    const Subtree office = newOffice(catalogue2566(), someSao());
    const auto people = rowsOf<Person>(office);
    const auto steps = rowsOf<SignOffStep>(office);
    REQUIRE(people.size() == 5);
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].role == SignOffRole::Reporter);
    for (qsizetype i = 0; i < 5; ++i) {
        CHECK(steps[i].person == people[i].key);
        CHECK(people[i].name.isEmpty());
        CHECK(people[i].position == steps[i].positionLines.join(u' '));
    }
    CHECK(people[3].position == u"ปลัดองค์การบริหารส่วนตำบลธารตะวัน"_s);
    CHECK(people[4].position == u"นายกองค์การบริหารส่วนตำบลธารตะวัน"_s);
    CHECK(steps[4].heading == u"ความเห็นของนายกองค์การบริหารส่วนตำบลธารตะวัน"_s);
}

TEST_CASE("Titles follow the kind of office", "[interchange]")
{
    Office office = someSao();
    office.kind = OfficeKind::Municipality;
    office.name = u"เทศบาลตำบลธารตะวัน"_s;
    const auto people = rowsOf<Person>(newOffice(catalogue2566(), office));
    REQUIRE(people.size() == 5);
    CHECK(people[3].position == u"ปลัดเทศบาลตำบลธารตะวัน"_s);
    CHECK(people[4].position.startsWith(u"นายกเทศมนตรี"_s));
}

TEST_CASE("What the office does not say is left to the pen", "[interchange]")
{
    const Subtree office = newOffice(catalogue2566(), { .name = u"อบต.ก"_s });
    const auto cover = rowsOf<CoverSection>(office).first();
    CHECK(cover.officeLines == QStringList { u"อบต.ก"_s });
    const auto results = rowsOf<ResultsSection>(office).first();
    CHECK(results.headingLines.last() == u"อบต.ก อำเภอ…………… จังหวัด……………"_s);
}

TEST_CASE("Another year's report names the people that are there", "[interchange]")
{
    const Catalogue catalogue = catalogue2566();
    const QList<Person> people {
        { .key = u"clerk"_s, .name = {}, .position = u"ปลัดองค์การบริหารส่วนตำบลธารตะวัน"_s, .unit = {} }
    };
    const auto steps = rowsOf<SignOffStep>(newReport(catalogue, someSao(), people));
    REQUIRE(steps.size() == 5);
    CHECK(steps[3].person == u"clerk"_s);
    CHECK(steps[4].person.isEmpty());
}

TEST_CASE(
    "A year without a catalogue of its own begins with the newest one before it", "[interchange]")
{
    const int newest = catalogueYears().constLast();
    const auto catalogue = catalogueForReport(newest + 3);
    REQUIRE(catalogue);
    CHECK(catalogue->fiscalYear == newest);
    const QList<Report> reports = rowsOf<Report>(newOffice(*catalogue, someSao()));
    REQUIRE(reports.size() == 1);
    CHECK(reports.first().fiscalYear == newest + 3);
    CHECK(reports.first().catalogueYear == newest);
    const QByteArray text = writeDocument(treeOf(newOffice(*catalogue, someSao())));
    CHECK(text.contains(toThaiDigits(newest + 3).toUtf8()));
    CHECK_FALSE(text.contains(toThaiDigits(newest).toUtf8()));

    const auto none = catalogueForReport(catalogueYears().constFirst() - 1);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::NotFound);
}
