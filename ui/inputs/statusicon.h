// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QColor>
#include <QIcon>

namespace ita {

/// ○ ◐ ● in that colour, sharp at any size. Drawn, because few Thai fonts have these characters.
QIcon statusIcon(Status status, const QColor &colour);

} // namespace ita
