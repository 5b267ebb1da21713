// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

namespace ita {

/// Shows the whole program that way, at once; System gives back the desktop's own looks.
void showAs(Appearance appearance);

/// The size of text in menus, dialogs and pages, for eyes that read Thai all day.
void setInterfaceTextSize();

} // namespace ita
