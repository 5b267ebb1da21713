// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxexporter.h"
#include "core/export/zip/ziparchive.h"
#include "core/interchange/reader.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "tests/core/export/docx/wordstructure.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/trees.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A Word file whose parts are well-formed, sound in structure and know what they refer to.
class WordFile
{
public:
    explicit WordFile(const Document &document, const QStringList &contentsPages = {})
        : bytes(docxFile(document, {}, contentsPages).value())
    {
        auto archive = ZipArchive::open(bytes);
        REQUIRE(archive);
        for (const QString &name : archive->names())
            parts.insert(name, archive->read(name).value());
        for (const QString &name : parts.keys())
            if (name.endsWith(".xml"_L1)) {
                INFO(name.toStdString());
                CHECK(faultsOf(part(name)) == QStringList());
            }
        checkRelations();
    }

    XmlNode part(const QString &name) const { return parsedXml(parts.value(name)); }
    XmlNode body() const { return part(u"word/document.xml"_s); }
    QStringList paragraphs() const { return paragraphsIn(body()); }

    const QByteArray bytes;
    QMap<QString, QByteArray> parts;

private:
    void checkRelations() const
    {
        QStringList known;
        const XmlNode relations = part(u"word/_rels/document.xml.rels"_s);
        for (const XmlNode &relation : relations.children) {
            known.append(relation.value(u"Id"_s));
            if (relation.value(u"TargetMode"_s) != "External"_L1)
                CHECK(parts.contains(QDir::cleanPath(u"word/"_s + relation.value(u"Target"_s))));
        }
        for (const QString &relation : relationsIn(body()))
            CHECK(known.contains(relation));
    }
};

Document withBlocks(const QList<Block> &blocks)
{
    Document document;
    document.title = u"รายงาน & <ทดสอบ>"_s;
    document.office = u"อบต.ตัวอย่าง"_s;
    document.sections = { { .row = { 5 }, .kind = RowKind::Text, .blocks = blocks } };
    return document;
}

Paragraph line(const QString &text, Marker marker = Marker::None)
{
    return { text, marker, { { 7 }, u"text"_s } };
}

Block text(TextRole role, const QList<Paragraph> &paragraphs)
{
    return TextBlock { .role = role, .paragraphs = paragraphs };
}

/// All texts of the document in their order, but those that a table repeats on merged rows.
QStringList textsOf(const Document &document)
{
    QStringList texts;
    const auto add = [&](const QList<Paragraph> &paragraphs) {
        for (const Paragraph &paragraph : paragraphs)
            texts.append(paragraph.text);
    };
    for (const PrintedSection &section : document.sections)
        for (const Block &block : section.blocks) {
            if (const auto *words = std::get_if<TextBlock>(&block))
                add(words->paragraphs);
            else if (const auto *table = std::get_if<Table>(&block))
                for (const TableRow &row : table->rows)
                    for (const Cell &cell : row.cells)
                        add(cell.covered ? QList<Paragraph>() : cell.paragraphs);
            else if (const auto *sign = std::get_if<SignatureBlock>(&block)) {
                add({ { sign->heading } });
                add(sign->opinion);
                add({ { sign->label }, { sign->name } });
                add(sign->positionLines);
            } else if (const auto *picture = std::get_if<PictureBlock>(&block))
                add({ picture->caption });
            else if (const auto *pen = std::get_if<PenLines>(&block))
                add({ pen->text });
        }
    texts.removeAll(QString());
    return texts;
}

/// The first text that is not there, or not in its order.
QString firstMissing(const Document &document, const WordFile &file)
{
    const QString all = file.paragraphs().join(u'\n');
    qsizetype from = 0;
    for (const QString &wanted : textsOf(document)) {
        const qsizetype at = all.indexOf(wanted, from);
        if (at < 0)
            return wanted;
        from = at + wanted.size();
    }
    return {};
}

QList<Document> papersOf(const Tree &tree)
{
    const RowId report = firstOf(tree, RowKind::Report);
    QList<Document> papers { buildDocument(tree, report) };
    for (const RowId paper : tree.rows(report, RowKind::Paper))
        papers.append(buildDocument(tree, paper));
    return papers;
}

const XmlNode *paragraphWith(const XmlNode &body, const QString &wanted)
{
    for (const XmlNode *paragraph : body.all(u"w:p"_s))
        if (paragraphsIn(*paragraph).value(0).contains(wanted))
            return paragraph;
    return nullptr;
}

QString styleOf(const XmlNode &paragraph)
{
    return paragraph.child(u"w:pPr"_s)->child(u"w:pStyle"_s)->value(u"w:val"_s);
}

} // namespace

TEST_CASE("Whatever a paper holds, its Word file is sound and has every text", "[docx]")
{
    QList<Document> papers = papersOf(treeOf(smallOffice()));
    papers += papersOf(treeOf(officeWithMemo()));
    for (const Document &paper : papers) {
        const WordFile file(paper);
        CHECK(firstMissing(paper, file) == QString());
    }
}

TEST_CASE("The real report is in its Word file, text by text", "[docx]")
{
    const auto path = referenceReport();
    if (!path)
        return;
    QFile reference(*path);
    REQUIRE(reference.open(QIODevice::ReadOnly));
    const auto office = readDocument(reference.readAll());
    REQUIRE(office);
    const Document paper = papersOf(treeOf(*office)).constFirst();
    const WordFile file(paper);
    CHECK(textsOf(paper).size() > 500);
    CHECK(firstMissing(paper, file) == QString());
    CHECK(file.bytes == WordFile(paper).bytes);
}

TEST_CASE("A text of markup, controls and addresses stays that text", "[docx]")
{
    const QString odd = u"<w:p> & \"' ]]> &amp; "_s + QChar(7) + u"จบ https://example.go.th/o1"_s;
    const WordFile file(withBlocks({ text(TextRole::Body, { line(odd) }) }));
    CHECK(file.paragraphs().contains(QString(odd).remove(QChar(7))));
    const XmlNode body = file.body();
    const QList<const XmlNode *> links = body.all(u"w:hyperlink"_s);
    REQUIRE(links.size() == 1);
    CHECK(paragraphsIn(*paragraphWith(body, u"จบ"_s)).size() == 1);
    const XmlNode relations = file.part(u"word/_rels/document.xml.rels"_s);
    const auto target = std::ranges::find_if(relations.children, [&](const XmlNode &relation) {
        return relation.value(u"Id"_s) == links[0]->value(u"r:id"_s);
    });
    REQUIRE(target != relations.children.end());
    CHECK(target->value(u"Target"_s) == u"https://example.go.th/o1"_s);
    CHECK(file.part(u"docProps/core.xml"_s).child(u"dc:title"_s)->text == u"รายงาน & <ทดสอบ>"_s);
}

TEST_CASE("Headings and lists are such, not only look like them", "[docx]")
{
    TextBlock marked { .role = TextRole::Subheading, .paragraphs = { line(u"หัวข้อย่อย"_s) } };
    marked.bookmark = u"หัวข้อย่อย"_s;
    const WordFile file(
        withBlocks({ text(TextRole::Heading, { line(u"หัวเรื่อง"_s), line(u"บรรทัดสอง"_s) }), marked,
            text(TextRole::Subheading, { line(u"ชื่อตาราง"_s) }),
            text(TextRole::Item, { line(u"ข้อขีด"_s, Marker::Dash) }) }));
    const XmlNode body = file.body();
    CHECK(file.paragraphs().contains(u"หัวเรื่อง\nบรรทัดสอง"_s));
    CHECK(styleOf(*paragraphWith(body, u"หัวเรื่อง"_s)) == u"Heading1"_s);
    CHECK(styleOf(*paragraphWith(body, u"หัวข้อย่อย"_s)) == u"Heading2"_s);
    CHECK(styleOf(*paragraphWith(body, u"ชื่อตาราง"_s)) == u"Subheading"_s);
    CHECK(paragraphWith(body, u"ข้อขีด"_s)->child(u"w:pPr"_s)->child(u"w:numPr"_s));
    CHECK(paragraphWith(body, u"ข้อขีด"_s)->all(u"w:t"_s)[0]->text == u"ข้อขีด"_s);
}

TEST_CASE("A box can be ticked in Word, and its state is in the text", "[docx]")
{
    const WordFile file(withBlocks({ text(
        TextRole::Item, { line(u"ทำแล้ว"_s, Marker::Ticked), line(u"ยัง"_s, Marker::Unticked) }) }));
    CHECK(file.paragraphs().contains(u"\u2611 ทำแล้ว"_s));
    CHECK(file.paragraphs().contains(u"\u2610 ยัง"_s));
    const XmlNode body = file.body();
    const QList<const XmlNode *> states = body.all(u"w14:checked"_s);
    REQUIRE(states.size() == 2);
    CHECK(states[0]->value(u"w14:val"_s) == u"1"_s);
    CHECK(states[1]->value(u"w14:val"_s) == u"0"_s);
}

TEST_CASE("A table repeats its two rows of headings and merges its cells", "[docx]")
{
    Table table;
    table.columns = { { .heading = u"มาตรการ"_s }, { .heading = u"ผลผลิต"_s, .groups = { u"ผล"_s } },
        { .heading = u"ผลลัพธ์"_s, .groups = { u"ผล"_s } } };
    const auto cell = [](const QString &words) { return Cell { .paragraphs = { line(words) } }; };
    Cell large = cell(u"รวม"_s);
    large.down = large.across = 2;
    Cell covered = cell(u"รวม"_s);
    covered.covered = true;
    table.rows = { { .row = { 11 }, .cells = { cell(u"ก"_s), large, covered } },
        { .row = { 12 }, .cells = { cell(u"ข"_s), covered, covered } } };
    const WordFile file(withBlocks({ table, table }));
    const XmlNode body = file.body();
    CHECK(body.all(u"w:tblHeader"_s).size() == 4);
    CHECK(file.paragraphs().count(u"ผล"_s) == 2);
    CHECK(file.paragraphs().count(u"มาตรการ"_s) == 2);
    CHECK(file.paragraphs().count(u"รวม"_s) == 2);
    CHECK(body.all(u"w:tbl"_s).size() == 2);
}

TEST_CASE("A row however tall may go on on the next page", "[docx]")
{
    Table table;
    table.columns = { { .heading = u"ก"_s } };
    table.rows
        = { { .row = { 1 }, .cells = { { .paragraphs = QList<Paragraph>(90, line(u"ยาว"_s)) } } },
              { .row = { 2 }, .cells = { { .paragraphs = { line(u"สั้น"_s) } } } } };
    const WordFile file(withBlocks({ table }));
    const XmlNode body = file.body();
    const QList<const XmlNode *> rows = body.all(u"w:tr"_s);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1]->all(u"w:cantSplit"_s).isEmpty());
    CHECK(rows[2]->all(u"w:cantSplit"_s).size() == 1);
    CHECK(file.paragraphs().count(u"ยาว"_s) == 90);
}

TEST_CASE("Each value names its row and field, empty ones too", "[docx]")
{
    const Tree tree = treeOf(smallOffice());
    const WordFile file(papersOf(tree).constFirst());
    QStringList tags;
    const XmlNode body = file.body();
    for (const XmlNode *tag : body.all(u"w:tag"_s))
        tags.append(tag->value(u"w:val"_s));
    const QString measure = QString::number(firstOf(tree, RowKind::Measure).value);
    CHECK(tags.contains(u"ita:%1:measure"_s.arg(measure)));
    CHECK(tags.contains(u"ita:%1:steps"_s.arg(measure)));
    CHECK(tags.contains(u"ita:%1:approach"_s.arg(measure)));
    const QString evidence = QString::number(firstOf(tree, RowKind::Evidence).value);
    CHECK(tags.contains(u"ita:%1:url"_s.arg(evidence)));
}

TEST_CASE("Pages turn, and bear Thai numbers where the paper has them", "[docx]")
{
    Document document = withBlocks({ text(TextRole::Body, { line(u"ก"_s) }) });
    document.sections.append({ .row = { 6 },
        .kind = RowKind::Results,
        .orientation = Orientation::Landscape,
        .blocks = { text(TextRole::Body, { line(u"ข"_s) }) } });
    document.sections.last().pageNumber = 7;
    document.numberPlace = NumberPlace::Right;
    const WordFile file(document);
    const XmlNode body = file.body();
    const QList<const XmlNode *> pages = body.all(u"w:sectPr"_s);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1]->child(u"w:pgSz"_s)->value(u"w:orient"_s) == u"landscape"_s);
    CHECK(pages[1]->child(u"w:pgNumType"_s)->value(u"w:start"_s) == u"7"_s);
    CHECK(pages[1]->child(u"w:pgNumType"_s)->value(u"w:fmt"_s) == u"thaiNumbers"_s);
    const XmlNode header = file.part(u"word/header1.xml"_s);
    CHECK(paragraphsIn(header) == QStringList(u"- ๑ -"_s));
    CHECK(header.all(u"w:jc"_s)[0]->value(u"w:val"_s) == u"right"_s);
    document.pageNumbers = PageNumbers::None;
    CHECK(paragraphsIn(WordFile(document).part(u"word/header1.xml"_s)) == QStringList(QString()));
}

TEST_CASE("What is signed stays on one page, and pens have dots to write on", "[docx]")
{
    const SignatureBlock block { .row = { 9 },
        .heading = u"ความเห็นของปลัด"_s,
        .opinionLines = 2,
        .label = u"ผู้รายงาน"_s,
        .positionLines = { line(u"ปลัด"_s), line(u"อบต."_s) } };
    const WordFile file(withBlocks({ block, PenLines { line(u"เหตุผล"_s), 2 }, Rule {} }));
    const XmlNode body = file.body();
    CHECK(paragraphWith(body, u"อบต."_s)->all(u"w:keepNext"_s).isEmpty());
    for (const QString &words : { u"ความเห็น"_s, u"(ลงชื่อ)"_s, u"(\t)"_s })
        CHECK(paragraphWith(body, words)->all(u"w:keepNext"_s).size() == 1);
    CHECK(file.paragraphs().contains(u"(ลงชื่อ)\tผู้รายงาน"_s));
    CHECK(file.paragraphs().contains(u"เหตุผล\t"_s));
    CHECK(file.paragraphs().count(u"\t"_s) == 3);
}

TEST_CASE("The contents lead to the headings and show their pages", "[docx]")
{
    Document document = withBlocks({ text(TextRole::Heading, { line(u"คำนำ"_s) }) });
    const Contents contents { { { u"คำนำ"_s, 0, 1, 0, {} } } };
    document.sections.prepend({ .row = { 4 },
        .kind = RowKind::Contents,
        .blocks = { text(TextRole::Heading, { line(u"สารบัญ"_s) }), contents } });
    const WordFile file(document, { u"๒"_s });
    CHECK(file.paragraphs().contains(u"คำนำ\t๒"_s));
    const XmlNode body = file.body();
    const QString anchor = body.all(u"w:hyperlink"_s).constFirst()->value(u"w:anchor"_s);
    REQUIRE(body.all(u"w:bookmarkStart"_s).size() == 1);
    CHECK(body.all(u"w:bookmarkStart"_s)[0]->value(u"w:name"_s) == anchor);
    CHECK(styleOf(*paragraphWith(body, u"สารบัญ"_s)) == u"TOCHeading"_s);
}

TEST_CASE("A picture has its size, its words and one file", "[docx]")
{
    const PictureBlock picture { QByteArray::fromBase64(somePicture().toLatin1()),
        line(u"แผนผัง"_s) };
    const PictureBlock broken { "no picture", line(u"เสีย"_s) };
    const WordFile file(withBlocks({ picture, PageBreak {}, picture, broken }));
    CHECK(file.parts.value(u"word/media/image1.png"_s) == picture.image);
    CHECK_FALSE(file.parts.contains(u"word/media/image2.png"_s));
    const XmlNode body = file.body();
    REQUIRE(body.all(u"wp:inline"_s).size() == 2);
    CHECK(body.all(u"wp:docPr"_s)[0]->value(u"descr"_s) == u"แผนผัง"_s);
    CHECK(body.all(u"wp:extent"_s)[0]->value(u"cx"_s) == u"9525"_s); // of one pixel
    CHECK(body.all(u"w:pageBreakBefore"_s).size() == 1);
    CHECK(file.paragraphs().contains(u"เสีย"_s));
}

TEST_CASE("Thai text has its own sizes and weight in every style", "[docx]")
{
    const WordFile file(withBlocks({ text(TextRole::Body, { line(u"ไทย"_s), line(u"Latin"_s) }) }));
    const XmlNode styles = file.part(u"word/styles.xml"_s);
    for (const XmlNode *run : styles.all(u"w:rPr"_s)) {
        CHECK(bool(run->child(u"w:sz"_s)) == bool(run->child(u"w:szCs"_s)));
        CHECK(bool(run->child(u"w:b"_s)) == bool(run->child(u"w:bCs"_s)));
        if (const XmlNode *fonts = run->child(u"w:rFonts"_s))
            CHECK(fonts->value(u"w:cs"_s) == fonts->value(u"w:ascii"_s));
    }
    const XmlNode body = file.body();
    CHECK(paragraphWith(body, u"ไทย"_s)->all(u"w:cs"_s).size() == 1);
    CHECK(paragraphWith(body, u"Latin"_s)->all(u"w:cs"_s).isEmpty());
    CHECK(paragraphWith(body, u"ไทย"_s)->all(u"w:lang"_s)[0]->value(u"w:bidi"_s) == u"th-TH"_s);
}
