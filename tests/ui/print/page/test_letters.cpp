// SPDX-License-Identifier: GPL-3.0-or-later
// Letterheads, label lines, signatures side by side, catch-words.
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/page/typesetter.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

QByteArray emblemOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, "PNG"));
    return bytes;
}

/// Where the text of a place stands on the first page, in millimetres.
QRectF areaOf(const PrintedReport &report, const Place &place)
{
    const auto found = report.find(place);
    REQUIRE(found);
    CHECK(found->page == 1);
    return found->area;
}

Letterhead letterhead(const QByteArray &emblem, bool isMemo)
{
    return { emblem, { paragraph(u"บันทึกข้อความ"_s, 3, u"text"_s) }, isMemo };
}

LabelledText labelled(qint64 row, const QString &label, const QString &text)
{
    return { paragraph(label, row, u"label"_s), { paragraph(text, row, u"text"_s) } };
}

} // namespace

TEST_CASE("A letterhead without an emblem, or with a broken one, leaves its room", "[print]")
{
    const QByteArray whole = emblemOf({ 400, 400 });
    const bool isMemo = GENERATE(true, false);
    const auto printed = [&](const QByteArray &emblem) {
        return pages(
            document({ letterhead(emblem, isMemo), text(TextRole::Body, { u"ต่อ"_s }, 4) }));
    };
    const PrintedReport with = printed(whole);
    CHECK(recordPage(with, 1).pictures.size() == 1);
    for (const QByteArray &emblem : { QByteArray(), QByteArray("no picture") }) {
        const PrintedReport without = printed(emblem);
        CHECK(recordPage(without, 1).pictures.isEmpty());
        CHECK(areaOf(without, { { 4 }, {} }) == areaOf(with, { { 4 }, {} }));
    }
}

TEST_CASE("The emblem of a memo is small and beside its title, any other above it", "[print]")
{
    const QByteArray emblem = emblemOf({ 400, 400 });
    const PageStyle style;
    const PrintedReport memo = pages(document({ letterhead(emblem, true) }));
    const QRectF small = recordPage(memo, 1).pictures[0].area;
    CHECK(small.height() == Approx(15).margin(0.2));
    CHECK(small.left() == Approx(style.marginLeft).margin(0.2));
    const QRectF title = areaOf(memo, { { 3 }, {} });
    CHECK(title.left() > small.right());
    CHECK(title.bottom() == Approx(small.bottom()).margin(0.2));
    CHECK(title.center().x() == Approx(30 + 80).margin(1));
    const PrintedReport order = pages(document({ letterhead(emblem, false) }));
    const QRectF large = recordPage(order, 1).pictures[0].area;
    CHECK(large.height() == Approx(30).margin(0.2));
    CHECK(large.center().x() == Approx(30 + 80).margin(0.2));
    CHECK(areaOf(order, { { 3 }, {} }).top() >= large.bottom());
}

TEST_CASE("Labelled texts share a line, and a long one hangs below its beginning", "[print]")
{
    const PrintedReport report = pages(document(
        { LabelLine { { labelled(5, u"ที่"_s, u"มท ๑๒๓"_s), labelled(6, u"วันที่"_s, u"๒ มีนาคม"_s) } },
            LabelLine { { labelled(7, u"เรื่อง"_s, sentence(40)) } } }));
    const QRectF number = areaOf(report, { { 5 }, u"text"_s });
    const QRectF date = areaOf(report, { { 6 }, u"text"_s });
    CHECK(number.top() == Approx(date.top()));
    CHECK(date.left() > number.right());
    CHECK(areaOf(report, { { 6 }, u"label"_s }).left() == Approx(30 + 80).margin(0.5));
    const QRectF subject = areaOf(report, { { 7 }, u"text"_s });
    CHECK(subject.left() > areaOf(report, { { 7 }, u"label"_s }).right());
    const QStringList lines = linesOn(report, 1);
    CHECK(lines.filter(u"w"_s).size() >= 2);
    QString all;
    for (const QString &line : lines)
        all += line;
    CHECK(all.contains(u"w0x39"_s)); // nothing is lost
}

TEST_CASE("A label without a text is followed by dots for the pen", "[print]")
{
    LabelledText number = labelled(5, u"ที่"_s, {});
    number.texts.clear();
    const PrintedReport report
        = pages(document({ LabelLine { { number, labelled(6, u"วันที่"_s, u"๒ มีนาคม"_s) } } }));
    CHECK(recordPage(report, 1).dottedLines == 1);
    CHECK(linesOn(report, 1).contains(u"ที่"_s));
}

TEST_CASE("The lines of a clause hang below its text, whatever its number", "[print]")
{
    Paragraph clause = paragraph(u"๑.๑๐.๑๑ "_s + sentence(60), 9);
    clause.number = 8;
    const auto linesOf = [](const Paragraph &made) {
        return linesOn(pages(document({ TextBlock { TextRole::Item, { made }, {}, 2 } })), 1);
    };
    const QStringList hung = linesOf(clause);
    clause.number = 0; // nobody would take it for one
    const QStringList flush = linesOf(clause);
    CHECK(hung.size() > 2);
    CHECK(hung.constFirst() == flush.constFirst());
    CHECK(hung != flush); // the lines after the first are shorter
}

TEST_CASE("Signatures side by side stand on the same lines", "[print]")
{
    SignatureBlock left = signature(50);
    left.name = u"นายซ้าย"_s;
    left.dateLine = true;
    SignatureBlock right = signature(51);
    right.name = u"นายขวา"_s;
    left.beside.push_back(right);
    const PrintedReport report = pages(document({ left }));
    const QRectF first = areaOf(report, { { 50 }, u"person"_s });
    const QRectF second = areaOf(report, { { 51 }, u"person"_s });
    CHECK(first.top() == Approx(second.top()));
    CHECK(first.right() < second.left());
    const RecordedPage page = recordPage(report, 1);
    CHECK(page.dottedLines == 3); // two to sign on, one for the date
    CHECK(page.texts.count(u"(ลงชื่อ)"_s) == 2);
    CHECK(page.texts.count(u"วันที่"_s) == 1);
    // Signed in the program, it has its date and needs no line.
    left.signature = Signature { u"นายซ้าย"_s, u"๑๒ มีนาคม ๒๕๖๗"_s, {}, u"ลงนามแล้ว"_s };
    const RecordedPage signedPage = recordPage(pages(document({ left })), 1);
    CHECK(signedPage.dottedLines == 1);
    CHECK_FALSE(signedPage.texts.contains(u"วันที่"_s));
}

TEST_CASE("Each page but the last ends with the first words of the next", "[print]")
{
    QList<Block> blocks;
    for (int i = 0; i < 60; ++i)
        blocks.append(text(TextRole::Body, { u"ย่อหน้า%1 ต่อไป"_s.arg(i) }, 100 + i));
    Document made = document(blocks);
    CHECK(linesOn(pages(made), 1).filter(u"/"_s).isEmpty());
    made.catchWords = true;
    const PrintedReport report = pages(made);
    REQUIRE(report.pageCount() > 1);
    for (int page = 1; page <= report.pageCount(); ++page) {
        CAPTURE(page);
        const QStringList words = linesOn(report, page).filter(u"/"_s);
        REQUIRE(words.size() == (page < report.pageCount() ? 1 : 0));
        if (words.isEmpty())
            continue;
        QString next = linesOn(report, page + 1).filter(u"ย่อหน้า"_s).constFirst();
        CHECK(next.startsWith(words[0].mid(1).chopped(1)));
        CHECK(words[0].size() > 4);
    }
    // A page that begins with a table has its header instead.
    Document tables = document({ table({ u"ก"_s }, QList<QStringList>(80, { u"แถว"_s })) });
    tables.catchWords = true;
    CHECK(linesOn(pages(tables), 1).filter(u"/"_s).isEmpty());
}
