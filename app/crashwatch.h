// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// From here on a crash of the program leaves a report in `folder`, a text that crashreports reads:
/// the versions, the system, what happened and where in the code; nothing of what the office wrote.
/// Call it once; the folder is there when it returns.
void watchForCrashes(const QString &folder);

} // namespace ita
