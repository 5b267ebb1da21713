// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/edit.h"
#include "core/rows/place.h"

#include <QJsonObject>

namespace ita {

/// What a sign-off binds: all fields of the report that its pages show (Field::printed), sections
/// hidden from print left out, names of the people who sign in the place of references to them.
/// Not the opinions of the steps: each is bound by the record of its own step.
QJsonObject printedContent(const Tree &tree, RowId report);

/// The SHA-256 of its canonical form, in hexadecimal digits.
Result<QString> contentHash(const Tree &tree, RowId report);

/// How many digits of it stand on paper: enough to find a state of one office's file by.
inline constexpr int kPrintedHashLength = 12;

/// The short number of a report that stands on paper: its year and the beginning of the file's id.
QString reportNumber(const QString &fileId, int fiscalYear);

/// The reports whose printed content the edit changes. The tree is the one before it.
QList<RowId> printedIn(const Tree &tree, const Edit &edit);

/// One difference between two states of a report's printed content.
struct ContentChange
{
    enum class Kind { Changed, Added, Removed, Moved };

    Kind kind = Kind::Changed;
    Place place; ///< without a field when a row came, went or moved
    QJsonValue before;
    QJsonValue after;
};

/// All of them, in printed order. The report has the same id in both.
QList<ContentChange> contentChanges(const Tree &before, const Tree &after, RowId report);

/// What sign-offs do not bind, in words of the interface: fields by kind of row, then the rest.
QStringList exemptions();

} // namespace ita
