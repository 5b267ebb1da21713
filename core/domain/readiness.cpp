// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"

#include "core/domain/evidencerows.h"
#include "core/domain/placename.h"
#include "core/domain/webaddress.h"
#include "core/rows/fieldtexts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ita {
namespace {

struct ReadinessText
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessText)
};

/// One need of a row kind: one of these fields is finished or there is a child of kind `rows`.
struct Need
{
    Gap gap;
    QLatin1StringView place; ///< the first of the fields, or the collection of the rows
    QList<const Field *> fields;
    std::optional<RowKind> rows;
};

/// The needs of a kind by its description, in the order of Gap.
QList<Need> needsIn(const RowDescription &row)
{
    QList<Need> needs;
    for (const Field &field : row.fields) {
        if (!field.needed)
            continue;
        const auto same = std::ranges::find(needs, *field.needed, &Need::gap);
        if (same != needs.end())
            same->fields.append(&field);
        else
            needs.append({ *field.needed, field.key, { &field }, {} });
    }
    for (const RowKind child : childKinds(row.kind))
        if (const auto gap = describe(child).traits.needed;
            gap && describe(child).parent == row.kind) {
            const auto same = std::ranges::find(needs, *gap, &Need::gap);
            if (same != needs.end())
                same->rows = child;
            else
                needs.append({ *gap, describe(child).collection, {}, child });
        }
    std::ranges::stable_sort(needs, {}, &Need::gap);
    return needs;
}

const QList<Need> &needsOf(RowKind kind)
{
    static const auto all = [] {
        std::array<QList<Need>, kRowKindCount> byKind;
        for (size_t row = 0; row < byKind.size(); ++row)
            byKind[row] = needsIn(describe(RowKind(row)));
        return byKind;
    }();
    return all[size_t(kind)];
}

bool hasNeededField(RowKind kind)
{
    return std::ranges::any_of(
        needsOf(kind), [](const Need &need) { return !need.fields.isEmpty(); });
}

/// Whether rows of the kind are counted: they have a needed field, and their parents have none.
/// Evidence, for example, is part of its item.
bool isCounted(RowKind kind)
{
    return hasNeededField(kind) && !hasNeededField(describe(kind).parent);
}

bool isBlank(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

qsizetype countUnticked(const RowValue &row, const Field &ticks)
{
    const QJsonArray ticked = ticks.get(row).toArray();
    const QJsonArray points = ticks.ticks().get(row).toArray();
    return std::ranges::count_if(
        points, [&](const QJsonValue &point) { return !ticked.contains(point); });
}

bool isUnfinished(const RowValue &row, const Field &field)
{
    if (field.ticks)
        return countUnticked(row, field) > 0;
    const QJsonValue value = field.get(row);
    if (field.meaning == Meaning::Status)
        return value.toString() != field.choices.last();
    if (field.meaning == Meaning::WebAddress)
        return !isWebAddress(value.toString());
    return std::ranges::all_of(textsOf(field, value), [](const QString &t) { return isBlank(t); });
}

/// Walks from a row down to all rows below it.
class Walk
{
public:
    explicit Walk(const Tree &tree)
        : m_tree(tree)
    {
    }

    Readiness run(RowId row)
    {
        visit(row);
        return std::move(m_readiness);
    }

private:
    void visit(RowId row)
    {
        const RowValue &value = m_tree.value(row);
        const RowKind kind = kindOf(value);
        if (isSection(kind) && sectionLayout(value)->hidden)
            return;
        const qsizetype before = m_readiness.unfinished.size();
        for (const Need &need : needsOf(kind))
            if (isMissing(row, need))
                m_readiness.unfinished.append({ row, need.place, need.gap });
        const bool lacksRows = !hasNeededField(kind) && m_readiness.unfinished.size() > before;
        const QList<RowId> below = rowsBelow(row);
        for (const RowId child : below)
            visit(child);
        if (isCounted(kind) || lacksRows)
            countRow(before);
    }

    bool isMissing(RowId row, const Need &need) const
    {
        const RowValue &value = m_tree.value(row);
        const auto isNeeded = [&](RowId child) { return m_tree.kind(child) == *need.rows; };
        if (need.rows && std::ranges::any_of(rowsBelow(row), isNeeded))
            return false;
        return std::ranges::all_of(
            need.fields, [&](const Field *field) { return isUnfinished(value, *field); });
    }

    /// The children that belong to the report, without records and empty evidence.
    QList<RowId> rowsBelow(RowId row) const
    {
        QList<RowId> rows = m_tree.kind(row) == RowKind::OitItem ? evidenceRows(m_tree, row)
                                                                 : m_tree.children(row);
        rows.removeIf([&](RowId child) { return groupOf(m_tree.kind(child)) == RowGroup::Record; });
        return rows;
    }

    void countRow(qsizetype gapsBefore)
    {
        ++m_readiness.rows;
        m_readiness.finished += m_readiness.unfinished.size() == gapsBefore ? 1 : 0;
    }

    const Tree &m_tree;
    Readiness m_readiness;
};

QString elementsText(const Tree &tree, const Unfinished &unfinished, const QString &place)
{
    const RowValue &row = tree.value(unfinished.row);
    const Field &ticks = *describe(row).field(unfinished.field);
    return ReadinessText::tr("%1: %n element(s) not met", nullptr, int(countUnticked(row, ticks)))
        .arg(place);
}

} // namespace

Readiness readiness(const Tree &tree, RowId row)
{
    return Walk(tree).run(row);
}

QString unfinishedText(const Tree &tree, const Unfinished &unfinished)
{
    const QString place = placeName(tree, unfinished.row);
    switch (unfinished.gap) {
    case Gap::Rows:
        return ReadinessText::tr("%1 is empty").arg(place);
    case Gap::Lines:
        return ReadinessText::tr("%1 has no title").arg(place);
    case Gap::Paragraphs:
        return ReadinessText::tr("%1 has no text").arg(place);
    case Gap::Responsible:
        return ReadinessText::tr("%1 names nobody responsible").arg(place);
    case Gap::Steps:
        return ReadinessText::tr("%1 has no steps").arg(place);
    case Gap::Output:
        return ReadinessText::tr("%1 has no output").arg(place);
    case Gap::OutcomeText:
        return ReadinessText::tr("%1 has no outcome").arg(place);
    case Gap::Summary:
        return ReadinessText::tr("%1 has no summary").arg(place);
    case Gap::Result:
        return ReadinessText::tr("%1 has no result").arg(place);
    case Gap::Person:
        return ReadinessText::tr("%1 names no person").arg(place);
    case Gap::Position:
        return ReadinessText::tr("%1 has no position").arg(place);
    case Gap::Status:
        return ReadinessText::tr("%1 is not done").arg(place);
    case Gap::Progress:
        return ReadinessText::tr("%1 says nothing about progress").arg(place);
    case Gap::Elements:
        return elementsText(tree, unfinished, place);
    case Gap::Evidence:
        return ReadinessText::tr("%1 has no evidence").arg(place);
    case Gap::EvidenceUrl:
        return ReadinessText::tr("%1 is not a web address (http or https)").arg(place);
    }
    return place;
}

} // namespace ita
