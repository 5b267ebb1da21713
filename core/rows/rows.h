// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/blockrows.h"
#include "core/rows/enums.h"
#include "core/rows/followuprows.h"
#include "core/rows/layouts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

// The rows of an office file as plain values. The names of each field in the file, in the
// interchange format, on screen and on paper are defined once, in core/rows/*fields.cpp.
// A row refers to another by key or name, never by pointer.

namespace ita {

/// The root row: the office whose file this is.
struct Office
{
    QString name;
    OfficeKind kind = OfficeKind::Sao;
    QString subdistrict;
    QString district;
    QString province;
    QString address;
    QString website;
    QString emblem {}; ///< PNG or JPEG in base64, for letterheads; may be empty

    bool operator==(const Office &) const = default;
};

/// A division of the office; rows name it in their `units`.
struct Unit
{
    QString name;

    bool operator==(const Unit &) const = default;
};

struct Person
{
    QString key; ///< what sign-off steps refer to; unique in the file
    QString name; ///< may be empty: then dots are printed, to be filled in by hand
    QString position;
    QString unit;
    Role role = Role::Automatic;
    QString signatureImage {}; ///< PNG in base64, for the block of a signed step; may be empty

    bool operator==(const Person &) const = default;
};

/// What an office makes for one fiscal year. The report is its own first paper; the others are
/// Paper rows below it.
struct Report : PaperLayout
{
    Report() = default;
    Report(int year, QString scheme, int yearOfCatalogue)
        : fiscalYear(year)
        , catalogueScheme(std::move(scheme))
        , catalogueYear(yearOfCatalogue)
    {
    }

    int fiscalYear = 0; ///< Buddhist era
    QString catalogueScheme;
    int catalogueYear = 0; ///< Buddhist era

    bool operator==(const Report &) const = default;
};

/// A paper of a report beside the first: a memo, an order, the report of half a year. Its sections
/// are among those of the report and name it by its key.
struct Paper : PaperLayout
{
    QString key; ///< unique in its report

    bool operator==(const Paper &) const = default;
};

struct CoverSection : SectionLayout
{
    QStringList lines;
    QStringList officeLines;

    bool operator==(const CoverSection &) const = default;
};

struct TextSection : SectionLayout
{
    QString heading;
    QStringList paragraphs;
    QStringList closing; ///< lines on the right such as place and date

    bool operator==(const TextSection &) const = default;
};

struct PlanSection : SectionLayout
{
    QString heading;
    int assessedYear = 0; ///< Buddhist era
    int planYear = 0; ///< Buddhist era
    QString intro;
    QStringList weakIndicators; ///< indicator codes

    bool operator==(const PlanSection &) const = default;
};

struct ImplementationSection : SectionLayout
{
    QString heading;
    QString intro;

    bool operator==(const ImplementationSection &) const = default;
};

struct SignOffSection : SectionLayout
{
    QString heading;
    QString closing;
    bool oneSignature = false; ///< a person at several steps in a row signs once for all

    bool operator==(const SignOffSection &) const = default;
};

struct ResultsSection : SectionLayout
{
    QStringList headingLines;
    int assessedYear = 0; ///< Buddhist era
    std::optional<QString> total; ///< scores are decimals as typed, 0-100, at most two places
    std::optional<QString> iit;
    std::optional<QString> eit;
    std::optional<QString> oit;
    QString level;
    QString intro;

    bool operator==(const ResultsSection &) const = default;
};

struct IndicatorsSection : SectionLayout
{
    QString heading;
    bool boxesOff = false; ///< no status boxes are printed

    bool operator==(const IndicatorsSection &) const = default;
};

struct OitSection : SectionLayout
{
    QString heading;
    bool boxesOff = false; ///< no status boxes are printed

    bool operator==(const OitSection &) const = default;
};

/// A section that is one table with the office's own columns.
struct FreeTableSection : SectionLayout
{
    QString heading;
    QString intro;
    bool chart = false; ///< a chart of its numbers is printed above the table

    bool operator==(const FreeTableSection &) const = default;
};

/// The list of the paper's sections with their pages.
struct ContentsSection : SectionLayout
{
    QString heading;

    bool operator==(const ContentsSection &) const = default;
};

/// A measure of the plan.
struct Measure
{
    QString key; ///< what implementation rows refer to; unique in its report
    QString name;
    QString approach;
    QString steps;
    QString responsible; ///< the printed text
    QStringList units; ///< the units it is assigned to; `*` means all
    QString followUp;
    QStringList indicators;
    /// What the row was when it was taken over from last year, see core/domain/fromlastyear.h;
    /// empty: own
    QString fromLastYear {};
    QString own1 {}, own2 {}, own3 {}, own4 {}; ///< see SectionLayout::ownColumns

    bool operator==(const Measure &) const = default;
};

/// A measure as carried out.
struct ImplementationRow
{
    QString measureKey; ///< of a Measure in the same report, or empty
    QString measure; ///< the printed name; may differ from the plan's
    QString details;
    QString period;
    QString output;
    QString outcome;
    QString remark;
    QString own1 {}, own2 {}, own3 {}, own4 {}; ///< see SectionLayout::ownColumns

    bool operator==(const ImplementationRow &) const = default;
};

/// One signature of the chain, in order.
struct SignOffStep
{
    SignOffRole role = SignOffRole::Opinion;
    QString heading; ///< above the block
    QString label; ///< after the signature dots, such as ผู้รายงาน
    QString person; ///< key of a Person, or empty
    QStringList positionLines;
    QString opinion; ///< normally empty: written by hand
    int opinionLines = 0; ///< dotted lines to print
    bool beside = false; ///< stands to the right of the step above
    bool dateLine = false; ///< a dotted line for the date is printed below it

    bool operator==(const SignOffStep &) const = default;
};

/// A measure as reported after the year.
struct ResultRow
{
    int number = 0;
    QString measure;
    QString method;
    QString period;
    QString responsible;
    QStringList units;
    QString summary;
    QString result;
    QStringList indicators;
    QString own1 {}, own2 {}, own3 {}, own4 {}; ///< see SectionLayout::ownColumns

    bool operator==(const ResultRow &) const = default;
};

/// A reviewer's remark on a field of its parent row. Times are ISO 8601, UTC.
struct Comment
{
    QString key; ///< the same in all copies of the file
    QString field; ///< Field::key; empty: the row as a whole
    QString author; ///< a person's key, or the name of somebody who is not in the file
    QString unit; ///< the author's unit at that time
    QString time;
    QString text;
    QString seen; ///< digest of the field's value at that time
    CommentState state = CommentState::Open;
    QString closedBy; ///< who resolved or deleted it last
    QString closedAt;

    bool operator==(const Comment &) const = default;
};

struct Reply
{
    QString key; ///< the same in all copies of the file
    QString author;
    QString time;
    QString text;

    bool operator==(const Reply &) const = default;
};

/// The public half of a person's signing key. Never removed, so that old signatures can be checked.
struct KeyRecord
{
    QString publicKey; ///< 64 hexadecimal digits
    QString madeAt;
    QString madeBy; ///< as Comment::author
    QString passphraseAt; ///< when the passphrase was changed last; empty: never
    QString retiredAt; ///< empty: in use
    QString retiredBy;
    QString reason; ///< why it was retired

    bool operator==(const KeyRecord &) const = default;
};

/// One record of a report's sign-off chain, with everything as it was at the time of signing.
/// Records are added, never changed. core/signoff defines what is hashed and signed.
struct SignOffRecord
{
    int step = 0; ///< from 1; 0 for a re-opening
    Decision decision = Decision::Endorse;
    QString person; ///< key of the Person; empty: the owner of the file
    QString name; ///< printed in the block
    QString position;
    QString time; ///< ISO 8601, UTC
    QString note; ///< reason of a return or re-opening
    QString opinion; ///< printed in the step's block; empty: written by hand
    QStringList places; ///< what a return or re-opening is about, see core/signoff/record.h
    QString contentHash; ///< of the printed content, SHA-256 in hexadecimal digits
    QString imageHash; ///< of the signature image printed; empty for none
    QString previous; ///< `hash` of the record before; empty in the first
    QString publicKey; ///< empty for a re-opening without a key
    QString signature; ///< Ed25519, hexadecimal digits
    QString hash;
    int form = 1; ///< which of the fields are signed, see kSignOffForm in core/signoff/record.h
    QString journalHash {}; ///< `hash` of the last journal entry before it; empty in form 1
    QString paper {}; ///< key of the Paper whose chain it is in; empty: the report itself

    bool operator==(const SignOffRecord &) const = default;
};

/// A copy of the report that went out for review.
struct ReviewCopy
{
    QString key; ///< the same in the file and in the copy
    QString person; ///< key of the Person it is for
    CopyPlace place = CopyPlace::Sent;
    QString madeAt;
    QStringList may; ///< words of core/domain/rights.h
    QString origin; ///< identity of the file it comes from
    QString seal; ///< hash of the copy's first journal entry; only in the file it was sent from
    QStringList taken; ///< what merges have decided, see core/review/mergememory.h
    QString mergedAt;

    bool operator==(const ReviewCopy &) const = default;
};

/// That a person has accepted a finding of a check about its parent row. Added and removed, never
/// changed; see core/checks/acceptances.h.
struct Acceptance
{
    QString check; ///< Check::name
    QString field; ///< Field::key; empty: the row as a whole
    QString found; ///< digest of what the check spoke of at that time
    QString finding; ///< its sentence at that time
    QString reason;
    QString author; ///< as Comment::author
    QString time; ///< ISO 8601, UTC

    bool operator==(const Acceptance &) const = default;
};

/// A part of the copy of the catalogue that a report has of its own, see
/// core/catalogue/owncatalogue.h.
struct CataloguePart
{
    QString place; ///< the list it stands in, as a JSON pointer; empty: the file without its items
    QString text; ///< JSON on one line

    bool operator==(const CataloguePart &) const = default;
};

/// That the report of a year went out of the file into one of its own. Added when the year leaves
/// and marked when it is back, never removed; see core/model/archive.h.
struct ArchivedYear
{
    int fiscalYear = 0; ///< Buddhist era
    QString file; ///< name of the file it went to, without its folder
    QString content; ///< digest of the report with all that is below it
    QString author; ///< who archived it
    QString time; ///< ISO 8601, UTC
    QString returnedBy; ///< empty while the year is away
    QString returnedAt;

    bool operator==(const ArchivedYear &) const = default;
};

/// The index of a type among the alternatives of a std::variant; their number when it is not one.
template<typename Row, typename Variant>
inline constexpr size_t kPlaceOf = 0;
template<typename Row, typename... Rows>
inline constexpr size_t kPlaceOf<Row, std::variant<Rows...>> = [] {
    const std::array same { std::is_same_v<Row, Rows>... };
    return size_t(std::find(same.begin(), same.end(), true) - same.begin());
}();

/// Any row. The order of the alternatives is the order of RowKind. A class of its own, so that the
/// code to copy, move, compare and destroy so many alternatives is compiled once, in rows.cpp, and
/// not in each source that uses a row.
class RowValue : public std::variant<Office, Unit, Person, Report, Paper, CoverSection, TextSection,
                     PlanSection, ImplementationSection, SignOffSection, ResultsSection,
                     IndicatorsSection, OitSection, FreeTableSection, ContentsSection, Measure,
                     ImplementationRow, SignOffStep, ResultRow, Indicator, OitGroup, OitItem,
                     Evidence, ContentBlock, FreeColumn, FreeRow, FreeCell, Comment, Reply,
                     KeyRecord, SignOffRecord, ReviewCopy, Acceptance, CataloguePart, ArchivedYear>
{
public:
    /// An empty Office.
    RowValue();
    template<typename Row>
    requires(kPlaceOf<Row, variant> < std::variant_size_v<variant>) RowValue(Row row)
        : variant(std::in_place_type<Row>, std::move(row))
    {
    }
    RowValue(const RowValue &other);
    RowValue(RowValue &&other) noexcept;
    RowValue &operator=(const RowValue &other);
    RowValue &operator=(RowValue &&other) noexcept;
    ~RowValue();

    bool operator==(const RowValue &other) const;
};

enum class RowKind {
    Office,
    Unit,
    Person,
    Report,
    Paper,
    Cover,
    Text,
    Plan,
    Implementation,
    SignOff,
    Results,
    Indicators,
    Oit,
    FreeTable,
    Contents,
    Measure,
    ImplementationRow,
    SignOffStep,
    ResultRow,
    Indicator,
    OitGroup,
    OitItem,
    Evidence,
    ContentBlock,
    FreeColumn,
    FreeRow,
    FreeCell,
    Comment,
    Reply,
    KeyRecord,
    SignOffRecord,
    ReviewCopy,
    Acceptance,
    CataloguePart,
    ArchivedYear,
};
inline constexpr int kRowKindCount = int(std::variant_size_v<RowValue::variant>);

inline RowKind kindOf(const RowValue &value)
{
    return RowKind(value.index());
}

/// The kind of a row type: `kindOf<OitItem>()`. A type that is not a row does not compile.
template<typename Row>
constexpr RowKind kindOf()
{
    constexpr size_t place = kPlaceOf<Row, RowValue::variant>;
    static_assert(place < kRowKindCount, "not a row of RowValue");
    return RowKind(place);
}

/// The address of the row's struct inside the variant.
const char *addressOf(const RowValue &value);
char *addressOf(RowValue &value);

/// The part that all sections share; null when the row is not a section.
const SectionLayout *sectionLayout(const RowValue &value);
/// The part that all papers share; null when the row is no paper.
const PaperLayout *paperLayout(const RowValue &value);
/// Whether a section prints no status boxes.
bool boxesOff(const RowValue &section);

} // namespace ita
