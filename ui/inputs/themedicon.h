// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace ita {

/// The icon resources/icons/<name>.svg in the text colour of the application's palette. Follows
/// palette changes when it is painted again. Null if there is no such file.
QIcon themedIcon(const QString &name);

} // namespace ita
