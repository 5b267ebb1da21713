// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <QByteArray>

namespace ita {

/// The newest version of the interchange format that this program reads, and the one it writes.
inline constexpr int kInterchangeVersion = 1;

/// Reads an interchange document whole: its Office subtree, rows without ids, unknown keys in
/// `extra`. The first fault found is an error that names the JSON path and the reason; one
/// of a newer version has the code Newer.
Result<Subtree> readDocument(const QByteArray &json);

} // namespace ita
