// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ita {

class Storages;

/// What this program keeps offices in: the one place that says so.
const Storages &storages();

} // namespace ita
