// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/placeholders.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

/// The built-in catalogue file of 2566.
QJsonObject catalogueFile()
{
    QFile file(u":/catalogues/nacc-2566.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// A date in catalogue form: `year` is relative to the fiscal year.
QJsonObject day(int year, int month, int day)
{
    return { { u"year"_s, year }, { u"month"_s, month }, { u"day"_s, day } };
}

struct Case
{
    const char *path; ///< the value in the catalogue file to replace
    QJsonValue value; ///< the new value; undefined: removed
    QString message;
};

} // namespace

TEST_CASE("Every fault of a catalogue is named by its path and reason", "[interchange]")
{
    const QJsonValue gone(QJsonValue::Undefined);
    const QList<Case> cases {
        { "format", u"ita-report"_s,
            u"$.format: expected “ita-catalogue”: this is another format"_s },
        { "version", gone, u"$.version: missing"_s },
        { "version", 3, u"$.version: version 3 is newer than this program's version 2"_s },
        { "fiscal_year", 2023, u"$.fiscal_year: expected a whole number from 2400 to 2999"_s },
        { "scheme", u" "_s, u"$.scheme: is empty"_s },
        { "draft", 0, u"$.draft: expected true or false, found a number"_s },
        { "revision", gone, u"$.revision: missing"_s },
        { "instruments[0].weight", 20, u"$.instruments: the weights add up to 90, not to 100"_s },
        { "instruments[1].code", u"IIT"_s, u"$.instruments[1].code: “IIT” is used twice"_s },
        { "indicators[0].instrument", u"OIT"_s,
            u"$.indicators[0].instrument: “OIT” is not one of IIT, EIT"_s },
        { "indicators[0].units[0]", u"กองคลอง"_s,
            u"$.indicators[0].units[0]: “กองคลอง” is not one of the units"_s },
        { "indicators[1].code", u"1"_s, u"$.indicators[1].code: “1” is used twice"_s },
        { "indicators[8].sub_indicators[0].topics", u"-"_s,
            u"$.indicators[8].sub_indicators[0].topics: expected a list, found text"_s },
        { "indicators[8].sub_indicators[1].topics[0].items[0].code", u"O1"_s,
            u"$.indicators[8].sub_indicators[1].topics[0].items[0].code: “O1” is used twice"_s },
        { "indicators[8].sub_indicators[0].topics[0].items[0].period", u"later"_s,
            u"$.indicators[8].sub_indicators[0].topics[0].items[0].period: “later” is not one of "
            "none, in_force, first_half, previous_result, previous_assessment, done_in_year"_s },
        { "indicators[8].sub_indicators[0].topics[0].items[0].elements", QJsonArray(),
            u"$.indicators[8].sub_indicators[0].topics[0].items[0].elements: is empty"_s },
        { "indicators[8].sub_indicators[0].topics[0].items", QJsonArray(),
            u"$.indicators[8].sub_indicators[0].topics[0].items: is empty"_s },
        { "indicators[8].sub_indicators[0].topics[0].items[0].elements[1]", 1,
            u"$.indicators[8].sub_indicators[0].topics[0].items[0].elements[1]: expected text, "
            u"found "
            "a number"_s },
        { "levels[0].minimum_total", u"101"_s,
            u"$.levels[0].minimum_total: “101” is not a score from 0 to 100 with at most two "
            "decimals"_s },
        { "levels", QJsonArray(), u"$.levels: is empty"_s },
        { "levels[1].name", u"ผ่านดีเยี่ยม"_s, u"$.levels[1].name: “ผ่านดีเยี่ยม” is used twice"_s },
        { "levels[1].minimum_total", u"95.01"_s,
            u"$.levels[1].minimum_total: asks for more than the better level before it"_s },
        { "levels[2].minimum_instrument", u"85.01"_s,
            u"$.levels[2].minimum_instrument: asks for more than the better level before it"_s },
        { "levels[2].minimum_instrument", u"85.00"_s,
            u"$.levels[2].minimum_total: asks for the same as the better level before it"_s },
        { "levels[4].minimum_total", u"0.01"_s,
            u"$.levels[4].minimum_total: the last level must ask for 0"_s },
        { "levels[4].minimum_instrument", u"0.01"_s,
            u"$.levels[4].minimum_instrument: the last level must ask for 0"_s },
        { "rounds", QJsonArray(), u"$.rounds: is empty"_s },
        { "rounds[1].code", u"half_year"_s, u"$.rounds[1].code: “half_year” is used twice"_s },
        { "rounds[0].from.month", 9, u"$.rounds[0].from: is not a day of the fiscal year"_s },
        { "rounds[0].from.year", 0, u"$.rounds[0].from: is not a day of the fiscal year"_s },
        { "rounds[1].to", day(0, 10, 1), u"$.rounds[1].to: is not a day of the fiscal year"_s },
        { "rounds[0].from", day(0, 4, 1),
            u"$.rounds[0].to: is before the first day of the round"_s },
        { "rounds[0].report_due", day(0, 3, 30),
            u"$.rounds[0].report_due: is before the last day of the round"_s },
        { "rounds[0].from.day", 2, u"$.rounds[1].from: is before that of the round before it"_s },
        { "rounds[1].to", day(0, 3, 31),
            u"$.rounds[1].to: is not after that of the round before it"_s },
        { "rounds[0].from.month", 13,
            u"$.rounds[0].from.month: expected a whole number from 1 to 12"_s },
        { "deadlines[1].code", u"measures_announced"_s,
            u"$.deadlines[1].code: “measures_announced” is used twice"_s },
        { "deadlines[0].date", day(0, 2, 29),
            u"$.deadlines[0].date.day: the month has no day 29"_s },
        { "deadlines[0].date", day(0, 2, 30),
            u"$.deadlines[0].date.day: the month has no day 30"_s },
        { "titles.pao", gone, u"$.titles.pao: missing"_s },
        { "sections[0].kind", u"end"_s,
            u"$.sections[0].kind: “end” is not one of cover, text, plan, implementation, sign_off, "
            "results, indicators, oit, free_table, contents"_s },
        { "sections[0].lines", u"x"_s,
            u"$.sections[0].lines: expected a list of texts, found text"_s },
        { "sections[2].plan_year", u"soon"_s,
            u"$.sections[2].plan_year: expected a whole number from 2400 to 2999"_s },
        { "sections[2].assessed_year", gone, u"$.sections[2].assessed_year: missing"_s },
        { "sections[2].plan_year", gone, u"$.sections[2].plan_year: missing"_s },
        { "sections[2].heading", u"ปี {yaer}"_s,
            u"$.sections[2].heading: “{yaer}” is no placeholder"_s },
        { "sections[4].steps[0].role", u"boss"_s,
            u"$.sections[4].steps[0].role: “boss” is not one of reporter, opinion"_s },
    };
    for (const Case &broken : cases) {
        const auto path = QString::fromUtf8(broken.path);
        CAPTURE(path);
        const auto read = readCatalogue(toBytes(withValue(catalogueFile(), path, broken.value)));
        CHECK((read ? u"(was read)"_s : read.error().message) == broken.message);
    }
    const auto read = readCatalogue("{");
    REQUIRE_FALSE(read);
    CHECK(read.error().message.startsWith(u"$: not JSON: line 1"_s));
}

TEST_CASE("A year without a catalogue is an error that lists the years there are", "[interchange]")
{
    const QList<int> years = catalogueYears();
    REQUIRE(years.contains(2566));
    CHECK(std::is_sorted(years.begin(), years.end()));
    const auto none = builtInCatalogue(2499);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == Error::Code::NotFound);
    CHECK(none.error().message.startsWith(
        u"There is no catalogue for the fiscal year 2499, only for "_s));
    for (const int year : years)
        CHECK(none.error().message.contains(QString::number(year)));
}

TEST_CASE("Every catalogue that comes with the program can be read", "[interchange]")
{
    // A file that the build does not name would be missed silently.
    const QStringList files = QDir(sourcePath(u"resources/catalogues"_s))
                                  .entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    QStringList builtIn = QDir(u":/catalogues"_s).entryList(QDir::Files, QDir::Name);
    builtIn.removeOne(u"made-up-2569.json"_s); // belongs to the tests
    CHECK(builtIn == files);
}

TEST_CASE("The catalogue of 2566 holds eight indicators and forty-three items", "[interchange]")
{
    const auto catalogue = builtInCatalogue(2566);
    REQUIRE(catalogue);
    CHECK(catalogue->instruments.size() == 3);
    REQUIRE(catalogue->indicators.size() == 10);
    CHECK(catalogue->indicators[8].subIndicators.size() == 5);
    CHECK(catalogue->indicators[9].subIndicators.size() == 2);
    for (int number = 1; number <= 43; ++number)
        CHECK(catalogue->item(u"O%1"_s.arg(number)));
    CHECK_FALSE(catalogue->item(u"O44"_s));
    CHECK(catalogue->item(u"O4"_s)->period == ContentPeriod::InForce);
    // Years are filled in, the name of the office is not.
    CHECK(catalogue->item(u"O7"_s)->elements.join(u' ').contains(u"พ.ศ. ๒๕๖๖"_s));
    CHECK(catalogue->item(u"O7"_s)->elements.join(u' ').contains(u"{office}"_s));
    CHECK(std::get<PlanSection>(catalogue->sections[2].section).planYear == 2567);
    CHECK(catalogue->sections[4].steps.size() == 5);
}

TEST_CASE("Dates of a catalogue count from the fiscal year", "[interchange]")
{
    CHECK(RelativeDate { -1, 10, 1 }.in(2566) == QDate(2022, 10, 1));
    CHECK(RelativeDate { 0, 9, 30 }.in(2566) == QDate(2023, 9, 30));
}

TEST_CASE("The sample report can be read", "[interchange]")
{
    const auto sample = sampleOffice();
    REQUIRE(sample);
    CHECK_FALSE(std::get<Office>(sample->value).name.isEmpty());
}
