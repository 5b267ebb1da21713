// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QColor>
#include <QIcon>

namespace ita {

/// ○ ◐ ●, drawn sharp at any size in that colour, as few Thai fonts have these signs.
QIcon statusIcon(Status status, const QColor &colour);

} // namespace ita
