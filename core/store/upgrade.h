// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

namespace ita {

/// Brings a file with content up to date, as migrate() does. A copy of it as it was is kept beside,
/// NAME.schema-VERSION.ita, one of the same content only once; the space that comes free is given
/// back.
Outcome upgrade(Database &database, const QList<Migration> &scripts = migrations());

/// Refuses a file that can only be read after an upgrade, for who may not write it.
Outcome requireReadableSchema(Database &database);

} // namespace ita
