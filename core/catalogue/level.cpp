// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/level.h"

#include "core/catalogue/oitscore.h"

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

/// From where to where a number of hundredths may lie.
struct Span
{
    int low;
    int high;
};

/// Which totals are possible together with which lowest instrument score. Levels ask only about
/// these two numbers.
class ScoreSpace
{
public:
    explicit ScoreSpace(const KnownScores &scores)
    {
        add(scores.iit, 30);
        add(scores.eit, 30);
        add(scores.oit, 40);
    }

    bool isComplete() const { return m_openWeight == 0; }
    /// The lowest known instrument; kFull + 1 when none is known.
    int lowestKnown() const { return m_lowest; }

    /// Totals while the lowest instrument lies in `lowest`, where all of that span is either
    /// below the known ones or equal to the lowest known one.
    Span totals(Span lowest) const
    {
        const int least = m_sum + m_openWeight * lowest.low;
        int most = m_sum + m_openWeight * kFull;
        if (lowest.high < m_lowest) // then an open one is the lowest; best the lightest
            most -= m_lightest * (kFull - lowest.high);
        return { rounded(least), rounded(most) };
    }

private:
    void add(const std::optional<Score> &score, int weight)
    {
        if (score) {
            m_sum += score->hundredths * weight;
            m_lowest = std::min(m_lowest, score->hundredths);
        } else {
            m_openWeight += weight;
            m_lightest = std::min(m_lightest, weight);
        }
    }

    static int rounded(int percentHundredths) { return (percentHundredths + 50) / 100; }

    int m_sum = 0; ///< of the known ones, in hundredths times percent
    int m_openWeight = 0; ///< percent
    int m_lightest = 100;
    int m_lowest = kFull + 1;
};

/// The spans of the lowest instrument score within which no level begins or ends.
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

/// Said when the scores allow other levels than the one typed.
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
    const std::optional<Score> computed = computedTotal(scores);
    if (computed && *computed != *scores.total)
        return LevelText::tr("The total is %1, but IIT, EIT and OIT give %2")
            .arg(scoreText(*scores.total), scoreText(*computed));
    if (!computed && !someLevelPossible)
        return LevelText::tr("The total %1 cannot come from the scores of the instruments")
            .arg(scoreText(*scores.total));
    return {};
}

} // namespace

KnownScores knownScores(const ResultsSection &results)
{
    return { parsed(results.total), parsed(results.iit), parsed(results.eit), parsed(results.oit) };
}

std::optional<Score> computedTotal(const KnownScores &scores)
{
    if (!scores.iit || !scores.eit || !scores.oit)
        return {};
    return totalScore(Fraction::exactly(*scores.iit), Fraction::exactly(*scores.eit),
        Fraction::exactly(*scores.oit));
}

QStringList possibleLevels(const Scale &scale, const KnownScores &scores)
{
    const ScoreSpace space(scores);
    std::set<qsizetype> found;
    const QList<Span> spans = scale.isEmpty() ? QList<Span>() : spansOfLowest(scale, space);
    for (const Span lowest : spans) {
        Span totals = space.totals(lowest);
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

QList<ScoreWarning> scoreWarnings(const Scale &scale, const ResultsSection &results)
{
    const KnownScores scores = knownScores(results);
    const QStringList possible = possibleLevels(scale, scores);
    const bool fits = scale.isEmpty() || !possible.isEmpty();
    QList<ScoreWarning> warnings;
    if (const QString text = totalWarning(scores, fits); !text.isEmpty())
        warnings.append({ "score.total"_L1, text });
    const bool known = std::ranges::find(scale, results.level, &ScoreLevel::name) != scale.end();
    const QString text = scale.isEmpty() || results.level.isEmpty() || known
        ? levelWarning(results.level, possible)
        : LevelText::tr("“%1” is not a level of this fiscal year").arg(results.level);
    if (!text.isEmpty())
        warnings.append({ "score.level"_L1, text });
    return warnings;
}

QString scoreText(Score score)
{
    return u"%1.%2"_s.arg(score.hundredths / 100)
        .arg(score.hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace ita
