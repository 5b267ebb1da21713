// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ita::test {

/// One sentence for each thing in the window that cannot be read or used: a text that is cut, a
/// control without a name for a screen reader or one that the keyboard never gets to, two mnemonics
/// alike.
QStringList flawsOf(QWidget &window);

/// The controls that Tab does not come to, starting from whatever has the keyboard. The window must
/// be active.
QStringList notReachedByTab(QWidget &window);

} // namespace ita::test
