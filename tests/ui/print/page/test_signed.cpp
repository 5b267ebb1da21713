// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/drawnpages.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/pdf/pdfexport.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

const QString kCaption = u"ภาพลายมือชื่อ · ลงนามในโปรแกรม"_s;

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(QRect({}, size / 2), Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

SignatureBlock signedBlock(const QByteArray &image, qint64 row = 50)
{
    SignatureBlock block = signature(row);
    block.heading = u"ความเห็นของปลัด"_s;
    block.signature = Signature { u"นายสมชาย ใจดี"_s, u"๑๒ มีนาคม ๒๕๖๗"_s, image, kCaption };
    return block;
}

} // namespace

TEST_CASE("A signature whose image is damaged is printed without it", "[print]")
{
    const QByteArray whole = png({ 400, 160 });
    const QByteArray image = GENERATE_COPY(QByteArray("no image"), whole.left(whole.size() / 2),
        QByteArray(whole).replace(16, 8, QByteArray(8, '\xff')));
    const RecordedPage page = recordPage(pages(document({ signedBlock(image) })), 1);
    CHECK(page.pictures.isEmpty());
    CHECK(page.texts.contains(u"(นายสมชาย ใจดี)"));
    CHECK(page.dottedLines == 0);
}

TEST_CASE(
    "A step signed in the program shows name, position and date and no line for the pen", "[print]")
{
    const QByteArray image = GENERATE(QByteArray(), png({ 400, 160 }));
    const RecordedPage page = recordPage(pages(document({ signedBlock(image) })), 1);
    CHECK(page.texts
        == QStringList { u"ความเห็นของปลัด"_s, u"(ลงชื่อ)"_s, u"ผู้รายงาน"_s, kCaption,
            u"(นายสมชาย ใจดี)"_s, u"นักวิชาการ"_s, u"๑๒ มีนาคม ๒๕๖๗"_s });
    CHECK(page.dottedLines == 0);
    CHECK(page.pictures.size() == (image.isEmpty() ? 0 : 1));
}

TEST_CASE("A signature without date and caption has no empty lines for them", "[print]")
{
    SignatureBlock block = signedBlock({});
    block.signature->date.clear();
    block.signature->caption.clear();
    CHECK(recordPage(pages(document({ block })), 1).texts
        == QStringList {
            u"ความเห็นของปลัด"_s, u"(ลงชื่อ)"_s, u"ผู้รายงาน"_s, u"(นายสมชาย ใจดี)"_s, u"นักวิชาการ"_s });
}

TEST_CASE("The image of a signature keeps its shape and overlaps no text", "[print]")
{
    const QSize size = GENERATE(QSize(400, 160), QSize(3000, 300), QSize(60, 400), QSize(2, 2));
    const bool narrow = GENERATE(false, true);
    CAPTURE(size.width(), size.height(), narrow);
    SignatureBlock block = signedBlock(png(size));
    if (narrow)
        block.label = u"ผู้อำนวยการสำนักงานปลัดผู้รายงาน"_s;
    const PrintedReport report = pages(document({ block }));
    const RecordedPage page = recordPage(report, 1);
    REQUIRE(page.pictures.size() == 1);
    const QRectF area = page.pictures[0].area;
    CHECK(area.width() <= 40.1);
    CHECK(area.height() <= 16.1);
    CHECK(area.width() * size.height() == Approx(area.height() * size.width()).epsilon(0.02));
    const QSize pixels = page.pictures[0].image.size();
    CHECK((pixels.width() <= 945 && pixels.height() <= 378));
    for (int step = 0; area.top() + step * 0.5 < area.bottom(); ++step)
        CHECK(
            report.placeAt(1, { area.center().x(), area.top() + step * 0.5 })->row == RowId { 50 });
    for (const QString &field : { u"heading"_s, u"person"_s, u"position_lines"_s })
        CHECK_FALSE(report.find({ { 50 }, field })->area.intersects(area));
    // The label's area includes the words on both sides of the picture.
    CHECK(report.find({ { 50 }, u"label"_s })->area.bottom() >= area.bottom() - 0.1);
}

TEST_CASE("A signature with an image stays in one piece at the end of a page", "[print]")
{
    QList<Block> blocks { text(TextRole::Body, { sentence(30) }) };
    for (int i = 0; i < 12; ++i)
        blocks.append(signedBlock(png({ 400, 160 }), 60 + i));
    const PrintedReport report = pages(document(blocks));
    REQUIRE(report.pageCount() > 2);
    int pictures = 0;
    for (int page = 1; page <= report.pageCount(); ++page) {
        const RecordedPage drawn = recordPage(report, page);
        CHECK(drawn.pictures.size() == drawn.texts.count(kCaption));
        CHECK(drawn.pictures.size() == drawn.texts.count(u"๑๒ มีนาคม ๒๕๖๗"_s));
        CHECK(drawn.pictures.size() == drawn.texts.count(u"ความเห็นของปลัด"_s));
        pictures += int(drawn.pictures.size());
    }
    CHECK(pictures == 12);
}

TEST_CASE("The image of a signature is flat on white in the PDF", "[print]")
{
    const auto pdf = exportPdf(pages(document({ signedBlock(png({ 400, 160 })) })), {});
    REQUIRE(pdf);
    ReadPdf read(*pdf);
    QPDFObjectHandle images = read.page(0).getKey("/Resources").getKey("/XObject");
    REQUIRE(images.isDictionary());
    REQUIRE(images.getDictAsMap().size() == 1);
    QPDFObjectHandle image = images.getDictAsMap().begin()->second.getDict();
    CHECK(image.getKey("/Width").getIntValue() == 400);
    CHECK(image.getKey("/ColorSpace").getName() == "/DeviceRGB");
    CHECK(image.getKey("/SMask").isNull());
    CHECK(image.getKey("/Mask").isNull());
    CHECK_FALSE(image.getKey("/Interpolate").isBool());
    CHECK(image.getKey("/Filter").unparse() == "/FlateDecode");
}

TEST_CASE("A signature's words that cannot be printed are found", "[print]")
{
    SignatureBlock block = signedBlock({});
    block.signature->name = u"\u4E2D"_s;
    block.signature->date = u"\u4E2E"_s;
    block.signature->caption = u"\u4E2F"_s;
    CHECK(pages(document({ block })).missingGlyphs().size() == 3);
}
