// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/cataloguecomparison.h"

#include "core/catalogue/itemchain.h"
#include "core/scores/level.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct CatalogueComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueComparisonText)
};

/// A list of named values, compared by name: those of the earlier list first.
struct NamedValue
{
    QString name;
    QString value;
};

void compareNamed(QList<CatalogueDifference> &found, const QList<NamedValue> &before,
    const QList<NamedValue> &after)
{
    for (const NamedValue &was : before) {
        const auto is = std::ranges::find(after, was.name, &NamedValue::name);
        if (is == after.end())
            found.append({ was.name, was.value, {} });
        else if (is->value != was.value)
            found.append({ was.name, was.value, is->value });
    }
    for (const NamedValue &is : after)
        if (std::ranges::find(before, is.name, &NamedValue::name) == before.end())
            found.append({ is.name, {}, is.value });
}

QList<NamedValue> weightsOf(const Catalogue &catalogue)
{
    QList<NamedValue> values;
    for (const CatalogueInstrument &instrument : catalogue.instruments)
        values.append({ CatalogueComparisonText::tr("Weight of %1").arg(instrument.code),
            instrument.weight ? QString::number(*instrument.weight)
                              : CatalogueComparisonText::tr("not known") });
    return values;
}

QList<NamedValue> levelsOf(const Catalogue &catalogue)
{
    QList<NamedValue> values;
    for (const ScoreLevel &level : catalogue.levels)
        values.append({ CatalogueComparisonText::tr("Level %1").arg(level.name),
            CatalogueComparisonText::tr("total %1, each instrument %2")
                .arg(scoreText(level.minimumTotal), scoreText(level.minimumInstrument)) });
    return values;
}

/// "1/2" for the first of February.
QString dayText(const RelativeDate &date, int fiscalYear)
{
    return date.in(fiscalYear).toString(u"d/M"_s);
}

QList<NamedValue> daysOf(const Catalogue &catalogue)
{
    QList<NamedValue> values;
    for (const Round &round : catalogue.rounds)
        values.append({ CatalogueComparisonText::tr("Round %1").arg(round.name),
            dayText(round.from, catalogue.fiscalYear) + u" – "_s
                + dayText(round.to, catalogue.fiscalYear) });
    for (const Deadline &deadline : catalogue.deadlines)
        values.append({ deadline.name, dayText(deadline.date, catalogue.fiscalYear) });
    return values;
}

QList<NamedValue> indicatorsOf(const Catalogue &catalogue)
{
    QList<NamedValue> values;
    for (const CatalogueIndicator &indicator : catalogue.indicators) {
        if (!indicator.code.isEmpty())
            values.append({ CatalogueComparisonText::tr("Indicator %1").arg(indicator.code),
                indicator.name });
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            if (!sub.code.isEmpty())
                values.append(
                    { CatalogueComparisonText::tr("Sub-indicator %1").arg(sub.code), sub.title });
    }
    return values;
}

QList<CatalogueItem> itemsIn(const Catalogue &catalogue)
{
    QList<CatalogueItem> items;
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            for (const CatalogueTopic &topic : sub.topics)
                items += topic.items;
    return items;
}

/// The items of an earlier catalogue that each item of a later one comes from.
class Predecessors
{
public:
    Predecessors(const Catalogue &earlier, const Catalogue &later)
        : m_earlier(earlier)
    {
        auto chain = ItemChain::between(later.scheme, earlier.fiscalYear, later.fiscalYear);
        if (chain && earlier.scheme == later.scheme)
            m_chain = std::move(chain).value();
    }

    bool areMapped() const { return m_chain.has_value(); }
    QList<CatalogueItem> of(const CatalogueItem &item) const
    {
        QList<CatalogueItem> items;
        const QStringList codes
            = m_chain ? m_chain->predecessors(item.code) : QStringList { item.code };
        for (const QString &code : codes)
            if (const CatalogueItem *was = m_earlier.item(code))
                items.append(*was);
        return items;
    }

private:
    const Catalogue &m_earlier;
    std::optional<ItemChain> m_chain;
};

void compareItems(
    QList<CatalogueDifference> &found, const Catalogue &earlier, const Catalogue &later)
{
    const Predecessors predecessors(earlier, later);
    const bool isMapped = predecessors.areMapped();
    const auto text = [&](const CatalogueItem &item) {
        return isMapped ? item.code + u' ' + item.name : item.name;
    };
    QStringList reached;
    const QList<CatalogueItem> items = itemsIn(later);
    for (const CatalogueItem &item : items) {
        QStringList names;
        const QList<CatalogueItem> before = predecessors.of(item);
        for (const CatalogueItem &was : before) {
            names.append(text(was));
            reached.append(was.code);
        }
        if (names.join(u", "_s) != text(item))
            found.append({ item.code, names.join(u", "_s), text(item) });
    }
    const QList<CatalogueItem> old = itemsIn(earlier);
    for (const CatalogueItem &item : old)
        if (!reached.contains(item.code))
            found.append({ item.code, item.name, {} });
}

} // namespace

QList<CatalogueDifference> compareCatalogues(const Catalogue &earlier, const Catalogue &later)
{
    QList<CatalogueDifference> found;
    compareNamed(found, weightsOf(earlier), weightsOf(later));
    compareNamed(found, levelsOf(earlier), levelsOf(later));
    compareNamed(found, daysOf(earlier), daysOf(later));
    compareNamed(found, indicatorsOf(earlier), indicatorsOf(later));
    compareItems(found, earlier, later);
    return found;
}

ItemCounts countItems(const Catalogue &earlier, const Catalogue &later)
{
    const Predecessors predecessors(earlier, later);
    ItemCounts counts;
    QSet<QString> reached;
    const QList<CatalogueItem> items = itemsIn(later);
    for (const CatalogueItem &item : items) {
        const QList<CatalogueItem> before = predecessors.of(item);
        for (const CatalogueItem &was : before)
            reached.insert(was.code);
        if (before.isEmpty())
            ++counts.fresh;
        else if (before.size() > 1 || before.first().code != item.code)
            ++counts.moved;
        else if (before.first().name != item.name)
            ++counts.renamed;
        else
            ++counts.same;
    }
    counts.dropped = int(itemsIn(earlier).size() - reached.size());
    return counts;
}

QString countsText(const ItemCounts &counts)
{
    return CatalogueComparisonText::tr(
        "%1 items the same, %2 renamed, %3 under another code or merged, %4 dropped, %5 new")
        .arg(counts.same)
        .arg(counts.renamed)
        .arg(counts.moved)
        .arg(counts.dropped)
        .arg(counts.fresh);
}

QString differenceText(const CatalogueDifference &difference)
{
    return u"%1: %2 → %3"_s.arg(difference.what,
        difference.before.isEmpty() ? u"–"_s : difference.before,
        difference.after.isEmpty() ? u"–"_s : difference.after);
}

} // namespace ita
