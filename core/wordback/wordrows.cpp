// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordback/wordrows.h"

#include "core/base/escapeinvisible.h"
#include "core/rows/papers.h"
#include "core/wordback/wordvalues.h"

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class RowFinder
{
public:
    RowFinder(const Tree &tree, RowId paper)
        : m_tree(tree)
        , m_paper(paper)
    {
    }

    WordRows find(const QList<DocxBlock> &blocks)
    {
        for (const DocxBlock &block : blocks)
            if (const auto *line = std::get_if<DocxLine>(&block))
                addLine(*line);
            else
                addTable(std::get<DocxTable>(block));
        return std::move(m_rows);
    }

private:
    void see(RowId row)
    {
        const RowId known = tableRowOf(m_tree, m_paper, row);
        if (!known || m_seen.contains(known))
            return;
        m_seen.insert(known);
        m_rows.seen.append(known);
    }

    void addLine(const DocxLine &line)
    {
        if (line.place.row)
            see(line.place.row);
        else if (!line.text.trimmed().isEmpty())
            m_rows.loose.append(asTyped(line.text).trimmed());
    }

    RowId rowIn(const DocxTableRow &row) const
    {
        for (const DocxTableCell &cell : row.cells)
            if (const RowId known = tableRowOf(m_tree, m_paper, cell.place.row))
                return known;
        return {};
    }

    /// Whether it has ids of rows that are no longer in the tree.
    bool isGoneHere(const DocxTableRow &row) const
    {
        return !rowIn(row) && std::ranges::any_of(row.cells, [](const DocxTableCell &cell) {
            return bool(cell.place.row);
        });
    }

    /// The fields of the columns, from the first row that names them.
    void addTable(const DocxTable &table)
    {
        const auto model = std::ranges::find_if(
            table.rows, [this](const DocxTableRow &row) { return !row.heading && rowIn(row); });
        RowId last;
        for (const DocxTableRow &row : table.rows) {
            const RowId known = row.heading ? RowId {} : rowIn(row);
            if (known && !m_seen.contains(known)) {
                for (const DocxTableCell &cell : row.cells) {
                    see(cell.place.row);
                    for (const DocxLine &line : cell.lines)
                        see(line.place.row);
                }
                last = known;
            } else if (row.heading || model == table.rows.end()) {
                addLoose(row);
            } else if (!isGoneHere(row)) {
                addRow(row, *model, last);
            }
        }
    }

    void addLoose(const DocxTableRow &row)
    {
        for (const DocxTableCell &cell : row.cells)
            for (const DocxLine &line : cell.lines)
                if (!line.text.trimmed().isEmpty())
                    m_rows.loose.append(asTyped(line.text).trimmed());
    }

    static QStringList linesOf(const DocxTableCell &cell)
    {
        QStringList lines;
        for (const DocxLine &line : cell.lines)
            lines.append(asTyped(line.text));
        while (!lines.isEmpty() && lines.constLast().isEmpty())
            lines.removeLast();
        return lines;
    }

    void addRow(const DocxTableRow &row, const DocxTableRow &model, RowId after)
    {
        WordRow added { .after = after };
        for (const DocxTableCell &cell : row.cells)
            added.texts.append(linesOf(cell).join(u'\n'));
        if (std::ranges::all_of(added.texts, &QString::isEmpty))
            return;
        const RowId sibling = rowIn(model);
        added.parent = m_tree.parent(sibling);
        const auto content = m_tree.kind(sibling) == RowKind::FreeRow
            ? freeRow(row)
            : filledRow(m_tree.kind(sibling), row, model);
        if (!content)
            return addLoose(row);
        added.content = *content;
        m_rows.added.append(added);
    }

    static std::optional<Subtree> freeRow(const DocxTableRow &row)
    {
        Subtree content { .value = FreeRow {} };
        for (const DocxTableCell &cell : row.cells) {
            FreeCell free { .text = linesOf(cell).join(u'\n') };
            free.across = cell.across;
            content.children.append({ .value = free });
            for (int more = 1; more < cell.across; ++more)
                content.children.append({ .value = FreeCell {} });
        }
        return content;
    }

    /// Nothing when the row has other columns, or a text that its field cannot hold.
    static std::optional<Subtree> filledRow(
        RowKind kind, const DocxTableRow &row, const DocxTableRow &model)
    {
        if (row.cells.size() != model.cells.size())
            return {};
        Subtree content { .value = describe(kind).empty };
        for (qsizetype at = 0; at < row.cells.size(); ++at) {
            const Field *field = describe(kind).field(QAnyStringView(model.cells[at].place.field));
            const QStringList lines = linesOf(row.cells[at]);
            if (!field || lines.isEmpty())
                continue;
            const auto value = valueOfCell(*field, lines);
            if (!value)
                return {};
            field->set(content.value, *value);
        }
        return content;
    }

    const Tree &m_tree;
    RowId m_paper;
    QSet<RowId> m_seen;
    WordRows m_rows;
};

} // namespace

RowId tableRowOf(const Tree &tree, RowId paper, RowId row)
{
    if (!tree.contains(row) || paperOf(tree, row) != paper)
        return {};
    const RowGroup group = groupOf(tree.kind(row));
    if (group != RowGroup::Section && group != RowGroup::Content)
        return {};
    return tree.kind(row) == RowKind::FreeCell ? tree.parent(row) : row;
}

WordRows wordRows(const Tree &tree, RowId paper, const QList<DocxBlock> &blocks)
{
    return RowFinder(tree, paper).find(blocks);
}

} // namespace ita
