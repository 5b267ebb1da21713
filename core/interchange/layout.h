// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

// How rows lie in an interchange document: what reader and writer must agree on.

namespace ita {

inline constexpr QLatin1StringView kFormatKey { "format" };
inline constexpr QLatin1StringView kFormatName { "ita-report" };
inline constexpr QLatin1StringView kVersionKey { "version" };
/// Names the kind of a row where several kinds share a list.
inline constexpr QLatin1StringView kKindKey { "kind" };

/// The kinds of row that stand in a list of the parent.
QList<const RowDescription *> kindsIn(RowKind parent, QLatin1StringView collection);
/// Whether rows of this kind share their list with other kinds and so say which they are.
bool namesItsKind(const RowDescription &row);

/// What a key of a row's object is.
enum class KeyRole {
    Field, ///< the value of a field
    Object, ///< an object on the way to fields: "score" leads to "score.total"
    Structure, ///< part of every document: its version, a row's kind, a list of rows
    Unknown,
};
/// `prefix` is empty for the row's own object, "score." for the keys within its score.
KeyRole roleOf(const RowDescription &row, const QString &prefix, const QString &key);

} // namespace ita
