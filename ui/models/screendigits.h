// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

// All counts, percentages, page numbers and years on the screen pass through onScreen(), so that
// they have the digits that the user has chosen. The choice is global, like Qt's default locale.

/// Whether numbers on the screen have Thai digits ๐-๙, which is the default, or 0-9.
void setThaiDigitsOnScreen(bool thai);

/// Converts the digits in a text of the program. Place markers (%1) and codes such as O12 stay as
/// they are.
QString onScreen(QString text);
QString onScreen(qint64 number);

} // namespace ita
