// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

namespace ita {

/// Sets the style and palette of the whole program at once; System restores the desktop's own.
void showAs(Appearance appearance);

/// Sets the text size of menus, dialogs and pages, large enough to read Thai all day.
void setInterfaceTextSize();

} // namespace ita
