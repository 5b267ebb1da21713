// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/settings.h"

#include <optional>

class QWidget;

namespace ita {

/// Shows the settings for changing; nothing when the person leaves them as they are.
std::optional<Settings> editSettings(const Settings &settings, QWidget *parent);

} // namespace ita
