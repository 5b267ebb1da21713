// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/blockcommands.h"

#include "core/domain/blocknumbers.h"
#include "core/domain/placename.h"
#include "core/rows/choices.h"
#include "ui/commands/rowcommands.h"
#include "ui/commands/tablecommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct BlockCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(BlockCommandsText)
};

Subtree newBlock(const ContentBlock &block)
{
    const bool isTable = block.form == BlockForm::Table;
    return { .id = {},
        .value = block,
        .extra = {},
        .children = isTable ? newTable(kNewColumns, kNewRows) : QList<Subtree>() };
}

SetField setText(RowId block, const QString &text)
{
    return { block, keyOf(&ContentBlock::text), text };
}

bool isListed(BlockForm form)
{
    return form == BlockForm::ListItem || form == BlockForm::SubItem || form == BlockForm::TickLine
        || form == BlockForm::LabelLine || isClause(form);
}

/// The form of the block that Return begins below one of this form.
BlockForm following(BlockForm form)
{
    return isListed(form) ? form : BlockForm::Paragraph;
}

bool hasComments(const Tree &tree, RowId block)
{
    return !tree.rows(block, RowKind::Comment).isEmpty();
}

bool hasCaption(BlockForm form)
{
    return form == BlockForm::Table || form == BlockForm::Picture;
}

/// Whether the text of the block goes on in that of its neighbour.
bool isRunning(BlockForm form)
{
    return hasText(form) && !hasCaption(form);
}

} // namespace

Change addBlock(const Tree &tree, RowId section, qsizetype position, BlockForm form)
{
    ContentBlock block;
    block.form = form;
    block.numbered = isClause(form);
    Change change = addRow(tree, section, RowKind::ContentBlock, position);
    std::get<InsertRow>(change.edits.last()).content = newBlock(block);
    return change;
}

Change addTable(const Tree &tree, RowId section, qsizetype position, const QList<Subtree> &table)
{
    Change change = addBlock(tree, section, position, BlockForm::Table);
    std::get<InsertRow>(change.edits.last()).content.children = table;
    return change;
}

Change setBlockForm(const Tree &tree, RowId block, BlockForm form)
{
    Change change = setFieldOf(
        tree, { block }, fieldOf(&ContentBlock::form), QString(kWords<BlockForm>[size_t(form)]));
    if (form == BlockForm::Table && !change.edits.isEmpty())
        change.edits += tableEdits(tree, block);
    if (isClause(form) && !change.edits.isEmpty())
        change.edits += setFieldOf(tree, { block }, fieldOf(&ContentBlock::numbered), true).edits;
    const auto &old = tree.get<ContentBlock>(block);
    if (!old.label.isEmpty() && hasText(form) && form != BlockForm::LabelLine) {
        const QString &label = old.label;
        change.edits.append(setText(block, old.text.isEmpty() ? label : label + u' ' + old.text));
        change.edits.append(SetField { block, keyOf(&ContentBlock::label), QString() });
    }
    return change;
}

BlockForm shiftedLevel(BlockForm form, int by)
{
    switch (form) {
    case BlockForm::Heading:
    case BlockForm::Subheading:
        return by > 0 ? BlockForm::Subheading : BlockForm::Heading;
    case BlockForm::Clause:
        return by > 0 ? BlockForm::SubClause : form;
    case BlockForm::SubClause:
        return by > 0 ? BlockForm::ThirdClause : BlockForm::Clause;
    case BlockForm::ThirdClause:
        return by > 0 ? form : BlockForm::SubClause;
    case BlockForm::ListItem:
    case BlockForm::SubItem:
        return by > 0 ? BlockForm::SubItem : BlockForm::ListItem;
    default:
        return form;
    }
}

Change splitBlock(const Tree &tree, RowId block, const QString &before, const QString &after)
{
    const auto &old = tree.get<ContentBlock>(block);
    if (isListed(old.form) && before.isEmpty() && after.isEmpty() && old.label.isEmpty()) {
        const BlockForm outer = shiftedLevel(old.form, -1);
        return setBlockForm(tree, block, outer == old.form ? BlockForm::Paragraph : outer);
    }
    ContentBlock next;
    next.form = following(old.form);
    next.numbered = old.numbered && next.form == old.form;
    next.text = after;
    Change change { BlockCommandsText::tr("Split %1").arg(placeName(tree, block)), {} };
    if (before != old.text)
        change.edits.append(setText(block, before));
    change.edits.append(InsertRow { tree.parent(block), tree.position(block) + 1, newBlock(next) });
    return change;
}

BlockJoin joinBlocks(const Tree &tree, RowId block)
{
    const auto &own = tree.get<ContentBlock>(block);
    if (own.form != BlockForm::Paragraph && isRunning(own.form)) {
        const BlockForm outer = shiftedLevel(own.form, -1);
        return { setBlockForm(tree, block, outer == own.form ? BlockForm::Paragraph : outer), {} };
    }
    const qsizetype at = tree.position(block);
    if (at == 0)
        return {};
    const RowId above = tree.collection(tree.parent(block), RowKind::ContentBlock).at(at - 1);
    const auto &previous = tree.get<ContentBlock>(above);
    const bool byCaption = hasCaption(own.form) || hasCaption(previous.form);
    if (byCaption && (hasCaption(own.form) || !own.text.isEmpty() || hasComments(tree, block)))
        return {};
    if (byCaption)
        return { removeRows(tree, { block }), above, previous.text.size() };
    if (!hasText(previous.form) || !hasText(own.form))
        return { removeRows(tree, { hasText(previous.form) ? block : above }), {} };
    const bool keepsOwn = hasComments(tree, block);
    if (keepsOwn && hasComments(tree, above))
        return {};
    BlockJoin join { { BlockCommandsText::tr("Join %1").arg(placeName(tree, block)), {} },
        keepsOwn ? block : above, previous.text.size() };
    if (keepsOwn) {
        for (const Field &field : describe(RowKind::ContentBlock).fields)
            if (field.get(tree.value(block)) != field.get(tree.value(above)))
                join.change.edits.append(
                    SetField { block, field.name(), field.get(tree.value(above)) });
        join.change.edits.append(setText(block, previous.text + own.text));
        join.change.edits.append(RemoveRow { above });
    } else {
        join.change.edits.append(setText(above, previous.text + own.text));
        join.change.edits.append(RemoveRow { block });
    }
    return join;
}

Change blocksFromParagraphs(const Tree &tree, RowId section)
{
    const auto &text = tree.get<TextSection>(section);
    Change change { BlockCommandsText::tr("Paragraphs as blocks"), {} };
    if (text.paragraphs.isEmpty())
        return change;
    change.edits.append(SetField { section, keyOf(&TextSection::paragraphs), QJsonArray() });
    qsizetype position = 0;
    for (const QString &paragraph : text.paragraphs) {
        ContentBlock block;
        block.text = paragraph;
        change.edits.append(InsertRow { section, position++, newBlock(block) });
    }
    return change;
}

} // namespace ita
