// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// Whether the text is one http or https address with a host; the program opens no other address.
bool isWebAddress(const QString &text);

/// Adds https to an address without a scheme, such as "www.example.go.th/o1". Returns any other
/// text unchanged.
QString asWebAddress(const QString &typed);

} // namespace ita
