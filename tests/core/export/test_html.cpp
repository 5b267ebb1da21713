// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporter.h"
#include "core/export/html/htmlsections.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// An element of a page, in the order of the page.
struct ReadElement
{
    QString name;
    QMap<QString, QString> attributes;
    QString text; ///< with that of the elements in it
};

QList<ReadElement> elementsOf(const QByteArray &page)
{
    QXmlStreamReader xml(page);
    QList<ReadElement> elements;
    QList<qsizetype> open;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ReadElement element { xml.name().toString(), {}, {} };
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                element.attributes.insert(
                    attribute.qualifiedName().toString(), attribute.value().toString());
            open.append(elements.size());
            elements.append(element);
        } else if (xml.isEndElement()) {
            open.removeLast();
        } else if (xml.isCharacters()) {
            for (const qsizetype each : open)
                elements[each].text += xml.text();
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return elements;
}

QList<ReadElement> named(const QList<ReadElement> &elements, const QString &name)
{
    QList<ReadElement> found;
    for (const ReadElement &element : elements)
        if (element.name == name)
            found.append(element);
    return found;
}

QByteArray pageOf(const Tree &tree, RowId paper = {})
{
    const auto page = htmlExporter().write({ .tree = tree,
        .fileId = u"file"_s,
        .report = firstOf(tree, RowKind::Report),
        .scope = { .fiscalYear = {}, .sections = {}, .paper = paper } });
    REQUIRE(page);
    return *page;
}

QList<ReadElement> sectionOf(const QList<Block> &blocks, RowKind kind = RowKind::Text)
{
    PrintedSection section;
    section.kind = kind;
    section.title = u"ส่วน"_s;
    section.blocks = blocks;
    Document document;
    document.sections = { section };
    HtmlWriter html;
    writeSection(html, document, 0, false);
    return elementsOf(html.finished());
}

Cell cell(const QString &text, int down = 1, int across = 1)
{
    Cell made { { { text, Marker::None, {} } }, down, across };
    return made;
}

Cell covered()
{
    Cell made;
    made.covered = true;
    return made;
}

const QString kHostile = u"<script>alert(1)</script>\" onload='x' &amp; \u202Eexe.go.th"_s;

} // namespace

TEST_CASE(
    "A page is whole in itself: it asks nothing of a server and runs nothing", "[export][html]")
{
    const QByteArray page = pageOf(treeOf(officeWithMemo()));
    CHECK(page.startsWith("<!DOCTYPE html>\n<html lang=\"th\">"));
    const auto elements = elementsOf(page);
    const QSet<QString> forbidden { u"script"_s, u"link"_s, u"iframe"_s, u"object"_s, u"embed"_s,
        u"form"_s, u"base"_s, u"video"_s, u"audio"_s };
    for (const ReadElement &element : elements) {
        CAPTURE(element.name);
        CHECK_FALSE(forbidden.contains(element.name));
        CHECK_FALSE(element.attributes.contains(u"style"_s));
        for (auto [name, value] : element.attributes.asKeyValueRange()) {
            CHECK_FALSE(name.startsWith(u"on"_s));
            CHECK((name != u"src"_s || value.startsWith(u"data:image/"_s)));
        }
    }
    const QString style = named(elements, u"style"_s).first().text;
    CHECK_FALSE(style.contains(u"url("_s));
    CHECK_FALSE(style.contains(u"@import"_s));
}

TEST_CASE(
    "The policy of a page allows its own style and pictures, and nothing else", "[export][html]")
{
    const auto elements = elementsOf(pageOf(treeOf(smallOffice())));
    const auto metas = named(elements, u"meta"_s);
    CHECK(metas.first().attributes[u"charset"_s] == u"utf-8"_s);
    const QString policy = metas[1].attributes[u"content"_s];
    CHECK(metas[1].attributes[u"http-equiv"_s] == u"Content-Security-Policy"_s);
    const QByteArray style = named(elements, u"style"_s).first().text.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    CHECK(policy.startsWith(u"default-src 'none'; img-src data:; style-src 'sha256-"_s
        + QString::fromLatin1(hash) + u"';"_s));
    CHECK_FALSE(policy.contains(u"unsafe"_s));
}

TEST_CASE("No text of an office is markup on a page", "[export][html]")
{
    Subtree office = smallOffice();
    std::get<Office>(office.value).name = kHostile;
    std::get<CoverSection>(office.children.last().children.first().value).lines
        = QStringList { kHostile };
    std::get<TextSection>(office.children.last().children[1].value).heading = kHostile;
    std::get<TextSection>(office.children.last().children[1].value).paragraphs
        = QStringList { kHostile };
    const QByteArray page = pageOf(treeOf(office));
    const auto elements = elementsOf(page);
    CHECK(named(elements, u"script"_s).isEmpty());
    CHECK_FALSE(QString::fromUtf8(page).contains(QChar(0x202E)));
    const QString shown = QString(kHostile).remove(QChar(0x202E));
    CHECK(named(elements, u"h1"_s).first().text == shown);
    CHECK(named(elements, u"title"_s).first().text == shown);
    CHECK(named(elements, u"h2"_s).first().text == shown);
}

TEST_CASE("Headings go down by one level at a time, and each section is named", "[export][html]")
{
    const Tree tree = treeOf(officeWithMemo());
    for (const RowId paper : { RowId {}, firstOf(tree, RowKind::Paper) }) {
        const auto elements = elementsOf(pageOf(tree, paper));
        QSet<QString> ids;
        int level = 0;
        for (const ReadElement &element : elements) {
            if (const QString id = element.attributes.value(u"id"_s); !id.isEmpty()) {
                CAPTURE(id);
                CHECK_FALSE(ids.contains(id));
                ids.insert(id);
            }
            static const QRegularExpression heading(u"^h([1-6])$"_s);
            const auto match = heading.match(element.name);
            if (!match.hasMatch())
                continue;
            CHECK(match.captured(1).toInt() <= level + 1);
            CHECK_FALSE(element.text.trimmed().isEmpty());
            level = match.captured(1).toInt();
        }
        CHECK(named(elements, u"h1"_s).size() == 1);
        for (const ReadElement &element : elements) {
            if (element.attributes.contains(u"aria-labelledby"_s))
                CHECK(ids.contains(element.attributes[u"aria-labelledby"_s]));
            if (const QString target = element.attributes.value(u"href"_s); target.startsWith(u'#'))
                CHECK(ids.contains(target.sliced(1)));
        }
        CHECK(named(elements, u"a"_s).first().attributes[u"href"_s] == u"#main"_s);
    }
}

TEST_CASE("Merged cells and groups of headings have their spans and scopes", "[export][html]")
{
    Table table;
    Column first;
    first.heading = u"ก"_s;
    first.groups = { u"เหนือ"_s };
    Column second = first;
    second.heading = u"ข"_s;
    Column third;
    third.heading = u"ค"_s;
    third.align = Align::Decimal;
    table.columns = { first, second, third };
    table.rows
        = { { .row = {}, .cells = { cell(u"กลุ่ม"_s, 1, 3), covered(), covered() }, .bold = true },
              { .row = {}, .cells = { cell(u"๑"_s, 2), cell(u"๒"_s), cell(u"๓"_s) } },
              { .row = {}, .cells = { covered(), cell(u"๔"_s), cell(u"๕"_s) } } };
    const auto elements = sectionOf({ table });
    QStringList cells;
    for (const ReadElement &element : elements)
        if (element.name == u"th"_s || element.name == u"td"_s)
            cells.append(element.text.trimmed() + u'|' + element.attributes.value(u"scope"_s) + u'|'
                + element.attributes.value(u"rowspan"_s) + u'|'
                + element.attributes.value(u"colspan"_s) + u'|'
                + element.attributes.value(u"class"_s));
    CHECK(cells
        == QStringList { u"เหนือ|colgroup||2|"_s, u"ค|col|2||"_s, u"ก|col|||"_s, u"ข|col|||"_s,
            u"กลุ่ม|rowgroup||3|"_s, u"๑|row|2||"_s, u"๒||||"_s, u"๓||||right"_s, u"๔||||"_s,
            u"๕||||right"_s });
    CHECK(named(elements, u"caption"_s).first().text == u"ส่วน"_s);
}

TEST_CASE(
    "A table's own caption is its caption, a heading above it stays a heading", "[export][html]")
{
    Table table;
    table.columns = { Column {} };
    table.rows = { { .row = {}, .cells = { cell(u"ก"_s) } } };
    const TextBlock caption { TextRole::Subheading, { { u"ตารางที่ ๑"_s, Marker::None, {} } }, {},
        0 };
    const TextBlock heading { TextRole::Subheading, { { u"หัวข้อ"_s, Marker::None, {} } }, u"หัวข้อ"_s,
        0 };
    const auto own = sectionOf({ caption, table });
    CHECK(named(own, u"caption"_s).first().text == u"ตารางที่ ๑"_s);
    CHECK_FALSE(named(own, u"caption"_s).first().attributes.contains(u"class"_s));
    CHECK(named(own, u"h3"_s).isEmpty());
    const auto below = sectionOf({ heading, table });
    CHECK(named(below, u"h3"_s).first().text == u"หัวข้อ"_s);
    CHECK(named(below, u"caption"_s).first().attributes[u"class"_s] == u"unseen"_s);
}

TEST_CASE(
    "Boxes say whether they are ticked, points are lists, addresses are links", "[export][html]")
{
    const TextBlock body { TextRole::Body,
        { { u"ทำ"_s, Marker::Ticked, {} }, { u"ไม่ทำ"_s, Marker::Unticked, {} },
            { u"ก"_s, Marker::Dash, {} }, { u"ข"_s, Marker::Dash, {} },
            { u"ดู https://www.example.go.th/a?b=1&c=2 และ a@example.go.th"_s, Marker::None, {} },
            { u"javascript:alert(1)"_s, Marker::None, {} } },
        {}, 0 };
    const auto elements = sectionOf({ body });
    const auto spans = named(elements, u"span"_s);
    REQUIRE(spans.size() == 2);
    CHECK(spans[0].attributes[u"aria-label"_s] == u"เลือกแล้ว"_s);
    CHECK(spans[1].attributes[u"aria-label"_s] == u"ไม่ได้เลือก"_s);
    CHECK(named(elements, u"ul"_s).size() == 1);
    CHECK(named(elements, u"li"_s).size() == 2);
    const auto links = named(elements, u"a"_s);
    REQUIRE(links.size() == 2);
    CHECK(links[0].attributes[u"href"_s] == u"https://www.example.go.th/a?b=1&c=2"_s);
    CHECK(links[0].attributes[u"rel"_s].contains(u"noopener"_s));
    CHECK(links[1].attributes[u"href"_s] == u"mailto:a@example.go.th"_s);
}

TEST_CASE("A signature says who signed and when, one to come leaves room", "[export][html]")
{
    SignatureBlock block;
    block.label = u"ผู้รายงาน"_s;
    block.name = u"สมชาย"_s;
    block.positionLines = { { u"ปลัด"_s, Marker::None, {} } };
    const auto open = sectionOf({ block });
    CHECK(named(open, u"section"_s).first().text.contains(u"(สมชาย)"_s));
    CHECK(named(open, u"span"_s).first().attributes[u"class"_s] == u"pen"_s);
    block.signature = Signature { u"สมหญิง"_s, u"๑ มกราคม ๒๕๖๗"_s,
        QByteArray::fromBase64(somePicture().toLatin1()), u"ลงนามในโปรแกรม"_s };
    const auto done = sectionOf({ block });
    const QString text = named(done, u"section"_s).first().text;
    CHECK(text.contains(u"(สมหญิง)"_s));
    CHECK(text.contains(u"๑ มกราคม ๒๕๖๗"_s));
    CHECK(text.contains(u"ลงนามในโปรแกรม"_s));
    CHECK_FALSE(text.contains(u"สมชาย"_s));
    CHECK(named(done, u"img"_s).first().attributes[u"alt"_s] == u"ลายมือชื่อของ สมหญิง"_s);
    CHECK(named(done, u"span"_s).isEmpty());
}

TEST_CASE("A chart is drawn and named, with gaps where values are missing", "[export][html]")
{
    const ChartBlock chart { .labels = { u"๒๕๖๕"_s, u"๒๕๖๖"_s, u"๒๕๖๗"_s },
        .series = { { u"คะแนน"_s, { 80.0, std::nullopt, 90.0 } } },
        .place = {} };
    const auto elements = sectionOf({ chart });
    const auto drawing = named(elements, u"svg"_s);
    REQUIRE(drawing.size() == 1);
    CHECK(drawing.first().attributes[u"role"_s] == u"img"_s);
    CHECK_FALSE(drawing.first().attributes[u"aria-label"_s].isEmpty());
    CHECK(drawing.first().text.contains(u"คะแนน"_s));
    CHECK(drawing.first().text.contains(u"๒๕๖๗"_s));
    CHECK(named(elements, u"circle"_s).size() == 3); // two values and the legend
    for (const ReadElement &path : named(elements, u"path"_s))
        CHECK_FALSE(path.attributes[u"d"_s].contains(u"nan"_s));
}

TEST_CASE("Only PNG and JPEG are pictures of a page", "[export][html]")
{
    PictureBlock picture { QByteArray::fromBase64(somePicture().toLatin1()),
        { u"แผนที่"_s, Marker::None, {} } };
    const auto good = sectionOf({ picture });
    CHECK(
        named(good, u"img"_s).first().attributes[u"src"_s].startsWith(u"data:image/png;base64,"_s));
    CHECK(named(good, u"img"_s).first().attributes[u"alt"_s] == u"แผนที่"_s);
    CHECK(named(good, u"figcaption"_s).first().text == u"แผนที่"_s);
    picture.image = "<svg onload='alert(1)'/>";
    CHECK(named(sectionOf({ picture }), u"img"_s).isEmpty());
}

TEST_CASE("Contents lead to the places of the page", "[export][html]")
{
    const TextBlock heading { TextRole::Subheading, { { u"หัวข้อ"_s, Marker::None, {} } }, u"หัวข้อ"_s,
        0 };
    const TextBlock body { TextRole::Body, { { u"ก"_s, Marker::None, {} } }, {}, 0 };
    const Contents contents { { { .text = u"ส่วน"_s, .section = 0, .place = {} },
        { .text = u"หัวข้อ"_s, .level = 1, .section = 0, .block = 2, .place = {} } } };
    const auto elements = sectionOf({ contents, body, heading });
    const auto links = named(elements, u"a"_s);
    REQUIRE(links.size() == 2);
    CHECK(links[1].attributes[u"href"_s] == u"#s1-b2"_s);
    CHECK(named(elements, u"h3"_s).first().attributes[u"id"_s] == u"s1-b2"_s);
}
