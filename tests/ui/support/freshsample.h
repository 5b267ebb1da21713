// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/samplecopy.h"

#include <QDir>

namespace ita::test {

/// Copies of the sample survive the program's end, and so they would a test's. To be called while
/// none is open.
inline void removeSampleCopies()
{
    QDir(samplesFolder()).removeRecursively();
}

} // namespace ita::test
