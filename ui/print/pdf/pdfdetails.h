// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

class QPDF;

namespace ita {

/// An entry of the outline, which readers show beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< from 0
    double fromTop = 0; ///< of the page, in points
    int level = 0; ///< 0 is outermost; limited to one more than the entry before
};

/// Metadata of a PDF.
struct PdfInfo
{
    QString title;
    QString author; ///< may be empty
    QDateTime created; ///< must be valid
    QList<PdfBookmark> bookmarks; ///< in reading order
    QStringList pageLabels; ///< none, or one per page as printed, such as "๒"
};

/// Writes title, author, program and date into the document information and into the XMP metadata.
void writeDocumentInfo(QPDF &pdf, const PdfInfo &info);

/// Writes language, page labels, outline and viewer preferences.
void writeCatalogue(QPDF &pdf, const PdfInfo &info, const std::vector<QPDFObjectHandle> &pages);

} // namespace ita
