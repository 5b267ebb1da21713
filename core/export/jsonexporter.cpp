// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/exporttext.h"
#include "core/interchange/writer.h"

using namespace Qt::StringLiterals;

namespace ita {

Exporter jsonExporter()
{
    return { .suffix = "json"_L1,
        .name = ExportText::tr("the office file as an interchange document"),
        .takesSections = true,
        .wholeOffice = true,
        .write = [](const ExportJob &job) -> Result<QByteArray> {
            return writeDocument(job.tree, job.scope);
        } };
}

} // namespace ita
