// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/print/pdf/pdffile.h"

#include <QColorSpace>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QList<QStringList> &twoPages()
{
    static const QList<QStringList> pages { { u"น้ำใจ"_s, u"หน่วยงาน"_s }, { u"ข้อ ๒"_s } };
    return pages;
}

Error::Code errorFor(const PdfInfo &info)
{
    const auto made = pdfOf(twoPages(), info);
    REQUIRE_FALSE(made);
    return made.error().code;
}

QByteArray made(const QList<QStringList> &pages, const PdfInfo &info = someInfo())
{
    const auto pdf = pdfOf(pages, info);
    REQUIRE(pdf);
    return *pdf;
}

QString title(QPDFObjectHandle entry)
{
    return QString::fromStdString(entry.getKey("/Title").getUTF8Value());
}

} // namespace

TEST_CASE("Information that does not fit the pages is refused", "[print]")
{
    PdfInfo info = someInfo();
    info.pageLabels = { u"๑"_s };
    CHECK(errorFor(info) == Error::Code::Usage);
    info = someInfo();
    info.bookmarks = { { u"ส่วน"_s, 2, 0, 0 } };
    CHECK(errorFor(info) == Error::Code::Usage);
    info.bookmarks[0].page = -1;
    CHECK(errorFor(info) == Error::Code::Usage);
    info = someInfo();
    info.created = {};
    CHECK(errorFor(info) == Error::Code::Usage);
}

TEST_CASE("A page whose font has no room for more glyphs is refused by its number", "[print]")
{
    PdfFile file;
    PdfFont &font = file.resources().font(file.resources().fontFor(reportFont().rawFont()));
    const QString texts(300, u'ก');
    for (int code = 0; code <= 0xFFFF; ++code)
        font.codeFor({ .glyph = code % 300 }, QStringView(texts).first(1 + code / 300));
    const Outcome added = file.addPage(PdfPage(file.resources(), { 595, 842 }));
    REQUIRE_FALSE(added);
    CHECK(added.error().code == Error::Code::Invalid);
    CHECK(added.error().message.contains(u"Page 1"));
}

TEST_CASE("Every line comes back out of the PDF exactly", "[print]")
{
    const QStringList lines { u"office file ffi"_s, u"ก็้ำ น้ำ ป่ำ จำนำ ซ้ำ ล้ำ"_s, u"ฐุฏู ญฺ กฺ"_s,
        u"ปี่ ฝู้ กุ้ กู๊ ปุ่ม ฟั่น กิ๊ฟ"_s, u"<b>&\"'"_s, u"ก\u00A0ข x\u00A0y"_s, u"(a\\b) [c] {d} %e"_s,
        u"Éé à ü ñ ÿ"_s, u"a  b   c"_s, u"https://www.example.go.th/a_b/c-d?has=1&many=2#%E0"_s,
        u"พ.ศ. ๒๕๖๖ (O12) ๆ ฯลฯ"_s, u"ก\u200Bข"_s };
    CHECK(linesOf(made({ lines, lines })) == lines + lines);
}

TEST_CASE("Ligatures do not lose a letter", "[print]")
{
    const QStringList lines { u"office file ffi น้ำ"_s };
    const auto pdf = pdfOf({ lines }, someInfo(), Ligatures::On);
    REQUIRE(pdf);
    CHECK(linesOf(*pdf) == lines);
}

TEST_CASE("A line is one string, and no glyph in it is without text", "[print]")
{
    const QStringList lines { u"ปี่น้ำป่ำซ้ำ ฝู้"_s, u"กำ"_s };
    ReadPdf read(made({ lines }));
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
    ReadPdf read(made(twoPages()));
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
    const std::string program = read.info().getKey("/Producer").getUTF8Value();
    CHECK(program == "ita-report " ITA_VERSION);
    CHECK(metadata.contains(("<pdf:Producer>" + program + "</pdf:Producer>").c_str()));
}

TEST_CASE("The PDF says its language, title and page labels to the reader", "[print]")
{
    PdfInfo info = someInfo();
    info.pageLabels = { u"๑"_s, u"๒"_s };
    ReadPdf read(made(twoPages(), info));
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
    ReadPdf read(made(twoPages(), info));
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

TEST_CASE("Fonts are embedded once, with what was drawn of them", "[print]")
{
    ReadPdf read(made(twoPages()));
    QPDFObjectHandle font = read.page(0).getKey("/Resources").getKey("/Font").getKey("/F0");
    CHECK(read.page(1).getKey("/Resources").getKey("/Font").getKey("/F0").getObjGen()
        == font.getObjGen());
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const QString name = QString::fromStdString(font.getKey("/BaseFont").getName());
    CHECK(name == u"/ITAREP+Laksaman-Regular");
    CHECK(descriptor.getKey("/FontName").getName() == name.toStdString());
    const QByteArray file = streamData(descriptor.getKey("/FontFile2"));
    CHECK(QRawFont(file, 100).isValid());
    CHECK(file.size() < 20'000);
}

TEST_CASE("The PDF says for which colours it is meant", "[print]")
{
    ReadPdf read(made(twoPages()));
    QPDFObjectHandle intent = read.root().getKey("/OutputIntents").getArrayItem(0);
    CHECK(intent.getKey("/S").getName() == "/GTS_PDFA1");
    const QByteArray profile = streamData(intent.getKey("/DestOutputProfile"));
    CHECK(QColorSpace::fromIccProfile(profile) == QColorSpace(QColorSpace::SRgb));
    CHECK(profile.at(8) == 2); // ICC version 2, the latest that PDF 1.4 allows
}

TEST_CASE("The same drawing gives the same PDF", "[print]")
{
    CHECK(made(twoPages()) == made(twoPages()));
}
