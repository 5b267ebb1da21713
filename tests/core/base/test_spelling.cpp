// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

SpellChecker &checker()
{
    static SpellChecker shared;
    return shared;
}

QStringList flagged(SpellChecker &spelling, const QString &text)
{
    QStringList found;
    for (const TextSpan &span : spelling.misspellings(text))
        found.append(text.sliced(span.start, span.length));
    return found;
}

QStringList flagged(const QString &text)
{
    return flagged(checker(), text);
}

QString dictionary(const QTemporaryDir &dir, const QByteArray &rules, const QByteArray &words)
{
    const QString path = dir.filePath(u"th_TH"_s);
    for (const auto &[suffix, bytes] :
        { std::pair(u".aff"_s, rules), std::pair(u".dic"_s, words) }) {
        QFile file(path + suffix);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    return path;
}

} // namespace

TEST_CASE("Without a dictionary nothing is flagged and the reason is told", "[base]")
{
    for (const QString &path : { QString(), u"/nowhere/th_TH"_s }) {
        SpellChecker none(path);
        CHECK(none.availability().error().code == Error::Code::NotFound);
        none.setOfficeWords({ u"บ้านใหม่"_s });
        CHECK(none.misspellings(u"สัมพันท์").isEmpty());
        CHECK(none.corrections(u"สัมพันท์"_s, { 0, 8 }).isEmpty());
    }
}

TEST_CASE("A dictionary that holds no Thai is refused", "[base]")
{
    QTemporaryDir dir;
    for (const auto &[rules, words] :
        { std::pair(QByteArray("SET UTF-8\n"), QByteArray("1\nword\n")),
            std::pair(QByteArray("SET ISO8859-1\n"), QByteArray("1\nword\n")),
            std::pair(QByteArray(), QByteArray()) }) {
        SpellChecker foreign(dictionary(dir, rules, words));
        CHECK(foreign.availability().error().code == Error::Code::Damaged);
        CHECK(foreign.misspellings(u"สัมพันท์").isEmpty());
    }
}

TEST_CASE("A dictionary in TIS-620 works as one in UTF-8", "[base]")
{
    QTemporaryDir dir;
    // The words are การ and ผล in TIS-620.
    SpellChecker old(
        dictionary(dir, "SET TIS620-2533\nTRY \xA1\xC3\n", "2\n\xA1\xD2\xC3\n\xBC\xC5\n"));
    REQUIRE(old.availability());
    CHECK(flagged(old, u"ผลการ"_s).isEmpty());
    CHECK(flagged(old, u"แมวเหมียว"_s) == QStringList { u"แมวเหมียว"_s });
}

TEST_CASE("Slips are flagged without the words around them", "[base]")
{
    REQUIRE(checker().availability());
    CHECK(flagged(u"เผยแพร่ข่าวประชาสัมพันท์ข่าวสารของหน่วยงาน"_s) == QStringList { u"สัมพันท์"_s });
    CHECK(flagged(u"ผลการดำเนิณงานให้ และ สังเกตุ"_s) == QStringList { u"เนิณ"_s, u"สังเกตุ"_s });
    CHECK(flagged(u"ณรงค์ ณ ที่ทำการ คลิกที่เมนูไลน์"_s).isEmpty());
    CHECK(flagged(u"เว็ปไซต์"_s) == QStringList { u"เว็ป"_s });
}

TEST_CASE("Every word that comes with the program is right", "[base]")
{
    REQUIRE(reportWords().words().size() >= 500);
    for (const QString &word : reportWords().words()) {
        CAPTURE(word);
        CHECK(flagged(word).isEmpty());
        CHECK(flagged(u"ให้"_s + word + u"ของปี"_s).isEmpty());
    }
}

TEST_CASE("Latin, numbers, abbreviations and shortened names are left alone", "[base]")
{
    CHECK(flagged(u"ITA 2566 No Gift Policy ๒๕๖๖ O12 https://www.banmai.go.th"_s).isEmpty());
    CHECK(flagged(u"ป.ป.ช. และ พ.ร.บ. อบต. กทม. มิ.ย. ด.ต. ศป.ปช"_s).isEmpty());
    CHECK(flagged(u"พระราชบัญญัติฯ กรุงเทพฯ คณะกรรมการฌ์ฯ ฯลฯ ต่างๆ"_s).isEmpty());
}

TEST_CASE("A real office's report has no slip in its words", "[base]")
{
    const std::optional<QString> path = test::referenceReport();
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(flagged(QString::fromUtf8(file.readAll())).isEmpty());
}

TEST_CASE("What is written in another form is no slip", "[base]")
{
    SpellChecker spelling;
    CHECK(
        spelling
            .misspellings(u"สํานักปลัดดําเนินการตามคําสั่ง เเผนเเละเเนวทาง ท\u0E48\u0E35ประชา\u00ADสัมพันธ์"_s)
            .isEmpty());
    const QString text = u"ดําเนินการผิดพลาาด เเละ"_s;
    const QList<TextSpan> found = spelling.misspellings(text);
    REQUIRE(found.size() == 1);
    CHECK(text.indexOf(u"พลาา"_s) >= found.first().start);
    CHECK(found.first().end() <= text.indexOf(u' '));
}

TEST_CASE("The office's own words are right once it says so", "[base]")
{
    SpellChecker own;
    const QString text = u"ตำบลพลับพลึงฌ์ไชย"_s;
    CHECK_FALSE(own.misspellings(text).isEmpty());
    own.setOfficeWords({ u"พลับพลึงฌ์ไชย"_s });
    CHECK(own.misspellings(text).isEmpty());
    own.setOfficeWords({});
    CHECK_FALSE(own.misspellings(text).isEmpty());
}

TEST_CASE("What was meant is among the suggestions", "[base]")
{
    const auto offers = [](const QString &text, const QString &wanted) {
        const QList<TextSpan> found = checker().misspellings(text);
        REQUIRE(found.size() == 1);
        for (const Correction &correction : checker().corrections(text, found.first())) {
            QString mended = text;
            if (mended.replace(correction.span.start, correction.span.length, correction.text)
                == wanted)
                return true;
        }
        return false;
    };
    CHECK(offers(u"ข่าวประชาสัมพันท์"_s, u"ข่าวประชาสัมพันธ์"_s));
    CHECK(offers(u"ข้อสังเกตุ"_s, u"ข้อสังเกต"_s));
    CHECK(offers(u"เว็ปไซต์"_s, u"เว็บไซต์"_s));
    CHECK(offers(u"ผลการดำเนิณงาน"_s, u"ผลการดำเนินงาน"_s));
}
