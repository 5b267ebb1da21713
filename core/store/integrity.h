// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ita {

class Database;

/// Faults of the file below the level of rows, one sentence each for the user: pages that SQLite
/// finds damaged, broken foreign keys, tables or triggers that differ from those of our scripts.
Result<QStringList> findProblems(Database &database);

} // namespace ita
