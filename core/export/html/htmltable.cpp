// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmltable.h"

#include "core/export/html/htmlnames.h"
#include "core/export/html/htmlparagraphs.h"
#include "core/report/headings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

std::optional<QString> span(qsizetype cells)
{
    return cells > 1 ? std::optional(QString::number(cells)) : std::nullopt;
}

class TableWriter
{
public:
    TableWriter(HtmlWriter &html, const Table &table, const HtmlCaption &caption)
        : m_html(html)
        , m_table(table)
        , m_caption(caption)
    {
    }

    void write()
    {
        // Who has no mouse scrolls the area with the arrows.
        m_html.open("div"_L1,
            { { "class"_L1, u"scroll"_s }, { html::kRole, u"group"_s }, { "tabindex"_L1, u"0"_s },
                { "aria-labelledby"_L1, m_caption.id } });
        m_html.open("table"_L1);
        m_html.open("caption"_L1,
            { { html::kId, m_caption.id },
                { "class"_L1, m_caption.isShown ? std::nullopt : std::optional(u"unseen"_s) } });
        writeLines(m_html, m_caption.text);
        m_html.close();
        writeWidths();
        writeHead();
        writeBody();
        m_html.close();
        m_html.close();
    }

private:
    void writeWidths()
    {
        // Equal widths say nothing: the browser finds better ones.
        const auto isOther = [this](const Column &column) {
            return column.hasOwnWidth || column.width != m_table.columns.constFirst().width;
        };
        if (!std::ranges::any_of(m_table.columns, isOther))
            return;
        int all = 0;
        for (const Column &column : m_table.columns)
            all += column.width;
        m_html.open("colgroup"_L1);
        for (const Column &column : m_table.columns)
            m_html.single("col"_L1,
                { { "class"_L1, u'w' + QString::number(std::max(1, 100 * column.width / all)) } });
        m_html.close();
    }

    void writeHead()
    {
        const int levels = headingLevels(m_table);
        if (levels == 0)
            return;
        const QList<HeadingCell> cells = headingCells(m_table);
        m_html.open("thead"_L1);
        for (int level = 0; level < levels; ++level) {
            m_html.open("tr"_L1);
            for (const HeadingCell &cell : cells)
                if (cell.level == level)
                    writeHeading(cell);
            m_html.close();
        }
        m_html.close();
    }

    void writeHeading(const HeadingCell &cell)
    {
        // A heading without words would be one that says nothing to who listens.
        const bool isEmpty = cell.text.trimmed().isEmpty();
        const QString scope = cell.isGroup ? u"colgroup"_s : u"col"_s;
        m_html.leaf(isEmpty ? "td"_L1 : "th"_L1, cell.text,
            { { "scope"_L1, isEmpty ? std::nullopt : std::optional(scope) },
                { "rowspan"_L1, span(cell.down) }, { "colspan"_L1, span(cell.across) } });
    }

    /// Whether the row is one cell that names those below it.
    bool isGroup(const TableRow &row) const
    {
        return row.bold && m_table.columns.size() > 1 && !row.cells.isEmpty()
            && !row.cells.constFirst().covered
            && row.cells.constFirst().across == m_table.columns.size();
    }

    void writeBody()
    {
        m_html.open("tbody"_L1);
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            if (row > 0 && isGroup(m_table.rows[row])) {
                m_html.close();
                m_html.open("tbody"_L1);
            }
            writeRow(m_table.rows[row]);
        }
        m_html.close();
    }

    void writeRow(const TableRow &row)
    {
        m_html.open(
            "tr"_L1, { { "class"_L1, row.bold ? std::optional(u"bold"_s) : std::nullopt } });
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            if (!row.cells[column].covered)
                writeCell(row, column);
        m_html.close();
    }

    /// The first cell of a row names it.
    std::optional<QString> scopeOf(const TableRow &row, qsizetype column) const
    {
        const Cell &cell = row.cells[column];
        if (column > 0 || m_table.columns.size() == 1 || cell.paragraphs.isEmpty())
            return {};
        return isGroup(row) ? u"rowgroup"_s : u"row"_s;
    }

    void writeCell(const TableRow &row, qsizetype column)
    {
        const Cell &cell = row.cells[column];
        const auto scope = scopeOf(row, column);
        m_html.open(scope ? "th"_L1 : "td"_L1,
            { { "scope"_L1, scope },
                { "class"_L1, classOf(cell.align.value_or(m_table.columns[column].align)) },
                { "rowspan"_L1, span(cell.down) }, { "colspan"_L1, span(cell.across) } });
        writeParagraphs(m_html, cell.paragraphs);
        m_html.close();
    }

    static std::optional<QString> classOf(Align align)
    {
        if (align == Align::Left)
            return {};
        return align == Align::Centre ? u"centre"_s : u"right"_s;
    }

    HtmlWriter &m_html;
    const Table &m_table;
    const HtmlCaption &m_caption;
};

} // namespace

void writeTable(HtmlWriter &html, const Table &table, const HtmlCaption &caption)
{
    TableWriter(html, table, caption).write();
}

} // namespace ita
