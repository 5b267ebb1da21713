// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

#include <algorithm>

namespace ita {
namespace {

bool isText(FieldKind kind)
{
    return kind == FieldKind::Line || kind == FieldKind::Prose || kind == FieldKind::Points;
}

/// The default of Field::searched: texts of the office and of a report's papers and rows. A Key is
/// searched only when it has a column, because otherwise people never see it.
bool isSearched(const RowDescription &row, FieldKind kind, const Traits &traits)
{
    if (row.group == RowGroup::Record || !traits.searched)
        return false;
    return isText(kind) || (kind == FieldKind::Key && traits.column.heading);
}

/// The default of Field::printed: true for fields of a report except units, false for fields of the
/// office and of records.
bool isPrinted(const RowDescription &row, Meaning meaning)
{
    const bool inReport = row.group != RowGroup::Office && row.group != RowGroup::Record;
    return inReport && meaning != Meaning::Units;
}

std::optional<TextRole> roleOf(const RowDescription &row, Meaning meaning)
{
    const bool isHeading = row.group == RowGroup::Section && meaning == Meaning::Heading;
    return isHeading ? std::optional(TextRole::Heading) : std::nullopt;
}

/// The default of Field::carry. The texts of a section name the report's year, which moves on; the
/// rows below describe work that is done again, and stay.
Carry carryOf(const RowDescription &row, FieldKind kind)
{
    if (row.group != RowGroup::Section)
        return Carry::Keep;
    return kind == FieldKind::Choice || kind == FieldKind::Picture ? Carry::Keep : Carry::MoveYears;
}

} // namespace

void fromJson(QStringList &member, const QJsonValue &value)
{
    member.clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue entry : array)
        member.append(entry.toString());
}

void addField(RowDescription &row, qsizetype offset, const MemberType &type, FieldKind kind,
    FieldKey key, const char *label, const Traits &traits)
{
    const bool searched = isSearched(row, kind, traits);
    row.fields.append({ .key = key.name,
        .kind = kind,
        .meaning = traits.meaning,
        .label = label,
        .heading = traits.column.heading,
        .width = traits.column.width,
        .group = traits.column.group,
        .required = key.required,
        .since = std::max(traits.since, row.since),
        .printed = traits.printed.value_or(isPrinted(row, traits.meaning)),
        .searched = searched,
        .replaceable = searched && isText(kind) && traits.meaning != Meaning::Code,
        .printedAs = traits.printedAs ? traits.printedAs : roleOf(row, traits.meaning),
        .carry = traits.carry.value_or(carryOf(row, kind)),
        .needed = traits.needed,
        .uniqueIn = traits.uniqueIn,
        .refersTo = traits.refersTo,
        .ticks = traits.ticks,
        .offset = offset,
        .type = &type });
}

} // namespace ita
