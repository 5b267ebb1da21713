// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporters.h"

#include "core/export/xlsx/xlsxexporter.h"
#include "ui/export/wordprocessors.h"
#include "ui/print/pdf/pdfexporter.h"
#include "ui/print/text/reportchecks.h"

#include <QFileInfo>

namespace ita {

QList<Exporter> exporters(const PageStyle &style)
{
    return { pdfExporter(style), docxExporter(officeStyle(style), contentsPages(style)),
        xlsxExporter({ .family = style.family, .checks = reportChecks() }), htmlExporter(),
        jsonExporter(), contentExporter(), calendarExporter() };
}

std::optional<Exporter> exporterFor(const QString &path, const QList<Exporter> &all)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Exporter &exporter : all)
        if (exporter.suffix == suffix)
            return exporter;
    return {};
}

} // namespace ita
