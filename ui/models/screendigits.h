// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

// All counts, percentages, page numbers and years that the program shows pass through here, so that
// they have the digits the person has chosen. As the locale of Qt, the choice belongs to the
// process.

/// Whether numbers on the screen are written ๐-๙, as they are from the start, or 0-9.
void setThaiDigitsOnScreen(bool thai);

/// A text of the program's own with its numbers in those digits. Places for arguments stay,
/// and codes such as O12.
QString onScreen(QString text);
QString onScreen(qint64 number);

} // namespace ita
