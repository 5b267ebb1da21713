// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// Whether the text is one http or https address with a host; the only kind we store as evidence
/// and open for the user.
bool isWebAddress(const QString &text);

} // namespace ita
