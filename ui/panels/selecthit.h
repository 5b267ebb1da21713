// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/find.h"

class QWidget;

namespace ita {

/// Selects what was found in the text input that has the keyboard in the page, where it is one.
void selectHit(QWidget *page, const Hit &hit, const SearchTerm &term);

} // namespace ita
