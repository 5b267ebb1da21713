// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pdf/pdfdetails.h"
#include "ui/print/pdf/pdfpage.h"

#include <QCoreApplication>
#include <QFuture>
#include <qpdf/QPDF.hh>

namespace ita {

/// A PDF in the making: exact text, title, language, outline, page labels. It keeps to PDF/A-1b,
/// and is the same for the same input.
class PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)

public:
    /// What pages are drawn with. The text fonts they are drawn in must outlive the file.
    PdfResources &resources() { return m_resources; }
    /// Takes a finished drawing as the next page. Error: Invalid, when a font has no room for
    /// more glyphs.
    Outcome addPage(const PdfPage &page);
    /// The bytes of the file. No page may be added after that. Error: Usage, when `info` does not
    /// fit the pages.
    Result<QByteArray> write(const PdfInfo &info);

private:
    struct Page
    {
        QSize size;
        std::set<int> fonts;
        std::set<int> images;
        QFuture<std::string> packed;
    };
    Outcome check(const PdfInfo &info) const;
    void writeIntent();
    std::vector<QPDFObjectHandle> writePages();
    std::vector<QPDFObjectHandle> writeFonts();
    std::vector<QPDFObjectHandle> writeImages();

    PdfResources m_resources;
    std::vector<Page> m_pages;
    QPDF m_pdf;
};

} // namespace ita
