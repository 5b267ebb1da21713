// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/exporttext.h"

#include <QSaveFile>

namespace ita {

Outcome writeWhole(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error { Error::Code::Storage,
            ExportText::tr("%1 could not be written: %2").arg(path, file.errorString()), {} };
    return ok();
}

} // namespace ita
