// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// The text with � for characters that cannot be seen but turn, hide or cut what stands around
/// them: controls other than line ends and tabs, and those that set the direction of writing. For
/// messages that quote file names and texts of others.
QString visibleText(QString text);

/// The text without those characters, for what is pasted into the file.
QString withoutTraps(QString text);

} // namespace ita
