// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/searchterm.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const SearchTerm &term, const QString &text)
{
    QStringList parts;
    for (const TextSpan span : term.spansIn(text))
        parts.append(text.sliced(span.start, span.length));
    return parts;
}

QString whole(const QString &text, TextSpan span)
{
    const TextSpan wider = withWholeCharacters(text, span);
    return text.sliced(wider.start, wider.length);
}

} // namespace

TEST_CASE("Nothing and spaces are found nowhere", "[base]")
{
    CHECK(SearchTerm(QString()).isEmpty());
    CHECK(SearchTerm(u"  "_s).isEmpty());
    CHECK(SearchTerm(u"  "_s).spansIn(u"ก  ข"_s).isEmpty());
    CHECK(SearchTerm(u"กขค"_s).spansIn(u"กข"_s).isEmpty());
    CHECK(SearchTerm(u"ก"_s).spansIn(QString()).isEmpty());
}

TEST_CASE("Thai digits and Arabic ones find each other", "[base]")
{
    CHECK(found(SearchTerm(u"ปี 2567"_s), u"ในปี ๒๕๖๗ และปี 2567"_s)
        == QStringList { u"ปี ๒๕๖๗"_s, u"ปี 2567"_s });
    CHECK(found(SearchTerm(u"๒๕๖"_s, Qt::CaseSensitive), u"256๗"_s) == QStringList { u"256"_s });
}

TEST_CASE("Capital letters matter only when asked", "[base]")
{
    CHECK(found(SearchTerm(u"ita"_s), u"ITA Ita ita"_s).size() == 3);
    CHECK(found(SearchTerm(u"Ita"_s, Qt::CaseSensitive), u"ITA Ita ita"_s)
        == QStringList { u"Ita"_s });
    // Folding keeps the length, or ranges would be wrong.
    CHECK(folded(u"Straße İ"_s).size() == 8);
    CHECK(found(SearchTerm(u"x"_s), u"ßİX"_s) == QStringList { u"X"_s });
}

TEST_CASE("What is written in another form is found", "[base]")
{
    CHECK(found(SearchTerm(u"ดำเนินการ"_s), u"สํานักปลัดดําเนินการ ได้ดำเนินการ"_s)
        == QStringList { u"ดําเนินการ"_s, u"ดำเนินการ"_s });
    CHECK(found(SearchTerm(u"ดําเนินการ"_s), u"ดำเนินการ"_s) == QStringList { u"ดำเนินการ"_s });
    CHECK(found(SearchTerm(u"แผน"_s), u"เเผนปฏิบัติการเเละเเนวทาง"_s) == QStringList { u"เเผน"_s });
    CHECK(found(SearchTerm(u"ส่วนตำบล"_s), u"องค์การบริหารส่วน\u200Bตำบล"_s)
        == QStringList { u"ส่วน\u200Bตำบล"_s });
    CHECK(found(SearchTerm(u"ประชาสัมพันธ์"_s), u"ประชา\u00ADสัมพันธ์"_s).size() == 1);
    CHECK(found(SearchTerm(u"๕-10 วัน"_s), u"5\u2011๑๐\u00A0วัน"_s).size() == 1);
    CHECK(found(SearchTerm(u"ที่ปี่"_s), u"ท\u0E48\u0E35ป\uF702\uF70A"_s).size() == 1);
    CHECK(found(SearchTerm(u"Pla"_s, Qt::CaseSensitive), u"plan Plans ดํา"_s)
        == QStringList { u"Pla"_s });
}

TEST_CASE("What is found does not overlap", "[base]")
{
    CHECK(SearchTerm(u"กก"_s).spansIn(u"กกกกก"_s) == QList<TextSpan> { { 0, 2 }, { 2, 2 } });
}

TEST_CASE("A mark belongs to its consonant", "[base]")
{
    const QString text = u"ที่นี่ก็ดี"_s;
    CHECK(whole(text, { 0, 1 }) == u"ที่"_s);
    CHECK(whole(text, { 1, 1 }) == u"ที่"_s);
    CHECK(whole(text, { 2, 2 }) == u"ที่นี่"_s);
    CHECK(whole(text, { 0, 3 }) == u"ที่"_s);
    CHECK(whole(u"น้ำกา"_s, { 0, 1 }) == u"น้ำ"_s);
    CHECK(whole(u"น้ำกา"_s, { 3, 2 }) == u"กา"_s);
    // SARA AA is a letter of its own, not a mark, so the span does not grow.
    CHECK(whole(u"การ"_s, { 0, 2 }) == u"กา"_s);
    CHECK(whole(u"ก"_s, { 0, 0 }).isEmpty());
}
