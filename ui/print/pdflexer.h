// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ita {

/// One piece of a PDF content stream; `raw` is its bytes as written.
struct PdfToken
{
    enum class Kind
    {
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

    bool is(QByteArrayView word) const { return kind == Kind::Word && raw == word; }
    /// A number's value.
    double number() const;
    /// The bytes a Text or HexText stands for.
    QByteArray bytes() const;
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
