// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// Replaces invisible characters that can falsify how a text looks by �: control characters other
/// than line ends and tabs, and characters that set the writing direction. For messages that quote
/// file names or foreign texts.
QString visibleText(QString text);

/// Removes the same characters, from pasted text.
QString withoutTraps(QString text);

} // namespace ita
