// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

#include <optional>

class QWidget;

namespace ita {

/// Lets the user edit the settings; nothing when the dialog is cancelled or nothing changed.
std::optional<Settings> editSettings(const Settings &settings, QWidget *parent);

} // namespace ita
