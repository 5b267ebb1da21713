// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita::test {

/// Compares with tests/golden/<name>. ITA_UPDATE_GOLDEN=1 rewrites that file instead; read the
/// difference before it is committed.
void checkGolden(const QString &name, const QString &actual);

/// The first line in which the texts differ, with both versions; empty when they are equal.
QString firstDifference(const QString &expected, const QString &actual);

} // namespace ita::test
