// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfexport.h"

#include "core/base/thaidigits.h"
#include "ui/print/pdf/pdffinish.h"

#include <QBuffer>
#include <QPdfWriter>

namespace ita {
namespace {

constexpr double kPointsPerMm = 72 / 25.4;

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
    if (!report.missingGlyphs().isEmpty())
        return GlyphError::of(report.missingGlyphs(), nameOf);
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    PageTexts texts;
    {
        QPdfWriter writer(&drawn);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kUnitsPerInch);
        writer.setTitle(report.document().title);
        if (auto painted = report.paintPages(writer, 1, report.pageCount(), progress, &texts);
            !painted)
            return painted.error();
    }
    return finishPdf(drawn.data(), texts, infoOf(report, created));
}

} // namespace ita
