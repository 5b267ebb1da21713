// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/replace.h"

#include "core/domain/webaddress.h"
#include "core/rows/fieldtexts.h"

#include <algorithm>
#include <map>

namespace ita {
namespace {

/// Whether the text of the hit is unchanged.
bool isPresent(const Hit &hit, const QStringList &texts)
{
    return hit.point < texts.size() && texts.at(hit.point) == hit.text;
}

/// Whether the field accepts the value; a web address must remain valid.
bool fits(const Field &field, const QJsonValue &value)
{
    const bool isAddress = field.meaning == Meaning::WebAddress;
    return field.check(value) && (!isAddress || isWebAddress(value.toString()));
}

/// The value of the field with its hits replaced; `count` becomes the number of replaced hits.
QJsonValue replaced(const Tree &tree, QList<Hit> hits, const QString &with, int &count)
{
    const Field &field = *hits.constFirst().field;
    QStringList texts = textsOf(field, field.get(tree.value(hits.constFirst().row)));
    hits.removeIf([&](const Hit &hit) { return !isPresent(hit, texts); });
    // From the end, so that the hits before keep their positions.
    std::ranges::sort(hits, std::ranges::greater {}, [](const Hit &hit) { return hit.span.start; });
    for (const Hit &hit : std::as_const(hits))
        texts[hit.point].replace(hit.span.start, hit.span.length, with);
    count = int(hits.size());
    return valueOf(field, texts);
}

} // namespace

bool isReplaceable(const Tree &tree, const Hit &hit)
{
    return tree.contains(hit.row) && hit.field->replaceable;
}

ReplacePlan planReplace(const Tree &tree, const QList<Hit> &hits, const QString &with)
{
    ReplacePlan plan;
    std::map<std::pair<RowId, QString>, QList<Hit>> fields;
    QList<std::pair<RowId, QString>> order;
    for (const Hit &hit : hits) {
        if (!isReplaceable(tree, hit))
            continue;
        QList<Hit> &together = fields[{ hit.row, hit.field->name() }];
        if (together.isEmpty())
            order.append({ hit.row, hit.field->name() });
        together.append(hit);
    }
    for (const auto &place : std::as_const(order)) {
        const QList<Hit> &together = fields[place];
        int count = 0;
        const QJsonValue value = replaced(tree, together, with, count);
        if (count == 0 || !fits(*together.constFirst().field, value))
            continue;
        plan.edits.append(SetField { place.first, place.second, value });
        plan.replaced += count;
    }
    plan.skipped = int(hits.size()) - plan.replaced;
    return plan;
}

} // namespace ita
