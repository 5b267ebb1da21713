// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdffinish.h"

#include "ui/print/pdf/pdfdetails.h"
#include "ui/print/pdf/pdfpagetext.h"
#include "ui/print/pdf/pdfstream.h"

#include <QCoreApplication>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace ita {
namespace {

struct Page
{
    QPDFObjectHandle contents;
    QByteArray drawn; ///< as stored; `packed` or not
    bool packed = false;
    bool readable = true;
    QHash<QByteArray, int> fonts; ///< by resource name
    PageText text;
    std::vector<int> cids; ///< for text.drawing.uses()
    std::string finished;
};

/// Calls work(i) for all i below count, on all cores.
template<typename Work>
void forEachInParallel(size_t count, Work work)
{
    std::atomic<size_t> next = 0;
    const auto run = [&next, &work, count] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::future<void>> others;
    const size_t cores = std::min<size_t>(std::thread::hardware_concurrency(), count);
    for (size_t core = 1; core < cores; ++core)
        others.push_back(std::async(std::launch::async, run));
    run();
    for (std::future<void> &other : others)
        other.get();
}

class Finisher
{
    Q_DECLARE_TR_FUNCTIONS(PdfFinisher)
public:
    Result<QByteArray> run(
        const QByteArray &drawn, const QList<QStringList> &textOfPages, const PdfInfo &info);

private:
    Outcome checkInfo(const QList<QStringList> &textOfPages, const PdfInfo &info) const;
    Outcome readPages();
    bool readFonts(Page &page, QPDFObjectHandle fonts);
    Outcome rewritePages(const QList<QStringList> &textOfPages);
    Outcome checkPage(size_t index, qsizetype textCount) const;
    Outcome assignCids();
    void storePages();
    QByteArray write();
    Error pageError(size_t index, const QString &reason) const;

    QPDF m_pdf;
    std::vector<QPDFObjectHandle> m_pageObjects;
    std::vector<Page> m_pages;
    std::vector<PdfFont> m_fonts;
    QHash<QByteArray, int> m_fontOfObject;
};

Result<QByteArray> Finisher::run(
    const QByteArray &drawn, const QList<QStringList> &textOfPages, const PdfInfo &info)
{
    m_pdf.setSuppressWarnings(true);
    m_pdf.setAttemptRecovery(false);
    m_pdf.processMemoryFile("drawn pages", drawn.constData(), static_cast<size_t>(drawn.size()));
    m_pageObjects = m_pdf.getAllPages();
    m_pages.resize(m_pageObjects.size());
    if (const Outcome checked = checkInfo(textOfPages, info); !checked)
        return checked.error();
    if (const Outcome read = readPages(); !read)
        return read.error();
    if (const Outcome rewritten = rewritePages(textOfPages); !rewritten)
        return rewritten.error();
    if (const Outcome assigned = assignCids(); !assigned)
        return assigned.error();
    storePages();
    writeDocumentInfo(m_pdf, info);
    writeCatalogue(m_pdf, info, m_pageObjects);
    return write();
}

Outcome Finisher::checkInfo(const QList<QStringList> &textOfPages, const PdfInfo &info) const
{
    const auto pageCount = static_cast<qsizetype>(m_pages.size());
    if (textOfPages.size() != pageCount)
        return Error { Error::Code::Invalid,
            tr("The PDF has %1 pages, but there is text for %2.")
                .arg(pageCount)
                .arg(textOfPages.size()),
            {} };
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

Outcome Finisher::readPages()
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        Page &page = m_pages[i];
        page.contents = m_pageObjects[i].getKey("/Contents");
        if (!page.contents.isStream())
            return pageError(i, tr("it has no drawing"));
        QPDFObjectHandle filter = page.contents.getDict().getKey("/Filter");
        page.packed = filter.isName() && filter.getName() == "/FlateDecode";
        const auto data
            = page.packed ? page.contents.getRawStreamData() : page.contents.getStreamData();
        page.drawn = QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize()));
        if (!readFonts(page, m_pageObjects[i].getKey("/Resources").getKey("/Font")))
            return pageError(i, tr("it uses a font of an unknown make"));
    }
    return ok();
}

bool Finisher::readFonts(Page &page, QPDFObjectHandle fonts)
{
    if (!fonts.isDictionary())
        return true;
    for (const auto &[name, font] : fonts.getDictAsMap()) {
        const QByteArray object = QByteArray::fromStdString(font.getObjGen().unparse());
        if (!m_fontOfObject.contains(object)) {
            std::optional<PdfFont> read = PdfFont::read(font);
            if (!read)
                return false;
            m_fontOfObject[object] = static_cast<int>(m_fonts.size());
            m_fonts.push_back(std::move(*read));
        }
        page.fonts[QByteArray::fromStdString(name)] = m_fontOfObject[object];
    }
    return true;
}

Outcome Finisher::rewritePages(const QList<QStringList> &textOfPages)
{
    forEachInParallel(m_pages.size(), [this, &textOfPages](size_t i) {
        Page &page = m_pages[i];
        const QByteArray stream = page.packed ? inflated(page.drawn) : page.drawn;
        page.readable = !stream.isNull();
        page.drawn.clear();
        page.text
            = rewritePage(stream, textOfPages[static_cast<qsizetype>(i)], m_fonts, page.fonts);
    });
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (const Outcome checked = checkPage(i, textOfPages[static_cast<qsizetype>(i)].size());
            !checked)
            return checked;
    }
    return ok();
}

Outcome Finisher::checkPage(size_t index, qsizetype textCount) const
{
    const Page &page = m_pages[index];
    if (!page.readable)
        return pageError(index, tr("its drawing is damaged"));
    if (page.text.fontUnknown)
        return pageError(index, tr("it uses a font of an unknown make"));
    if (page.text.blockCount != textCount)
        return pageError(index,
            tr("%1 lines are drawn, but there is text for %2")
                .arg(page.text.blockCount)
                .arg(textCount));
    return ok();
}

/// In page order, so that the same drawing always gets the same numbers.
Outcome Finisher::assignCids()
{
    for (const Page &page : m_pages) {
        for (const GlyphUse &use : page.text.drawing.uses())
            m_fonts[static_cast<size_t>(use.font)].use(use.shape);
    }
    for (size_t i = 0; i < m_pages.size(); ++i) {
        Page &page = m_pages[i];
        page.cids.reserve(page.text.drawing.uses().size());
        for (const GlyphUse &use : page.text.drawing.uses()) {
            page.cids.push_back(m_fonts[static_cast<size_t>(use.font)].cidFor(use.shape, use.text));
            if (page.cids.back() < 0)
                return pageError(i, tr("its font has no room for more glyphs"));
        }
    }
    return ok();
}

void Finisher::storePages()
{
    forEachInParallel(m_pages.size(), [this](size_t i) {
        Page &page = m_pages[i];
        page.text.drawing.setCids(page.cids);
        page.finished = deflated(page.text.drawing.content);
        page.text = {};
    });
    for (Page &page : m_pages)
        page.contents.replaceStreamData(
            page.finished, QPDFObjectHandle::newName("/FlateDecode"), QPDFObjectHandle::newNull());
    for (PdfFont &font : m_fonts)
        font.write(m_pdf);
}

QByteArray Finisher::write()
{
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which has none
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
        static_cast<qsizetype>(buffer->getSize()));
}

Error Finisher::pageError(size_t index, const QString &reason) const
{
    return { Error::Code::Invalid,
        tr("Page %1 of the PDF cannot be finished: %2.").arg(index + 1).arg(reason), {} };
}

} // namespace

Result<QByteArray> finishPdf(
    const QByteArray &drawn, const QList<QStringList> &textOfPages, const PdfInfo &info)
{
    try {
        return Finisher().run(drawn, textOfPages, info);
    } catch (const std::exception &failure) {
        return Error { Error::Code::Damaged,
            QCoreApplication::translate(
                "PdfFinisher", "The drawn pages are not a PDF that can be read."),
            QString::fromLocal8Bit(failure.what()) };
    }
}

} // namespace ita
