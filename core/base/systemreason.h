// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <system_error>

namespace ita {

/// Why the system refused something, as part of a sentence: "the disk is full". The system's own
/// words for reasons that are rare.
QString reasonOf(const std::error_code &error);

} // namespace ita
