// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpagetext.h"

#include "ui/print/pdflexer.h"
#include "ui/print/pdfstream.h"
#include "ui/print/textlayer.h"

#include <cmath>

namespace ita {
namespace {

    struct FontState
    {
        int font = -1;
        double size = 1;
    };

    struct Glyph
    {
        int cid = 0;
        double x = 0;
        double y = 0;
    };

    /// A string of glyphs, where it stands in the stream.
    struct Piece
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
        bool plain = true; ///< Tf, Tm, then only Td and Tj: the glyphs' places are known
        bool moved = false;
        double x = 0;
        double y = 0;
        std::vector<Glyph> glyphs;
        std::vector<Piece> pieces;
    };

    class PageRewriter
    {
    public:
        PageRewriter(const QStringList &texts, const std::vector<PdfFont> &fonts,
            const QHash<QByteArray, int> &names)
            : m_texts(texts)
            , m_fonts(fonts)
            , m_names(names)
            , m_known(fonts.size())
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
        void writePlain(const std::vector<QStringView> &parts);
        void writeAsDrawn(const char *end, const std::vector<QStringView> &parts);
        void writeMove(double x, double y);
        void writeGlyph(int font, int cid, QStringView text);
        double number(size_t fromEnd) const;
        void copy(const char *from, const char *to) { m_page.content.append(from, to - from); }

        const QStringList &m_texts;
        const std::vector<PdfFont> &m_fonts;
        const QHash<QByteArray, int> &m_names;
        PageText m_page;
        std::vector<GlyphTexts> m_known; ///< by font: index of m_page.uses
        FontState m_font;
        std::vector<FontState> m_saved;
        Block m_block;
        bool m_inBlock = false;
        bool m_spaced
            = false; ///< letters are spaced, stretched or raised by an operator of their own
        int m_dictionaries = 0;
        std::vector<double> m_numbers;
        QByteArrayView m_name;
        const char *m_copied = nullptr;
    };

    PageText PageRewriter::run(QByteArrayView stream)
    {
        m_page.content.reserve(stream.size() / 2);
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
        if (token.raw == "q")
            m_saved.push_back(m_font);
        else if (token.raw == "Tf")
            m_font = { m_names.value(m_name.toByteArray(), -1), number(0) };
        else if (token.raw == "Tc" || token.raw == "Tw" || token.raw == "Tz" || token.raw == "Ts")
            m_spaced = true;
        else if (token.raw == "BT")
            beginBlock(token);
        if (token.raw == "Q" && !m_saved.empty()) {
            m_font = m_saved.back();
            m_saved.pop_back();
        }
        if (m_inBlock)
            takeInBlock(token);
    }

    void PageRewriter::takeInBlock(const PdfToken &token)
    {
        if (token.raw == "Td") {
            m_block.moved = true;
            m_block.x += number(1);
            m_block.y += number(0);
        } else if (token.raw == "Tf" || token.raw == "Tm" || token.raw == "BT") {
            m_block.plain = m_block.plain && !m_block.moved && m_block.glyphs.empty();
            m_block.headEnd = token.raw.end();
        } else if (token.raw == "ET") {
            endBlock(token.raw.end());
        } else if (token.raw != "Tj") {
            m_block.plain = false;
        }
    }

    void PageRewriter::takeString(const PdfToken &token)
    {
        m_page.fontUnknown = m_page.fontUnknown || m_font.font < 0;
        if (m_page.fontUnknown)
            return;
        const QByteArray bytes = token.bytes();
        const auto count = static_cast<size_t>(bytes.size() / 2);
        m_block.pieces.push_back({ token.raw, m_font.font, m_block.glyphs.size(), count });
        double x = m_block.x;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
            const int cid = static_cast<uchar>(bytes[i]) << 8 | static_cast<uchar>(bytes[i + 1]);
            m_block.glyphs.push_back({ cid, x, m_block.y });
            x += m_fonts[static_cast<size_t>(m_font.font)].width(cid) * m_font.size / 1000;
        }
    }

    void PageRewriter::beginBlock(const PdfToken &token)
    {
        copy(m_copied, token.raw.begin());
        m_copied = token.raw.begin();
        m_inBlock = true;
        m_block.begin = token.raw.begin();
        m_block.plain = !m_spaced;
        m_block.moved = false;
        m_block.x = 0;
        m_block.y = 0;
        m_block.glyphs.clear();
        m_block.pieces.clear();
    }

    void PageRewriter::endBlock(const char *end)
    {
        m_inBlock = false;
        m_copied = end;
        const qsizetype index = m_page.blockCount++;
        if (index >= m_texts.size() || m_page.fontUnknown)
            return; // the page will be refused
        const QString &text = m_texts[index];
        const std::vector<QStringView> parts
            = textPerGlyph(text, static_cast<qsizetype>(m_block.glyphs.size()));
        writeActualText(text);
        if (m_block.plain && m_font.size > 0 && !m_block.glyphs.empty())
            writePlain(parts);
        else
            writeAsDrawn(end, parts);
        m_page.content += "\nEMC";
    }

    void PageRewriter::writeActualText(const QString &text)
    {
        m_page.content += "/Span<</ActualText<FEFF";
        for (const QChar c : text)
            appendHex(m_page.content, c.unicode());
        m_page.content += ">>>BDC\n";
    }

    /// One string, corrected where a glyph stands elsewhere than the widths before it would put it.
    /// The remainder is carried on, so that no glyph is off by more than a two-thousandth of the
    /// font size.
    void PageRewriter::writePlain(const std::vector<QStringView> &parts)
    {
        copy(m_block.begin, m_block.headEnd);
        const double unit = m_font.size / 1000;
        const PdfFont &font = m_fonts[static_cast<size_t>(m_font.font)];
        double pen = 0;
        Glyph line; // where the last Td went
        for (size_t i = 0; i < m_block.glyphs.size(); ++i) {
            const Glyph &glyph = m_block.glyphs[i];
            const long correction = std::lround((pen - glyph.x) / unit);
            if (i == 0 || glyph.y != line.y) {
                m_page.content += i == 0 ? "\n" : ">]TJ\n";
                writeMove(glyph.x - line.x, glyph.y - line.y);
                m_page.content += "Td[<";
                line = glyph;
                pen = glyph.x;
            } else if (correction != 0) {
                m_page.content
                    += '>' + QByteArray::number(static_cast<qlonglong>(correction)) + '<';
                pen -= static_cast<double>(correction) * unit;
            }
            writeGlyph(m_font.font, glyph.cid, parts[i]);
            pen += font.width(glyph.cid) * unit;
        }
        m_page.content += ">]TJ\nET";
    }

    void PageRewriter::writeAsDrawn(const char *end, const std::vector<QStringView> &parts)
    {
        const char *copied = m_block.begin;
        for (const Piece &piece : m_block.pieces) {
            copy(copied, piece.raw.begin());
            copied = piece.raw.end();
            m_page.content += '<';
            for (size_t i = piece.first; i < piece.first + piece.count; ++i)
                writeGlyph(piece.font, m_block.glyphs[i].cid, parts[i]);
            m_page.content += '>';
        }
        copy(copied, end);
    }

    void PageRewriter::writeMove(double x, double y)
    {
        m_page.content += QByteArray::number(x, 'f', 4) + ' ' + QByteArray::number(y, 'f', 4) + ' ';
    }

    void PageRewriter::writeGlyph(int font, int cid, QStringView text)
    {
        const int fresh = static_cast<int>(m_page.uses.size());
        const int use = m_known[static_cast<size_t>(font)].numberOf(cid, text, fresh);
        if (use == fresh)
            m_page.uses.push_back({ font, cid, text });
        m_page.places.push_back({ m_page.content.size(), use });
        m_page.content += "0000";
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

void setCids(PageText &page, const std::vector<int> &cids)
{
    QByteArray digits;
    char *content = page.content.data();
    for (const PageText::Place &place : page.places) {
        digits.clear();
        appendHex(digits, static_cast<char16_t>(cids[static_cast<size_t>(place.use)]));
        std::copy(digits.begin(), digits.end(), content + place.at);
    }
}

} // namespace ita
