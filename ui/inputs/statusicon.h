// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <QColor>
#include <QIcon>

namespace ita {

struct Tokens;

/// ○ ◐ ● in that colour, sharp at any size. Drawn, because few Thai fonts have these characters.
QIcon statusIcon(Status status, const QColor &colour);

/// The colour that stands for a status beside its sign.
QColor statusColour(Status status, const Tokens &tokens);

} // namespace ita
