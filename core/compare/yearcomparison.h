// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

namespace ita {

/// A field that says something else than in the year before.
struct ChangedText
{
    const Field *field = nullptr;
    QString name; ///< of the field; of a column that the office added its heading
    QString before; ///< one point on each line
    QString after;

    bool operator==(const ChangedText &) const = default;
};

/// An item or indicator of the later year with what it was in the earlier one.
struct ComparedRow
{
    enum class Kind {
        Same,
        Changed,
        Gone, ///< the earlier year's row has no successor
        New, ///< the later year's row has no predecessor
    };
    Kind kind = Kind::Same;
    QList<RowId> before; ///< several where items were merged
    RowId after; ///< 0 for Gone
    QStringList codesBefore;
    QString code; ///< in the later year
    QString name; ///< in the later year; of a row that is gone in the earlier one
    QList<ChangedText> texts;
    QStringList addressesGone;
    QStringList addressesNew;
    QStringList unitsGone;
    QStringList unitsNew;

    bool operator==(const ComparedRow &) const = default;
};

/// Two reports of one office and scheme.
struct YearComparison
{
    int earlierYear = 0;
    int laterYear = 0;
    QList<ComparedRow> items; ///< of the later report in its order, then those that are gone
    QList<ComparedRow> indicators; ///< the same, by their codes
};

/// Compares the OIT items of two reports along the tables from year to year, and the indicators by
/// their codes. An error when the second is not of a later year, when their schemes differ, or when
/// a table between their catalogues is not there.
Result<YearComparison> compareYears(const Tree &tree, RowId earlier, RowId later);

/// How many rows are of that kind.
int countOf(const QList<ComparedRow> &rows, ComparedRow::Kind kind);

/// "O10, O18 → O11 แผนดำเนินงาน": which rows are compared, in one line.
QString comparedTitle(const ComparedRow &row);

/// "changed", "new" …, in the language of the interface.
QString kindText(ComparedRow::Kind kind);

} // namespace ita
