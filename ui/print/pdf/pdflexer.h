// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>

namespace ita {

/// The letters of an operator in one number, to compare and switch by; 0 for a longer word.
constexpr quint32 packedWord(QByteArrayView letters)
{
    quint32 word = 0;
    for (const char c : letters)
        word = word << 8 | static_cast<unsigned char>(c);
    return letters.size() <= 3 ? word : 0;
}

/// One piece of a PDF content stream; `raw` is its bytes as written.
struct PdfToken
{
    enum class Kind {
        End,
        Number,
        Name, ///< with its slash
        Text, ///< (…) with its brackets
        HexText, ///< <…> with its brackets
        Open, ///< [ << {
        Close, ///< ] >> }
        Word, ///< an operator, or true, false, null
    };
    Kind kind = Kind::End;
    QByteArrayView raw;

    /// A number's value.
    double number() const;
    /// A word's letters, as packedWord() packs them.
    quint32 word() const { return packedWord(raw); }
    /// The bytes a Text or HexText stands for.
    std::string bytes() const;
};

/// Cuts a content stream into tokens. Comments, white space and inline image data are skipped;
/// unended strings end with the stream, so it never fails and never reads past the end.
class PdfLexer
{
public:
    explicit PdfLexer(QByteArrayView stream);
    PdfToken next();

private:
    void skipBlanks();
    void skipImageData();
    PdfToken::Kind scan();
    void skipText();
    void skipHex();

    const char *m_at;
    const char *m_end;
};

} // namespace ita
