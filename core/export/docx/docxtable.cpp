// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxtable.h"

#include "core/export/docx/docxstyles.h"
#include "core/export/office/tableshape.h"
#include "core/report/headings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Of the lines after a dash in a cell.
constexpr int kCellHanging = 200;

QLatin1StringView alignWord(Align align)
{
    switch (align) {
    case Align::Centre:
        return "center"_L1;
    case Align::Right:
    case Align::Decimal:
        return "right"_L1;
    case Align::Left:
        break;
    }
    return {};
}

class DocxTableWriter
{
public:
    DocxTableWriter(DocxTexts &texts, const Table &table, int width)
        : m_texts(texts)
        , m_xml(texts.xml())
        , m_table(table)
        , m_widths(columnWidths(table, width))
        , m_merged(table)
        , m_width(width)
    {
    }

    void write()
    {
        m_xml.open("w:tbl"_L1);
        writeShape();
        writeHead();
        for (qsizetype row = 0; row < m_table.rows.size(); ++row)
            writeRow(row);
        m_xml.close();
    }

private:
    void writeShape()
    {
        m_xml.open("w:tblPr"_L1);
        m_xml.empty("w:tblStyle"_L1, { { "w:val"_L1, kDocxTable } });
        m_xml.empty(
            "w:tblW"_L1, { { "w:w"_L1, QString::number(m_width) }, { "w:type"_L1, u"dxa"_s } });
        m_xml.empty("w:tblLayout"_L1, { { "w:type"_L1, u"fixed"_s } });
        m_xml.empty("w:tblLook"_L1,
            { { "w:val"_L1, u"0020"_s }, { "w:firstRow"_L1, u"1"_s }, { "w:lastRow"_L1, u"0"_s },
                { "w:firstColumn"_L1, u"0"_s }, { "w:lastColumn"_L1, u"0"_s },
                { "w:noHBand"_L1, u"1"_s }, { "w:noVBand"_L1, u"1"_s } });
        m_xml.close();
        m_xml.open("w:tblGrid"_L1);
        for (const int width : m_widths)
            m_xml.empty("w:gridCol"_L1, { { "w:w"_L1, QString::number(width) } });
        m_xml.close();
    }

    int widthOf(qsizetype column, int across) const
    {
        int width = 0;
        for (qsizetype at = column; at < column + across; ++at)
            width += m_widths[at];
        return width;
    }

    void openRow(bool whole, bool heading)
    {
        m_xml.open("w:tr"_L1);
        if (whole || heading) {
            m_xml.open("w:trPr"_L1);
            if (whole)
                m_xml.empty("w:cantSplit"_L1);
            if (heading)
                m_xml.empty("w:tblHeader"_L1);
            m_xml.close();
        }
    }

    void writeHead()
    {
        const QList<HeadingCell> headings = headingCells(m_table);
        const int levels = headingLevels(m_table);
        for (int level = 0; level < levels; ++level) {
            openRow(true, true);
            for (int column = 0; column < int(m_table.columns.size());) {
                const HeadingCell &heading = headingAt(headings, level, column);
                writeHeading(heading, level);
                column += heading.across;
            }
            m_xml.close();
        }
    }

    /// The one that covers the column on the level; there always is one.
    static const HeadingCell &headingAt(const QList<HeadingCell> &headings, int level, int column)
    {
        return *std::ranges::find_if(headings, [&](const HeadingCell &heading) {
            return heading.column <= column && column < heading.column + heading.across
                && heading.level <= level && level < heading.level + heading.down;
        });
    }

    void writeHeading(const HeadingCell &heading, int level)
    {
        const bool begins = heading.level == level;
        m_xml.open("w:tc"_L1);
        writeProperties(m_xml,
            DocxCell { .width = widthOf(heading.column, heading.across),
                .across = heading.across,
                .startsMerge = heading.down > 1 && begins,
                .goesOn = !begins,
                .heading = true });
        m_texts.paragraph(
            { begins ? heading.text : QString() }, DocxParagraph { .style = kDocxTableHead });
        m_xml.close();
    }

    void writeRow(qsizetype at)
    {
        const TableRow &row = m_table.rows[at];
        openRow(isLow(row, m_widths, m_texts.style()), false);
        for (qsizetype column = 0; column < row.cells.size();) {
            const CellCover cover = m_merged.cover(at, column);
            writeCell(row, column, cover);
            column += cover.column == column ? cover.across : 1;
        }
        m_xml.close();
    }

    void writeCell(const TableRow &row, qsizetype column, const CellCover &cover)
    {
        const Cell &cell = row.cells[column];
        const bool hasName = cell.place.row && !cover.above;
        if (hasName)
            m_texts.openNamed(cell.place);
        m_xml.open("w:tc"_L1);
        writeProperties(m_xml,
            DocxCell { .width = widthOf(column, cover.across),
                .across = cover.across,
                .startsMerge = !cover.above && cell.down > 1,
                .goesOn = cover.above });
        const Align align = cell.align.value_or(m_table.columns[column].align);
        writeTexts(cover.above ? QList<Paragraph>() : cell.paragraphs, cell.place, align, row.bold);
        m_xml.close();
        if (hasName)
            m_texts.closeNamed();
    }

    /// A cell always holds a paragraph.
    void writeTexts(const QList<Paragraph> &paragraphs, const Place &place, Align align, bool bold)
    {
        for (const Paragraph &paragraph : paragraphs) {
            DocxParagraph format { .style = kDocxTableText, .align = alignWord(align) };
            if (paragraph.marker != Marker::None) {
                format.left = kCellHanging;
                format.firstLine = -kCellHanging;
            }
            if (paragraph.place == place)
                m_texts.paragraph(paragraph, format, { .bold = bold });
            else
                m_texts.namedParagraph(paragraph, format, { .bold = bold });
        }
        if (paragraphs.isEmpty())
            m_texts.paragraph(
                {}, DocxParagraph { .style = kDocxTableText, .align = alignWord(align) });
    }

    DocxTexts &m_texts;
    XmlFile &m_xml;
    const Table &m_table;
    QList<int> m_widths;
    MergedRows m_merged;
    int m_width;
};

} // namespace

void writeTable(DocxTexts &texts, const Table &table, int width)
{
    if (!table.columns.isEmpty() && !table.rows.isEmpty())
        DocxTableWriter(texts, table, width).write();
}

} // namespace ita
