// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storages.h"

#include "core/store/filelock.h"
#include "core/store/officefiles.h"

#include <QFileInfo>

namespace ita {

const Storages &storages()
{
    return officeFiles();
}

std::optional<LockHolder> lockHolder(const QString &path)
{
    // A link has the lock of the file that it leads to.
    const QString target = QFileInfo(path).canonicalFilePath();
    return FileLock::holder(target.isEmpty() ? path : target);
}

} // namespace ita
