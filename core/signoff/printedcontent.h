// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/edit.h"
#include "core/rows/place.h"

#include <QJsonObject>

namespace ita {

/// The content that a sign-off signs: all printed fields of the paper (Field::printed), without
/// hidden sections and columns, and with the names of the signing people instead of references to
/// them. Without the opinions of the steps: each is part of the record of its own step. Fields that
/// came after the first version are there only where they differ from their defaults, so that what
/// was signed before they came stays as it was.
QJsonObject printedContent(const Tree &tree, RowId paper);

/// The SHA-256 of printedContent() as canonical JSON, in hexadecimal digits.
Result<QString> contentHash(const Tree &tree, RowId paper);

/// The number of digits of contentHash() on paper: enough to find a state in one office's file.
inline constexpr int kPrintedHashLength = 12;

/// The short number of a report on paper: its year and the beginning of the file's id.
QString reportNumber(const QString &fileId, int fiscalYear);

/// The papers whose printed content the edit may change. `tree` is the tree before the edit.
QList<RowId> printedIn(const Tree &tree, const Edit &edit);

/// One difference between two states of a report's printed content.
struct ContentChange
{
    enum class Kind { Changed, Added, Removed, Moved };

    Kind kind = Kind::Changed;
    Place place; ///< without a field when a row was added, removed or moved
    QJsonValue before;
    QJsonValue after;
};

/// All differences, in printed order. The paper has the same id in both trees.
QList<ContentChange> contentChanges(const Tree &before, const Tree &after, RowId paper);

/// What sign-offs do not sign, in the language of the interface: fields by kind of row, then the
/// rest.
QStringList exemptions();

} // namespace ita
