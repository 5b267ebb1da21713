// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/session.h"
#include "core/store/officefile.h"

namespace ita::test {

/// The SQLite file under a session that is not on a double.
inline const OfficeFile &fileOf(const Session &session)
{
    return dynamic_cast<const OfficeFile &>(session.storage());
}

} // namespace ita::test
