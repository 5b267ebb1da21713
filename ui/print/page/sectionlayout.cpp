// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/sectionlayout.h"

#include "ui/print/page/letterblocks.h"
#include "ui/print/page/lineblocks.h"
#include "ui/print/page/signaturelayout.h"
#include "ui/print/page/tablewidths.h"

#include <algorithm>

namespace ita {
namespace {

/// Type size, weight and alignment for a text role.
struct RoleStyle
{
    double size = 0;
    bool bold = false;
    Align align = Align::Left;
};

RoleStyle roleStyle(TextRole role, const PageStyle &style)
{
    switch (role) {
    case TextRole::CoverTitle:
        return { style.coverSize, true, Align::Centre };
    case TextRole::CoverOffice:
        return { style.coverOfficeSize, true, Align::Centre };
    case TextRole::Heading:
        return { style.headingSize, true, Align::Centre };
    case TextRole::Subheading:
        return { style.bodySize, true, Align::Left };
    case TextRole::Closing:
        return { style.bodySize, false, Align::Centre };
    case TextRole::Item:
    case TextRole::Body:
        break;
    }
    return { style.bodySize, false, Align::Left };
}

bool isHeading(TextRole role)
{
    return role == TextRole::Heading || role == TextRole::Subheading;
}

/// The previous layout of the same table, or null if there is none or its columns have changed.
const LaidTable *tableBefore(const LaidSection *before, qsizetype block, const Table &table)
{
    if (!before || block >= before->section.blocks.size())
        return nullptr;
    const auto *old = std::get_if<Table>(&before->section.blocks[block]);
    return old && old->columns == table.columns
        ? std::get_if<LaidTable>(&before->blocks[size_t(block)])
        : nullptr;
}

bool isIncomplete(const LaidStack &stack)
{
    return std::ranges::any_of(stack.texts, &LaidText::incomplete);
}

bool isIncomplete(const LaidTable &table)
{
    const auto cellIncomplete = [](const std::shared_ptr<const LaidRow> &row) {
        return std::ranges::any_of(row->cells, &LaidText::incomplete);
    };
    return std::ranges::any_of(table.headings, [](const LaidHeading &h) {
        return h.text.incomplete;
    }) || std::ranges::any_of(table.rows, cellIncomplete);
}

} // namespace

LaidStack layOutText(const TextBlock &block, const LayoutContext &context)
{
    const RoleStyle role = roleStyle(block.role, context.style);
    TextFont &font = context.fonts.font(role.size, role.bold);
    const bool body = block.role == TextRole::Body;
    const bool item = block.role == TextRole::Item;
    const int width = block.role == TextRole::Closing
        ? rightWidth(block.paragraphs, font, context)
        : context.width - block.indent * unitsFromMm(context.style.indentStep);
    const TextShape shape { .font = &font,
        .width = width,
        .firstIndent = body ? unitsFromMm(context.style.firstLineIndent) : 0,
        .hangingNumbers = item,
        .align = role.align,
        .balanced = role.bold && role.align == Align::Centre };
    LaidStack stack;
    stack.addText(context.layouter.layOut(block.paragraphs, shape), float(context.width - width),
        block.paragraphs, body || item);
    return stack;
}

namespace {

/// Lays out the tables of a section. Those with the same columns get the same widths.
class SectionTables
{
public:
    SectionTables(
        const PrintedSection &section, const LaidSection *before, const LayoutContext &context)
    {
        for (qsizetype i = 0; i < section.blocks.size(); ++i) {
            const auto *table = std::get_if<Table>(&section.blocks[i]);
            if (!table)
                continue;
            const LaidTable *old = tableBefore(before, i, *table);
            const Table *oldTable = old ? std::get_if<Table>(&before->section.blocks[i]) : nullptr;
            groupOf(*table).emplace_back(*table, old, oldTable, context);
        }
        for (Group &group : m_groups)
            group.edges = columnEdges(group.tables, context);
    }

    LaidTable layOut(const Table &table)
    {
        Group &group = *std::ranges::find_if(m_groups,
            [&](const Group &g) { return g.tables.front().table().columns == table.columns; });
        return group.tables[group.laid++].layOut(group.edges);
    }

private:
    struct Group
    {
        std::vector<TableLayout> tables; ///< in the order of the section's blocks
        std::vector<int> edges;
        size_t laid = 0; ///< how many of the tables have been laid out
    };

    std::vector<TableLayout> &groupOf(const Table &table)
    {
        for (Group &group : m_groups)
            if (group.tables.front().table().columns == table.columns)
                return group.tables;
        return m_groups.emplace_back().tables;
    }

    std::vector<Group> m_groups;
};

/// The layout of blocks other than tables.
struct StackLayout
{
    const LayoutContext &context;

    LaidStack operator()(const TextBlock &block) const { return layOutText(block, context); }
    LaidStack operator()(const SignatureBlock &block) const
    {
        return layOutSignature(block, context);
    }
    LaidStack operator()(const PenLines &block) const { return layOutPenLines(block, context); }
    LaidStack operator()(const Rule &block) const { return layOutRule(block, context); }
    LaidStack operator()(const Contents &block) const { return layOutContents(block, context); }
    LaidStack operator()(const PictureBlock &block) const { return layOutPicture(block, context); }
    LaidStack operator()(const CodeBlock &block) const { return layOutCode(block, context); }
    LaidStack operator()(const ChartBlock &block) const { return layOutChart(block, context); }
    LaidStack operator()(const LabelLine &block) const { return layOutLabelLine(block, context); }
    LaidStack operator()(const Letterhead &block) const { return layOutLetterhead(block, context); }
    LaidStack operator()(const PageBreak &) const { return {}; }
    LaidStack operator()(const Table &) const { return {}; }
};

} // namespace

std::shared_ptr<const LaidSection> layOutSection(
    const PrintedSection &section, const LaidSection *before, const LayoutContext &context)
{
    auto laid = std::make_shared<LaidSection>();
    laid->section = section;
    SectionTables tables(section, before, context);
    for (const Block &block : section.blocks) {
        if (const auto *table = std::get_if<Table>(&block))
            laid->blocks.emplace_back(tables.layOut(*table));
        else
            laid->blocks.emplace_back(std::visit(StackLayout { context }, block));
        laid->incomplete = laid->incomplete
            || std::visit([](const auto &b) { return isIncomplete(b); }, laid->blocks.back());
    }
    return laid;
}

bool tightens(const Block &block)
{
    const auto *text = std::get_if<TextBlock>(&block);
    return std::holds_alternative<Table>(block) || (text && text->role == TextRole::Body);
}

PlanBlock planBlock(const Block &block, const LaidBlock &laid, const PageStyle &style)
{
    PlanBlock plan { .gap = unitsFromMm(style.blockGap), .tightens = tightens(block) };
    if (const auto *table = std::get_if<LaidTable>(&laid)) {
        plan.headerHeight = table->headerHeight;
        plan.cellPadding = 2 * table->paddingTop;
        plan.rows.reserve(table->rows.size());
        for (const auto &row : table->rows)
            plan.rows.push_back(row->plan);
        return plan;
    }
    plan.bands = std::get<LaidStack>(laid).bands;
    if (const auto *text = std::get_if<TextBlock>(&block)) {
        plan.keepWithNext = isHeading(text->role);
        plan.atFoot = text->role == TextRole::CoverOffice;
        plan.drop = text->role == TextRole::CoverTitle ? unitsFromMm(style.coverDrop) : 0;
    }
    return plan;
}

} // namespace ita
