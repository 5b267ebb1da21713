// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storages.h"

#include "core/store/officefiles.h"

namespace ita {

const Storages &storages()
{
    return officeFiles();
}

} // namespace ita
