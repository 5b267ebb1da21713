// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdffont.h"

#include "ui/print/pdf/pdfstream.h"

#include <QPainterPath>

#include <cmath>

namespace ita {
namespace {

constexpr size_t kMaxCodes = 0xFFFF;
constexpr size_t kMaxMapEntries = 100; // per beginbfchar (CMap specification)

QRawFont atFontUnits(QRawFont typeface)
{
    typeface.setPixelSize(typeface.unitsPerEm());
    return typeface;
}

PdfTrueType::Metrics metricsOf(const QRawFont &typeface)
{
    return { .unitsPerEm = qRound(typeface.unitsPerEm()),
        .ascent = qRound(typeface.ascent()),
        .descent = -qRound(typeface.descent()) };
}

std::string hexEntry(size_t code, QStringView text)
{
    std::string entry = "<";
    appendHex(entry, static_cast<char16_t>(code));
    entry += "> <";
    for (const QChar c : text)
        appendHex(entry, c.unicode());
    return entry + ">\n";
}

/// The entry of `list` for a glyph; the list is extended with `fresh` if needed.
template<typename Entry>
Entry &entryOf(std::vector<Entry> &list, int glyph, const Entry &fresh)
{
    const auto at = static_cast<size_t>(glyph);
    if (at >= list.size())
        list.resize(at + 1, fresh);
    return list[at];
}

} // namespace

PdfFont::PdfFont(const QRawFont &typeface)
    : m_typeface(atFontUnits(typeface))
    , m_file(metricsOf(m_typeface))
    , m_codes { { .drawn = plainGlyph(0), .advance = advance(0) } }
{
}

int PdfFont::advance(int glyph)
{
    int &known = entryOf(m_advances, glyph, -1);
    if (known < 0)
        known = qRound(
            m_typeface.advancesForGlyphIndexes({ static_cast<quint32>(glyph) }).value(0).x());
    return known;
}

double PdfFont::width(int glyph)
{
    return thousandths(advance(glyph));
}

double PdfFont::thousandths(int units) const
{
    return units * 1000 / m_typeface.unitsPerEm();
}

int PdfFont::codeFor(const GlyphShape &shape, QStringView text)
{
    for (const int known : entryOf(m_codesOf, shape.glyph, {})) {
        const Code &code = m_codes[static_cast<size_t>(known)];
        if (code.shape == shape && code.text == text)
            return known;
    }
    const int drawn = m_codes.size() < kMaxCodes ? glyphFor(shape) : -1;
    if (drawn < 0) {
        m_full = true;
        return 0;
    }
    const auto code = static_cast<int>(m_codes.size());
    m_codes.push_back({ shape, text, drawn, shape.still ? 0 : advance(shape.glyph) });
    m_codesOf[static_cast<size_t>(shape.glyph)].push_back(code);
    return code;
}

/// Codes with the same shape and different texts share a glyph.
int PdfFont::glyphFor(const GlyphShape &shape)
{
    for (const int known : m_codesOf[static_cast<size_t>(shape.glyph)]) {
        const Code &code = m_codes[static_cast<size_t>(known)];
        if (code.shape == shape)
            return code.drawn;
    }
    return shape.isPlain() ? plainGlyph(shape.glyph) : addShape(shape);
}

int PdfFont::plainGlyph(int glyph)
{
    int &known = entryOf(m_plain, glyph, -1);
    if (known < 0)
        known = m_file.addOutline(
            outlineOf(m_typeface.pathForGlyph(static_cast<quint32>(glyph))), advance(glyph));
    return known;
}

int PdfFont::addShape(const GlyphShape &shape)
{
    const auto units = [this](int grid) {
        return qRound(grid * m_typeface.unitsPerEm() / GlyphShape::kGridPerEm);
    };
    std::vector<PdfTrueType::Part> parts { { plainGlyph(shape.glyph), units(shape.x),
        units(shape.y) } };
    if (shape.under >= 0)
        parts.push_back({ plainGlyph(shape.under), units(shape.underX), units(shape.underY) });
    for (const PdfTrueType::Part &part : parts) {
        if (part.glyph < 0)
            return -1;
    }
    return m_file.addComposite(parts, shape.still ? 0 : advance(shape.glyph));
}

QPDFObjectHandle PdfFont::write(QPDF &pdf) const
{
    QPDFObjectHandle font = QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type0"
                                                    " /Encoding /Identity-H >>");
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name()));
    QPDFObjectHandle descendants = QPDFObjectHandle::newArray();
    descendants.appendItem(pdf.makeIndirectObject(descendant(pdf)));
    font.replaceKey("/DescendantFonts", descendants);
    font.replaceKey("/ToUnicode", deflatedStream(pdf, toUnicode()));
    return pdf.makeIndirectObject(font);
}

QPDFObjectHandle PdfFont::descendant(QPDF &pdf) const
{
    QPDFObjectHandle font = QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /CIDFontType2"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>");
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(name()));
    font.replaceKey("/FontDescriptor", pdf.makeIndirectObject(descriptor(pdf)));
    font.replaceKey("/W", widths());
    std::string glyphs;
    for (const Code &code : m_codes) {
        glyphs += static_cast<char>(code.drawn >> 8);
        glyphs += static_cast<char>(code.drawn & 0xFF);
    }
    font.replaceKey("/CIDToGIDMap", deflatedStream(pdf, glyphs));
    return font;
}

QPDFObjectHandle PdfFont::descriptor(QPDF &pdf) const
{
    constexpr int kSymbolic = 4; // has characters outside the Adobe standard Latin set
    QPDFObjectHandle descriptor = QPDFObjectHandle::parse(
        "<< /Type /FontDescriptor /ItalicAngle 0 /StemV 50 >>"); // readers ignore StemV
    const auto rounded = [this](double units) { return std::lround(thousandths(qRound(units))); };
    const PdfTrueType::Box box = m_file.box();
    QPDFObjectHandle bounds = QPDFObjectHandle::newArray();
    for (const int edge : { box.left, box.bottom, box.right, box.top })
        bounds.appendItem(integer(rounded(edge)));
    descriptor.replaceKey("/FontName", QPDFObjectHandle::newName(name()));
    descriptor.replaceKey("/Flags", integer(kSymbolic));
    descriptor.replaceKey("/FontBBox", bounds);
    descriptor.replaceKey("/Ascent", integer(rounded(m_typeface.ascent())));
    descriptor.replaceKey("/Descent", integer(rounded(-m_typeface.descent())));
    descriptor.replaceKey("/CapHeight", integer(rounded(m_typeface.capHeight())));
    // PDF/A-1 requires a bit set for each code of an embedded subset.
    std::string codes((m_codes.size() + 7) / 8, '\0');
    for (size_t code = 0; code < m_codes.size(); ++code)
        codes[code / 8] = static_cast<char>(codes[code / 8] | (0x80 >> (code % 8)));
    descriptor.replaceKey("/CIDSet", deflatedStream(pdf, codes));
    const std::string file = m_file.file().toStdString();
    QPDFObjectHandle stream = deflatedStream(pdf, file);
    stream.getDict().replaceKey("/Length1", integer(static_cast<long long>(file.size())));
    descriptor.replaceKey("/FontFile2", stream);
    return descriptor;
}

QPDFObjectHandle PdfFont::widths() const
{
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (const Code &code : m_codes)
        list.appendItem(QPDFObjectHandle::newReal(thousandths(code.advance), 3));
    QPDFObjectHandle widths = QPDFObjectHandle::newArray();
    widths.appendItem(integer(0));
    widths.appendItem(list);
    return widths;
}

/// PDF requires a prefix of six capital letters for an embedded subset.
std::string PdfFont::name() const
{
    QByteArray name = m_typeface.familyName().toUtf8() + '-' + m_typeface.styleName().toUtf8();
    name.replace(' ', QByteArray());
    return "/ITAREP+" + name.toStdString();
}

std::string PdfFont::toUnicode() const
{
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (size_t first = 1; first < m_codes.size(); first += kMaxMapEntries) {
        const size_t end = std::min(first + kMaxMapEntries, m_codes.size());
        map += std::to_string(end - first) + " beginbfchar\n";
        for (size_t code = first; code < end; ++code)
            map += hexEntry(code, m_codes[code].text);
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace ita
