// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <bitset>
#include <optional>

namespace ita {

/// A rule between rows that does not hold: which field of which row, and why in one sentence.
struct RuleBreak
{
    RowId row;
    QString field;
    QString reason;

    bool operator==(const RuleBreak &) const = default;
};

/// Kinds of rows, by number.
using RowKinds = std::bitset<kRowKindCount>;

/// The first broken rule in printed order. The rules: person keys, unit names and fiscal years are
/// unique in the file, measure keys and item codes in their report; a step names a person of the
/// file or none, an implementation row a measure of its report or none. They stand in the
/// description, as uniqueIn and refersTo. Only rules about rows of
/// these kinds are looked at, and only rows that those rules are about.
std::optional<RuleBreak> firstBreak(const Tree &tree, RowKinds kinds = RowKinds().set());

/// Whether the rules may be touched by changing this field; others need no look at other rows.
bool isRuled(RowKind kind, QStringView field);

} // namespace ita
