// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/whatif.h"

#include "core/base/thaidigits.h"
#include "core/domain/readiness.h"
#include "core/rows/fields.h"
#include "core/scores/scoresheet.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct WhatIfText
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)
};

/// The instrument whose indicators have sub-indicators with items; empty when there is none.
QString instrumentOfItems(const Catalogue &catalogue)
{
    for (const CatalogueIndicator &indicator : catalogue.indicators)
        if (!indicator.subIndicators.isEmpty())
            return indicator.instrument;
    return {};
}

/// What keeps the item from passing. The words on its progress are for the report, not for the
/// assessors.
QStringList missingOf(const Tree &tree, RowId row)
{
    const auto &item = tree.get<OitItem>(row);
    if (item.score)
        return *item.score == u"100"_s || Score::parse(*item.score) == Score { 10'000 }
            ? QStringList()
            : QStringList { WhatIfText::tr("the assessors gave %1").arg(*item.score) };
    QStringList missing;
    for (const QString &element : item.elements)
        if (!item.elementsMet.contains(element))
            missing.append(element);
    const QList<Unfinished> gaps = unfinished(tree, row);
    for (const Unfinished &gap : gaps)
        if (gap.gap == Gap::Evidence || gap.gap == Gap::EvidenceUrl)
            missing.append(unfinishedText(tree, gap));
    if (missing.isEmpty() && item.status != Status::Done)
        missing.append(WhatIfText::tr("it is not marked as done"));
    return missing;
}

/// Whether the possible levels are better than others, and none of them is worse.
bool isBetter(const Scale &scale, const QStringList &levels, const QStringList &before)
{
    if (levels.isEmpty() || before.isEmpty() || levels == before)
        return false;
    const auto place = [&](const QString &name) {
        return std::ranges::find(scale, name, &ScoreLevel::name) - scale.begin();
    };
    return place(levels.first()) <= place(before.first())
        && place(levels.last()) <= place(before.last());
}

} // namespace

WhatIf::WhatIf(const Tree &tree, RowId report, const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_known(scoreSheet(tree, report, catalogue).known)
{
    m_known.total.reset();
    const QString oit = instrumentOfItems(catalogue);
    for (InstrumentScore &instrument : m_known.instruments)
        if (instrument.code == oit)
            instrument.score.reset();
    const QList<RowId> rows = tree.descendants(report);
    for (const RowId row : rows) {
        const auto *item = std::get_if<OitItem>(&tree.value(row));
        if (!item)
            continue;
        const QStringList missing = missingOf(tree, row);
        const QString code = toArabicDigits(tree.get<OitGroup>(tree.parent(row)).code).trimmed();
        m_items.append({ row, { code, missing.isEmpty() } });
        if (!missing.isEmpty())
            m_missing.append({ row, item->code, item->name, missing, {} });
    }
    const auto instrument = std::ranges::find(m_known.instruments, oit, &InstrumentScore::code);
    const int weight = instrument == m_known.instruments.end() ? 0 : instrument->weight.value_or(0);
    const Outlook now = outlook({});
    for (MissingItem &item : m_missing)
        if (const Outlook then = outlook({ item.row }); now.oit && then.oit)
            item.gain = rounded(Fraction { then.oit->hundredths - now.oit->hundredths, 100 }
                * Fraction { weight, 100 });
    std::ranges::stable_sort(m_missing, [](const MissingItem &a, const MissingItem &b) {
        return a.missing.size() != b.missing.size() ? a.missing.size() < b.missing.size()
                                                    : a.gain > b.gain;
    });
    findNeeded();
}

QList<ItemResult> WhatIf::results(const QSet<RowId> &passing) const
{
    QList<ItemResult> results;
    for (const auto &[row, result] : m_items)
        results.append({ result.subIndicator, result.passed || passing.contains(row) });
    return results;
}

Outlook WhatIf::outlook(const QSet<RowId> &passing) const
{
    Outlook outlook { {}, m_known, {} };
    const auto exact = m_items.isEmpty() ? std::nullopt : oitScores(results(passing)).oit;
    if (exact)
        outlook.oit = rounded(*exact);
    const QString oit = instrumentOfItems(m_catalogue);
    Fraction total;
    bool isWhole = exact.has_value();
    for (InstrumentScore &instrument : outlook.known.instruments) {
        const bool isOit = instrument.code == oit;
        if (isOit)
            instrument.score = outlook.oit;
        isWhole = isWhole && instrument.score && instrument.weight;
        if (isWhole)
            total = total
                + (isOit ? *exact : Fraction::exactly(*instrument.score))
                    * Fraction { *instrument.weight, 100 };
    }
    if (isWhole)
        outlook.known.total = rounded(total);
    outlook.levels = possibleLevels(m_catalogue.levels, outlook.known);
    return outlook;
}

void WhatIf::findNeeded()
{
    const QStringList now = outlook({}).levels;
    QSet<RowId> passing;
    for (qsizetype i = 0; i < m_missing.size() && m_needed == 0; ++i) {
        passing.insert(m_missing[i].row);
        if (isBetter(m_catalogue.levels, outlook(passing).levels, now))
            m_needed = i + 1;
    }
}

QString WhatIf::obstacle() const
{
    if (m_missing.isEmpty() || m_needed > 0)
        return {};
    if (m_catalogue.levels.isEmpty())
        return WhatIfText::tr("The levels of this fiscal year are not known");
    QSet<RowId> all;
    for (const MissingItem &item : m_missing)
        all.insert(item.row);
    const Outlook then = outlook(all);
    if (!then.oit)
        return WhatIfText::tr("The sub-indicators of some items are not known, and so the score of "
                              "OIT is not");
    const QString reason = levelReason(m_catalogue.levels, then.known);
    return WhatIfText::tr("Not even all items together raise the level. %1").arg(reason);
}

QString outlookText(const Outlook &outlook)
{
    QStringList parts;
    parts.append(
        outlook.oit ? u"OIT %1"_s.arg(scoreText(*outlook.oit)) : WhatIfText::tr("OIT not known"));
    if (outlook.known.total)
        parts.append(WhatIfText::tr("total %1").arg(scoreText(*outlook.known.total)));
    if (!outlook.levels.isEmpty())
        parts.append(WhatIfText::tr("level %1").arg(outlook.levels.join(WhatIfText::tr(" or "))));
    return parts.join(u", "_s);
}

} // namespace ita
