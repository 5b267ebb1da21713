// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/rows.h"
#include "core/rows/score.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <optional>

namespace ita {

/// A day relative to a fiscal year: {-1, 10, 1} is the first day of the year.
struct RelativeDate
{
    int year = 0; ///< counted from the fiscal year
    int month = 1;
    int day = 1;

    /// `fiscalYear` in the Buddhist era.
    QDate in(int fiscalYear) const;
    bool operator==(const RelativeDate &) const = default;
};

/// The time that the content of an item must be about.
enum class ContentPeriod {
    None,
    InForce, ///< in force in the fiscal year
    FirstHalf, ///< the first round of the fiscal year
    PreviousResult, ///< results of the fiscal year before
    PreviousAssessment, ///< the assessment of the fiscal year before
    DoneInYear, ///< done in the fiscal year
};

/// Their words in catalogue files, by ContentPeriod.
const QStringList &periodWords();

/// How sure an entry of a catalogue is.
struct Origin
{
    bool confirmed = true; ///< seen in a published source, not inferred from another year
    QString source; ///< a note on where the entry comes from; may be empty

    bool operator==(const Origin &) const = default;
};

/// One of the instruments whose scores make up the total.
struct CatalogueInstrument
{
    QString code; ///< "IIT"
    QString name;
    std::optional<int> weight; ///< per cent of the total; empty while not known
    Origin origin {};

    bool operator==(const CatalogueInstrument &) const = default;
};

struct CatalogueItem
{
    QString code;
    QString name; ///< empty while not known
    ContentPeriod period = ContentPeriod::None;
    QStringList units; ///< proposed as responsible; `*` means all
    QStringList elements; ///< empty while not known
    QStringList documents; ///< asked for one by one, for an item that asks for several
    Origin origin {};

    bool operator==(const CatalogueItem &) const = default;
};

struct CatalogueTopic
{
    QString topic; ///< may be empty
    QString heading; ///< printed above the table
    QList<CatalogueItem> items;

    bool operator==(const CatalogueTopic &) const = default;
};

/// One without a code holds the items whose sub-indicator is not known yet.
struct CatalogueSubIndicator
{
    QString code;
    QString title;
    QList<CatalogueTopic> topics;
    Origin origin {};

    bool operator==(const CatalogueSubIndicator &) const = default;
};

/// One without a code has no sub-indicator with a code.
struct CatalogueIndicator
{
    QString code;
    QString name; ///< may be empty while not known, if the indicator has sub-indicators
    QString instrument; ///< code of a CatalogueInstrument
    QStringList units; ///< as CatalogueItem::units
    QList<CatalogueSubIndicator> subIndicators; ///< empty for surveys (IIT, EIT)
    Origin origin {};

    bool operator==(const CatalogueIndicator &) const = default;
};

/// A rating level with its minimum total and its minimum for each instrument.
struct ScoreLevel
{
    QString name;
    Score minimumTotal;
    Score minimumInstrument;
    Origin origin {};

    bool operator==(const ScoreLevel &) const = default;
};

/// The levels of one fiscal year, best first; the last level has no minimum. Empty while not known.
using Scale = QList<ScoreLevel>;

/// A part of the fiscal year with a report of its own, from `from` to `to` inclusive.
struct Round
{
    QString code;
    QString name; ///< "รอบ ๖ เดือน", as people print it
    RelativeDate from;
    RelativeDate to;
    std::optional<RelativeDate> reportDue; ///< empty while not known

    bool operator==(const Round &) const = default;
};

struct Deadline
{
    QString code;
    QString name;
    RelativeDate date;
    Origin origin {};

    bool operator==(const Deadline &) const = default;
};

/// The titles of the two heads of an office of one kind.
struct OfficeTitles
{
    QString clerk;
    QString chief;

    bool operator==(const OfficeTitles &) const = default;
};

/// A section of a new report; its texts may hold placeholders (see fillIn).
struct SectionTemplate
{
    RowValue section;
    QList<SignOffStep> steps; ///< of a sign-off section, without persons
    QString period; ///< of the rows of an indicators section

    bool operator==(const SectionTemplate &) const = default;
};

/// The indicators and items of one scheme and fiscal year, with its levels, rounds and deadlines.
/// Placeholders for years are filled in; placeholders for the office are not.
struct Catalogue
{
    QString scheme;
    QString schemeName; ///< for people; the code of the scheme when the file does not give a name
    int fiscalYear = 0; ///< Buddhist era
    int reportYear = 0; ///< the fiscal year of reports begun with it, for which its texts are set
    int revision = 0;
    bool draft = false; ///< not yet confirmed by an office
    QString title;
    QString source; ///< of all entries that name no source of their own; may be empty
    QList<CatalogueInstrument> instruments;
    QList<CatalogueIndicator> indicators;
    Scale levels;
    QList<Round> rounds; ///< empty while not known
    QList<Deadline> deadlines;
    QString round; ///< name of the one that a report begun with it is about; empty: the whole year
    QStringList units; ///< proposed for a new office
    std::array<OfficeTitles, 4> titles; ///< by OfficeKind
    QList<SectionTemplate> sections; ///< of a new report, in printed order

    const CatalogueItem *item(QStringView code) const;
    bool operator==(const Catalogue &) const = default;
};

/// Reads a catalogue file; its texts are set for `reportYear`, by default its own fiscal year. The
/// first fault is an error that names the JSON path and the reason; for a file of a newer version
/// the code is Newer.
Result<Catalogue> readCatalogue(const QByteArray &json, std::optional<int> reportYear = {});

} // namespace ita
