// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/blockcommands.h"

#include "core/domain/blocknumbers.h"
#include "core/domain/placename.h"
#include "core/rows/choices.h"
#include "ui/commands/rowcommands.h"

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
    return { .id = {}, .value = block, .extra = {}, .children = {} };
}

SetField setText(RowId block, const QString &text)
{
    return { block, keyOf(&ContentBlock::text), text };
}

bool isListed(BlockForm form)
{
    return form == BlockForm::ListItem || form == BlockForm::SubItem || form == BlockForm::TickLine;
}

/// The form of the block that Return begins below one of this form.
BlockForm following(BlockForm form)
{
    return isListed(form) ? form : BlockForm::Paragraph;
}

bool hasComments(const Tree &tree, RowId block)
{
    return !tree.children(block).isEmpty();
}

} // namespace

Change addBlock(const Tree &tree, RowId section, qsizetype position, BlockForm form)
{
    Change change = addRow(tree, section, RowKind::ContentBlock, position);
    auto &inserted = std::get<InsertRow>(change.edits.last());
    std::get<ContentBlock>(inserted.content.value).form = form;
    return change;
}

Change setBlockForm(const Tree &tree, RowId block, BlockForm form)
{
    return setFieldOf(
        tree, { block }, fieldOf(&ContentBlock::form), QString(kWords<BlockForm>[size_t(form)]));
}

BlockForm shiftedLevel(BlockForm form, int by)
{
    switch (form) {
    case BlockForm::Heading:
    case BlockForm::Subheading:
        return by > 0 ? BlockForm::Subheading : BlockForm::Heading;
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
    if (isListed(old.form) && before.isEmpty() && after.isEmpty()) {
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
    if (own.form != BlockForm::Paragraph && hasText(own.form)) {
        const BlockForm outer = shiftedLevel(own.form, -1);
        return { setBlockForm(tree, block, outer == own.form ? BlockForm::Paragraph : outer), {} };
    }
    const qsizetype at = tree.position(block);
    if (at == 0)
        return {};
    const RowId above = tree.collection(tree.parent(block), RowKind::ContentBlock).at(at - 1);
    const auto &previous = tree.get<ContentBlock>(above);
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
