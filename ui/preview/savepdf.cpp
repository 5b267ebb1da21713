// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/savepdf.h"

#include "ui/print/pdf/pdfexport.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <QSaveFile>

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
    QProgressDialog progress(SavePdfText::tr("Making the PDF…"), SavePdfText::tr("Cancel"), 0,
        report.pageCount(), parent);
    progress.setWindowModality(Qt::WindowModal);
    // At once: a bar that comes late leaves no time to stop.
    progress.setMinimumDuration(0);
    progress.setValue(0);
    const auto pdf = exportPdf(report, nameOf, [&](int done, int) {
        progress.setValue(done);
        return !progress.wasCanceled();
    });
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return Error { Error::Code::Storage,
            SavePdfText::tr("%1 could not be written: %2").arg(path, file.errorString()), {} };
    return ok();
}

} // namespace ita
