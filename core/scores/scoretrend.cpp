// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/scoretrend.h"

#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/scores/scoresheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ScoreTrendText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTrendText)
};

/// Without the rules of a catalogue, as typed.
KnownScores typedScores(const ResultsSection &results)
{
    QList<CatalogueInstrument> instruments;
    const QStringList codes = instrumentsWithField();
    for (const QString &code : codes)
        instruments.append({ code, {}, {} });
    return knownScores(instruments, results);
}

bool hasScore(const KnownScores &known)
{
    return known.total
        || std::ranges::any_of(known.instruments,
            [](const InstrumentScore &instrument) { return instrument.score.has_value(); });
}

Subtree leafOf(RowValue value, const QList<Subtree> &children = {})
{
    return { {}, std::move(value), {}, children };
}

QString cellText(const std::optional<Score> &score)
{
    return score ? toThaiDigits(scoreText(*score)) : QString();
}

} // namespace

QList<YearScores> scoreTrend(const Tree &tree)
{
    std::map<int, YearScores> years;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports) {
        const QList<RowId> sections = tree.rows(report, RowKind::Results);
        if (sections.isEmpty())
            continue;
        const auto &results = tree.get<ResultsSection>(sections.constFirst());
        const auto catalogue = catalogueOf(tree, report);
        const KnownScores known
            = catalogue ? scoreSheet(tree, report, **catalogue).known : typedScores(results);
        if (hasScore(known))
            years[results.assessedYear] = { results.assessedYear, known, results.level };
    }
    QList<YearScores> trend;
    for (const auto &[year, scores] : years)
        trend.append(scores);
    return trend;
}

QStringList instrumentsIn(const QList<YearScores> &trend)
{
    QStringList codes;
    for (const YearScores &year : trend)
        for (const InstrumentScore &instrument : year.known.instruments)
            if (!codes.contains(instrument.code))
                codes.append(instrument.code);
    return codes;
}

std::optional<Score> scoreIn(const YearScores &year, const QString &instrument)
{
    if (instrument.isEmpty())
        return year.known.total;
    const auto known
        = std::ranges::find(year.known.instruments, instrument, &InstrumentScore::code);
    return known == year.known.instruments.end() ? std::nullopt : known->score;
}

Subtree trendSection(const QList<YearScores> &trend)
{
    FreeTableSection section;
    section.title = u"แนวโน้มผลการประเมิน"_s;
    section.heading = u"แนวโน้มผลการประเมินคุณธรรมและความโปร่งใส (ITA)"_s;
    section.chart = true;
    Subtree subtree = leafOf(section);
    subtree.children.append(leafOf(FreeColumn { .heading = u"ปีงบประมาณ"_s }));
    const QStringList codes = instrumentsIn(trend) + QStringList { QString() };
    for (const QString &code : codes)
        subtree.children.append(
            leafOf(FreeColumn { .heading = code.isEmpty() ? u"คะแนนรวม"_s : code,
                .groups = {},
                .values = ValueKind::Number }));
    subtree.children.append(leafOf(FreeColumn { .heading = u"ระดับ"_s }));
    for (const YearScores &year : trend) {
        QList<Subtree> cells { leafOf(FreeCell { .text = toThaiDigits(year.year) }) };
        for (const QString &code : codes)
            cells.append(leafOf(FreeCell { .text = cellText(scoreIn(year, code)) }));
        cells.append(leafOf(FreeCell { .text = year.level }));
        subtree.children.append(leafOf(FreeRow {}, cells));
    }
    return subtree;
}

Change addTrend(const Tree &tree, RowId report, const QList<YearScores> &trend)
{
    return { ScoreTrendText::tr("Add the trend of the scores"),
        { InsertRow { report, tree.sections(report).size(), trendSection(trend) } } };
}

} // namespace ita
