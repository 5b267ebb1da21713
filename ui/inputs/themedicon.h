// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ita {

/// An icon of our set in the text colour of the application's palette, dark or light. Made anew by
/// the caller when the palette changes.
QIcon themedIcon(const QString &name);

} // namespace ita
