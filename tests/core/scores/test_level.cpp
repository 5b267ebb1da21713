// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/level.h"
#include "core/scores/oitscore.h"
#include "tests/core/scores/typedscores.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const Scale kScale2566 { { u"ผ่านดีเยี่ยม"_s, { 9500 }, { 9500 } }, { u"ผ่านดี"_s, { 8500 }, { 8500 } },
    { u"ผ่าน"_s, { 8500 }, {} }, { u"ต้องปรับปรุง"_s, { 7000 }, {} },
    { u"ต้องปรับปรุงโดยด่วน"_s, {}, {} } };
const Scale kScale2565 { { u"AA"_s, { 9500 }, {} }, { u"A"_s, { 8500 }, {} },
    { u"B"_s, { 7500 }, {} }, { u"C"_s, { 6500 }, {} }, { u"D"_s, { 5500 }, {} },
    { u"E"_s, { 5000 }, {} }, { u"F"_s, {}, {} } };

Score score(double value)
{
    return { qRound(value * 100) };
}

/// The scores with the weights of 2566.
KnownScores known(std::optional<Score> total, std::optional<Score> iit, std::optional<Score> eit,
    std::optional<Score> oit)
{
    return { total, { { u"IIT"_s, 30, iit }, { u"EIT"_s, 30, eit }, { u"OIT"_s, 40, oit } } };
}

Catalogue rulesOf2566()
{
    Catalogue catalogue;
    catalogue.instruments = { { u"IIT"_s, {}, 30 }, { u"EIT"_s, {}, 30 }, { u"OIT"_s, {}, 40 } };
    catalogue.levels = kScale2566;
    return catalogue;
}

/// The items of fiscal year 2564, with `missed` of them missed in one sub-indicator.
QList<ItemResult> items2564(const QString &missedIn = {}, int missed = 0)
{
    const QList<std::pair<QString, int>> sizes { { u"9.1"_s, 9 }, { u"9.2"_s, 8 }, { u"9.3"_s, 7 },
        { u"9.4"_s, 4 }, { u"9.5"_s, 5 }, { u"10.1"_s, 8 }, { u"10.2"_s, 2 } };
    QList<ItemResult> items;
    for (const auto &[code, size] : sizes)
        for (int i = 0; i < size; ++i)
            items.append({ code, code != missedIn || i >= missed });
    return items;
}

Score indicatorAfterMiss(const QString &subIndicator)
{
    const OitScores scores = oitScores(items2564(subIndicator, 1));
    const QString indicator = subIndicator.section(u'.', 0, 0);
    const auto it = std::ranges::find(scores.indicators, indicator, &CodedScore::code);
    REQUIRE(it != scores.indicators.end());
    return rounded(it->score);
}

/// The share of OIT in the total, from the published scores of its two indicators.
Score oitShare(double nine, double ten)
{
    const Fraction oit = mean({ Fraction::exactly(score(nine)), Fraction::exactly(score(ten)) });
    return totalScore({ { oit, 40 } });
}

} // namespace

TEST_CASE("One missed item gives the indicator scores that were published", "[domain]")
{
    CHECK(indicatorAfterMiss(u"9.1"_s) == score(97.78));
    CHECK(indicatorAfterMiss(u"9.2"_s) == score(97.50));
    CHECK(indicatorAfterMiss(u"9.3"_s) == score(97.14));
    CHECK(indicatorAfterMiss(u"9.5"_s) == score(96.00));
    CHECK(indicatorAfterMiss(u"10.1"_s) == score(93.75));
    CHECK(rounded(*oitScores(items2564()).oit) == score(100));
    CHECK(rounded(*oitScores({}).oit) == score(0));
    CHECK(oitScores({ { u"๙.๑"_s, true }, { u"9.1"_s, false } }).oit == Fraction { 50, 1 });
}

TEST_CASE("No OIT score comes from items of which one has no known sub-indicator", "[domain]")
{
    const OitScores scores = oitScores({ { u"9.1"_s, true }, { {}, true }, { u"9.1"_s, false } });
    CHECK_FALSE(scores.oit);
    CHECK(scores.subIndicators == QList { CodedScore { u"9.1"_s, { 50, 1 } } });
    CHECK(scores.indicators == QList { CodedScore { u"9"_s, { 50, 1 } } });
}

TEST_CASE("The share of OIT in the total is the one that was published", "[domain]")
{
    CHECK(oitShare(97.78, 93.75) == score(38.31));
    CHECK(oitShare(97.5, 87.5) == score(37.00));
    CHECK(oitShare(93.5, 100) == score(38.70));
    CHECK(oitShare(94.64, 100) == score(38.93));
}

TEST_CASE("Totals are rounded half up once", "[domain]")
{
    CHECK(rounded({ 1, 3 }) == Score { 33 });
    CHECK(rounded({ 5, 1000 }) == Score { 1 });
    CHECK(rounded({ 4999, 1000000 }) == Score { 0 });
    CHECK(rounded({ 100, 1 }) == score(100));
    const KnownScores all = known({}, score(90.05), score(90), score(90));
    CHECK(computedTotal(all) == score(90.02)); // 90.015 before rounding
    CHECK_FALSE(computedTotal(known(score(90), score(90), score(90), {})));
}

TEST_CASE("A level by total alone is known from the total", "[domain]")
{
    CHECK(possibleLevels(kScale2565, known(score(95), {}, {}, {})) == QStringList { u"AA"_s });
    CHECK(possibleLevels(kScale2565, known(score(94.99), {}, {}, {})) == QStringList { u"A"_s });
    CHECK(possibleLevels(kScale2565, known(score(0), {}, {}, {})) == QStringList { u"F"_s });
    CHECK(possibleLevels(kScale2565, known({}, {}, {}, {})).size() == 7);
    CHECK(possibleLevels({}, {}).isEmpty());
}

TEST_CASE("With instruments missing the levels that remain possible are named", "[domain]")
{
    // The real report has 98.27 and ผ่านดี, because one of its instruments was below 95.
    CHECK(possibleLevels(kScale2566, known(score(98.27), {}, {}, {}))
        == QStringList { u"ผ่านดีเยี่ยม"_s, u"ผ่านดี"_s });
    CHECK(possibleLevels(kScale2566, known(score(98.27), score(94.99), {}, {}))
        == QStringList { u"ผ่านดี"_s });
    CHECK(
        possibleLevels(kScale2566, known(score(100), {}, {}, {})) == QStringList { u"ผ่านดีเยี่ยม"_s });
    CHECK(possibleLevels(kScale2566, known({}, score(84.99), {}, {}))
        == QStringList { u"ผ่าน"_s, u"ต้องปรับปรุง"_s, u"ต้องปรับปรุงโดยด่วน"_s });
    CHECK(possibleLevels(kScale2566, known({}, score(95), score(95), score(95)))
        == QStringList { u"ผ่านดีเยี่ยม"_s });
    CHECK(possibleLevels(kScale2566, known({}, score(100), score(100), score(84)))
        == QStringList { u"ผ่าน"_s });
    // With these two scores no score of OIT gives such a total.
    CHECK(possibleLevels(kScale2566, known(score(99), score(80), score(80), {})).isEmpty());
}

TEST_CASE("The level of any scores is among those possible when one of them is unknown", "[domain]")
{
    QRandomGenerator random(7);
    const auto any = [&] { return Score { 6000 + int(random.bounded(4001)) }; };
    for (int round = 0; round < 2000; ++round) {
        KnownScores all = known({}, any(), any(), any());
        const QStringList level = possibleLevels(kScale2566, all);
        REQUIRE(level.size() == 1);
        all.total = computedTotal(all);
        REQUIRE(possibleLevels(kScale2566, all) == level);
        KnownScores some = all;
        if (random.bounded(2) == 0)
            some.total.reset();
        for (InstrumentScore &instrument : some.instruments)
            if (random.bounded(2) == 0)
                instrument.score.reset();
        REQUIRE(possibleLevels(kScale2566, some).contains(level.first()));
    }
}

TEST_CASE("What is typed is never changed but warned about", "[domain]")
{
    const auto warnings
        = [](const ResultsSection &results) { return scoreLines(rulesOf2566(), results); };
    CHECK(warnings(typed("98.27", nullptr, nullptr, nullptr, u"ผ่านดี"_s)).isEmpty());
    CHECK(warnings(typed(nullptr, nullptr, nullptr, nullptr, {})).isEmpty());
    CHECK(warnings(typed("90", nullptr, nullptr, nullptr, u"ผ่านดีเยี่ยม"_s))
        == QStringList { u"score.level: With these scores the level is one of ผ่านดี, ผ่าน, but "
                         u"“ผ่านดีเยี่ยม” is typed"_s });
    CHECK(warnings(typed("60", nullptr, nullptr, nullptr, u"A"_s))
        == QStringList { u"score.level: “A” is not a level of this fiscal year"_s });
    CHECK(warnings(typed("91", "90", "90", "90", u"ผ่านดี"_s))
        == QStringList { u"score.total: The total is 91.00, but IIT, EIT and OIT give 90.00"_s });
    CHECK(warnings(typed("99", "80", "80", nullptr, u"ผ่าน"_s))
        == QStringList {
            u"score.total: The total 99.00 cannot come from the scores of the instruments"_s });
    CHECK(warnings(typed("96", "96", "96", "96", u"ผ่านดี"_s))
        == QStringList {
            u"score.level: With these scores the level is “ผ่านดีเยี่ยม”, but “ผ่านดี” is typed"_s });
}

TEST_CASE("An instrument that the report has no field for leaves the total open", "[domain]")
{
    Catalogue catalogue = rulesOf2566();
    catalogue.instruments = { { u"OIT"_s, {}, 70 }, { u"CIT"_s, {}, 30 } };
    const auto warnings
        = [&](const ResultsSection &results) { return scoreLines(catalogue, results); };
    CHECK_FALSE(
        computedTotal(knownScores(catalogue.instruments, typed(nullptr, "90", "90", "90", {}))));
    CHECK(warnings(typed("93", "0", "0", "90", u"ผ่านดี"_s)).isEmpty());
    // With 90 for OIT the total is at most 0.7 · 90 + 0.3 · 100.
    CHECK(warnings(typed("93.01", nullptr, nullptr, "90", {}))
        == QStringList {
            u"score.total: The total 93.01 cannot come from the scores of the instruments"_s });
}

TEST_CASE("While a weight is not known the total is only between the instruments", "[domain]")
{
    Catalogue catalogue = rulesOf2566();
    for (CatalogueInstrument &instrument : catalogue.instruments)
        instrument.weight.reset();
    const auto warnings
        = [&](const ResultsSection &results) { return scoreLines(catalogue, results); };
    CHECK_FALSE(
        computedTotal(knownScores(catalogue.instruments, typed(nullptr, "90", "90", "90", {}))));
    CHECK(warnings(typed("91", "90", "92", "96", u"ผ่านดี"_s)).isEmpty());
    const QString impossible
        = u"score.total: The total %1 cannot come from the scores of the instruments"_s;
    CHECK(warnings(typed("96.01", "90", "92", "96", {})) == QStringList { impossible.arg(96.01) });
    CHECK(warnings(typed("89.99", "90", "92", "96", {})) == QStringList { impossible.arg(89.99) });
    CHECK(warnings(typed("94.64", nullptr, "84.99", nullptr, u"ผ่านดี"_s))
        == QStringList {
            u"score.level: With these scores the level is “ผ่าน”, but “ผ่านดี” is typed"_s });
}

TEST_CASE("While the scale is not known any typed level may be right", "[domain]")
{
    Catalogue catalogue = rulesOf2566();
    catalogue.levels.clear();
    CHECK(scoreLines(catalogue, typed("90", "90", "90", "90", u"ผ่านดี"_s)).isEmpty());
    CHECK(scoreLines(catalogue, typed("90", nullptr, nullptr, nullptr, u"ผ่านดี"_s)).isEmpty());
    CHECK(scoreLines(catalogue, typed("91", "90", "90", "90", {}))
        == QStringList { u"score.total: The total is 91.00, but IIT, EIT and OIT give 90.00"_s });
}

TEST_CASE("The instruments that give another total are named as the catalogue has them", "[domain]")
{
    Catalogue catalogue = rulesOf2566();
    const ResultsSection results = typed("91", "90", "90", "90", {});
    catalogue.instruments = { { u"EIT"_s, {}, 50 }, { u"OIT"_s, {}, 50 } };
    CHECK(scoreLines(catalogue, results)
        == QStringList { u"score.total: The total is 91.00, but EIT and OIT give 90.00"_s });
    catalogue.instruments = { { u"OIT"_s, {}, 100 } };
    CHECK(scoreLines(catalogue, results)
        == QStringList { u"score.total: The total is 91.00, but OIT give 90.00"_s });
}
