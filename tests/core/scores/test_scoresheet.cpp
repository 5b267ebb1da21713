// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/newreport.h"
#include "core/interchange/reader.h"
#include "core/interchange/writer.h"
#include "core/rows/edit.h"
#include "core/scores/scoresheet.h"
#include "tests/core/scores/typedscores.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A new report of a year whose scores are typed one by one.
struct Assessed
{
    Catalogue catalogue;
    Tree tree;
    RowId report;

    explicit Assessed(int year)
        : catalogue(*builtInCatalogue(year))
        , tree(treeOf(newOffice(catalogue, Office { .name = u"อบต.ตัวอย่าง"_s })))
        , report(firstOf(tree, RowKind::Report))
    {
    }

    QList<RowId> rows(RowKind kind) const
    {
        QList<RowId> rows = tree.descendants(report);
        rows.removeIf([&](RowId row) { return tree.kind(row) != kind; });
        return rows;
    }
    RowId rowOf(RowKind kind, const QString &code) const
    {
        for (const RowId row : rows(kind))
            if (describe(kind).field(Meaning::Code)->get(tree.value(row)) == code)
                return row;
        return {};
    }
    void type(RowId row, const Field &field, const QJsonValue &value)
    {
        REQUIRE(applyEdit(tree, SetField { row, field.name(), value }));
    }
    void typeInstrument(const QString &code, const QString &score)
    {
        type(firstOf(tree, RowKind::Results), *describe(RowKind::Results).field(scoreFieldOf(code)),
            score);
    }
    void typeIndicator(const QString &code, const QString &score)
    {
        type(rowOf(RowKind::Indicator, code), fieldOf(&Indicator::score), score);
    }
    void typeSub(const QString &code, const QString &score)
    {
        type(rowOf(RowKind::OitGroup, code), fieldOf(&OitGroup::score), score);
    }
    /// All items pass, but the first of these sub-indicators.
    void assessItems(const QStringList &missedIn = {})
    {
        QStringList left = missedIn;
        for (const RowId row : rows(RowKind::OitItem)) {
            const QString sub = tree.get<OitGroup>(tree.parent(row)).code;
            type(row, fieldOf(&OitItem::score), left.removeOne(sub) ? u"0"_s : u"100"_s);
        }
    }

    ScoreSheet sheet() const { return scoreSheet(tree, report, catalogue); }
    ScoreLine line(const QString &code) const
    {
        const ScoreSheet all = sheet();
        const auto line = std::ranges::find(all.lines, code, &ScoreLine::code);
        REQUIRE(line != all.lines.end());
        return *line;
    }
    QString value(const QString &code) const
    {
        const auto score = line(code).value();
        return score ? scoreText(*score) : u"?"_s;
    }
    QString reason() const { return levelReason(catalogue.levels, sheet().known); }
};

QString any(QRandomGenerator &random, int from = 0)
{
    return scoreText({ from + int(random.bounded(10'001 - from)) });
}

} // namespace

TEST_CASE("Scores of the lowest parts give all above them, rounded once", "[domain]")
{
    Assessed office(2564);
    office.assessItems();
    CHECK(office.value(u"9.1"_s) == u"100.00"_s);
    CHECK(office.value(u"OIT"_s) == u"100.00"_s);
    const QList<std::pair<QString, QString>> misses { { u"9.1"_s, u"97.78"_s },
        { u"9.2"_s, u"97.50"_s }, { u"9.3"_s, u"97.14"_s }, { u"9.5"_s, u"96.00"_s },
        { u"10.1"_s, u"93.75"_s } };
    for (const auto &[sub, score] : misses) {
        CAPTURE(sub);
        office.assessItems({ sub });
        CHECK(office.value(sub.section(u'.', 0, 0)) == score);
    }
    office.assessItems({ u"9.1"_s, u"10.1"_s });
    CHECK(office.value(u"OIT"_s) == u"95.76"_s); // (97.777… + 93.75) / 2
    for (const auto *code : { "1", "2", "3", "4", "5", "6", "7", "8" })
        office.typeIndicator(QLatin1StringView(code), u"90"_s);
    CHECK(office.value({}) == u"92.31"_s); // 54 + 38.305…
    CHECK(office.reason() == u"The level is A, not AA: total 92.31 < 95"_s);
}

TEST_CASE("The totals of published rows follow from their indicators", "[domain]")
{
    // The published share of OIT in the total beside 70 for the surveys and 9 and 10 of OIT.
    const QList<std::array<QString, 3>> rows { { u"97.78"_s, u"93.75"_s, u"80.31"_s },
        { u"97.5"_s, u"87.5"_s, u"79.00"_s }, { u"93.5"_s, u"100"_s, u"80.70"_s },
        { u"94.64"_s, u"100"_s, u"80.93"_s } };
    for (const auto &[nine, ten, total] : rows) {
        CAPTURE(nine);
        Assessed office(2564);
        office.typeInstrument(u"IIT"_s, u"70"_s);
        office.typeInstrument(u"EIT"_s, u"70"_s);
        for (const auto *sub : { "9.1", "9.2", "9.3", "9.4", "9.5" })
            office.typeSub(QLatin1StringView(sub), nine);
        for (const auto *sub : { "10.1", "10.2" })
            office.typeSub(QLatin1StringView(sub), ten);
        CHECK(office.value({}) == total);
    }
}

TEST_CASE("The mean of the questions is the score of their indicator", "[domain]")
{
    Assessed office(2566);
    const RowId one = office.rowOf(RowKind::Indicator, u"1"_s);
    office.type(one, fieldOf(&Indicator::questions), QJsonArray { u"84.5"_s, u"90"_s, u"91"_s });
    CHECK(office.value(u"1"_s) == u"88.50"_s);
    CHECK(office.value(u"IIT"_s) == u"?"_s);
    CHECK(scoreNote(office.line(u"IIT"_s)) == u"not known, 4 part(s) missing"_s);
    office.typeIndicator(u"1"_s, u"88.51"_s);
    CHECK_FALSE(office.line(u"1"_s).isContradicted()); // rounded
    office.typeIndicator(u"1"_s, u"90"_s);
    CHECK(office.line(u"1"_s).isContradicted());
    CHECK(office.value(u"1"_s) == u"90.00"_s); // what is typed counts
    const QList<SheetWarning> warnings = sheetWarnings(office.sheet());
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().place == Place { one, keyOf(&Indicator::score) });
    CHECK(warnings.first().text == u"The score of 1 is 90.00, but its parts give 88.50"_s);
}

TEST_CASE("The last instrument is between what the total leaves", "[domain]")
{
    Assessed office(2566);
    office.typeInstrument(u"IIT"_s, u"95"_s);
    office.typeInstrument(u"OIT"_s, u"95"_s);
    CHECK_FALSE(office.line(u"EIT"_s).range);
    office.type(
        firstOf(office.tree, RowKind::Results), fieldOf(&ResultsSection::total), u"91.76"_s);
    const auto range = office.line(u"EIT"_s).range;
    REQUIRE(range);
    CHECK(*range == ScoreRange { { 8417 }, { 8423 } });
    CHECK(scoreNote(office.line(u"EIT"_s)) == u"between 84.17 and 84.23, from the total"_s);
}

TEST_CASE("Whatever was rounded, the true score is in the range", "[domain]")
{
    QRandomGenerator random(3);
    const Catalogue catalogue = *builtInCatalogue(2566);
    for (int round = 0; round < 2000; ++round) {
        QList<Fraction> exact;
        Fraction total;
        for (const CatalogueInstrument &instrument : catalogue.instruments) {
            exact.append({ 1 + random.bounded(99'999), 1000 });
            total = total + exact.last() * Fraction { *instrument.weight, 100 };
        }
        KnownScores known { rounded(total), {} };
        const int open = int(random.bounded(3));
        for (int i = 0; i < 3; ++i)
            known.instruments.append(
                { catalogue.instruments[i].code, catalogue.instruments[i].weight,
                    i == open ? std::nullopt : std::optional(rounded(exact[i])) });
        const auto range = rangeOf(known, catalogue.instruments[open].code);
        const Score score = rounded(exact[open]);
        if (range) {
            REQUIRE(range->low <= score);
            REQUIRE(score <= range->high);
        }
        known.instruments[open].score = score;
        REQUIRE_FALSE(possibleLevels(catalogue.levels, known).isEmpty()); // no contradiction
        REQUIRE(scoreWarnings(catalogue, known, {}).isEmpty());
    }
}

TEST_CASE("Every computed score is between its parts, and more of one is never less", "[domain]")
{
    QRandomGenerator random(5);
    Assessed office(2566);
    const QStringList surveys { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s };
    const QStringList subs { u"9.1"_s, u"9.2"_s, u"9.3"_s, u"9.4"_s, u"9.5"_s, u"10.1"_s,
        u"10.2"_s };
    const auto levelOf = [&] {
        const QStringList possible = office.sheet().possibleLevels;
        REQUIRE(possible.size() == 1);
        return std::ranges::find(office.catalogue.levels, possible.first(), &ScoreLevel::name)
            - office.catalogue.levels.begin();
    };
    for (int round = 0; round < 60; ++round) {
        for (const QString &code : surveys)
            office.typeIndicator(code, any(random, 5000));
        for (const QString &code : subs)
            office.typeSub(code, any(random, 5000));
        for (const ScoreLine &line : office.sheet().lines) {
            REQUIRE(line.value());
            REQUIRE(line.value()->hundredths >= 5000);
            REQUIRE(line.value()->hundredths <= 10'000);
        }
        const Score before = *office.sheet().lines.first().value();
        const auto level = levelOf();
        const bool isSurvey = random.bounded(2) == 0;
        const QString &raised = (isSurvey ? surveys : subs).at(random.bounded(7));
        const QString more = any(random, office.line(raised).value()->hundredths);
        if (isSurvey)
            office.typeIndicator(raised, more);
        else
            office.typeSub(raised, more);
        REQUIRE(*office.sheet().lines.first().value() >= before);
        REQUIRE(levelOf() <= level); // the best one is the first
    }
}

TEST_CASE("A level has the reason why it is not the next better one", "[domain]")
{
    const Catalogue catalogue = *builtInCatalogue(2566);
    const auto reason = [&](const ResultsSection &results) {
        return levelReason(catalogue.levels, knownScores(catalogue.instruments, results));
    };
    CHECK(reason(typed("93.36", "95", "84.20", "99"))
        == u"The level is ผ่าน, not ผ่านดี: EIT 84.20 < 85"_s);
    CHECK(reason(typed("80", "60", "90", "87.5"))
        == u"The level is ต้องปรับปรุง, not ผ่าน: total 80.00 < 85"_s);
    CHECK(reason(typed("96", "96", "96", "96")) == u"The level is ผ่านดีเยี่ยม, the best one"_s);
    CHECK(reason(typed("98.27", nullptr, nullptr, nullptr))
        == u"The level is ผ่านดีเยี่ยม or ผ่านดี: not known is IIT, EIT, OIT"_s);
    CHECK(reason(typed("99", "80", "80", nullptr)).isEmpty()); // no level fits
    CHECK(levelReason({}, {}).isEmpty());
}

TEST_CASE("No OIT score is computed while an item belongs nowhere", "[domain]")
{
    Assessed office(2569);
    for (const RowId row : office.rows(RowKind::OitItem))
        office.type(row, fieldOf(&OitItem::score), u"100"_s);
    CHECK(office.value(u"OIT"_s) == u"?"_s);
}

TEST_CASE("A score that is none is refused by its name, typed or in a document", "[domain]")
{
    Assessed office(2566);
    const RowId one = office.rowOf(RowKind::Indicator, u"1"_s);
    for (const QString &wrong : { u"100.01"_s, u"ninety"_s, u"-1"_s, u"90.123"_s }) {
        CAPTURE(wrong);
        const auto single
            = applyEdit(office.tree, SetField { one, keyOf(&Indicator::score), wrong });
        REQUIRE_FALSE(single);
        CHECK(single.error().message.contains(u"“%1” is not a score"_s.arg(wrong)));
    }
    office.typeIndicator(u"1"_s, u"90"_s);
    const QByteArray document = writeDocument(office.tree);
    const auto read = readDocument(QByteArray(document).replace(
        "\"assessed_score\": \"90\"", "\"assessed_score\": \"ninety\""));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(u"assessed_score"_s));
    CHECK(read.error().message.contains(u"ninety"_s));
}
