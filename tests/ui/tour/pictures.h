// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tour/look.h"

#include <functional>

class QWidget;

namespace ita::test {

/// Saves what the widget shows when ITA_TOUR names a folder to look at, as
/// <folder>/<language>-<appearance>-<percent>/<name>.png.
void keepPicture(QWidget &widget, const Look &look, const QString &name);

/// Runs `act`, which opens a dialog and waits for its end, and calls `visit` with the open dialog.
/// Then rejects the dialog, unless `visit` has closed it.
void whileOpen(const std::function<void()> &act, const std::function<void(QWidget &)> &visit);

} // namespace ita::test
