// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdffont.h"

#include "ui/print/pdf/pdfstream.h"

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
    result.readFile();
    return result;
}

/// The array holds `first [w w w …]` and `first last w` in any order.
void PdfFont::readWidths(QPDFObjectHandle widths)
{
    const auto set = [this](int cid, double width) {
        if (cid > kMaxCid)
            return;
        m_widths.resize(std::max(m_widths.size(), static_cast<size_t>(cid) + 1), m_defaultWidth);
        m_widths[static_cast<size_t>(cid)] = width;
    };
    std::vector<QPDFObjectHandle> items
        = widths.isArray() ? widths.getArrayAsVector() : std::vector<QPDFObjectHandle>();
    for (size_t i = 0; i + 1 < items.size();) {
        int cid = std::clamp(items[i].getIntValueAsInt(), 0, kMaxCid);
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

void PdfFont::readFile()
{
    QPDFObjectHandle descriptor = m_descendant.getKey("/FontDescriptor");
    QPDFObjectHandle file
        = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : descriptor;
    if (!file.isStream())
        return;
    const auto data = file.getStreamData();
    m_file = PdfTrueType::read(QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
        static_cast<qsizetype>(data->getSize())));
}

double PdfFont::width(int cid) const
{
    const auto at = static_cast<size_t>(cid);
    return at < m_widths.size() ? m_widths[at] : m_defaultWidth;
}

void PdfFont::use(const GlyphShape &shape)
{
    for (int cid = static_cast<int>(m_codes.size()); cid <= std::max(shape.cid, shape.underCid);
         ++cid)
        m_codes.push_back({ cid, width(cid) });
    m_texts.resize(m_codes.size());
}

int PdfFont::cidFor(const GlyphShape &shape, QStringView text)
{
    const int glyph = shape.isPlain() ? shape.cid : glyphFor(shape);
    const int fresh = static_cast<int>(m_codes.size());
    const bool first = shape.isPlain() && !m_texts[static_cast<size_t>(glyph)];
    if (glyph < 0 || fresh > kMaxCid)
        return -1;
    const int cid = m_cids.of(glyph, text.toString(), first ? glyph : fresh);
    if (cid == fresh) {
        m_codes.push_back({ glyph, shape.still ? 0 : width(shape.cid) });
        m_texts.emplace_back();
    }
    m_texts[static_cast<size_t>(cid)] = text.toString();
    return cid;
}

int PdfFont::glyphFor(const GlyphShape &shape)
{
    const auto units
        = [this](int grid) { return grid * m_file->unitsPerEm() / GlyphShape::kGridPerEm; };
    const int fresh = m_file->glyphCount();
    const int glyph = m_glyphs.of(shape.cid, shape, fresh);
    if (glyph != fresh)
        return glyph;
    std::vector<PdfTrueType::Part> parts { { shape.cid, units(shape.x), units(shape.y) } };
    if (shape.underCid >= 0)
        parts.push_back({ shape.underCid, units(shape.underX), units(shape.underY) });
    return m_file->addGlyph(parts, shape.still ? 0 : m_file->advance(shape.cid));
}

void PdfFont::write(QPDF &pdf)
{
    std::string map;
    map.reserve(2 * m_codes.size());
    for (const Code &code : m_codes) {
        map += static_cast<char>(code.glyph >> 8);
        map += static_cast<char>(code.glyph & 0xFF);
    }
    m_descendant.replaceKey("/CIDToGIDMap", deflatedStream(pdf, map));
    m_font.replaceKey("/ToUnicode", deflatedStream(pdf, toUnicode()));
    writeFile(pdf);
    writeWidths();
    writeCharacterSet(pdf);
}

void PdfFont::writeFile(QPDF &pdf)
{
    if (!m_file)
        return;
    const std::string file = m_file->file().toStdString();
    QPDFObjectHandle stream = deflatedStream(pdf, file);
    stream.getDict().replaceKey(
        "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(file.size())));
    m_descendant.getKey("/FontDescriptor").replaceKey("/FontFile2", stream);
}

void PdfFont::writeWidths()
{
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (const Code &code : m_codes)
        list.appendItem(QPDFObjectHandle::newReal(code.width, 3));
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
        std::string bits((m_codes.size() + 7) / 8, '\0');
        for (size_t cid = 0; cid < m_codes.size(); ++cid)
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
    for (size_t cid = 0; cid < m_texts.size(); ++cid) {
        if (m_texts[cid])
            entries.push_back(hexEntry(static_cast<int>(cid), *m_texts[cid]));
    }
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
