// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ita {

class Database;

/// What is wrong with the file below its rows, each in one sentence for the person: pages that
/// SQLite finds damaged, references to nothing, tables or triggers that are not as our scripts
/// make them.
Result<QStringList> findProblems(Database &database);

} // namespace ita
