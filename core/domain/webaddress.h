// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// Whether the text is one http or https address with a host; the only kind we store as evidence
/// and open for the user.
bool isWebAddress(const QString &text);

/// The address that is meant by what people type or copy without its scheme: "www.example.go.th/o1"
/// gets https in front. All else stays as it is.
QString asWebAddress(const QString &typed);

} // namespace ita
