// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <qpdf/QPDF.hh>

namespace ita::test {

/// Pages that QPdfWriter drew, each line one glyph run, in the report's own typeface.
struct DrawnPages
{
    QByteArray pdf;
    QList<QStringList> text;
};
enum class Ligatures { Off, On };
DrawnPages drawPages(const QList<QStringList> &pages, Ligatures ligatures = Ligatures::Off);

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
