// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip/ziparchive.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray archiveOf(const QList<ZipEntry> &entries)
{
    const auto bytes = zipped(entries);
    REQUIRE(bytes);
    return *bytes;
}

QString refusal(const QByteArray &bytes, const ZipLimits &limits = {})
{
    const auto archive = ZipArchive::open(bytes, limits);
    REQUIRE_FALSE(archive);
    CHECK(archive.error().code == Error::Code::Invalid);
    return archive.error().message;
}

} // namespace

TEST_CASE("What is no archive, or not all of one, is refused", "[zip]")
{
    const QByteArray whole = archiveOf({ { u"a.txt"_s, QByteArray(5000, 'x') } });
    CHECK_FALSE(refusal({}).isEmpty());
    CHECK_FALSE(refusal("PK").isEmpty());
    CHECK_FALSE(refusal(QByteArray(4000, '\0')).isEmpty());
    for (qsizetype length = 1; length < whole.size(); ++length)
        CHECK_FALSE(ZipArchive::open(whole.first(length)));
}

TEST_CASE("Names that lead out of an archive or stand twice are refused", "[zip]")
{
    for (const QString &name :
        { u"../a"_s, u"/etc/a"_s, u"a/../../b"_s, u"c:/a"_s, u"a\\b"_s, u".."_s })
        CHECK(refusal(archiveOf({ { name, "x" } })).contains(name));
    QByteArray twice = archiveOf({ { u"same1"_s, "x" }, { u"same2"_s, "y" } });
    CHECK(refusal(twice.replace("same2", "same1")).contains(u"same1"_s));
}

TEST_CASE("An archive that unpacks to more than is taken is refused before that", "[zip]")
{
    const QByteArray bomb = archiveOf({ { u"word/document.xml"_s, QByteArray(16'000'000, ' ') } });
    CHECK(bomb.size() < 100'000);
    CHECK(refusal(bomb).contains(u"word/document.xml"_s));
    const QByteArray two = archiveOf({ { u"a"_s, "0123456789" }, { u"b"_s, "0123456789" } });
    CHECK(ZipArchive::open(two, { .size = 20 }));
    refusal(two, { .size = 19 });
    refusal(two, { .entrySize = 9 });
    CHECK(refusal(two, { .entries = 1 }).contains(u'2'));
}

TEST_CASE("A size that is not true, wrong bytes and encryption are noticed", "[zip]")
{
    const QByteArray whole = archiveOf({ { u"a.txt"_s, "the text of the file", true } });
    QByteArray changed = whole;
    changed.replace("the text", "THE TEXT");
    const auto archive = ZipArchive::open(changed);
    REQUIRE(archive);
    const auto content = archive->read(u"a.txt"_s);
    REQUIRE_FALSE(content);
    CHECK(content.error().message.contains(u"a.txt"_s));

    QByteArray longer = whole;
    const qsizetype central = longer.indexOf("PK\x01\x02");
    longer[central + 24] = 19; // the unpacked size
    longer[22] = 19;
    const auto lying = ZipArchive::open(longer);
    CHECK((!lying || !lying->read(u"a.txt"_s)));

    QByteArray encrypted = whole;
    encrypted[central + 8] = char(encrypted[central + 8] | 1);
    encrypted[6] = char(encrypted[6] | 1);
    refusal(encrypted);
}

TEST_CASE("Files come back as they went in, in their order", "[zip]")
{
    const QByteArray large = QByteArray("ข้อความ ").repeated(1000);
    const QList<ZipEntry> entries { { u"mimetype"_s, "application/x", true },
        { u"word/ไทย.xml"_s, large }, { u"empty"_s, {} } };
    const QByteArray bytes = archiveOf(entries);
    CHECK(bytes == archiveOf(entries));
    CHECK(bytes.sliced(30, 21) == "mimetypeapplication/x"); // readable where the file begins
    const auto archive = ZipArchive::open(bytes);
    REQUIRE(archive);
    CHECK(archive->names() == QStringList { u"mimetype"_s, u"word/ไทย.xml"_s, u"empty"_s });
    for (const ZipEntry &entry : entries)
        CHECK(archive->read(entry.name).value() == entry.content);
    CHECK(archive->contains(u"empty"_s));
    CHECK_FALSE(archive->contains(u"other"_s));
    const auto missing = archive->read(u"other"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::NotFound);
}
