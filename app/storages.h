// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/access.h"

#include <optional>

namespace ita {

class Storages;

/// The storage that the program uses for offices: SQLite files. Only this function selects it.
const Storages &storages();

/// Who holds the office file of that name, which need not be there.
std::optional<LockHolder> lockHolder(const QString &path);

} // namespace ita
