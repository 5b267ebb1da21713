// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printreport.h"

#include <QCoreApplication>
#include <QPageRanges>
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

QList<int> fromTo(int first, int last)
{
    QList<int> pages;
    for (int page = first; page <= last; ++page)
        pages.append(page);
    return pages;
}

/// The pages chosen in the dialog, such as "1-3,7". Empty when the report has none of them.
QList<int> pagesWanted(const QPrinter &printer, int pageCount, int currentPage)
{
    switch (printer.printRange()) {
    case QPrinter::PageRange: {
        QList<int> pages;
        const QList<QPageRanges::Range> ranges = printer.pageRanges().toRangeList();
        for (const QPageRanges::Range &range : ranges)
            pages += fromTo(range.from, std::min(range.to, pageCount));
        return pages;
    }
    case QPrinter::CurrentPage:
        return { currentPage };
    case QPrinter::AllPages:
    case QPrinter::Selection:
        break;
    }
    return fromTo(1, pageCount);
}

} // namespace

Outcome printReport(const PrintedReport &report, int currentPage, QWidget *parent)
{
    if (Outcome any = report.checkPages(); !any)
        return any;
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

    const QList<int> pages = pagesWanted(printer, report.pageCount(), currentPage);
    if (pages.isEmpty())
        return Error { Error::Code::Invalid,
            PrintReportText::tr("The report has no such pages; it ends on page %1.")
                .arg(report.pageCount()),
            {} };
    QProgressDialog progress(PrintReportText::tr("Printing…"), PrintReportText::tr("Cancel"), 0,
        int(pages.size()), parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(0);
    progress.setValue(0);
    const auto follow = [&](int done, int) {
        progress.setValue(done);
        return !progress.wasCanceled();
    };
    return report.paintPages(printer, pages, follow);
}

} // namespace ita
