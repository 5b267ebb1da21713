// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tree.h"

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

/// The first broken rule in printed order. The rules: person keys, unit names and fiscal years are
/// unique in the file, measure keys and item codes in their report; a step names a person of the
/// file or none, an implementation row a measure of its report or none.
std::optional<RuleBreak> firstBreak(const Tree &tree);

/// Whether the rules may be touched by changing this field; others need no look at other rows.
bool isRuled(RowKind kind, QStringView field);

} // namespace ita
