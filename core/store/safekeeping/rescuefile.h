// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/rescue.h"

namespace ita {

/// See Storages::rescue().
Result<Rescue> rescueFile(const QString &path);

} // namespace ita
