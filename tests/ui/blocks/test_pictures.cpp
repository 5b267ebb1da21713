// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/pages/fixture.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/blocks/picturebox.h"
#include "ui/blocks/pictures.h"
#include "ui/commands/blockcommands.h"
#include "ui/pages/officepage.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pictureBytes(const char *format, QSize size = { 400, 200 })
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QString written(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString reason(const Result<QString> &picture)
{
    REQUIRE_FALSE(picture);
    return picture.error().message;
}

} // namespace

TEST_CASE(
    "PNG and JPEG are taken as they are, others are refused with the reason", "[ui][pictures]")
{
    for (const char *format : { "PNG", "JPEG" }) {
        const auto picture = pictureFromBytes(pictureBytes(format));
        REQUIRE(picture);
        CHECK(QByteArray::fromBase64(picture->toLatin1()) == pictureBytes(format));
        CHECK(pictureOf(*picture).size() == QSize(400, 200));
    }
    CHECK(reason(pictureFromBytes(pictureBytes("BMP"))).contains(u"PNG"_s));
    CHECK(reason(pictureFromBytes("%PDF-1.7")).contains(u"PNG"_s));
    CHECK(reason(pictureFromBytes({})).contains(u"empty"_s));
    CHECK(reason(pictureFromBytes(pictureBytes("PNG").first(60))).contains(u"damaged"_s));
    CHECK(reason(pictureFromFile(u"/no/such/file.png"_s)).contains(u"file.png"_s));
}

TEST_CASE("A picture on the clipboard or a copied file is taken", "[ui][pictures]")
{
    QMimeData image;
    CHECK_FALSE(pictureFromClipboard(image));
    image.setImageData(QImage(10, 10, QImage::Format_RGB32));
    CHECK(pictureFromClipboard(image));
    const QTemporaryDir dir;
    QMimeData file;
    file.setUrls({ QUrl::fromLocalFile(written(dir, u"a.jpg"_s, pictureBytes("JPEG"))) });
    CHECK(pictureFromClipboard(file));
    QMimeData text;
    text.setText(u"ก"_s);
    CHECK_FALSE(pictureFromClipboard(text));
}

TEST_CASE("A picture is taken into its block, and what is none is said there", "[ui][pictures]")
{
    OpenOffice office;
    REQUIRE(office.history.apply(
        addBlock(office.tree(), office.first(RowKind::Text), 0, BlockForm::Picture)));
    const RowId block = office.first(RowKind::ContentBlock);
    ShownPage page(office, RowKind::Text);
    auto *box = page.find<PictureBox>();
    REQUIRE(box);
    const QTemporaryDir dir;
    box->takeFile(written(dir, u"a.png"_s, pictureBytes("PNG")));
    CHECK_FALSE(office.tree().get<ContentBlock>(block).picture.isEmpty());
    box->takeFile(written(dir, u"b.png"_s, "no picture"));
    CHECK_FALSE(office.tree().get<ContentBlock>(block).picture.isEmpty());
    bool said = false;
    for (const QLabel *label : box->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"PNG"_s));
    CHECK(said);
    office.history.undo();
    CHECK(office.tree().get<ContentBlock>(block).picture.isEmpty());
}

TEST_CASE("A picture is printed no wider than the text, above its caption", "[print][pictures]")
{
    const PageStyle style;
    const double column = style.paperWidth - style.marginLeft - style.marginRight;
    const PrintedReport report = pages(
        document({ PictureBlock { pictureBytes("PNG", { 3000, 1000 }), paragraph(u"ภาพที่ ๑"_s) } }));
    const RecordedPage page = recordPage(report, 1);
    REQUIRE(page.pictures.size() == 1);
    CHECK(page.pictures[0].area.width() == Approx(column).margin(0.2));
    CHECK(page.pictures[0].area.height() == Approx(column / 3).margin(0.2));
    CHECK(page.texts.contains(u"ภาพที่ ๑"_s));
    const RecordedPage small = recordPage(
        pages(document({ PictureBlock { pictureBytes("JPEG", { 96, 96 }), paragraph({}) } })), 1);
    CHECK(small.pictures[0].area.width() == Approx(25.4).margin(0.2));
}

TEST_CASE("A tall picture leaves room on its page, and a broken one prints its caption",
    "[print][pictures]")
{
    const PrintedReport tall = pages(
        document({ PictureBlock { pictureBytes("PNG", { 500, 5000 }), paragraph(u"สูง"_s) } }));
    CHECK(tall.pageCount() == 1);
    CHECK(linesOn(tall, 1).contains(u"สูง"_s));
    const PrintedReport broken
        = pages(document({ PictureBlock { "no picture", paragraph(u"หาย"_s) } }));
    CHECK(recordPage(broken, 1).pictures.isEmpty());
    CHECK(linesOn(broken, 1).contains(u"หาย"_s));
}

TEST_CASE("The office supplies its emblem once, and undo takes it back", "[ui][pictures]")
{
    OpenOffice office;
    OfficePage page(office.history, nullptr);
    activate(page);
    auto *box = page.findChild<PictureBox *>();
    REQUIRE(box);
    const QTemporaryDir dir;
    box->takeFile(written(dir, u"b.png"_s, "no picture"));
    CHECK(office.tree().get<Office>(office.tree().root()).emblem.isEmpty());
    box->takeFile(written(dir, u"a.jpg"_s, pictureBytes("JPEG")));
    CHECK_FALSE(office.tree().get<Office>(office.tree().root()).emblem.isEmpty());
    office.history.undo();
    CHECK(office.tree().get<Office>(office.tree().root()).emblem.isEmpty());
}
