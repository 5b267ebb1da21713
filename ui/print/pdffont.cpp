// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffont.h"

#include "ui/print/pdfstream.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>

#include <algorithm>

namespace ita {
namespace {

    constexpr int kMaxCid = 0xFFFF;
    constexpr size_t kMaxMapEntries = 100; // per beginbfchar, says the CMap specification

    bool isName(QPDFObjectHandle object, const char *name)
    {
        return object.isName() && object.getName() == name;
    }

    std::string hexEntry(int cid, QStringView text)
    {
        std::string entry = "<";
        appendHex(entry, static_cast<char16_t>(cid));
        entry += "> <";
        for (const QChar c : text)
            appendHex(entry, c.unicode());
        return entry + ">\n";
    }

} // namespace

int GlyphTexts::numberOf(int cid, QStringView text, int fresh)
{
    const auto at = static_cast<size_t>(cid);
    if (at >= m_byCid.size())
        m_byCid.resize(at + 1);
    for (const auto &[known, number] : m_byCid[at]) {
        if (known == text)
            return number;
    }
    m_byCid[at].emplace_back(text, fresh);
    return fresh;
}

std::optional<PdfFont> PdfFont::read(const QPDFObjectHandle &font)
{
    PdfFont result;
    result.m_font = font;
    if (!result.m_font.isDictionary() || !isName(result.m_font.getKey("/Encoding"), "/Identity-H"))
        return std::nullopt;
    QPDFObjectHandle descendants = result.m_font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1)
        return std::nullopt;
    result.m_descendant = descendants.getArrayItem(0);
    if (!result.m_descendant.isDictionary()
        || !isName(result.m_descendant.getKey("/CIDToGIDMap"), "/Identity"))
        return std::nullopt;
    QPDFObjectHandle common = result.m_descendant.getKey("/DW");
    if (common.isNumber())
        result.m_defaultWidth = common.getNumericValue();
    result.readWidths(result.m_descendant.getKey("/W"));
    return result;
}

/// The array holds `first [w w w …]` and `first last w` in any order.
void PdfFont::readWidths(QPDFObjectHandle widths)
{
    const auto set = [this](int cid, double width) {
        if (cid < 0 || cid > kMaxCid)
            return;
        m_widths.resize(std::max(m_widths.size(), static_cast<size_t>(cid) + 1), m_defaultWidth);
        m_widths[static_cast<size_t>(cid)] = width;
    };
    std::vector<QPDFObjectHandle> items
        = widths.isArray() ? widths.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    for (size_t i = 0; i + 1 < items.size();) {
        int cid = items[i].getIntValueAsInt();
        if (items[i + 1].isArray()) {
            for (QPDFObjectHandle width : items[i + 1].getArrayAsVector())
                set(cid++, width.getNumericValue());
            i += 2;
        } else if (i + 2 < items.size()) {
            for (const int last = std::min(items[i + 1].getIntValueAsInt(), kMaxCid); cid <= last;
                 ++cid)
                set(cid, items[i + 2].getNumericValue());
            i += 3;
        } else {
            return;
        }
    }
}

double PdfFont::width(int cid) const
{
    const auto at = static_cast<size_t>(cid);
    return at < m_widths.size() ? m_widths[at] : m_defaultWidth;
}

void PdfFont::use(int cid)
{
    const size_t known = m_glyphOfCid.size();
    for (size_t next = known; next <= static_cast<size_t>(cid); ++next)
        m_glyphOfCid.push_back(static_cast<int>(next));
    m_ownTextKnown.resize(m_glyphOfCid.size());
}

int PdfFont::cidFor(int cid, QStringView text)
{
    const auto at = static_cast<size_t>(cid);
    const int fresh = m_ownTextKnown[at] ? static_cast<int>(m_glyphOfCid.size()) : cid;
    if (fresh > kMaxCid)
        return -1;
    m_ownTextKnown[at] = true;
    const int result = m_cids.numberOf(cid, text, fresh);
    if (result == static_cast<int>(m_glyphOfCid.size()))
        m_glyphOfCid.push_back(cid);
    return result;
}

void PdfFont::write(QPDF &pdf)
{
    std::string map;
    map.reserve(2 * m_glyphOfCid.size());
    for (const int glyph : m_glyphOfCid) {
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 0xFF);
    }
    m_descendant.replaceKey("/CIDToGIDMap", deflatedStream(pdf, map));
    m_font.replaceKey("/ToUnicode", deflatedStream(pdf, toUnicode()));
    writeWidths();
    writeCharacterSet(pdf);
}

void PdfFont::writeWidths()
{
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (size_t cid = 0; cid < m_glyphOfCid.size(); ++cid)
        list.appendItem(QPDFObjectHandle::newReal(width(m_glyphOfCid[cid]), 3));
    QPDFObjectHandle widths = QPDFObjectHandle::newArray();
    widths.appendItem(QPDFObjectHandle::newInteger(0));
    widths.appendItem(list);
    m_descendant.replaceKey("/W", widths);
}

/// PDF/A-1 wants a bit for each CID of an embedded subset, and one name for the font everywhere,
/// which QPdfWriter gives without the subset's tag in two of three places.
void PdfFont::writeCharacterSet(QPDF &pdf)
{
    QPDFObjectHandle descriptor = m_descendant.getKey("/FontDescriptor");
    if (!descriptor.isDictionary())
        return;
    if (descriptor.hasKey("/CIDSet")) {
        std::string bits((m_glyphOfCid.size() + 7) / 8, '\0');
        for (size_t cid = 0; cid < m_glyphOfCid.size(); ++cid)
            bits[cid / 8] = static_cast<char>(bits[cid / 8] | (0x80 >> (cid % 8)));
        descriptor.replaceKey("/CIDSet", deflatedStream(pdf, bits));
    }
    QPDFObjectHandle name = descriptor.getKey("/FontName");
    if (name.isName()) {
        m_font.replaceKey("/BaseFont", name);
        m_descendant.replaceKey("/BaseFont", name);
    }
}

std::string PdfFont::toUnicode() const
{
    std::vector<std::string> entries;
    m_cids.visit([&entries](int, QStringView text, int number) {
        entries.push_back(hexEntry(number, text));
    });
    std::sort(entries.begin(), entries.end());
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t i = 0; i < entries.size(); i += kMaxMapEntries) {
        const size_t end = std::min(i + kMaxMapEntries, entries.size());
        map += std::to_string(end - i) + " beginbfchar\n";
        for (size_t at = i; at < end; ++at)
            map += entries[at];
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace ita
