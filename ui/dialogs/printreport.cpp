// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/printreport.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>

namespace ita {
namespace {

struct PrintReportText
{
    Q_DECLARE_TR_FUNCTIONS(PrintReportText)
};

constexpr int kDotsPerInch = 600;

/// The first and last page the dialog was left with.
std::pair<int, int> pagesWanted(const QPrinter &printer, int pageCount, int currentPage)
{
    switch (printer.printRange()) {
    case QPrinter::PageRange:
        return { std::clamp(printer.fromPage(), 1, pageCount),
            std::clamp(printer.toPage(), 1, pageCount) };
    case QPrinter::CurrentPage:
        return { currentPage, currentPage };
    case QPrinter::AllPages:
    case QPrinter::Selection:
        break;
    }
    return { 1, pageCount };
}

} // namespace

Outcome printReport(const PrintedReport &report, int currentPage, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setResolution(kDotsPerInch);
    printer.setDocName(report.document().title);
    printer.setPageMargins({}, QPageLayout::Millimeter);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setMinMax(1, report.pageCount());
    if (dialog.exec() != QDialog::Accepted)
        return Error { Error::Code::Cancelled, PrintReportText::tr("Nothing was printed"), {} };

    const auto [first, last] = pagesWanted(printer, report.pageCount(), currentPage);
    QProgressDialog progress(PrintReportText::tr("Printing…"), PrintReportText::tr("Cancel"), 0,
        last - first + 1, parent);
    progress.setWindowModality(Qt::WindowModal);
    const auto follow = [&](int done, int) {
        progress.setValue(done);
        return !progress.wasCanceled();
    };
    return report.paintPages(printer, first, last, follow);
}

} // namespace ita
