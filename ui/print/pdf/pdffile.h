// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pdf/libqpdf.h"
#include "ui/print/pdf/pdfdetails.h"
#include "ui/print/pdf/pdfpage.h"

#include <QCoreApplication>
#include <QFuture>

namespace ita {

/// Builds a PDF/A-1b file with exact text, title, language, outline and page labels. The same input
/// gives the same bytes.
class PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(PdfFile)

public:
    /// Fonts and images for drawing pages. The TextFonts used on pages must outlive this object.
    PdfResources &resources() { return m_resources; }
    /// Adds a finished drawing as the next page. Fails with Error::Code::Invalid when a font has no
    /// room for more glyphs.
    Outcome addPage(const PdfPage &page);
    /// The bytes of the file. No page may be added afterwards. Fails with Error::Code::Usage when
    /// `info` does not match the pages.
    Result<QByteArray> write(const PdfInfo &info);

private:
    struct Page
    {
        QSize size;
        std::set<int> fonts;
        std::set<int> images;
        std::vector<PdfPage::Link> links;
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
