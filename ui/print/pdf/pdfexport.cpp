// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfexport.h"

#include "core/base/thaidigits.h"
#include "ui/print/pdf/pdffile.h"

#include <QCoreApplication>

namespace ita {
namespace {

constexpr double kPointsPerMm = 72 / 25.4;

struct PdfExportText
{
    Q_DECLARE_TR_FUNCTIONS(PdfExportText)
};

QSize sizeInPoints(const QSizeF &millimetres)
{
    return (millimetres * kPointsPerMm).toSize();
}

PdfInfo infoOf(const PrintedReport &report, const QDateTime &created)
{
    PdfInfo info { .title = report.document().title,
        .author = report.document().office,
        .created = created,
        .bookmarks = {},
        .pageLabels = {} };
    const QList<ReportBookmark> bookmarks = report.bookmarks();
    for (const ReportBookmark &bookmark : bookmarks)
        info.bookmarks.append(
            { bookmark.title, bookmark.page - 1, bookmark.top * kPointsPerMm, bookmark.level });
    const QList<ReportLink> links = report.links();
    for (const ReportLink &link : links)
        info.links.append({ link.from.page - 1,
            { link.from.area.topLeft() * kPointsPerMm, link.from.area.size() * kPointsPerMm },
            link.page - 1, link.top * kPointsPerMm });
    for (int page = 1; page <= report.pageCount(); ++page)
        info.pageLabels.append(
            report.style().digits == Digits::Thai ? toThaiDigits(page) : QString::number(page));
    return info;
}

} // namespace

Result<QByteArray> exportPdf(const PrintedReport &report,
    const std::function<QString(const Place &)> &nameOf, const PageProgress &progress,
    const QDateTime &created)
{
    if (const Outcome any = report.checkPages(); !any)
        return any.error();
    if (const Outcome all = report.checkGlyphs(nameOf); !all)
        return all.error();
    PdfFile file;
    for (int page = 1; page <= report.pageCount(); ++page) {
        PdfPage drawn(file.resources(), sizeInPoints(report.paper(page)));
        report.drawPage(drawn, page);
        if (const Outcome added = file.addPage(drawn); !added)
            return added.error();
        if (progress && !progress(page, report.pageCount()))
            return Error { Error::Code::Cancelled, PdfExportText::tr("Stopped."), {} };
    }
    return file.write(infoOf(report, created));
}

} // namespace ita
