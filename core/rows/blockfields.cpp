// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/describefield.h"

// The blocks of text sections.

namespace ita {
namespace {

/// Holds functions so that QT_TR_NOOP files their labels under "Field".
struct BlockFields
{
    Q_DECLARE_TR_FUNCTIONS(Field)
public:
    static RowDescription block();
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
        .number(&Row::lines, "lines", QT_TR_NOOP("Dotted lines"));
}

} // namespace

QList<RowDescription> blockFields()
{
    return { BlockFields::block() };
}

} // namespace ita
