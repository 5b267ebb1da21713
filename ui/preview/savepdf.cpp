// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/savepdf.h"

#include "ui/export/savewatched.h"
#include "ui/print/pdf/pdfexport.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct SavePdfText
{
    Q_DECLARE_TR_FUNCTIONS(SavePdfText)
};

} // namespace

Outcome savePdf(const PrintedReport &report, const QString &path,
    const std::function<QString(const Place &)> &nameOf, QWidget *parent)
{
    return saveWatched(
        path, SavePdfText::tr("Making the PDF…"), report.pageCount(),
        [&](const ExportProgress &progress) { return exportPdf(report, nameOf, progress); },
        parent);
}

} // namespace ita
