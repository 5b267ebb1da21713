// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/privateaddress.h"

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace ita {

/// How much is asked of a server, and of a person's patience.
struct LinkLimits
{
    int parallel = 6; ///< addresses at a time
    std::chrono::milliseconds time = std::chrono::seconds(20); ///< for one, with its redirects
    qint64 bytes = 65536; ///< of one answer; what is longer counts as whole
    int redirects = 10;
    bool privateAddresses = false; ///< whether the person wants these looked at, too
    std::function<bool(const QHostAddress &)> isPrivate = &isPrivateAddress;
};

} // namespace ita
