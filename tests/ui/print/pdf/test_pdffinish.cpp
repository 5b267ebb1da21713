// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/print/pdf/pdffinish.h"

#include <qpdf/QPDFWriter.hh>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

PdfInfo someInfo()
{
    PdfInfo info;
    info.title = u"รายงาน <ITA> & \"ผล\""_s;
    info.author = u"อบต. น้ำใส"_s;
    info.created = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 7 * 3600);
    return info;
}

const QList<QStringList> &twoPages()
{
    static const QList<QStringList> pages { { u"น้ำใจ"_s, u"หน่วยงาน"_s }, { u"ข้อ ๒"_s } };
    return pages;
}

/// The drawing with its content streams replaced.
QByteArray withContents(const QByteArray &pdf, const std::string &data, const char *filter)
{
    ReadPdf read(pdf);
    for (QPDFObjectHandle page : read.pdf().getAllPages())
        page.getKey("/Contents")
            .replaceStreamData(
                data, QPDFObjectHandle::newName(filter), QPDFObjectHandle::newNull());
    QPDFWriter writer(read.pdf());
    writer.setOutputMemory();
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.write();
    const auto written = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize()));
}

Error errorOf(const DrawnPages &drawn, const PdfInfo &info = someInfo())
{
    const auto finished = finishPdf(drawn.pdf, drawn.text, info);
    REQUIRE_FALSE(finished);
    return finished.error();
}

QByteArray finished(const DrawnPages &drawn, const PdfInfo &info = someInfo())
{
    const auto result = finishPdf(drawn.pdf, drawn.text, info);
    REQUIRE(result);
    return *result;
}

QString title(QPDFObjectHandle entry)
{
    return QString::fromStdString(entry.getKey("/Title").getUTF8Value());
}

} // namespace

TEST_CASE("Bytes that are no whole PDF are refused", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    for (const QByteArray &bytes :
        { QByteArray(), QByteArray("garbage"), drawn.pdf.left(drawn.pdf.size() / 2) })
        CHECK(errorOf({ bytes, drawn.text }).code == Error::Code::Damaged);
}

TEST_CASE("A page whose text does not match what is drawn is refused by its number", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    DrawnPages wrong = drawn;
    wrong.text[1].append(u"too much"_s);
    CHECK(errorOf(wrong).code == Error::Code::Invalid);
    CHECK(errorOf(wrong).message.contains(u"Page 2"_s));
    wrong.text = drawn.text;
    wrong.text[0].removeLast();
    CHECK(errorOf(wrong).message.contains(u"Page 1"_s));
    wrong.text = drawn.text.mid(0, 1);
    CHECK(errorOf(wrong).code == Error::Code::Invalid);
}

TEST_CASE("A page whose drawing is damaged is refused by its number", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    const QByteArray damaged = withContents(drawn.pdf, "x\x9cnot packed", "/FlateDecode");
    CHECK(errorOf({ damaged, drawn.text }).message.contains(u"Page 1"_s));
}

TEST_CASE("A finished PDF is not finished again", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    CHECK(errorOf({ finished(drawn), drawn.text }).code == Error::Code::Invalid);
}

TEST_CASE("Information that does not fit the pages is refused", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    PdfInfo info = someInfo();
    info.pageLabels = { u"๑"_s };
    CHECK(errorOf(drawn, info).code == Error::Code::Usage);
    info = someInfo();
    info.bookmarks = { { u"ส่วน"_s, 2, 0, 0 } };
    CHECK(errorOf(drawn, info).code == Error::Code::Usage);
    info.bookmarks[0].page = -1;
    CHECK(errorOf(drawn, info).code == Error::Code::Usage);
    info = someInfo();
    info.created = {};
    CHECK(errorOf(drawn, info).code == Error::Code::Usage);
}

TEST_CASE("Every line comes back out of the PDF exactly", "[print]")
{
    const QStringList lines { u"office file ffi"_s, u"ก็้ำ น้ำ ป่ำ จำนำ ซ้ำ ล้ำ"_s, u"ฐุฏู ญฺ กฺ"_s,
        u"ปี่ ฝู้ กุ้ กู๊ ปุ่ม ฟั่น กิ๊ฟ"_s, u"<b>&\"'"_s, u"ก\u00A0ข x\u00A0y"_s, u"(a\\b) [c] {d} %e"_s,
        u"Éé à ü ñ ÿ"_s, u"a  b   c"_s, u"https://www.example.go.th/a_b/c-d?has=1&many=2#%E0"_s,
        u"พ.ศ. ๒๕๖๖ (O12) ๆ ฯลฯ"_s, u"ก\u200Bข"_s };
    CHECK(linesOf(finished(drawPages({ lines, lines }))) == lines + lines);
}

TEST_CASE("Ligatures do not lose a letter", "[print]")
{
    const QStringList lines { u"office file ffi น้ำ"_s };
    CHECK(linesOf(finished(drawPages({ lines }, Ligatures::On))) == lines);
}

TEST_CASE("A line is one string, and no glyph in it is without text", "[print]")
{
    const QStringList lines { u"ปี่น้ำป่ำซ้ำ ฝู้"_s, u"กำ"_s };
    ReadPdf read(finished(drawPages({ lines })));
    const QByteArray drawing = streamData(read.page(0).getKey("/Contents"));
    CHECK(drawing.count("TJ") == 2);
    CHECK(drawing.count(" Td") == 2);
    CHECK_FALSE(drawing.contains("ActualText"));
    QPDFObjectHandle fonts = read.page(0).getKey("/Resources").getKey("/Font");
    for (const auto &[name, font] : fonts.getDictAsMap()) {
        QPDFObjectHandle known = font;
        CHECK_FALSE(streamData(known.getKey("/ToUnicode")).contains("<>"));
    }
}

TEST_CASE("Information and metadata of the PDF agree", "[print]")
{
    ReadPdf read(finished(drawPages(twoPages())));
    CHECK(title(read.info()) == u"รายงาน <ITA> & \"ผล\""_s);
    CHECK(read.info().getKey("/Author").getUTF8Value() == "อบต. น้ำใส");
    CHECK(read.info().getKey("/CreationDate").getStringValue() == "D:20260102030405+07'00'");
    const QByteArray metadata = streamData(read.root().getKey("/Metadata"));
    CHECK(metadata.contains(
        "<rdf:li xml:lang=\"x-default\">รายงาน &lt;ITA&gt; &amp; &quot;ผล&quot;</rdf:li>"));
    CHECK(metadata.contains("<rdf:li>อบต. น้ำใส</rdf:li>"));
    CHECK(metadata.contains("<xmp:CreateDate>2026-01-02T03:04:05+07:00</xmp:CreateDate>"));
    CHECK(metadata.contains("<pdfaid:part>1</pdfaid:part>"));
    CHECK_FALSE(read.root().getKey("/Metadata").getDict().hasKey("/Filter"));
}

TEST_CASE("The PDF says its language, title and page labels to the reader", "[print]")
{
    PdfInfo info = someInfo();
    info.pageLabels = { u"๑"_s, u"๒"_s };
    ReadPdf read(finished(drawPages(twoPages()), info));
    CHECK(read.root().getKey("/Lang").getStringValue() == "th-TH");
    CHECK(read.root().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK_FALSE(read.root().hasKey("/Outlines"));
    QPDFObjectHandle labels = read.root().getKey("/PageLabels").getKey("/Nums");
    REQUIRE(labels.getArrayNItems() == 4);
    CHECK(labels.getArrayItem(2).getIntValue() == 1);
    CHECK(labels.getArrayItem(3).getKey("/P").getUTF8Value() == "๒");
    CHECK(read.pdf().getPDFVersion() == "1.4");
    CHECK_FALSE(read.pdf().isEncrypted());
}

TEST_CASE("Bookmarks make a tree that leads to places on pages", "[print]")
{
    PdfInfo info = someInfo();
    info.bookmarks = { { u"ก"_s, 0, 0, 0 }, { u"ก.๑"_s, 0, 100, 3 }, { u"ก.๒"_s, 1, 50, 1 },
        { u"ข"_s, 1, 60, 0 } };
    ReadPdf read(finished(drawPages(twoPages()), info));
    CHECK(read.root().getKey("/PageMode").getName() == "/UseOutlines");
    QPDFObjectHandle outline = read.root().getKey("/Outlines");
    CHECK(outline.getKey("/Count").getIntValue() == 4);
    QPDFObjectHandle first = outline.getKey("/First");
    CHECK(title(first) == u"ก"_s);
    CHECK(title(first.getKey("/First")) == u"ก.๑"_s);
    CHECK(title(first.getKey("/Last")) == u"ก.๒"_s);
    CHECK(title(first.getKey("/Next")) == u"ข"_s);
    CHECK(title(outline.getKey("/Last")) == u"ข"_s);
    QPDFObjectHandle place = first.getKey("/Last").getKey("/Dest");
    CHECK(place.getArrayItem(0).getObjGen() == read.page(1).getObjGen());
    CHECK(place.getArrayItem(1).getName() == "/XYZ");
    CHECK(place.getArrayItem(3).getNumericValue() == 842 - 50);
}

TEST_CASE("The same drawing gives the same PDF", "[print]")
{
    const DrawnPages drawn = drawPages(twoPages());
    CHECK(finished(drawn) == finished(drawn));
}
