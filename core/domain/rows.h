// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// The rows of an office file as plain values. What each field is called in the file, in the
// interchange format, on screen and on paper stands once, in core/domain/fields.cpp.
// A row refers to another by key or name, never by pointer.

namespace ita {

enum class OfficeKind { Sao, Municipality, Pao, Other };
enum class Instrument { Iit, Eit };
enum class Status { NotStarted, InProgress, Done };
enum class SignOffRole { Reporter, Opinion };
/// Automatic leaves the choice to the section's kind.
enum class Orientation { Automatic, Portrait, Landscape };

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
    QString name; ///< may be empty: then dots are printed for the pen
    QString position;
    QString unit;

    bool operator==(const Person &) const = default;
};

/// One fiscal year's document.
struct Report
{
    int fiscalYear = 0; ///< Buddhist era
    QString catalogueScheme;
    int catalogueYear = 0; ///< Buddhist era

    bool operator==(const Report &) const = default;
};

/// What every section has, whatever it holds.
struct SectionLayout
{
    QString title; ///< the name in lists and bookmarks; empty: the kind's own name
    bool hidden = false; ///< kept, but not printed
    Orientation orientation = Orientation::Automatic;
    QStringList columnHeadings; ///< by column; a missing or empty one: the default
    QStringList columnWidths; ///< by column, relative numbers; a missing or empty one: the default

    bool operator==(const SectionLayout &) const = default;
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

    bool operator==(const IndicatorsSection &) const = default;
};

struct OitSection : SectionLayout
{
    QString heading;

    bool operator==(const OitSection &) const = default;
};

/// A measure of the plan.
struct Measure
{
    QString key; ///< what implementation rows refer to; unique in its report
    QString name;
    QString approach;
    QString steps;
    QString responsible; ///< the printed text
    QStringList units; ///< whom it is assigned to; `*` means all
    QString followUp;
    QStringList indicators;

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
    QString opinion; ///< normally empty: written by pen
    int opinionLines = 0; ///< dotted lines to print

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

    bool operator==(const ResultRow &) const = default;
};

struct Indicator
{
    QString code;
    Instrument instrument = Instrument::Iit;
    QString name;
    QString guideline;
    QString responsible;
    QStringList units;
    QString period;
    Status status = Status::NotStarted;
    QStringList progress;

    bool operator==(const Indicator &) const = default;
};

/// A sub-indicator or one topic of it, with its items.
struct OitGroup
{
    QString code;
    QString title;
    QString topic;
    QString heading; ///< as printed above the table

    bool operator==(const OitGroup &) const = default;
};

struct OitItem
{
    QString code; ///< O1, O2 …; unique in its report
    QString name;
    QStringList elements;
    QStringList elementsMet; ///< those of `elements` that are ticked, by their text
    QString responsible;
    QStringList units;
    Status status = Status::NotStarted;
    QStringList progress;

    bool operator==(const OitItem &) const = default;
};

struct Evidence
{
    QString url;
    QString explanation;

    bool operator==(const Evidence &) const = default;
};

/// Any row. The order of the alternatives is the order of RowKind.
using RowValue = std::variant<Office, Unit, Person, Report, CoverSection, TextSection, PlanSection,
    ImplementationSection, SignOffSection, ResultsSection, IndicatorsSection, OitSection, Measure,
    ImplementationRow, SignOffStep, ResultRow, Indicator, OitGroup, OitItem, Evidence>;

enum class RowKind {
    Office,
    Unit,
    Person,
    Report,
    Cover,
    Text,
    Plan,
    Implementation,
    SignOff,
    Results,
    Indicators,
    Oit,
    Measure,
    ImplementationRow,
    SignOffStep,
    ResultRow,
    Indicator,
    OitGroup,
    OitItem,
    Evidence,
};
inline constexpr int kRowKindCount = int(std::variant_size_v<RowValue>);

inline RowKind kindOf(const RowValue &value)
{
    return RowKind(value.index());
}

/// True for the kinds that stand in a report's list of sections.
constexpr bool isSection(RowKind kind)
{
    return kind >= RowKind::Cover && kind <= RowKind::Oit;
}

/// The part that all sections share; null when the row is not a section.
const SectionLayout *sectionLayout(const RowValue &value);

} // namespace ita
