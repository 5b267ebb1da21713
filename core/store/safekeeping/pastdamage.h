// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <optional>

namespace ita {

/// Reads the rows of a table from a key on, in their order, and notes each key in `last`.
using ReadRows = std::function<Outcome(qint64 from, qint64 &last)>;
/// The least key from there on, none at the end; an error where a damaged page is in the way.
using FindRow = std::function<Result<std::optional<qint64>>(qint64 from)>;

/// Reads all rows of a table that can be read, and goes on behind each that cannot. Keys are above
/// 0. Whether none was in the way.
bool readPastDamage(const ReadRows &read, const FindRow &find);

} // namespace ita
