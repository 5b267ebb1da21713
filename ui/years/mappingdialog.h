// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/mapping.h"

#include <optional>

class QWidget;

namespace ita {

/// Shows what becomes of each item of `from` in `to`, to be mended by the person. Nothing when the
/// person cancels.
std::optional<ItemMapping> askMapping(
    const Catalogue &from, const Catalogue &to, const QList<Successors> &proposed, QWidget *parent);

} // namespace ita
