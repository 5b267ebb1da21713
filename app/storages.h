// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita {

class Storages;

/// The storage that the program uses for offices: SQLite files. Only this function selects it.
const Storages &storages();

} // namespace ita
