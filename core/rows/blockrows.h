// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The rows of blocks and free tables as plain values, see rows.h.

namespace ita {

/// What a block of a text section is and how it is printed.
enum class BlockForm {
    Paragraph,
    Heading,
    Subheading,
    Clause, ///< running text with the number of a subheading
    SubClause, ///< the same a level below
    ThirdClause, ///< and another level below
    ListItem,
    SubItem, ///< of the list item above it
    Table, ///< a free table below its caption, which is the text
    Picture, ///< above its caption, which is the text
    TickLine, ///< a box with a text
    PenLines, ///< a text, then dots to the end of the line and on further lines
    Letterhead, ///< the office's emblem with a title, as the kind of paper has them
    LabelLine, ///< a label in bold, then the text
    Rule, ///< a line across the page
    PageBreak,
};

/// A part of a text section. A paragraph, heading or item is a block of its own.
struct ContentBlock
{
    BlockForm form = BlockForm::Paragraph;
    bool numbered = false; ///< a heading or item is printed with its number
    QString text;
    bool ticked = false; ///< of a TickLine
    int lines = 1; ///< of PenLines
    QString picture; ///< PNG or JPEG in base64, of a Picture
    QString label {}; ///< of a LabelLine
    bool beside = false; ///< a LabelLine that shares the line of the one above

    bool operator==(const ContentBlock &) const = default;
};

/// What the cells of a column in a free table hold.
enum class ValueKind {
    Text,
    Points, ///< a point on each line
    Number,
    Date,
    Address,
    Status, ///< one of the texts of Status, printed as the boxes of the official form
};
/// Automatic follows from the values: numbers at their decimal points, dates centred.
enum class ColumnAlign { Automatic, Left, Centre, Right };
enum class FreeRowKind {
    Plain,
    Group, ///< the text of its first cell reaches across the table
    Total, ///< its empty cells in columns of numbers print the sum
};

/// A column of a free table, whose owner is a block or a section.
struct FreeColumn
{
    QString heading;
    QStringList groups; ///< headings above it, the topmost first; neighbours share equal ones
    ValueKind values = ValueKind::Text;
    ColumnAlign align = ColumnAlign::Automatic;
    int width = 0; ///< relative; 0: automatic

    bool operator==(const FreeColumn &) const = default;
};

struct FreeRow
{
    FreeRowKind kind = FreeRowKind::Plain;

    bool operator==(const FreeRow &) const = default;
};

/// A cell of a FreeRow, by the order of the columns. A cell that another one is merged over stays,
/// and is not printed.
struct FreeCell
{
    QString text;
    int down = 1; ///< the number of rows it is merged over
    int across = 1; ///< the number of columns

    bool operator==(const FreeCell &) const = default;
};

} // namespace ita
