// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

namespace ita {
namespace {

bool isText(FieldKind kind)
{
    return kind == FieldKind::Line || kind == FieldKind::Prose || kind == FieldKind::Points;
}

/// Search looks at what is written in the report and about the office; a Key is seen by nobody,
/// unless it has a column of its own.
bool isSearched(const RowDescription &row, FieldKind kind, const Traits &traits)
{
    if (row.group == RowGroup::Report || row.group == RowGroup::Record || !traits.searched)
        return false;
    return isText(kind) || (kind == FieldKind::Key && traits.column.heading);
}

/// Of the office only what says so is printed; of a report all but units, and never a record.
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

/// The texts of a section name the year they are about; those of its rows are work to be done
/// again.
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
    for (const QJsonValue &entry : array)
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
