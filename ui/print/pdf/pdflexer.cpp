// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdflexer.h"

#include <array>

namespace ita {
namespace {

enum class Class : unsigned char { Regular, Blank, Delimiter };

constexpr std::array<Class, 256> makeClasses()
{
    std::array<Class, 256> classes {};
    for (const int c : { 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20 })
        classes[static_cast<size_t>(c)] = Class::Blank;
    for (const char c : { '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' })
        classes[static_cast<unsigned char>(c)] = Class::Delimiter;
    return classes;
}

constexpr std::array<Class, 256> kClasses = makeClasses();

Class classOf(char c)
{
    return kClasses[static_cast<unsigned char>(c)];
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string fromHex(QByteArrayView digits)
{
    std::string bytes;
    bytes.reserve(static_cast<size_t>(digits.size() + 1) / 2);
    int high = -1;
    for (const char c : digits) {
        const int digit = hexDigit(c);
        if (digit < 0)
            continue;
        if (high >= 0)
            bytes += static_cast<char>(high * 16 + digit);
        high = high < 0 ? digit : -1;
    }
    if (high >= 0)
        bytes += static_cast<char>(high * 16);
    return bytes;
}

char escaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    }
    return c;
}

std::string fromLiteral(QByteArrayView text)
{
    std::string bytes;
    bytes.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool crlf = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (text[i] != '\\') {
            bytes += text[i] == '\r' ? '\n' : text[i];
            i += crlf ? 1 : 0;
            continue;
        }
        if (++i == text.size())
            break;
        int octal = 0;
        int digits = 0;
        for (; digits < 3 && i < text.size() && text[i] >= '0' && text[i] <= '7'; ++i, ++digits)
            octal = octal * 8 + (text[i] - '0');
        if (digits > 0) {
            bytes += static_cast<char>(octal);
            --i;
        } else if (text[i] == '\r') {
            i += i + 1 < text.size() && text[i + 1] == '\n' ? 1 : 0;
        } else if (text[i] != '\n') {
            bytes += escaped(text[i]);
        }
    }
    return bytes;
}

} // namespace

double PdfToken::number() const
{
    double value = 0;
    double scale = 0;
    bool negative = false;
    for (const char c : raw) {
        if (c == '-')
            negative = true;
        else if (c == '.')
            scale = 1;
        else if (isDigit(c)) {
            value = value * 10 + (c - '0');
            scale *= 10;
        }
    }
    value = scale > 0 ? value / scale : value;
    return negative ? -value : value;
}

std::string PdfToken::bytes() const
{
    const bool ended = raw.size() > 1 && (raw.back() == ')' || raw.back() == '>');
    const QByteArrayView inside = raw.sliced(1, raw.size() - (ended ? 2 : 1));
    return kind == Kind::HexText ? fromHex(inside) : fromLiteral(inside);
}

PdfLexer::PdfLexer(QByteArrayView stream)
    : m_at(stream.begin())
    , m_end(stream.end())
{
}

PdfToken PdfLexer::next()
{
    skipBlanks();
    const char *start = m_at;
    PdfToken token;
    token.kind = scan();
    token.raw = QByteArrayView(start, m_at);
    if (token.kind == PdfToken::Kind::Word && token.raw == "ID")
        skipImageData();
    return token;
}

void PdfLexer::skipBlanks()
{
    for (; m_at != m_end && (classOf(*m_at) == Class::Blank || *m_at == '%'); ++m_at) {
        if (*m_at == '%') {
            while (m_at + 1 != m_end && m_at[1] != '\n' && m_at[1] != '\r')
                ++m_at;
        }
    }
}

/// Goes on until EI stands alone; the image's bytes could look like anything.
void PdfLexer::skipImageData()
{
    for (; m_end - m_at >= 3; ++m_at) {
        const bool alone = m_end - m_at == 3 || classOf(m_at[3]) == Class::Blank;
        if (classOf(m_at[0]) == Class::Blank && m_at[1] == 'E' && m_at[2] == 'I' && alone)
            return;
    }
    m_at = m_end;
}

PdfToken::Kind PdfLexer::scan()
{
    if (m_at == m_end)
        return PdfToken::Kind::End;
    const char first = *m_at++;
    if (first == '(') {
        skipText();
        return PdfToken::Kind::Text;
    }
    const bool twin = m_at != m_end && *m_at == first;
    if (first == '<' && !twin) {
        skipHex();
        return PdfToken::Kind::HexText;
    }
    if (first == '<' || first == '>')
        m_at += twin ? 1 : 0;
    if (first == '<' || first == '[' || first == '{')
        return PdfToken::Kind::Open;
    if (first == '>' || first == ']' || first == '}' || first == ')')
        return PdfToken::Kind::Close;
    while (m_at != m_end && classOf(*m_at) == Class::Regular)
        ++m_at;
    if (first == '/')
        return PdfToken::Kind::Name;
    const bool number = isDigit(first) || first == '-' || first == '+' || first == '.';
    return number ? PdfToken::Kind::Number : PdfToken::Kind::Word;
}

void PdfLexer::skipText()
{
    for (int depth = 1; m_at != m_end && depth > 0; ++m_at) {
        if (*m_at == '\\' && m_at + 1 != m_end)
            ++m_at;
        else if (*m_at == '(')
            ++depth;
        else if (*m_at == ')')
            --depth;
    }
}

void PdfLexer::skipHex()
{
    while (m_at != m_end && *m_at++ != '>') { }
}

} // namespace ita
