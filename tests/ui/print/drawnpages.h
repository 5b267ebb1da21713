// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pdf/libqpdf.h"
#include "ui/print/pdf/pdfdetails.h"
#include "ui/print/text/textfont.h"

#include <QByteArray>
#include <QStringList>

namespace ita::test {

/// The document information that the tests write into a PDF.
PdfInfo someInfo();

enum class Ligatures { Off, On };
/// The report's own typeface at 16 points.
TextFont reportFont(Ligatures ligatures = Ligatures::Off);
/// A PDF of pages with those lines, in that font.
Result<QByteArray> pdfOf(const QList<QStringList> &pages, const PdfInfo &info = someInfo(),
    Ligatures ligatures = Ligatures::Off);

/// The lines that pdftotext finds, in the order they were drawn.
QStringList linesOf(const QByteArray &pdf);

/// A document read back.
class ReadPdf
{
public:
    explicit ReadPdf(const QByteArray &pdf);
    QPDFObjectHandle root() { return m_pdf.getRoot(); }
    QPDFObjectHandle info() { return m_pdf.getTrailer().getKey("/Info"); }
    QPDFObjectHandle page(size_t index) { return m_pdf.getAllPages().at(index); }
    QPDF &pdf() { return m_pdf; }

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

QByteArray streamData(QPDFObjectHandle stream);

} // namespace ita::test
