// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// The blocks of text sections, and the rows of free tables.

namespace ita {
namespace {

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct BlockFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription block();
    static RowDescription column();
    static RowDescription row();
    static RowDescription cell();
};

RowDescription BlockFields::block()
{
    using Row = ContentBlock;
    return rows<Row>(RowGroup::Content, "block", QT_TRANSLATE_NOOP("RowKind", "Block"),
        RowKind::Text, "blocks", { .needed = Gap::Paragraphs })
        .since(2)
        .choice(&Row::form, "form", QT_TR_NOOP("Form"))
        .flag(&Row::numbered, "numbered", QT_TR_NOOP("Numbered"))
        .prose(&Row::text, "text", QT_TR_NOOP("Text"), { .carry = Carry::MoveYears })
        .flag(&Row::ticked, "ticked", QT_TR_NOOP("Ticked"), { .carry = Carry::Reset })
        .number(&Row::lines, "lines", QT_TR_NOOP("Dotted lines"))
        .picture(&Row::picture, "picture", QT_TR_NOOP("Picture"), { .meaning = Meaning::Photo })
        .line(&Row::label, "label", QT_TR_NOOP("Label"))
        .flag(&Row::beside, "beside", QT_TR_NOOP("On the line of the label above"));
}

RowDescription BlockFields::column()
{
    using Row = FreeColumn;
    return rows<Row>(RowGroup::Content, "free_column", QT_TRANSLATE_NOOP("RowKind", "Table column"),
        RowKind::FreeTable, "columns", { .alsoBelow = RowKind::ContentBlock })
        .since(2)
        .prose(&Row::heading, "heading", QT_TR_NOOP("Heading"), { .carry = Carry::MoveYears })
        .points(&Row::groups, "groups", QT_TR_NOOP("Headings above"), { .carry = Carry::MoveYears })
        .choice(&Row::values, "values", QT_TR_NOOP("Kind of values"))
        .choice(&Row::align, "align", QT_TR_NOOP("Alignment"))
        .number(&Row::width, "width", QT_TR_NOOP("Width"));
}

RowDescription BlockFields::row()
{
    using Row = FreeRow;
    return rows<Row>(RowGroup::Content, "free_row", QT_TRANSLATE_NOOP("RowKind", "Table row"),
        RowKind::FreeTable, "rows", { .needed = Gap::Rows, .alsoBelow = RowKind::ContentBlock })
        .since(2)
        .choice(&Row::kind, "kind", QT_TR_NOOP("Kind of row"));
}

RowDescription BlockFields::cell()
{
    using Row = FreeCell;
    return rows<Row>(RowGroup::Content, "free_cell", QT_TRANSLATE_NOOP("RowKind", "Table cell"),
        RowKind::FreeRow, "cells")
        .since(2)
        .prose(&Row::text, "text", QT_TR_NOOP("Text"))
        .number(&Row::down, "down", QT_TR_NOOP("Rows merged"))
        .number(&Row::across, "across", QT_TR_NOOP("Columns merged"));
}

} // namespace

QList<RowDescription> blockFields()
{
    using F = BlockFields;
    return { F::block(), F::column(), F::row(), F::cell() };
}

} // namespace ita
