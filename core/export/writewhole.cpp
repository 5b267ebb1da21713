// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/durablefile.h"
#include "core/export/exporter.h"
#include "core/export/exporttext.h"

#include <QFileInfo>

namespace ita {

Outcome writeWhole(const QString &path, const QByteArray &content)
{
    // Saving would put a file in the place of a pipe or a device.
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return Error { Error::Code::Storage,
            target.isDir()
                ? ExportText::tr("%1 could not be written: it is a folder").arg(path)
                : ExportText::tr("%1 could not be written: it is not an ordinary file").arg(path),
            {} };
    return writeDurably(path, content);
}

} // namespace ita
