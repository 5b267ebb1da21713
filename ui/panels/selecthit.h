// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"

class QWidget;

namespace ita {

/// Selects the hit in the focused text input of the page. Does nothing if there is none.
void selectHit(QWidget *page, const Hit &hit, const SearchTerm &term);

} // namespace ita
