// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/printedfields.h"

#include "core/rows/choices.h"

#include <algorithm>

namespace ita {
namespace {

bool isHidden(const RowValue &section, const Field *column)
{
    return column && sectionLayout(section)->columnsHidden.contains(column->name());
}

/// Which of the columns that an office can add the field belongs to; -1: none.
qsizetype ownNumber(RowKind row, const Field &field)
{
    if (field.meaning != Meaning::OwnColumn)
        return -1;
    qsizetype number = 0;
    for (const Field &other : describe(row).fields) {
        if (other.key == field.key)
            break;
        number += other.meaning == Meaning::OwnColumn;
    }
    return number;
}

/// Whether a field that only some rows of its kind use is used by this one.
bool saysSomething(const Tree &tree, RowId row, const Field &field)
{
    if (const auto *block = std::get_if<ContentBlock>(&tree.value(row))) {
        const bool isOfLabels
            = field.key == keyOf(&ContentBlock::label) || field.key == keyOf(&ContentBlock::beside);
        return !isOfLabels || block->form == BlockForm::LabelLine;
    }
    // The first step of a chain has none to stand beside.
    return tree.kind(row) != RowKind::SignOffStep || field.key != keyOf(&SignOffStep::beside)
        || tree.rows(tree.section(row), RowKind::SignOffStep).constFirst() != row;
}

} // namespace

QString ownHeading(const SectionLayout &section, RowKind row, const Field &field)
{
    return section.ownColumns.value(ownNumber(row, field));
}

ValueKind ownValues(const SectionLayout &section, RowKind row, const Field &field)
{
    const auto &words = kWords<ValueKind>;
    const auto word = std::ranges::find(words, section.ownValues.value(ownNumber(row, field)));
    return word == words.end() ? ValueKind::Text : ValueKind(word - words.begin());
}

QString ownHeading(const Tree &tree, RowId row, const Field &field)
{
    const RowId section = tree.section(row);
    return section ? ownHeading(*sectionLayout(tree.value(section)), tree.kind(row), field)
                   : QString();
}

bool isInUse(const Tree &tree, RowId row, const Field &field)
{
    return field.meaning != Meaning::OwnColumn || !ownHeading(tree, row, field).isEmpty();
}

bool printsField(const RowValue &section, RowKind row, const Field &field)
{
    const RowDescription &kind = describe(row);
    if (field.meaning == Meaning::OwnColumn
        && ownHeading(*sectionLayout(section), row, field).isEmpty())
        return false;
    if (describe(section).section.rows != row)
        return true;
    if (field.meaning == Meaning::Status)
        return !boxesOff(section) && !isHidden(section, kind.field(Meaning::Progress));
    // The code of an indicator is printed before its name.
    if (row == RowKind::Indicator && field.key == keyOf(&Indicator::code))
        return !isHidden(section, &fieldOf(&Indicator::name));
    return !isHidden(section, &field);
}

bool isFieldShown(const Tree &tree, RowId row, const Field &field)
{
    const RowId section = tree.section(row);
    if (!saysSomething(tree, row, field))
        return false;
    return !section
        || (printsField(tree.value(section), tree.kind(row), field) && isRowShown(tree, row));
}

bool isRowShown(const Tree &tree, RowId row)
{
    if (tree.kind(row) != RowKind::Evidence)
        return true;
    return !isHidden(tree.value(tree.section(row)), &fieldOf(&OitItem::progress));
}

} // namespace ita
