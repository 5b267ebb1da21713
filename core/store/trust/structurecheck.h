// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace ita {

class Database;

/// What of the file's structure is not as our scripts make it, each in one sentence for the person;
/// empty when all is. Reads sqlite_master before anything else, so that nothing that a stranger put
/// into the file has run.
Result<QStringList> foreignParts(Database &database);

/// Damaged, with the first of foreignParts().
Outcome requireOurStructure(Database &database);

} // namespace ita
