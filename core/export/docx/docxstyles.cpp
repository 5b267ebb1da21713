// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxstyles.h"

#include "core/export/docx/docxformat.h"

#include <QList>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// A style of paragraphs, in the words of the schema.
struct StyleEntry
{
    QLatin1StringView id;
    QLatin1StringView name; ///< Word knows its own by their English names
    QLatin1StringView base = kDocxNormal;
    QLatin1StringView next {}; ///< of the paragraph after it; empty: the same
    double size = 0; ///< 0: as the base
    bool bold = false;
    bool keepNext = false;
    int before = 0;
    int after = 0;
    int left = 0;
    int firstLine = 0;
    QLatin1StringView align {};
    std::optional<int> outline {};
};

QList<StyleEntry> headingStyles(const OfficeStyle &style)
{
    const int gap = style.blockGap;
    const auto centre = "center"_L1;
    return {
        { .id = kDocxTitle,
            .name = "Title"_L1,
            .size = style.coverSize,
            .bold = true,
            .align = centre },
        { .id = kDocxSubtitle,
            .name = "Subtitle"_L1,
            .size = style.coverOfficeSize,
            .bold = true,
            .align = centre },
        { .id = kDocxHeading1,
            .name = "heading 1"_L1,
            .next = kDocxBody,
            .size = style.headingSize,
            .bold = true,
            .keepNext = true,
            .before = gap,
            .after = gap,
            .align = centre,
            .outline = 0 },
        { .id = kDocxHeading2,
            .name = "heading 2"_L1,
            .next = kDocxBody,
            .bold = true,
            .keepNext = true,
            .before = gap,
            .outline = 1 },
        { .id = kDocxHeading3,
            .name = "heading 3"_L1,
            .next = kDocxBody,
            .bold = true,
            .keepNext = true,
            .before = gap,
            .left = style.indentStep,
            .outline = 2 },
        { .id = kDocxContentsHeading,
            .name = "TOC Heading"_L1,
            .size = style.headingSize,
            .bold = true,
            .keepNext = true,
            .before = gap,
            .after = gap,
            .align = centre },
        { .id = kDocxContents1, .name = "toc 1"_L1 },
        { .id = kDocxContents2, .name = "toc 2"_L1, .left = style.indentStep },
        { .id = kDocxSubheading,
            .name = "Subheading"_L1,
            .next = kDocxBody,
            .bold = true,
            .keepNext = true,
            .before = gap },
    };
}

QList<StyleEntry> textStyles(const OfficeStyle &style)
{
    const int gap = style.blockGap;
    const auto centre = "center"_L1;
    return {
        { .id = kDocxBody,
            .name = "Body Text"_L1,
            .before = gap,
            .firstLine = style.firstLineIndent },
        { .id = kDocxItem, .name = "List Paragraph"_L1, .left = style.indentStep },
        { .id = kDocxClosing,
            .name = "Closing"_L1,
            .keepNext = true,
            .before = gap,
            .align = centre },
        { .id = kDocxPenLine, .name = "Pen Line"_L1, .before = gap },
        { .id = kDocxCaption, .name = "caption"_L1, .before = gap, .align = centre },
        { .id = kDocxSignHeading,
            .name = "Signature Heading"_L1,
            .bold = true,
            .keepNext = true,
            .before = gap },
        { .id = kDocxSign, .name = "Signature"_L1, .align = centre },
        { .id = kDocxSignNote,
            .name = "Signature Note"_L1,
            .base = kDocxSign,
            .size = style.captionSize },
        { .id = kDocxTableText, .name = "Table Text"_L1, .size = style.tableSize },
        { .id = kDocxTableHead,
            .name = "Table Head"_L1,
            .base = kDocxTableText,
            .bold = true,
            .keepNext = true,
            .align = centre },
        { .id = kDocxSpacer, .name = "Spacer"_L1, .size = 1 },
        { .id = kDocxHeader, .name = "header"_L1 },
    };
}

void writeSize(XmlFile &xml, double points)
{
    const QString halves = QString::number(std::lround(points * 2));
    xml.empty("w:sz"_L1, { { "w:val"_L1, halves } });
    xml.empty("w:szCs"_L1, { { "w:val"_L1, halves } });
}

void writeFonts(XmlFile &xml, const QString &family)
{
    xml.empty("w:rFonts"_L1,
        { { "w:ascii"_L1, family }, { "w:eastAsia"_L1, family }, { "w:hAnsi"_L1, family },
            { "w:cs"_L1, family } });
}

void writeDefaults(XmlFile &xml, const OfficeStyle &style)
{
    xml.open("w:docDefaults"_L1);
    xml.open("w:rPrDefault"_L1);
    xml.open("w:rPr"_L1);
    writeFonts(xml, style.family);
    writeSize(xml, style.bodySize);
    xml.empty("w:lang"_L1,
        { { "w:val"_L1, u"en-US"_s }, { "w:eastAsia"_L1, u"en-US"_s },
            { "w:bidi"_L1, u"th-TH"_s } });
    xml.close();
    xml.close();
    xml.open("w:pPrDefault"_L1);
    xml.open("w:pPr"_L1);
    xml.empty("w:spacing"_L1,
        { { "w:before"_L1, u"0"_s }, { "w:after"_L1, u"0"_s },
            { "w:line"_L1, QString::number(std::lround(240 * style.lineSpacing)) },
            { "w:lineRule"_L1, u"auto"_s } });
    xml.close();
    xml.close();
    xml.close();
}

void openStyle(XmlFile &xml, QLatin1StringView type, QLatin1StringView id, const QString &name)
{
    xml.open("w:style"_L1, { { "w:type"_L1, type }, { "w:styleId"_L1, id } });
    xml.empty("w:name"_L1, { { "w:val"_L1, name } });
}

void writeParagraphPart(XmlFile &xml, const StyleEntry &entry)
{
    xml.open("w:pPr"_L1);
    if (entry.keepNext) {
        xml.empty("w:keepNext"_L1);
        xml.empty("w:keepLines"_L1);
    }
    if (entry.before || entry.after)
        xml.empty("w:spacing"_L1,
            { { "w:before"_L1, QString::number(entry.before) },
                { "w:after"_L1, QString::number(entry.after) } });
    if (entry.left || entry.firstLine)
        xml.empty("w:ind"_L1,
            { { "w:left"_L1, QString::number(entry.left) },
                { "w:firstLine"_L1, QString::number(entry.firstLine) } });
    if (!entry.align.isEmpty())
        xml.empty("w:jc"_L1, { { "w:val"_L1, entry.align } });
    if (entry.outline)
        xml.empty("w:outlineLvl"_L1, { { "w:val"_L1, QString::number(*entry.outline) } });
    xml.close();
}

void writeEntry(XmlFile &xml, const StyleEntry &entry)
{
    openStyle(xml, "paragraph"_L1, entry.id, entry.name);
    xml.empty("w:basedOn"_L1, { { "w:val"_L1, entry.base } });
    if (!entry.next.isEmpty())
        xml.empty("w:next"_L1, { { "w:val"_L1, entry.next } });
    xml.empty("w:qFormat"_L1);
    writeParagraphPart(xml, entry);
    if (entry.bold || entry.size > 0) {
        xml.open("w:rPr"_L1);
        if (entry.bold) {
            xml.empty("w:b"_L1);
            xml.empty("w:bCs"_L1);
        }
        if (entry.size > 0)
            writeSize(xml, entry.size);
        xml.close();
    }
    xml.close();
}

void writeNormal(XmlFile &xml)
{
    xml.open("w:style"_L1,
        { { "w:type"_L1, u"paragraph"_s }, { "w:default"_L1, u"1"_s },
            { "w:styleId"_L1, kDocxNormal } });
    xml.empty("w:name"_L1, { { "w:val"_L1, u"Normal"_s } });
    xml.empty("w:qFormat"_L1);
    xml.close();
}

/// A line across the page.
void writeRule(XmlFile &xml, const OfficeStyle &style)
{
    openStyle(xml, "paragraph"_L1, kDocxRule, u"Rule"_s);
    xml.empty("w:basedOn"_L1, { { "w:val"_L1, kDocxSpacer } });
    xml.open("w:pPr"_L1);
    xml.open("w:pBdr"_L1);
    xml.empty("w:bottom"_L1,
        { { "w:val"_L1, u"single"_s }, { "w:sz"_L1, u"4"_s }, { "w:space"_L1, u"1"_s },
            { "w:color"_L1, u"000000"_s } });
    xml.close();
    xml.empty("w:spacing"_L1,
        { { "w:before"_L1, QString::number(style.blockGap) },
            { "w:after"_L1, QString::number(style.blockGap) } });
    xml.close();
    xml.close();
}

void writeLink(XmlFile &xml)
{
    openStyle(xml, "character"_L1, kDocxLink, u"Hyperlink"_s);
    xml.open("w:rPr"_L1);
    xml.empty("w:color"_L1, { { "w:val"_L1, u"0563C1"_s } });
    xml.empty("w:u"_L1, { { "w:val"_L1, u"single"_s } });
    xml.close();
    xml.close();
}

void writeEdges(XmlFile &xml, QLatin1StringView name, const QList<QLatin1StringView> &edges)
{
    xml.open(name);
    for (const QLatin1StringView edge : edges)
        xml.empty(edge,
            { { "w:val"_L1, u"single"_s }, { "w:sz"_L1, u"4"_s }, { "w:space"_L1, u"0"_s },
                { "w:color"_L1, u"000000"_s } });
    xml.close();
}

void writeMargins(XmlFile &xml, const OfficeStyle &style)
{
    const auto margin = [&](QLatin1StringView edge, int width) {
        xml.empty(edge, { { "w:w"_L1, QString::number(width) }, { "w:type"_L1, u"dxa"_s } });
    };
    xml.open("w:tblCellMar"_L1);
    margin("w:top"_L1, style.cellPaddingTop);
    margin("w:left"_L1, style.cellPadding);
    margin("w:bottom"_L1, style.cellPaddingTop);
    margin("w:right"_L1, style.cellPadding);
    xml.close();
}

void writeTables(XmlFile &xml, const OfficeStyle &style)
{
    xml.open("w:style"_L1,
        { { "w:type"_L1, u"table"_s }, { "w:default"_L1, u"1"_s },
            { "w:styleId"_L1, u"TableNormal"_s } });
    xml.empty("w:name"_L1, { { "w:val"_L1, u"Normal Table"_s } });
    xml.open("w:tblPr"_L1);
    xml.empty("w:tblInd"_L1, { { "w:w"_L1, u"0"_s }, { "w:type"_L1, u"dxa"_s } });
    writeMargins(xml, style);
    xml.close();
    xml.close();
    openStyle(xml, "table"_L1, kDocxTable, u"Report Table"_s);
    xml.empty("w:basedOn"_L1, { { "w:val"_L1, u"TableNormal"_s } });
    xml.open("w:tblPr"_L1);
    writeEdges(xml, "w:tblBorders"_L1,
        { "w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1 });
    xml.close();
    xml.close();
}

} // namespace

QByteArray docxStyles(const OfficeStyle &style)
{
    XmlFile xml;
    xml.open("w:styles"_L1, { { "xmlns:w"_L1, kWordNamespace } });
    writeDefaults(xml, style);
    writeNormal(xml);
    const QList<StyleEntry> entries = headingStyles(style) + textStyles(style);
    for (const StyleEntry &entry : entries)
        writeEntry(xml, entry);
    writeRule(xml, style);
    writeLink(xml);
    writeTables(xml, style);
    return xml.finish();
}

QByteArray docxNumbering(const OfficeStyle &style)
{
    XmlFile xml;
    xml.open("w:numbering"_L1, { { "xmlns:w"_L1, kWordNamespace } });
    xml.open("w:abstractNum"_L1, { { "w:abstractNumId"_L1, u"0"_s } });
    xml.empty("w:multiLevelType"_L1, { { "w:val"_L1, u"singleLevel"_s } });
    xml.open("w:lvl"_L1, { { "w:ilvl"_L1, u"0"_s } });
    xml.empty("w:start"_L1, { { "w:val"_L1, u"1"_s } });
    xml.empty("w:numFmt"_L1, { { "w:val"_L1, u"bullet"_s } });
    xml.empty("w:suff"_L1, { { "w:val"_L1, u"space"_s } });
    xml.empty("w:lvlText"_L1, { { "w:val"_L1, u"-"_s } });
    xml.empty("w:lvlJc"_L1, { { "w:val"_L1, u"left"_s } });
    xml.open("w:rPr"_L1);
    writeFonts(xml, style.family);
    xml.close();
    xml.close();
    xml.close();
    xml.open("w:num"_L1, { { "w:numId"_L1, QString::number(kDocxDashes) } });
    xml.empty("w:abstractNumId"_L1, { { "w:val"_L1, u"0"_s } });
    return xml.finish();
}

QByteArray docxFonts(const OfficeStyle &style)
{
    XmlFile xml;
    xml.open("w:fonts"_L1, { { "xmlns:w"_L1, kWordNamespace } });
    xml.open("w:font"_L1, { { "w:name"_L1, style.family } });
    // Typefaces of the same design and width, of which a computer has one or another.
    xml.empty("w:altName"_L1, { { "w:val"_L1, u"TH Sarabun New,TH SarabunPSK,Laksaman"_s } });
    xml.empty("w:charset"_L1, { { "w:val"_L1, u"DE"_s } });
    xml.empty("w:family"_L1, { { "w:val"_L1, u"swiss"_s } });
    xml.empty("w:pitch"_L1, { { "w:val"_L1, u"variable"_s } });
    return xml.finish();
}

} // namespace ita
