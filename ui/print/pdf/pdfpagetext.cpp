// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfpagetext.h"

#include "ui/print/pdf/pdflexer.h"
#include "ui/print/pdf/pdfline.h"
#include "ui/print/pdf/pdfstream.h"
#include "ui/print/pdf/textlayer.h"

namespace ita {
namespace {

constexpr quint32 operator""_op(const char *letters, size_t size)
{
    return packedWord(QByteArrayView(letters, static_cast<qsizetype>(size)));
}

struct FontState
{
    int font = -1;
    double size = 1;
};

/// A string of glyphs, where it stands in the stream.
struct GlyphString
{
    QByteArrayView raw;
    int font = -1;
    size_t first = 0; ///< of Block::glyphs
    size_t count = 0;
};

/// What stands between BT and ET.
struct Block
{
    const char *begin = nullptr;
    const char *headEnd = nullptr; ///< after Tf and Tm
    bool simple = true; ///< Tf, Tm, then only Td and Tj: the glyphs' places are known
    bool moved = false;
    double x = 0;
    double y = 0;
    std::vector<DrawnGlyph> glyphs;
    std::vector<GlyphString> strings;
};

class PageRewriter
{
public:
    PageRewriter(const QStringList &texts, const std::vector<PdfFont> &fonts,
        const QHash<QByteArray, int> &names)
        : m_texts(texts)
        , m_fonts(fonts)
        , m_names(names)
    {
    }
    PageText run(QByteArrayView stream);

private:
    void take(const PdfToken &token);
    void takeOperator(const PdfToken &token);
    void takeInBlock(const PdfToken &token);
    void takeString(const PdfToken &token);
    void beginBlock(const PdfToken &token);
    void endBlock(const char *end);
    void writeActualText(const QString &text);
    void writeSimple(const std::vector<QStringView> &parts);
    void writeAsDrawn(const char *end, const std::vector<QStringView> &parts);
    double number(size_t fromEnd) const;
    void copy(const char *from, const char *to) { content().append(from, to); }
    std::string &content() { return m_page.drawing.content; }

    const QStringList &m_texts;
    const std::vector<PdfFont> &m_fonts;
    const QHash<QByteArray, int> &m_names;
    PageText m_page;
    FontState m_font;
    std::vector<FontState> m_saved;
    Block m_block;
    bool m_inBlock = false;
    bool m_spaced = false; ///< an operator of its own spaces, stretches or raises letters
    int m_dictionaries = 0;
    std::vector<double> m_numbers; ///< since the last operator
    QByteArrayView m_name;
    const char *m_copied = nullptr;
};

PageText PageRewriter::run(QByteArrayView stream)
{
    content().reserve(static_cast<size_t>(stream.size()) / 2);
    m_copied = stream.begin();
    PdfLexer lexer(stream);
    for (PdfToken token = lexer.next(); token.kind != PdfToken::Kind::End; token = lexer.next())
        take(token);
    copy(m_copied, stream.end());
    return std::move(m_page);
}

void PageRewriter::take(const PdfToken &token)
{
    switch (token.kind) {
    case PdfToken::Kind::Number:
        m_numbers.push_back(token.number());
        break;
    case PdfToken::Kind::Name:
        m_name = token.raw;
        break;
    case PdfToken::Kind::Text:
    case PdfToken::Kind::HexText:
        if (m_inBlock && m_dictionaries == 0)
            takeString(token);
        break;
    case PdfToken::Kind::Open:
        m_dictionaries += token.raw == "<<" ? 1 : 0;
        break;
    case PdfToken::Kind::Close:
        m_dictionaries -= token.raw == ">>" ? 1 : 0;
        break;
    case PdfToken::Kind::Word:
        takeOperator(token);
        m_numbers.clear();
        break;
    case PdfToken::Kind::End:
        break;
    }
}

void PageRewriter::takeOperator(const PdfToken &token)
{
    switch (token.word()) {
    case "q"_op:
        m_saved.push_back(m_font);
        break;
    case "Q"_op:
        if (!m_saved.empty()) {
            m_font = m_saved.back();
            m_saved.pop_back();
        }
        break;
    case "Tf"_op:
        m_font = { m_names.value(m_name.toByteArray(), -1), number(0) };
        break;
    case "Tc"_op:
    case "Tw"_op:
    case "Tz"_op:
    case "Ts"_op:
        m_spaced = true;
        break;
    case "BT"_op:
        beginBlock(token);
        break;
    }
    if (m_inBlock)
        takeInBlock(token);
}

void PageRewriter::takeInBlock(const PdfToken &token)
{
    switch (token.word()) {
    case "Td"_op:
        m_block.moved = true;
        m_block.x += number(1);
        m_block.y += number(0);
        break;
    case "BT"_op:
    case "Tf"_op:
    case "Tm"_op:
        m_block.simple = m_block.simple && !m_block.moved && m_block.glyphs.empty();
        m_block.headEnd = token.raw.end();
        break;
    case "ET"_op:
        endBlock(token.raw.end());
        break;
    case "Tj"_op:
        break;
    default:
        m_block.simple = false;
    }
}

void PageRewriter::takeString(const PdfToken &token)
{
    m_page.fontUnknown = m_page.fontUnknown || m_font.font < 0;
    if (m_page.fontUnknown)
        return;
    const PdfFont &font = m_fonts[static_cast<size_t>(m_font.font)];
    const std::string bytes = token.bytes();
    m_block.strings.push_back({ token.raw, m_font.font, m_block.glyphs.size(), bytes.size() / 2 });
    double x = m_block.x;
    for (size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const int cid = static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]);
        m_block.glyphs.push_back({ cid, x, m_block.y });
        x += font.width(cid) * m_font.size / 1000;
    }
}

void PageRewriter::beginBlock(const PdfToken &token)
{
    copy(m_copied, token.raw.begin());
    m_copied = token.raw.begin();
    m_inBlock = true;
    m_block.begin = token.raw.begin();
    m_block.simple = !m_spaced;
    m_block.moved = false;
    m_block.x = 0;
    m_block.y = 0;
    m_block.glyphs.clear();
    m_block.strings.clear();
}

void PageRewriter::endBlock(const char *end)
{
    m_inBlock = false;
    m_copied = end;
    const qsizetype index = m_page.blockCount++;
    if (index >= m_texts.size() || m_page.fontUnknown)
        return; // the page will be refused
    const QString &text = m_texts[index];
    const GlyphTexts glyphs = textPerGlyph(text, static_cast<qsizetype>(m_block.glyphs.size()));
    const bool simple = m_block.simple && m_font.size > 0 && !glyphs.parts.empty();
    const bool spelled = !simple || needsSpelling(text, glyphs);
    if (spelled)
        writeActualText(text);
    if (simple)
        writeSimple(glyphs.parts);
    else
        writeAsDrawn(end, glyphs.parts);
    if (spelled)
        content() += "\nEMC";
}

void PageRewriter::writeActualText(const QString &text)
{
    content() += "/Span<</ActualText<FEFF";
    for (const QChar c : text)
        appendHex(content(), c.unicode());
    content() += ">>>BDC\n";
}

void PageRewriter::writeSimple(const std::vector<QStringView> &parts)
{
    copy(m_block.begin, m_block.headEnd);
    const PdfFont &font = m_fonts[static_cast<size_t>(m_font.font)];
    writeLine(m_page.drawing, { m_font.font, font, m_font.size }, m_block.glyphs, parts);
    content() += "\nET";
}

void PageRewriter::writeAsDrawn(const char *end, const std::vector<QStringView> &parts)
{
    const char *copied = m_block.begin;
    for (const GlyphString &string : m_block.strings) {
        copy(copied, string.raw.begin());
        copied = string.raw.end();
        content() += '<';
        for (size_t i = string.first; i < string.first + string.count; ++i)
            m_page.drawing.addGlyph({ string.font, { .cid = m_block.glyphs[i].cid }, parts[i] });
        content() += '>';
    }
    copy(copied, end);
}

double PageRewriter::number(size_t fromEnd) const
{
    return fromEnd < m_numbers.size() ? m_numbers[m_numbers.size() - 1 - fromEnd] : 0;
}

} // namespace

PageText rewritePage(QByteArrayView stream, const QStringList &texts,
    const std::vector<PdfFont> &fonts, const QHash<QByteArray, int> &names)
{
    return PageRewriter(texts, fonts, names).run(stream);
}

} // namespace ita
