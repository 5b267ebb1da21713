// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

namespace ita {

/// Office files on disk; see OfficeFile.
const Storages &officeFiles();

} // namespace ita
