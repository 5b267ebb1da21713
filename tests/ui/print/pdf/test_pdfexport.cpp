// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/drawnpages.h"
#include "ui/print/pdf/pdfexport.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 72;

/// A text, a table with boxes, a signature, on pages of both orientations, with a stamp.
Document allKinds()
{
    Table cells = table({ u"ที่"_s, u"ก"_s }, { { u"1"_s, sentence(60) }, { u"2"_s, u"น้ำ"_s } });
    cells.rows[0].cells[1].paragraphs[0].marker = Marker::Ticked;
    cells.rows[1].cells[1].paragraphs[0].marker = Marker::Unticked;
    Document made = document({ text(TextRole::Heading, { u"หัวข้อ"_s }),
        text(TextRole::Body, { sentence(700) }), cells, signature(50, 3) });
    made.sections.append({ .row = { 11 },
        .title = u"แนวนอน"_s,
        .orientation = Orientation::Landscape,
        .blocks = { cells } });
    made.strip = { u"2566-3FA9C1"_s, u"1a2b3c4d5e6f"_s };
    return made;
}

QByteArray exported(const PrintedReport &report)
{
    const auto pdf = exportPdf(report, {}, {}, QDateTime({ 2026, 1, 2 }, { 3, 4 }));
    REQUIRE(pdf);
    return *pdf;
}

QImage painted(const PrintedReport &report, int page)
{
    QImage image((report.paper(page) * kDotsPerInch / 25.4).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(kDotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(kDotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    report.paintPage(painter, page);
    return image;
}

QList<QImage> rendered(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"read.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess tool;
    tool.start(u"pdftoppm"_s,
        { u"-r"_s, QString::number(kDotsPerInch), file.fileName(), folder.filePath(u"page"_s) });
    REQUIRE(tool.waitForFinished());
    QList<QImage> images;
    const QStringList names
        = QDir(folder.path()).entryList({ u"*.ppm"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names)
        images.append(QImage(folder.filePath(name)));
    return images;
}

/// How dark each square of a coarse grid is: renderers agree on that, not on every pixel.
QImage darkness(const QImage &image)
{
    return image.convertToFormat(QImage::Format_Grayscale8)
        .scaled(image.size() / 12, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int greatestDifference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            greatest = qMax(greatest, qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    return greatest;
}

} // namespace

TEST_CASE("Making a PDF stops when it is told to", "[print]")
{
    int calls = 0;
    const auto pdf = exportPdf(pages(allKinds()), {}, [&](int done, int total) {
        CHECK(total > 2);
        return ++calls, done < 2;
    });
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == Error::Code::Cancelled);
    CHECK(calls == 2);
}

TEST_CASE("No PDF is made while a character cannot be printed", "[print]")
{
    const PrintedReport report = pages(document({ text(TextRole::Body, { u"a\u4E2D"_s }) }));
    const auto pdf = exportPdf(report, [](const Place &) { return u"ช่อง"_s; });
    REQUIRE_FALSE(pdf);
    CHECK(pdf.error().code == Error::Code::Invalid);
    CHECK(pdf.error().message.contains(u"U+4E2D"));
    CHECK(pdf.error().message.contains(u"ช่อง"));
}

TEST_CASE("The texts of a PDF's pages are the lines that are drawn", "[print]")
{
    Document made = allKinds();
    made.sections.first().blocks.remove(2, 2); // pdftotext joins texts side by side
    made.sections.removeLast();
    const PrintedReport report = pages(made);
    QStringList lines;
    for (int page = 1; page <= report.pageCount(); ++page)
        lines += linesOn(report, page);
    QStringList read = linesOf(exported(report));
    for (QStringList *all : { &lines, &read })
        for (QString &line : *all)
            line = line.trimmed();
    CHECK(lines.size() > 40);
    CHECK(read == lines);
}

TEST_CASE("A page looks the same on screen and in the PDF", "[print]")
{
    const PrintedReport report = pages(allKinds());
    const QList<QImage> images = rendered(exported(report));
    REQUIRE(images.size() == report.pageCount());
    for (int page = 1; page <= report.pageCount(); ++page) {
        CAPTURE(page);
        const QImage screen = darkness(painted(report, page));
        CHECK(greatestDifference(screen, darkness(images[page - 1])) < 40);
        QImage blank = screen;
        blank.fill(Qt::white);
        CHECK(greatestDifference(screen, blank) > 80);
    }
}

TEST_CASE("The outline and page labels of a PDF are the report's", "[print]")
{
    const PrintedReport report = pages(allKinds());
    ReadPdf read(exported(report));
    QPDFObjectHandle last = read.root().getKey("/Outlines").getKey("/Last");
    CHECK(last.getKey("/Title").getUTF8Value() == "แนวนอน");
    QPDFObjectHandle page = last.getKey("/Dest").getArrayItem(0);
    CHECK(page.getObjGen() == read.page(size_t(report.pageCount() - 1)).getObjGen());
    CHECK(page.getKey("/MediaBox").unparse() == "[ 0 0 842 595 ]");
    QPDFObjectHandle labels = read.root().getKey("/PageLabels").getKey("/Nums");
    CHECK(labels.getArrayItem(3).getKey("/P").getUTF8Value() == "๒");
}

TEST_CASE(
    "Every part of an address is a link to the whole of it, and it is copied whole", "[print]")
{
    const QString address = u"https://www.example.org/ita2566/o19-procurement-plan"_s;
    const PrintedReport report = pages(document({ table({ u"ก"_s, u"ข"_s, u"ค"_s, u"ง"_s },
        { { u"๑"_s, address, u"ที่ nakhon.go.th/ita"_s, u"๒"_s } }) }));
    const QByteArray pdf = exported(report);
    ReadPdf read(pdf);
    QPDFObjectHandle links = read.page(0).getKey("/Annots");
    REQUIRE(links.isArray());
    std::vector<std::string> urls;
    for (int i = 0; i < links.getArrayNItems(); ++i) {
        QPDFObjectHandle link = links.getArrayItem(i);
        CHECK(link.getKey("/F").getIntValue() == 4);
        CHECK(link.getKey("/Rect").getArrayNItems() == 4);
        urls.push_back(link.getKey("/A").getKey("/URI").getStringValue());
    }
    REQUIRE(urls.size() > 2);
    CHECK(urls.front() == address.toStdString());
    CHECK(urls[1] == address.toStdString());
    CHECK(urls.back() == "https://nakhon.go.th/ita");
    CHECK(linesOf(pdf).join(u' ').contains(address));
}

TEST_CASE("With consent a page is made with � for what cannot be printed", "[print]")
{
    const PrintedReport report = pages(document({ text(TextRole::Body, { u"ก \u4E2D ข"_s }) }));
    CHECK_FALSE(report.checkGlyphs());
    const PrintedReport allowed = report.withReplacements();
    CHECK(allowed.checkGlyphs());
    CHECK(linesOf(exported(allowed)).join(u' ').contains(u'ข'));
    CHECK_FALSE(report.checkGlyphs());
}
