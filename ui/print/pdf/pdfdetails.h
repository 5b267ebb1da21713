// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/libqpdf.h"

#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QStringList>

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

/// An area that leads to another page. Lengths in points, from the upper left corner of the page.
struct PdfLink
{
    int page = 0; ///< from 0
    QRectF area;
    int target = 0; ///< page, from 0
    double fromTop = 0; ///< of the target page
};

/// Metadata of a PDF.
struct PdfInfo
{
    QString title;
    QString author; ///< may be empty
    QDateTime created; ///< must be valid
    QList<PdfBookmark> bookmarks; ///< in reading order
    QStringList pageLabels; ///< none, or one per page as printed, such as "๒"
    QList<PdfLink> links {};
};

/// Writes title, author, program and date into the document information and into the XMP metadata.
void writeDocumentInfo(QPDF &pdf, const PdfInfo &info);

/// Writes the links onto their pages.
void writeLinks(QPDF &pdf, const QList<PdfLink> &links, std::vector<QPDFObjectHandle> &pages);

/// Writes language, page labels, outline and viewer preferences.
void writeCatalogue(QPDF &pdf, const PdfInfo &info, const std::vector<QPDFObjectHandle> &pages);

} // namespace ita
