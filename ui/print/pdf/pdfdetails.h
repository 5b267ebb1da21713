// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdffinish.h"

#include <QDateTime>
#include <QStringList>
#include <qpdf/QPDFObjectHandle.hh>

#include <vector>

class QPDF;

namespace ita {

/// Writes title, author and date into the document information and, alike, into the XMP metadata.
void writeDocumentInfo(QPDF &pdf, const PdfInfo &info);

/// Writes language, page labels, outline, and how a reader shows the document.
void writeCatalogue(QPDF &pdf, const PdfInfo &info, const std::vector<QPDFObjectHandle> &pages);

} // namespace ita
