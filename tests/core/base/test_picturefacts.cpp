// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picturefacts.h"
#include "core/rows/fields.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const quint32 side : { width, height })
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.append(char(side >> shift & 0xFF));
    return bytes + QByteArray(5, char(0));
}

/// A JPEG's head: a comment, then the frame with 300 × 200 pixels.
QByteArray jpeg()
{
    return QByteArray("\xFF\xD8\xFF\xFE\0\4xx\xFF\xFF\xC0\0\x11\x08\0\xC8\1\x2C\3", 19);
}

Outcome check(const QByteArray &bytes)
{
    return fieldOf(&ContentBlock::picture).check(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

TEST_CASE("The head of a PNG or JPEG tells its size", "[base][pictures]")
{
    const auto one = pictureFacts(png(640, 480));
    REQUIRE(one);
    CHECK_FALSE(one->isJpeg);
    CHECK(one->width == 640);
    CHECK(one->height == 480);
    const auto two = pictureFacts(jpeg());
    REQUIRE(two);
    CHECK(two->isJpeg);
    CHECK(two->width == 300);
    CHECK(two->height == 200);
}

TEST_CASE("A head that is cut off anywhere is no picture", "[base][pictures]")
{
    for (qsizetype size = 0; size < 24; ++size)
        CHECK_FALSE(pictureFacts(png(1, 1).first(size)));
    for (qsizetype size = 0; size < 18; ++size)
        CHECK_FALSE(pictureFacts(jpeg().first(size)));
    CHECK_FALSE(pictureFacts("GIF89a....................."));
    CHECK_FALSE(pictureFacts(QByteArray(1000, char(0xFF))));
}

TEST_CASE("The picture of a block is a PNG or JPEG of bounded size", "[rows][pictures]")
{
    CHECK(check({}));
    CHECK(check(jpeg()));
    CHECK(check(QByteArray::fromBase64(somePicture().toLatin1())));
    CHECK(check("GIF89a.....................").error().message.contains(u"PNG"_s));
    CHECK(check(png(30'001, 1)).error().message.contains(u"30001"_s));
    CHECK(check(png(10'000, 10'000)).error().message.contains(u"10000"_s));
    CHECK_FALSE(check(png(0, 5)));
    CHECK(check(jpeg() + QByteArray(qsizetype(4) * 1024 * 1024, 'x')));
    CHECK(check(jpeg() + QByteArray(qsizetype(5) * 1024 * 1024, 'x'))
              .error()
              .message.contains(u"5 MB"_s));
    CHECK_FALSE(fieldOf(&ContentBlock::picture).check(u"ไม่ใช่ base64"_s));
}
