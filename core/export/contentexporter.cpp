// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/canonicaljson.h"
#include "core/export/exporter.h"
#include "core/export/exporttext.h"
#include "core/signoff/printedcontent.h"

using namespace Qt::StringLiterals;

namespace ita {

Exporter contentExporter()
{
    return { .suffix = "content"_L1,
        .name = ExportText::tr("what sign-offs bind, byte for byte"),
        .write = [](const ExportJob &job) {
            return canonicalJson(printedContent(job.tree, job.paper()));
        } };
}

} // namespace ita
