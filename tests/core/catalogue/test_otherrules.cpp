// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/calendar.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/contentperiod.h"
#include "core/scores/level.h"
#include "tests/core/scores/typedscores.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const Report kMadeUp { 2569, u"made-up"_s, 2569 };
const Report kOf2566 { 2566, u"nacc"_s, 2566 };

const Catalogue &catalogueNamedBy(const Report &report)
{
    const auto catalogue = builtInCatalogueOf(report);
    REQUIRE(catalogue);
    return **catalogue;
}

QString noteOf(const Report &report)
{
    return sourceNote(report, catalogueNamedBy(report));
}

} // namespace

TEST_CASE("The total follows the weights of the catalogue that the report names", "[catalogue]")
{
    const ResultsSection results = typed("90", "80", "60", "100");
    const auto total = [&](const Report &report) {
        return computedTotal(knownScores(catalogueNamedBy(report).instruments, results));
    };
    CHECK(total(kMadeUp) == Score { 8900 }); // 25, 15 and 60 per cent
    CHECK(total(kOf2566) == Score { 8200 }); // 30, 30 and 40
    CHECK(scoreLines(catalogueNamedBy(kMadeUp), results)
        == QStringList { u"score.total: The total is 90.00, but IIT, EIT and OIT give 89.00"_s });
    CHECK(scoreLines(catalogueNamedBy(kOf2566), results)
        == QStringList { u"score.total: The total is 90.00, but IIT, EIT and OIT give 82.00"_s });
}

TEST_CASE("Levels are those of the catalogue that the report names", "[catalogue]")
{
    ResultsSection results = typed("91", "91", "91", "91");
    results.level = u"ผ่านดี"_s;
    CHECK(scoreLines(catalogueNamedBy(kOf2566), results).isEmpty());
    CHECK(scoreLines(catalogueNamedBy(kMadeUp), results)
        == QStringList { u"score.level: “ผ่านดี” is not a level of this fiscal year"_s });
    results.level = u"พอใช้"_s;
    CHECK(scoreLines(catalogueNamedBy(kMadeUp), results)
        == QStringList {
            u"score.level: With these scores the level is “ดีมาก”, but “พอใช้” is typed"_s });
    const Catalogue &madeUp = catalogueNamedBy(kMadeUp);
    const auto open = [&](const ResultsSection &known) {
        return possibleLevels(madeUp.levels, knownScores(madeUp.instruments, known));
    };
    // Without OIT (60 per cent) every level is possible, without EIT (15 per cent) only one.
    results = typed("", "85", "85", "");
    CHECK(open(results) == QStringList { u"ดีมาก"_s, u"พอใช้"_s, u"ไม่ผ่าน"_s });
    results = typed("", "85", "", "85");
    CHECK(open(results) == QStringList { u"พอใช้"_s });
}

TEST_CASE("Rounds, deadlines and what is next follow the catalogue", "[catalogue]")
{
    const Catalogue &madeUp = catalogueNamedBy(kMadeUp);
    const QList<ReportingRound> rounds = roundsOf(madeUp);
    REQUIRE(rounds.size() == 3);
    CHECK(rounds[0]
        == ReportingRound {
            u"ไตรมาสที่ ๑"_s, QDate(2025, 10, 1), QDate(2025, 12, 31), QDate(2026, 1, 15) });
    CHECK(rounds[2].last == QDate(2026, 9, 30));
    CHECK(deadlinesOf(madeUp)
        == QList { DueDay { u"ส่งแผน"_s, QDate(2026, 2, 28) },
            DueDay { u"ปิดรับข้อมูล"_s, QDate(2026, 6, 15) } });
    CHECK(nextDue(madeUp, QDate(2026, 1, 1))
        == DueDay { u"Report of ไตรมาสที่ ๑"_s, QDate(2026, 1, 15) });
    CHECK(nextDue(madeUp, QDate(2026, 1, 16)) == DueDay { u"ส่งแผน"_s, QDate(2026, 2, 28) });
}

TEST_CASE(
    "A report whose catalogue is not there is told so and gets no other's rules", "[catalogue]")
{
    const QList<Report> reports { { 2566, u"schools"_s, 2566 }, { 2566, u"nacc"_s, 2499 },
        { 2566, {}, 0 }, { 2566, u"../catalogues/nacc"_s, 2566 } };
    for (const Report &report : reports) {
        CAPTURE(report.catalogueScheme, report.catalogueYear);
        const auto catalogue = builtInCatalogueOf(report);
        REQUIRE_FALSE(catalogue);
        CHECK(catalogue.error().code == Error::Code::NotFound);
        CHECK(catalogue.error().message
            == u"This program does not have the catalogue “%1” of %2 that the report names. Its "
               "scores are not checked, and its rounds and deadlines are not known."_s
                   .arg(report.catalogueScheme)
                   .arg(report.catalogueYear));
    }
}

TEST_CASE("What a report's items come from is said, and when it is another year", "[catalogue]")
{
    CHECK(noteOf(kOf2566).startsWith(u"Catalogue of 2566: การประเมิน"_s));
    CHECK(noteOf(kOf2566).endsWith(u"พ.ศ. ๒๕๖๖"_s));
    CHECK(noteOf({ 2570, u"nacc"_s, 2566 })
              .endsWith(u"พ.ศ. ๒๕๖๖. It is not that of 2570: compare the items with what has been "
                        "announced for 2570."_s));
    CHECK(noteOf({ 2567, u"nacc"_s, 2566 })
              .endsWith(u"พ.ศ. ๒๕๖๖. It is not that of 2567, although the program has one: an "
                        "empty report begins with it."_s));
    CHECK(noteOf(kMadeUp).endsWith(u"It is a draft that no office has confirmed yet."_s));
}

TEST_CASE("Beginning a year says when its catalogue is an older one", "[catalogue]")
{
    const auto own = catalogueForReport(2566);
    REQUIRE(own);
    CHECK(startNote(*own) == own->title);
    const int newest = catalogueYears().constLast();
    const auto older = catalogueForReport(newest + 4);
    REQUIRE(older);
    CHECK(startNote(*older).startsWith(
        u"There is no catalogue for %2; the items of %1, the newest before it, are used. "
        "Compare them with what has been announced for %2."_s.arg(newest)
            .arg(newest + 4)));
}

TEST_CASE("What an item's content must be about follows the catalogue and the year", "[catalogue]")
{
    const auto in = [](const Report &report, const QString &code) {
        return contentPeriodText(catalogueNamedBy(report), code);
    };
    CHECK(in(kOf2566, u"O4"_s) == u"In force in fiscal year 2566"_s);
    CHECK(in(kOf2566, u"O12"_s) == u"Of รอบ ๖ เดือน, ๑ ตุลาคม ๒๕๖๕ to ๓๑ มีนาคม ๒๕๖๖"_s);
    CHECK(in(kOf2566, u"O13"_s) == u"Results of fiscal year 2565"_s);
    CHECK(in({ 2570, u"nacc"_s, 2566 }, u"O13"_s) == u"Results of fiscal year 2569"_s);
    CHECK(in(kOf2566, u"O42"_s) == u"Assessment of fiscal year 2565"_s);
    CHECK(in(kOf2566, u"O43"_s) == u"Done in fiscal year 2566"_s);
    CHECK(in(kOf2566, u"O1"_s).isEmpty());
    CHECK(in(kOf2566, u"O99"_s).isEmpty());
    CHECK(in(kMadeUp, u"O1"_s) == u"Of ไตรมาสที่ ๑, ๑ ตุลาคม ๒๕๖๘ to ๓๑ ธันวาคม ๒๕๖๘"_s);
    CHECK(in(kMadeUp, u"O2"_s) == u"Results of fiscal year 2568"_s);
    CHECK(in(kMadeUp, u"O3"_s).isEmpty());
}
