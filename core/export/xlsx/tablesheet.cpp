// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/tablesheet.h"

#include "core/domain/webaddress.h"
#include "core/export/xlsx/celltext.h"
#include "core/report/headings.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr int kTitleRows = 1;
// Of columns, in characters.
constexpr double kNarrowest = 8;
constexpr double kWidest = 48;
constexpr double kPortraitWidth = 90;
constexpr double kLandscapeWidth = 140;
/// How much of a line words leave free at its end, as a factor.
constexpr double kWordSpace = 1.3;

/// How many letters of the line take room.
double letterWidth(QStringView line)
{
    return double(std::ranges::count_if(line, [](QChar letter) { return !letter.isMark(); }));
}

double longestLine(const QString &text)
{
    double longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, letterWidth(line));
    return longest;
}

/// The address that is the whole text.
std::optional<QByteArray> onlyAddress(const QString &text)
{
    const QList<WebLink> links = webLinks(text);
    if (links.size() != 1 || links.constFirst().span.length != text.trimmed().size())
        return {};
    return links.constFirst().url;
}

class SheetFiller
{
public:
    SheetFiller(Sheet &sheet, const SheetContent &content)
        : m_sheet(sheet)
        , m_content(content)
        , m_table(content.table)
        , m_firstHead(kTitleRows)
    {
    }

    QList<int> fill()
    {
        m_sheet.setPage(m_content.orientation);
        setWidths();
        addTitle();
        addHead();
        placeRows();
        for (int row = 0; row < int(m_table.rows.size()); ++row)
            addRow(row);
        for (const auto &[row, lines] : m_lines)
            m_sheet.setHeight(row, lines);
        m_sheet.setHead(m_firstHead, m_firstHead + headingLevels(m_table), m_starts.constLast(),
            int(m_table.columns.size()));
        m_starts.removeLast();
        return std::move(m_starts);
    }

private:
    void setWidths()
    {
        const bool isSet = std::ranges::any_of(m_table.columns, &Column::hasOwnWidth);
        double all = 0;
        for (const Column &column : m_table.columns)
            all += column.width;
        const bool isWide = m_content.orientation == Orientation::Landscape;
        const double room = isWide ? kLandscapeWidth : kPortraitWidth;
        for (int column = 0; column < int(m_table.columns.size()); ++column) {
            m_widths.append(isSet ? std::max(kNarrowest, m_table.columns[column].width / all * room)
                                  : widthFor(column));
            m_sheet.setWidth(column, m_widths.constLast());
        }
    }

    /// Makes the rows of the area high enough for the text.
    void makeRoom(const SheetArea &area, const QString &text)
    {
        double width = -1; // of the padding
        for (int column = area.column; column < area.column + area.across; ++column)
            width += m_widths.value(column);
        int lines = 0;
        for (const QStringView line : QStringView(text).split(u'\n'))
            lines += 1 + int(kWordSpace * letterWidth(line) / width);
        for (int row = area.row; row < area.row + area.down; ++row) {
            int &most = m_lines[row];
            most = std::max(most, (lines + area.down - 1) / area.down);
        }
    }

    void addTitle()
    {
        const SheetArea area { .across = std::max(1, int(m_table.columns.size())) };
        const QString title = cellParts(m_content.title).constFirst();
        m_sheet.put(area, title, { .title = true });
        makeRoom(area, title);
    }

    /// The width that the texts of the column need, within limits.
    double widthFor(int column) const
    {
        double width = std::min(longestLine(m_table.columns[column].heading), 2 * kNarrowest);
        for (const TableRow &row : m_table.rows)
            if (const Cell cell = row.cells.value(column); !cell.covered && cell.across == 1)
                width = std::max(width, longestLine(cellText(cell.paragraphs)));
        return std::clamp(width + 2, kNarrowest, kWidest);
    }

    void addHead()
    {
        for (const HeadingCell &heading : headingCells(m_table)) {
            const SheetArea area { .row = m_firstHead + heading.level,
                .column = heading.column,
                .down = heading.down,
                .across = heading.across };
            const QString text = cellParts(heading.text).constFirst();
            m_sheet.put(area, text, { .heading = true });
            makeRoom(area, text);
        }
    }

    /// Finds the rows of the sheet that each row of the table takes.
    void placeRows()
    {
        int next = m_firstHead + headingLevels(m_table);
        for (const TableRow &row : m_table.rows) {
            m_starts.append(next);
            qsizetype most = 1;
            for (const Cell &cell : row.cells)
                if (!cell.covered)
                    most = std::max(most, cellParts(cellText(cell.paragraphs)).size());
            next += int(most);
        }
        m_starts.append(next);
    }

    void addRow(int row)
    {
        const TableRow &printed = m_table.rows[row];
        for (int column = 0; column < int(printed.cells.size()); ++column)
            if (!printed.cells[column].covered)
                addCell(row, column, printed.cells[column]);
    }

    void addCell(int row, int column, const Cell &cell)
    {
        const int end = int(std::min(m_table.rows.size(), qsizetype(row) + cell.down));
        SheetArea area { .row = m_starts[row],
            .column = column,
            .down = m_starts[end] - m_starts[row],
            .across = cell.across };
        const CellLook look { .bold = m_table.rows[row].bold,
            .align = cell.align.value_or(m_table.columns[column].align) };
        QStringList parts = cellParts(cellText(cell.paragraphs));
        const bool isWhole = parts.size() == 1;
        // A part needs a row of its own, the last one keeps what is left of the area.
        while (parts.size() > 1) {
            const SheetArea first { .row = area.row, .column = area.column, .across = area.across };
            makeRoom(first, parts.constFirst());
            m_sheet.put(first, parts.takeFirst(), look);
            ++area.row;
            --area.down;
        }
        addValue(area, parts.constFirst(),
            isWhole && cell.paragraphs.size() == 1 ? m_table.columns[column].values
                                                   : ValueKind::Text,
            look);
    }

    void addValue(
        const SheetArea &area, const QString &text, ValueKind values, const CellLook &look)
    {
        makeRoom(area, text);
        if (const auto number = cellNumber(text, values))
            m_sheet.put(area, *number, look);
        else if (const auto url = onlyAddress(text))
            m_sheet.putLink(area, text, *url, look);
        else
            m_sheet.put(area, text, look);
    }

    Sheet &m_sheet;
    const SheetContent &m_content;
    const Table &m_table;
    int m_firstHead;
    QList<double> m_widths; ///< of the columns
    std::map<int, int> m_lines; ///< that each row of the sheet has room for
    QList<int> m_starts; ///< of each row in the sheet, then the row behind the last
};

} // namespace

QList<int> fillSheet(Sheet &sheet, const SheetContent &content)
{
    return SheetFiller(sheet, content).fill();
}

} // namespace ita
