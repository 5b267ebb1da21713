// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/level.h"

#include "core/rows/fields.h"
#include "core/scores/oitscore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct LevelText
{
    Q_DECLARE_TR_FUNCTIONS(LevelText)
};

constexpr int kFull = 10'000; ///< 100 in hundredths

struct ScoreField
{
    QLatin1StringView instrument;
    std::optional<QString> ResultsSection::*score;
};

constexpr std::array kScoreFields { ScoreField { "IIT"_L1, &ResultsSection::iit },
    ScoreField { "EIT"_L1, &ResultsSection::eit }, ScoreField { "OIT"_L1, &ResultsSection::oit } };

/// A range of hundredths, both ends included.
struct Span
{
    int low;
    int high;
};

/// The possible pairs of total and lowest instrument score. A level depends only on these two
/// numbers.
class ScoreSpace
{
public:
    explicit ScoreSpace(const KnownScores &scores)
    {
        for (const InstrumentScore &instrument : scores.instruments) {
            m_hasWeights = m_hasWeights && instrument.weight;
            add(instrument.score, instrument.weight.value_or(0));
        }
    }

    bool isComplete() const { return m_isComplete; }

    /// The totals that may be typed, as totals() but as long as the known scores stand for what was
    /// rounded to them.
    Span typedTotals(Span lowest) const
    {
        if (!m_hasWeights)
            return totals(lowest);
        const int slack = (101 - m_openWeight) / 2;
        const auto [least, most] = sums(lowest);
        return { rounded(std::max(least - slack, 0)), rounded(most + std::max(slack - 1, 0)) };
    }
    /// The lowest known instrument; kFull + 1 when none is known.
    int lowestKnown() const { return m_lowest; }

    /// The possible totals while the lowest instrument score is in `lowest`. This span must be
    /// below all known scores, or be exactly the lowest known score.
    Span totals(Span lowest) const
    {
        // By whatever weights, a mean is between the lowest and the highest of its parts.
        if (!m_hasWeights)
            return { lowest.low, m_isComplete ? m_highest : kFull };
        const auto [least, most] = sums(lowest);
        return { rounded(least), rounded(most) };
    }

private:
    /// The same in hundredths times per cent, for instruments with weights.
    Span sums(Span lowest) const
    {
        const int least = m_sum + m_openWeight * lowest.low;
        int most = m_sum + m_openWeight * kFull;
        if (lowest.high < m_lowest) // an unknown score is the lowest, at best the lightest one
            most -= m_lightest * (kFull - lowest.high);
        return { least, most };
    }

    void add(const std::optional<Score> &score, int weight)
    {
        if (score) {
            m_sum += score->hundredths * weight;
            m_lowest = std::min(m_lowest, score->hundredths);
            m_highest = std::max(m_highest, score->hundredths);
        } else {
            m_isComplete = false;
            m_openWeight += weight;
            m_lightest = std::min(m_lightest, weight);
        }
    }

    static int rounded(int percentHundredths) { return (percentHundredths + 50) / 100; }

    bool m_isComplete = true; ///< all scores are known
    bool m_hasWeights = true; ///< all weights are known
    int m_sum = 0; ///< of the known scores times their weights, in hundredths times per cent
    int m_openWeight = 0; ///< of all unknown scores, in per cent
    int m_lightest = 100; ///< the smallest weight of an unknown score, in per cent
    int m_lowest = kFull + 1; ///< known score
    int m_highest = 0; ///< known score
};

/// Splits the possible lowest instrument scores at the levels' minimums: within one span the lowest
/// score makes no difference to the level.
QList<Span> spansOfLowest(const Scale &scale, const ScoreSpace &space)
{
    const int top = std::min(space.lowestKnown() - 1, kFull);
    std::set<int> starts { 0 };
    for (const ScoreLevel &level : scale)
        if (level.minimumInstrument.hundredths <= top)
            starts.insert(level.minimumInstrument.hundredths);
    QList<Span> spans;
    for (auto it = starts.begin(); it != starts.end() && !space.isComplete() && top >= 0; ++it) {
        const auto next = std::next(it);
        spans.append({ *it, next == starts.end() ? top : *next - 1 });
    }
    if (space.lowestKnown() <= kFull)
        spans.append({ space.lowestKnown(), space.lowestKnown() });
    return spans;
}

qsizetype levelOf(const Scale &scale, int total, int lowest)
{
    const auto reached = [&](const ScoreLevel &level) {
        return total >= level.minimumTotal.hundredths
            && lowest >= level.minimumInstrument.hundredths;
    };
    const auto it = std::ranges::find_if(scale, reached);
    return it == scale.end() ? scale.size() - 1 : it - scale.begin();
}

void addLevels(const Scale &scale, Span totals, int lowest, std::set<qsizetype> &found)
{
    found.insert(levelOf(scale, totals.low, lowest));
    for (const ScoreLevel &level : scale) {
        const int begins = level.minimumTotal.hundredths;
        if (begins > totals.low && begins <= totals.high)
            found.insert(levelOf(scale, begins, lowest));
    }
}

std::optional<Score> parsed(const std::optional<QString> &text)
{
    return text ? Score::parse(*text) : std::nullopt;
}

/// "IIT, EIT and OIT".
QString listedCodes(const QList<InstrumentScore> &instruments)
{
    QString listed;
    for (qsizetype i = 0; i < instruments.size(); ++i) {
        const QString &code = instruments[i].code;
        if (i == 0)
            listed = code;
        else if (i + 1 < instruments.size())
            listed = LevelText::tr("%1, %2", "codes of instruments").arg(listed, code);
        else
            listed = LevelText::tr("%1 and %2", "codes of instruments").arg(listed, code);
    }
    return listed;
}

/// The warning when the scores do not allow the typed level; empty when they do.
QString levelWarning(const QString &typed, const QStringList &possible)
{
    if (typed.isEmpty() || possible.isEmpty() || possible.contains(typed))
        return {};
    if (possible.size() == 1)
        return LevelText::tr("With these scores the level is “%1”, but “%2” is typed")
            .arg(possible.first(), typed);
    return LevelText::tr("With these scores the level is one of %1, but “%2” is typed")
        .arg(possible.join(u", "_s), typed);
}

QString totalWarning(const KnownScores &scores, bool someLevelPossible)
{
    if (!scores.total)
        return {};
    // Published totals come from scores that were not rounded before.
    const std::optional<Score> computed = computedTotal(scores);
    if (computed && std::abs(computed->hundredths - scores.total->hundredths) > 1)
        return LevelText::tr("The total is %1, but %2 give %3")
            .arg(scoreText(*scores.total), listedCodes(scores.instruments), scoreText(*computed));
    if (!computed && !someLevelPossible)
        return LevelText::tr("The total %1 cannot come from the scores of the instruments")
            .arg(scoreText(*scores.total));
    return {};
}

} // namespace

QStringList instrumentsWithField()
{
    QStringList codes;
    for (const ScoreField &field : kScoreFields)
        codes.append(field.instrument);
    return codes;
}

std::optional<QString> typedScore(const ResultsSection &results, QStringView instrument)
{
    const auto field = std::ranges::find_if(
        kScoreFields, [&](const ScoreField &each) { return instrument == each.instrument; });
    return field == kScoreFields.end() ? std::nullopt : results.*(field->score);
}

QLatin1StringView scoreFieldOf(QStringView instrument)
{
    const auto field = std::ranges::find_if(
        kScoreFields, [&](const ScoreField &each) { return instrument == each.instrument; });
    return field == kScoreFields.end() ? QLatin1StringView() : keyOf(field->score);
}

KnownScores knownScores(
    const QList<CatalogueInstrument> &instruments, const ResultsSection &results)
{
    KnownScores known { parsed(results.total), {} };
    for (const CatalogueInstrument &instrument : instruments)
        known.instruments.append(
            { instrument.code, instrument.weight, parsed(typedScore(results, instrument.code)) });
    return known;
}

std::optional<Score> computedTotal(const KnownScores &scores)
{
    QList<WeightedScore> parts;
    for (const InstrumentScore &instrument : scores.instruments) {
        if (!instrument.score || !instrument.weight)
            return {};
        parts.append({ Fraction::exactly(*instrument.score), *instrument.weight });
    }
    return totalScore(parts);
}

std::optional<ScoreRange> rangeOf(const KnownScores &scores, QStringView instrument)
{
    if (!scores.total)
        return {};
    // What rounds to the total, in hundredths times per cent, less what others give at most or
    // least.
    int most = scores.total->hundredths * 100 + 49;
    int least = scores.total->hundredths * 100 - 50;
    int own = 0;
    for (const InstrumentScore &each : scores.instruments) {
        if (!each.weight)
            return {};
        if (each.code == instrument)
            own = *each.weight;
        else if (each.score) { // it stands for what was rounded to it
            most -= each.score->hundredths * *each.weight - (*each.weight + 1) / 2;
            least -= each.score->hundredths * *each.weight + (*each.weight + 1) / 2;
        } else
            least -= kFull * *each.weight;
    }
    if (own == 0)
        return {};
    // What is published of the score is rounded, too.
    const auto roundedScore = [own](int sum) { return (2 * sum + own) / (2 * own); };
    const int low = roundedScore(std::max(least, 0));
    const int high = most < 0 ? -1 : std::min(roundedScore(most), kFull);
    if (low > high || (low == 0 && high == kFull))
        return {};
    return ScoreRange { { low }, { high } };
}

QStringList possibleLevels(const Scale &scale, const KnownScores &scores)
{
    const ScoreSpace space(scores);
    std::set<qsizetype> found;
    const QList<Span> spans = scale.isEmpty() ? QList<Span>() : spansOfLowest(scale, space);
    for (const Span lowest : spans) {
        Span totals = scores.total ? space.typedTotals(lowest) : space.totals(lowest);
        if (scores.total) {
            const int total = scores.total->hundredths;
            if (total < totals.low || total > totals.high)
                continue;
            totals = { total, total };
        }
        addLevels(scale, totals, lowest.low, found);
    }
    QStringList names;
    for (const qsizetype level : found)
        names.append(scale.at(level).name);
    return names;
}

QList<ScoreWarning> scoreWarnings(const Catalogue &catalogue, const ResultsSection &results)
{
    return scoreWarnings(catalogue, knownScores(catalogue.instruments, results), results.level);
}

QList<ScoreWarning> scoreWarnings(
    const Catalogue &catalogue, const KnownScores &scores, const QString &typed)
{
    const Scale &scale = catalogue.levels;
    const QStringList possible = possibleLevels(scale, scores);
    QList<ScoreWarning> warnings;
    if (const QString text = totalWarning(scores, scale.isEmpty() || !possible.isEmpty());
        !text.isEmpty())
        warnings.append({ keyOf(&ResultsSection::total), text });
    // While the scale is not known, any typed level may be right.
    const bool known
        = scale.isEmpty() || std::ranges::find(scale, typed, &ScoreLevel::name) != scale.end();
    const QString text = typed.isEmpty() || known
        ? levelWarning(typed, possible)
        : LevelText::tr("“%1” is not a level of this fiscal year").arg(typed);
    if (!text.isEmpty())
        warnings.append({ keyOf(&ResultsSection::level), text });
    return warnings;
}

QString scoreText(Score score)
{
    return u"%1.%2"_s.arg(score.hundredths / 100)
        .arg(score.hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace ita
