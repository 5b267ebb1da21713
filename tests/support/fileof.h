// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/officefile.h"

namespace ita::test {

/// The SQLite file of a session. Throws std::bad_cast if the session uses another storage.
inline const OfficeFile &fileOf(const Session &session)
{
    return dynamic_cast<const OfficeFile &>(session.storage());
}

} // namespace ita::test
