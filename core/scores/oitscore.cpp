// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/oitscore.h"

#include "core/base/thaidigits.h"

#include <algorithm>

namespace ita {
namespace {

/// The scores with a common code.
struct Batch
{
    QString code;
    QList<Fraction> scores;
};

/// Batches in the order in which their codes first appear; few enough for a linear search.
class Batches
{
public:
    void add(const QString &code, Fraction score)
    {
        const auto it = std::ranges::find(m_batches, code, &Batch::code);
        if (it == m_batches.end())
            m_batches.append({ code, { score } });
        else
            it->scores.append(score);
    }

    QList<CodedScore> means() const
    {
        QList<CodedScore> found;
        for (const Batch &batch : m_batches)
            found.append({ batch.code, mean(batch.scores) });
        return found;
    }

private:
    QList<Batch> m_batches;
};

} // namespace

OitScores oitScores(const QList<ItemResult> &items)
{
    Batches subIndicators;
    for (const ItemResult &item : items)
        if (!item.subIndicator.isEmpty())
            subIndicators.add(toArabicDigits(item.subIndicator), { item.passed ? 100 : 0, 1 });
    OitScores scores { subIndicators.means(), {}, {} };
    Batches indicators;
    for (const CodedScore &sub : std::as_const(scores.subIndicators))
        indicators.add(sub.code.section(u'.', 0, 0), sub.score);
    scores.indicators = indicators.means();
    QList<Fraction> values;
    for (const CodedScore &indicator : std::as_const(scores.indicators))
        values.append(indicator.score);
    if (std::ranges::none_of(items, &QString::isEmpty, &ItemResult::subIndicator))
        scores.oit = mean(values);
    return scores;
}

Score totalScore(const QList<WeightedScore> &parts)
{
    Fraction total;
    for (const WeightedScore &part : parts)
        total = total + part.score * Fraction { part.weight, 100 };
    return rounded(total);
}

} // namespace ita
