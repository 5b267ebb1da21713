// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QLatin1StringView>

#include <optional>

// The traits of a field or a row kind in the description. Each trait has a default, which depends
// on the kind of the field and the group of the row; see core/rows/README.md.

namespace ita {

struct Field;

/// What a field holds, which decides its JSON type and the input it is edited with.
enum class FieldKind {
    Line, ///< text on one line
    Prose, ///< text whose points are separated by '\n'
    Points, ///< list of texts, one point or paragraph each
    Names, ///< list of unit names or indicator codes
    Key, ///< text other rows refer to
    Reference, ///< the key of another row, or empty
    Choice, ///< one of `choices`
    Number, ///< integer, 0 or more
    Year, ///< integer, Buddhist era
    Date, ///< a day in ISO 8601, or empty
    Flag, ///< true or false
    Score, ///< decimal text 0-100 with at most two places, or null
    Picture, ///< a PNG in base64, or empty
};

/// The meaning of a field that several row kinds have and that code treats alike in all of them.
enum class Meaning {
    Other,
    Heading, ///< printed above the row's content; names a section that has no title
    Code, ///< the number in an official list
    Units, ///< the units the row is assigned to; `*` means all
    Status, ///< how far the work is
    Progress, ///< the work done so far, point by point
    TimePeriod, ///< a stretch of time in words
    WebAddress,
    Layout, ///< how a section is printed, whatever it holds
    FromLastYear, ///< what the row was when it was taken over; written by the program only
    AssessedScore, ///< what the assessment gave the row
    Scores, ///< Points that are scores, one each
    OwnColumn, ///< the text of a column that the office may add to a fixed table
    Photo, ///< a Picture that may also be a JPEG, and larger
};

/// What the report of a new year does with a field of the old one.
enum class Carry {
    Keep, ///< the value as it is
    Reset, ///< the value of a new row
    /// A Year grows by the years between the two reports; in texts and lists of texts the years
    /// around the old report's are rewritten (movedOn() of core/base/thaidate.h). Anything else
    /// stays as it is.
    MoveYears,
};

/// What a row still needs before the report can be called finished. The gaps of one row are listed
/// in this order.
enum class Gap {
    Rows, ///< a table or chain without rows
    Lines, ///< a cover without words
    Paragraphs,
    Steps,
    Responsible,
    Output,
    OutcomeText,
    Summary,
    Result,
    Person,
    Position,
    Status, ///< not done yet
    Elements, ///< some are not ticked
    Progress,
    Evidence,
    EvidenceUrl, ///< not an http or https address
};

/// How a text is printed; the page style gives each role its font and spacing.
enum class TextRole {
    CoverTitle, ///< large, bold, centred
    CoverOffice, ///< bold, centred, at the foot of the cover
    Heading, ///< of a section: bold, centred, keeps with what follows
    Subheading, ///< above a table: bold, left, keeps with what follows
    Item, ///< of a list: left, lines hang after its number, dash or box
    Body, ///< first line indented
    Closing, ///< lines centred in the right half; stays in one piece
};

/// Where the rows of a kind belong. Ask for the group instead of comparing kinds by order.
enum class RowGroup {
    Office, ///< the office, its units and people
    Report, ///< a year's report
    Section, ///< is in a report's list of sections
    Content, ///< is below a section and part of the report
    Record, ///< a comment, key, sign-off or review copy; never part of what is printed
};

/// The unique field of another row to which a reference field points.
struct Reference
{
    RowKind kind = RowKind::Office;
    const Field &(*field)() = nullptr;
};

/// Traits of a row kind as a whole.
struct RowTraits
{
    bool carried = true; ///< whether the report of a new year keeps such rows
    /// The gap of its parent (not of that in `alsoBelow`) while it has no row of this kind, nor a
    /// field with the same gap finished.
    std::optional<Gap> needed {};
    /// Another kind that such rows may be below, in a collection of the same name.
    std::optional<RowKind> alsoBelow {};
    bool belowAny = false; ///< below a row of any kind that is no record
};

/// What a section prints below its texts; decides which page edits it.
enum class SectionForm {
    Texts, ///< nothing
    Table, ///< its rows as a table
    Signatures, ///< its rows as blocks to be signed
    GroupedTable, ///< a table for each of its groups
    FreeTable, ///< its rows as a table with its own columns
};

/// Traits that only section kinds have.
struct SectionTraits
{
    const char16_t *title = nullptr; ///< Thai; for a section with neither title nor heading
    SectionForm form = SectionForm::Texts;
    std::optional<RowKind> rows {}; ///< the kind of the rows in its table, or of its steps
    Orientation orientation = Orientation::Portrait; ///< used for Orientation::Automatic
    bool continues = false; ///< starts on the page where the section before it ends
};

} // namespace ita
