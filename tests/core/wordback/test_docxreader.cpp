// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxreader.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &body)
{
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
           "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>"
        + body + "</w:body></w:document>";
}

QStringList linesOf(const QByteArray &body)
{
    const auto blocks = readDocxBody(document(body));
    REQUIRE(blocks);
    QStringList lines;
    for (const DocxBlock &block : *blocks) {
        if (const auto *line = std::get_if<DocxLine>(&block)) {
            lines.append(line->text);
            continue;
        }
        for (const DocxTableRow &row : std::get<DocxTable>(block).rows) {
            QStringList cells;
            for (const DocxTableCell &cell : row.cells) {
                QStringList texts;
                for (const DocxLine &line : cell.lines)
                    texts.append(line.text);
                cells.append(texts.join(u'/'));
            }
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

QByteArray paragraph(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

bool isRefused(const QByteArray &xml)
{
    const auto blocks = readDocxBody(xml);
    return !blocks && blocks.error().code == Error::Code::Invalid
        && !blocks.error().message.isEmpty();
}

} // namespace

TEST_CASE("What is no text of a Word file is refused", "[docx][docx-read]")
{
    CHECK(isRefused({}));
    CHECK(isRefused("no XML"));
    CHECK(isRefused("<other/>"));
    CHECK(isRefused(document(paragraph("ก")).chopped(10)));
    CHECK(isRefused(document("<w:p><w:r><w:t>&other;</w:t></w:r></w:p>")));
    CHECK(isRefused("<!DOCTYPE d [<!ENTITY e \"x\">]>" + document(paragraph("&e;"))));
    CHECK(isRefused("<!DOCTYPE d SYSTEM \"file:///etc/passwd\">" + document(paragraph("ก"))));
    CHECK(isRefused(document(QByteArray("<w:sdt><w:sdtContent>").repeated(5000)
        + QByteArray("</w:sdtContent></w:sdt>").repeated(5000))));
}

TEST_CASE("Tracked changes read as accepted", "[docx][docx-read]")
{
    CHECK(linesOf("<w:p><w:r><w:t>ก</w:t></w:r><w:ins><w:r><w:t>ข</w:t></w:r></w:ins>"
                  "<w:del><w:r><w:delText>ค</w:delText></w:r></w:del></w:p>")
        == QStringList(u"กข"_s));
    CHECK(linesOf("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>ก</w:t></w:r></w:p>"
              + paragraph("ข"))
        == QStringList(u"กข"_s));
    CHECK(linesOf("<w:moveFrom><w:p><w:r><w:t>x</w:t></w:r></w:p></w:moveFrom>" + paragraph("ก"))
        == QStringList(u"ก"_s));
    CHECK(linesOf("<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("x")
              + "</w:tc></w:tr><w:tr><w:tc>" + paragraph("ก") + "</w:tc></w:tr></w:tbl>")
        == QStringList(u"ก"_s));
}

TEST_CASE("Lists, boxes, breaks and prompts read as they look", "[docx][docx-read]")
{
    CHECK(linesOf("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                  "<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t></w:r></w:p>")
        == QStringList { u"- ก"_s, u"ข"_s });
    CHECK(linesOf("<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"
                  "</w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>"
                  "<w:r><w:t> ทำ</w:t></w:r></w:p>")
        == QStringList(u"\u2611 ทำ"_s));
    CHECK(linesOf("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r>"
                  "<w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>")
        == QStringList(QString()));
    CHECK(linesOf("<w:p><w:hyperlink><w:r><w:t>ก</w:t></w:r></w:hyperlink><w:r><w:tab/>"
                  "<w:instrText> PAGE </w:instrText></w:r></w:p>")
        == QStringList(u"ก\t"_s));
}

TEST_CASE("Names around a cell, paragraphs or a part of one are found", "[docx][docx-read]")
{
    const QByteArray named = "<w:sdt><w:sdtPr><w:tag w:val=\"ita:%1\"/></w:sdtPr><w:sdtContent>";
    const QByteArray end = "</w:sdtContent></w:sdt>";
    const auto nameOf = [&](const QByteArray &tag) { return QByteArray(named).replace("%1", tag); };
    const auto blocks = readDocxBody(document(nameOf("1:text") + paragraph("ก") + end + "<w:p>"
        + nameOf("2:url") + "<w:r><w:t>ข</w:t></w:r>" + end + "</w:p><w:tbl><w:tr>"
        + nameOf("3:steps") + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("ค")
        + "</w:tc>" + end + "</w:tr></w:tbl>" + paragraph("ง")));
    REQUIRE(blocks);
    REQUIRE(blocks->size() == 4);
    CHECK(std::get<DocxLine>(blocks->at(0)).place == Place { { 1 }, u"text"_s });
    CHECK(std::get<DocxLine>(blocks->at(1)).place == Place { { 2 }, u"url"_s });
    const DocxTableCell &cell = std::get<DocxTable>(blocks->at(2)).rows[0].cells[0];
    CHECK(cell.place == Place { { 3 }, u"steps"_s });
    CHECK(cell.across == 2);
    CHECK(cell.lines[0].place == cell.place);
    CHECK_FALSE(std::get<DocxLine>(blocks->at(3)).place.row);
}
