// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealedkey.h"

namespace ita::test {

inline const QString kPassphrase = QStringLiteral("ดอกไม้ริมทาง");
/// The lowest cost of opening a key, so that tests are fast.
inline constexpr KeyCost kCheap { .operations = 1, .memory = 8192 };

} // namespace ita::test
