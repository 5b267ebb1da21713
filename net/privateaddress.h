// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace ita {

/// Whether the address is this computer or in a network that the internet does not reach.
bool isPrivateAddress(const QHostAddress &address);

/// Whether only a private network knows the name: one without a full stop, or with an end that is
/// for private networks only. What other names mean has to be looked up.
bool isPrivateName(const QString &host);

} // namespace ita
