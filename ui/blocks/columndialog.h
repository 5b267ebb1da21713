// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/rows.h"

#include <optional>

class QWidget;

namespace ita {

class WritingAid;

/// Asks how a column of a free table is headed, what it holds and how it is printed.
std::optional<FreeColumn> askColumn(const FreeColumn &column, WritingAid *aid, QWidget *parent);

} // namespace ita
