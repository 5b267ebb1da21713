// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdflexer.h"

using namespace ita;

namespace {

std::vector<std::string> tokens(QByteArrayView stream)
{
    std::vector<std::string> raw;
    PdfLexer lexer(stream);
    for (PdfToken token = lexer.next(); token.kind != PdfToken::Kind::End; token = lexer.next())
        raw.emplace_back(token.raw.begin(), token.raw.end());
    return raw;
}

std::string bytes(QByteArrayView stream)
{
    return PdfLexer(stream).next().bytes();
}

double number(QByteArrayView stream)
{
    return PdfLexer(stream).next().number();
}

using Tokens = std::vector<std::string>;

} // namespace

TEST_CASE("A stream that breaks off is read to its end", "[print]")
{
    CHECK(tokens("").empty());
    CHECK(tokens("BT (a\\") == Tokens { "BT", "(a\\" });
    CHECK(tokens("<00 0") == Tokens { "<00 0" });
    CHECK(tokens("<") == Tokens { "<" });
    CHECK(tokens("/") == Tokens { "/" });
    CHECK(tokens("% only a comment").empty());
    CHECK(tokens("ID never ended") == Tokens { "ID" });
    CHECK(bytes("(") == "");
    CHECK(bytes("(\\") == "");
}

TEST_CASE("A content stream is cut into tokens", "[print]")
{
    CHECK(tokens("BT/F1 12 Tf[<00>-3(x)]TJ ET")
        == Tokens { "BT", "/F1", "12", "Tf", "[", "<00>", "-3", "(x)", "]", "TJ", "ET" });
    CHECK(tokens("/Span<</ActualText<FEFF0E01>/N 1>>BDC")
        == Tokens { "/Span", "<<", "/ActualText", "<FEFF0E01>", "/N", "1", ">>", "BDC" });
    CHECK(tokens("q%BT\rQ % ET (\n f") == Tokens { "q", "Q", "f" });
}

TEST_CASE("Strings may hold brackets and operators", "[print]")
{
    CHECK(tokens("(BT (ET) \\) Tj) Tj") == Tokens { "(BT (ET) \\) Tj)", "Tj" });
    CHECK(bytes("(a(b)c)") == "a(b)c");
    CHECK(bytes("(\\(\\)\\\\\\n\\r\\t\\b\\f\\x)") == "()\\\n\r\t\b\fx");
    CHECK(bytes("(\\101\\7z\\0053)") == "A\7z\0053");
    CHECK(bytes("(a\\\nb\\\r\nc\r\nd\re)") == "abc\nd\ne");
}

TEST_CASE("Hexadecimal strings may have blanks and an odd digit", "[print]")
{
    CHECK(bytes("<41 4a\n4B>") == "AJK");
    CHECK(bytes("<417>") == "Ap");
    CHECK(bytes("<>").empty());
}

TEST_CASE("Numbers have signs and points anywhere", "[print]")
{
    CHECK(number("-.5") == -0.5);
    CHECK(number("+3") == 3);
    CHECK(number("4.") == 4);
    CHECK(number("201.906250") == 201.90625);
}

TEST_CASE("The data of an inline image is no text", "[print]")
{
    CHECK(
        tokens("BI /W 1 ID (xEI BT\n\xff <\nEI Q") == Tokens { "BI", "/W", "1", "ID", "EI", "Q" });
}
