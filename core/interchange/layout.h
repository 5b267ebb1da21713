// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

// The form of rows in an interchange document, common to reader and writer.

namespace ita {

inline constexpr QLatin1StringView kFormatKey { "format" };
inline constexpr QLatin1StringView kFormatName { "ita-report" };
inline constexpr QLatin1StringView kVersionKey { "version" };
/// Names the kind of a row where several kinds share a list.
inline constexpr QLatin1StringView kKindKey { "kind" };

/// The kinds of row that a list of the parent can contain.
QList<const RowDescription *> kindsIn(RowKind parent, QLatin1StringView collection);
/// Whether rows of this kind share their list with other kinds, so that each names its kind.
bool namesItsKind(const RowDescription &row);

/// The role of a key in a row's object.
enum class KeyRole {
    Field, ///< the value of a field
    Object, ///< an object that contains fields: "score" contains "score.total"
    Structure, ///< part of every document: its version, a row's kind, a list of rows
    Unknown,
};
/// `prefix` is empty for the row's own object, "score." for the keys within its score.
KeyRole roleOf(const RowDescription &row, const QString &prefix, const QString &key);

} // namespace ita
