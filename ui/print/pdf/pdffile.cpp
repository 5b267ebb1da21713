// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdffile.h"

#include "ui/print/pdf/pdfstream.h"

#include <QColorSpace>
#include <QtConcurrentRun>

#include <algorithm>

namespace ita {
namespace {

/// The pixels row by row from the top, three bytes per pixel.
std::string pixels(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB888);
    std::string bytes;
    for (int y = 0; y < plain.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(plain.constScanLine(y)),
            size_t(3) * static_cast<size_t>(plain.width()));
    return bytes;
}

/// A dictionary of the resources of one kind that a page uses, by their names such as /F0.
QPDFObjectHandle named(
    const char *letter, const std::set<int> &used, const std::vector<QPDFObjectHandle> &objects)
{
    QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
    for (const int number : used)
        names.replaceKey(letter + std::to_string(number), objects.at(static_cast<size_t>(number)));
    return names;
}

/// Printed (/F 4), as PDF/A requires, and without a frame.
QPDFObjectHandle annotations(QPDF &pdf, const std::vector<PdfPage::Link> &links)
{
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (const PdfPage::Link &link : links) {
        QPDFObjectHandle annotation = QPDFObjectHandle::parse(
            "<< /Type /Annot /Subtype /Link /F 4 /Border [ 0 0 0 ] /A << /S /URI >> >>");
        annotation.replaceKey("/Rect",
            QPDFObjectHandle::newFromRectangle(
                { link.area.left(), link.area.top(), link.area.right(), link.area.bottom() }));
        annotation.getKey("/A").replaceKey("/URI", QPDFObjectHandle::newString(link.url));
        list.appendItem(pdf.makeIndirectObject(annotation));
    }
    return list;
}

} // namespace

Outcome PdfFile::addPage(const PdfPage &page)
{
    m_pages.push_back({ page.size(), page.fonts(), page.images(), page.links(),
        QtConcurrent::run([drawing = page.drawing()] { return deflated(drawing); }) });
    if (std::ranges::any_of(m_resources.fonts(), &PdfFont::isFull))
        return Error { Error::Code::Invalid,
            tr("Page %1 of the PDF cannot be made: its font has no room for more glyphs.")
                .arg(m_pages.size()),
            {} };
    return ok();
}

Result<QByteArray> PdfFile::write(const PdfInfo &info)
{
    if (const Outcome checked = check(info); !checked)
        return checked.error();
    m_pdf.emptyPDF();
    writeIntent();
    std::vector<QPDFObjectHandle> pages = writePages();
    writeLinks(m_pdf, info.links, pages);
    writeDocumentInfo(m_pdf, info);
    writeCatalogue(m_pdf, info, pages);
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.4");
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has no object streams
    writer.setNewlineBeforeEndstream(true); // required by PDF/A-1
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize()));
}

Outcome PdfFile::check(const PdfInfo &info) const
{
    const auto pageCount = static_cast<qsizetype>(m_pages.size());
    if (!info.pageLabels.isEmpty() && info.pageLabels.size() != pageCount)
        return Error { Error::Code::Usage,
            tr("The PDF has %1 pages, but %2 page labels.")
                .arg(pageCount)
                .arg(info.pageLabels.size()),
            {} };
    for (const PdfBookmark &bookmark : info.bookmarks) {
        if (bookmark.page < 0 || bookmark.page >= pageCount)
            return Error { Error::Code::Usage,
                tr("The bookmark \"%1\" leads to page %2, which is not there.")
                    .arg(bookmark.title)
                    .arg(bookmark.page + 1),
                {} };
    }
    if (!info.created.isValid())
        return Error { Error::Code::Usage, tr("The PDF has no date of creation."), {} };
    return ok();
}

/// Writes the output intent (sRGB) that PDF/A requires.
void PdfFile::writeIntent()
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    QPDFObjectHandle colours
        = deflatedStream(m_pdf, { profile.constData(), static_cast<size_t>(profile.size()) });
    colours.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
        " /Info (sRGB IEC61966-2.1) /RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", colours);
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(m_pdf.makeIndirectObject(intent));
    m_pdf.getRoot().replaceKey("/OutputIntents", intents);
}

std::vector<QPDFObjectHandle> PdfFile::writePages()
{
    const std::vector<QPDFObjectHandle> fonts = writeFonts();
    const std::vector<QPDFObjectHandle> images = writeImages();
    for (const Page &page : m_pages) {
        QPDFObjectHandle resources = QPDFObjectHandle::newDictionary();
        if (!page.fonts.empty())
            resources.replaceKey("/Font", named("/F", page.fonts, fonts));
        if (!page.images.empty())
            resources.replaceKey("/XObject", named("/I", page.images, images));
        QPDFObjectHandle object = QPDFObjectHandle::parse("<< /Type /Page >>");
        object.replaceKey("/MediaBox",
            QPDFObjectHandle::newFromRectangle(
                { 0, 0, double(page.size.width()), double(page.size.height()) }));
        object.replaceKey("/Resources", resources);
        object.replaceKey("/Contents", packedStream(m_pdf, page.packed.result()));
        if (!page.links.empty())
            object.replaceKey("/Annots", annotations(m_pdf, page.links));
        m_pdf.addPage(m_pdf.makeIndirectObject(object), false);
    }
    return m_pdf.getAllPages();
}

std::vector<QPDFObjectHandle> PdfFile::writeFonts()
{
    std::vector<QPDFObjectHandle> objects;
    for (const PdfFont &font : m_resources.fonts())
        objects.push_back(font.write(m_pdf));
    return objects;
}

std::vector<QPDFObjectHandle> PdfFile::writeImages()
{
    std::vector<QPDFObjectHandle> objects;
    for (const QImage &image : m_resources.images()) {
        QPDFObjectHandle object = deflatedStream(m_pdf, pixels(image));
        QPDFObjectHandle dictionary = object.getDict();
        dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
        dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
        dictionary.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
        dictionary.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
        dictionary.replaceKey("/ColorSpace", QPDFObjectHandle::newName("/DeviceRGB"));
        dictionary.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(8));
        objects.push_back(object);
    }
    return objects;
}

} // namespace ita
