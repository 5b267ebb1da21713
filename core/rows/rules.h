// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <bitset>
#include <optional>

namespace ita {

/// A rule between rows that does not hold: which field of which row, and why: words that follow the
/// name of the place, as in “Code: “O1” is used twice”.
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

/// All broken rules of the file: first the values that are used twice or empty, then the references
/// to nothing, each in printed order.
QList<RuleBreak> allBreaks(const Tree &tree);

/// The break as a sentence that names the kind of row and the field: “OIT item, Code: “O1” is used
/// twice”.
QString breakText(const Tree &tree, const RuleBreak &broken);

/// Whether the rules may be touched by changing this field; others need no look at other rows.
bool isRuled(RowKind kind, QStringView field);

} // namespace ita
