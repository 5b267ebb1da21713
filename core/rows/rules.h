// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <bitset>
#include <optional>

namespace ita {

/// A broken rule between rows. `reason` is worded to follow the name of the place, as in “Code:
/// “O1” is used twice”.
struct RuleBreak
{
    RowId row;
    QString field;
    QString reason;

    bool operator==(const RuleBreak &) const = default;
};

/// Kinds of rows, by number.
using RowKinds = std::bitset<kRowKindCount>;

/// The first broken rule in the order of allBreaks(). The rules: person keys, unit names and fiscal
/// years are unique in the file, measure and paper keys in their report, item codes in their paper;
/// a step names a person of the file or none, an implementation row a measure, and a section a
/// paper, of its report or none. The description defines them with uniqueIn and refersTo. Only
/// rules about rows of `kinds` are checked, and only rows that those rules concern are read.
std::optional<RuleBreak> firstBreak(const Tree &tree, RowKinds kinds = RowKinds().set());

/// All broken rules of the file: first unique values that are empty or used twice, then references
/// to nothing, each in printed order.
QList<RuleBreak> allBreaks(const Tree &tree);

/// The break as a sentence that names the kind of row and the field: “OIT item, Code: “O1” is used
/// twice”.
QString breakText(const Tree &tree, const RuleBreak &broken);

/// Whether a rule between rows concerns this field; changes of other fields need no such check.
bool isRuled(RowKind kind, QStringView field);

} // namespace ita
