// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ita {

class Database;

/// Faults of the file below the level of rows, one sentence each for the user: pages that SQLite
/// finds damaged, broken foreign keys, any part of the structure that differs from what our scripts
/// make, bytes that are not text.
Result<QStringList> findProblems(Database &database);

} // namespace ita
