// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ita::test {

/// One line for each flaw of the window: a text that is cut off, a control without a name for a
/// screen reader, a mnemonic that is used twice, a dialog that is too high, a choice that the wheel
/// changes.
QStringList flawsOf(QWidget &window);

/// The controls that Tab does not reach from the widget that has the focus. The window must be
/// active.
QStringList notReachedByTab(QWidget &window);

} // namespace ita::test
