// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/worddiff.h"
#include "tests/support/catch.h"

#include <random>

using namespace ita;
using namespace Qt::StringLiterals;

using SpanKind = DiffSpan::Kind;

namespace {

QString side(const QList<DiffSpan> &spans, SpanKind without)
{
    QString text;
    for (const DiffSpan &span : spans)
        if (span.kind != without)
            text += span.text;
    return text;
}

} // namespace

TEST_CASE("A changed Thai word is found as a word", "[review]")
{
    const auto spans = wordDiff(u"ประกาศเผยแพร่บนเว็บไซต์"_s, u"ประกาศเผยแพร่ทางเว็บไซต์"_s);
    CHECK(spans
        == QList<DiffSpan> { { SpanKind::Same, u"ประกาศเผยแพร่"_s }, { SpanKind::Removed, u"บน"_s },
            { SpanKind::Added, u"ทาง"_s }, { SpanKind::Same, u"เว็บไซต์"_s } });
}

TEST_CASE("Texts that came or went are one span", "[review]")
{
    CHECK(wordDiff(u""_s, u""_s).isEmpty());
    CHECK(wordDiff(u""_s, u"ใหม่ทั้งหมด"_s) == QList<DiffSpan> { { SpanKind::Added, u"ใหม่ทั้งหมด"_s } });
    CHECK(wordDiff(u"เดิม"_s, u""_s) == QList<DiffSpan> { { SpanKind::Removed, u"เดิม"_s } });
    CHECK(wordDiff(u"เดิม"_s, u"เดิม"_s) == QList<DiffSpan> { { SpanKind::Same, u"เดิม"_s } });
}

TEST_CASE("The spans of any two texts are the two texts", "[review]")
{
    const QStringList words { u"มาตรการ"_s, u" "_s, u"น้ำ"_s, u"2566"_s, u"\n"_s, u"😀"_s, u"ๆ"_s };
    std::mt19937 random(4);
    const auto text = [&] {
        QString made;
        for (auto left = random() % 12; left > 0; --left)
            made += words.at(qsizetype(random() % unsigned(words.size())));
        return made;
    };
    for (int i = 0; i < 300; ++i) {
        const QString before = text();
        const QString after = text();
        const auto spans = wordDiff(before, after);
        REQUIRE(side(spans, SpanKind::Added) == before);
        REQUIRE(side(spans, SpanKind::Removed) == after);
    }
}

TEST_CASE("Long texts without a common word are compared in a moment", "[review]")
{
    QString before;
    QString after;
    for (int i = 0; i < 5000; ++i) {
        before += u"ก%1 "_s.arg(i);
        after += u"ข%1 "_s.arg(i);
    }
    const auto spans = wordDiff(before, after);
    CHECK(side(spans, SpanKind::Added) == before);
    CHECK(side(spans, SpanKind::Removed) == after);
}
