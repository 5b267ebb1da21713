// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/blockrows.h"
#include "core/rows/place.h"
#include "core/rows/traits.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

// A finished report as blocks of text: what is printed and in which order, with no fonts, no pages
// and no measures other than relative column widths. The print module turns it into pages.

namespace ita {

enum class Marker {
    None,
    Dash, ///< "- " with the following lines hanging
    Ticked, ///< a drawn box with a tick, then the text
    Unticked, ///< a drawn empty box, then the text
};

/// Decimal: the decimal points of a column stand below each other.
enum class Align { Left, Centre, Right, Decimal };

/// One paragraph: no '\n' inside.
struct Paragraph
{
    QString text;
    Marker marker = Marker::None;
    Place place;
    int number = 0; ///< length of the list number it begins with; 0: as it is seen in the text

    bool operator==(const Paragraph &) const = default;
};

struct TextBlock
{
    TextRole role = TextRole::Body;
    QList<Paragraph> paragraphs;
    /// PDF bookmark below the section's own; empty for none.
    QString bookmark;
    int indent = 0; ///< of the whole block, in steps

    bool operator==(const TextBlock &) const = default;
};

struct Column
{
    QString heading;
    QStringList groups; ///< headings above it, the topmost first; neighbours share equal ones
    int width = 10; ///< relative to the other columns; a start if the width is found
    bool hasOwnWidth = false; ///< set by hand; the widths of a table without any are found
    Align align = Align::Left;
    Place place; ///< of a heading that the office has changed
    ValueKind values = ValueKind::Text; ///< what its cells hold

    bool operator==(const Column &) const = default;
};

struct Cell
{
    QList<Paragraph> paragraphs;
    int down = 1; ///< the number of rows it is merged over
    int across = 1; ///< the number of columns
    /// Another cell is merged over it. In the column of that cell the paragraphs are those of it,
    /// so that its text can go on from row to row.
    bool covered = false;
    std::optional<Align> align {}; ///< nothing: as the column
    Place place {}; ///< the value that it is for, also when it is empty

    bool isMerged() const { return covered || down > 1 || across > 1; }

    bool operator==(const Cell &) const = default;
};

struct TableRow
{
    RowId row;
    QList<Cell> cells; ///< one per column
    bool bold = false; ///< a group or total row

    bool operator==(const TableRow &) const = default;
};

struct Table
{
    QList<Column> columns;
    QList<TableRow> rows;

    bool operator==(const Table &) const = default;
};

/// Printed instead of the dotted line when the step was signed in the program.
struct Signature
{
    QString name; ///< in brackets below
    QString date; ///< finished Thai text, below the position; empty for none
    QByteArray image; ///< of the handwritten signature, as PNG; empty for none
    QString caption; ///< explains the image, or that the step was signed without one

    bool operator==(const Signature &) const = default;
};

/// A signature with the texts above and below it; not split between pages.
struct SignatureBlock
{
    RowId row;
    QString heading; ///< "ความเห็นของ …"; empty for the reporter
    QList<Paragraph> opinion; ///< typed opinion; normally empty
    int opinionLines = 0; ///< full-width dotted lines to write on by hand
    QString label; ///< after the dots of the signature line
    QString name; ///< empty: dots between the brackets
    QList<Paragraph> positionLines;
    std::optional<Signature> signature; ///< nothing: to be signed by hand
    bool dateLine = false; ///< a dotted line for the date, where it is signed by hand
    std::vector<SignatureBlock> beside {}; ///< to the right of it, in order

    bool operator==(const SignatureBlock &) const = default;
};

/// Dotted lines to write on by hand.
struct PenLines
{
    Paragraph text; ///< before the dots of the first line; may be empty
    int lines = 1;

    bool operator==(const PenLines &) const = default;
};

/// A label in bold, and the text after it.
struct LabelledText
{
    Paragraph label;
    QList<Paragraph> texts;

    bool operator==(const LabelledText &) const = default;
};

/// Labelled texts side by side: "ที่ …  วันที่ …".
struct LabelLine
{
    QList<LabelledText> parts;

    bool operator==(const LabelLine &) const = default;
};

/// The top of a letter: the emblem, or room for it, and a title.
struct Letterhead
{
    QByteArray emblem; ///< PNG or JPEG; empty: there is none
    QList<Paragraph> title;
    bool isMemo = false; ///< a small emblem on the left of the title, else a large one above it

    bool operator==(const Letterhead &) const = default;
};

/// A line across the page.
struct Rule
{
    Place place;

    bool operator==(const Rule &) const = default;
};

/// A picture as wide as it is, but at most as the text, above its caption.
struct PictureBlock
{
    QByteArray image; ///< PNG or JPEG
    Paragraph caption; ///< may be empty

    bool operator==(const PictureBlock &) const = default;
};

/// A web address as a QR code, for a reader's telephone, above the same address in letters.
struct CodeBlock
{
    Paragraph address;

    bool operator==(const CodeBlock &) const = default;
};

/// One line of a chart.
struct ChartSeries
{
    QString name;
    QList<std::optional<double>> values; ///< one for each label; nothing where there is a gap

    bool operator==(const ChartSeries &) const = default;
};

/// A chart of the numbers of a table, which stands below it and says the same in text.
struct ChartBlock
{
    QStringList labels; ///< along the bottom
    QList<ChartSeries> series;
    Place place; ///< the table

    bool operator==(const ChartBlock &) const = default;
};

/// What follows begins a new page.
struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

/// A line of a contents page: what begins in a section of the document, with which block.
struct ContentsEntry
{
    QString text;
    int level = 0; ///< 0: a section, 1: a heading in it
    int section = 0; ///< of Document::sections
    int block = 0; ///< of its blocks
    Place place;

    bool operator==(const ContentsEntry &) const = default;
};

/// The entries with dots and page numbers; the pages are known when they are planned.
struct Contents
{
    QList<ContentsEntry> entries;

    bool operator==(const Contents &) const = default;
};

using Block = std::variant<TextBlock, Table, SignatureBlock, PenLines, Rule, PageBreak,
    PictureBlock, CodeBlock, Contents, ChartBlock, LabelLine, Letterhead>;

/// A section starts on a new page unless it continues the one before.
struct PrintedSection
{
    RowId row;
    /// Starts on the page where the section before ends, if that has the same orientation, so that
    /// a sign-off is below what is signed.
    bool continues = false;
    bool ifItFits = false; ///< continues only if all of it has room on that page
    RowKind kind = RowKind::Text;
    QString title; ///< bookmark and section list
    Orientation orientation = Orientation::Portrait; ///< never Automatic
    int pageNumber = 0; ///< of its first page; 0: the numbers go on
    QList<Block> blocks;

    bool operator==(const PrintedSection &) const = default;
};

/// Identifies the state of the report on each page, so that a printed page can be checked later.
struct PageStamp
{
    QString reportId; ///< such as "2566-3FA9C1"
    QString contentHash; ///< the first 12 hexadecimal digits of the content's SHA-256

    bool operator==(const PageStamp &) const = default;
};

struct Document
{
    QString title; ///< of the PDF
    QString office; ///< author in the PDF
    QList<PrintedSection> sections;
    PageNumbers pageNumbers = PageNumbers::Dashes;
    NumberPlace numberPlace = NumberPlace::Centre;
    bool catchWords = false; ///< see PaperLayout::catchWords
    std::optional<PageStamp> strip {}; ///< in the bottom margin of each page but covers

    bool operator==(const Document &) const = default;
};

} // namespace ita
