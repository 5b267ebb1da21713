// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxformat.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

void flag(XmlFile &xml, bool is, QLatin1StringView name)
{
    if (is)
        xml.empty(name);
}

QString units(int value)
{
    return QString::number(value);
}

void writeTabs(XmlFile &xml, const QList<DocxTab> &tabs)
{
    if (tabs.isEmpty())
        return;
    xml.open("w:tabs"_L1);
    for (const DocxTab &tab : tabs)
        xml.empty("w:tab"_L1,
            { { "w:val"_L1, tab.dotted ? u"right"_s : u"left"_s },
                { "w:leader"_L1, tab.dotted ? u"dot"_s : u"none"_s },
                { "w:pos"_L1, units(tab.position) } });
    xml.close();
}

void writeIndents(XmlFile &xml, const DocxParagraph &paragraph)
{
    const int first = paragraph.firstLine.value_or(0);
    const auto name = first < 0 ? "w:hanging"_L1 : "w:firstLine"_L1;
    if (paragraph.left && paragraph.firstLine)
        xml.empty(
            "w:ind"_L1, { { "w:left"_L1, units(*paragraph.left) }, { name, units(qAbs(first)) } });
    else if (paragraph.left)
        xml.empty("w:ind"_L1, { { "w:left"_L1, units(*paragraph.left) } });
    else if (paragraph.firstLine)
        xml.empty("w:ind"_L1, { { name, units(qAbs(first)) } });
}

} // namespace

void writeProperties(XmlFile &xml, const DocxParagraph &paragraph)
{
    xml.open("w:pPr"_L1);
    xml.empty("w:pStyle"_L1, { { "w:val"_L1, paragraph.style } });
    flag(xml, paragraph.keepNext, "w:keepNext"_L1);
    flag(xml, paragraph.keepLines, "w:keepLines"_L1);
    flag(xml, paragraph.pageBreakBefore, "w:pageBreakBefore"_L1);
    if (paragraph.footFrame)
        xml.empty("w:framePr"_L1,
            { { "w:w"_L1, units(*paragraph.footFrame) }, { "w:hRule"_L1, u"auto"_s },
                { "w:wrap"_L1, u"around"_s }, { "w:vAnchor"_L1, u"margin"_s },
                { "w:hAnchor"_L1, u"margin"_s }, { "w:xAlign"_L1, u"center"_s },
                { "w:yAlign"_L1, u"bottom"_s } });
    if (paragraph.list) {
        xml.open("w:numPr"_L1);
        xml.empty("w:ilvl"_L1, { { "w:val"_L1, u"0"_s } });
        xml.empty("w:numId"_L1, { { "w:val"_L1, units(*paragraph.list) } });
        xml.close();
    }
    writeTabs(xml, paragraph.tabs);
    if (paragraph.before)
        xml.empty("w:spacing"_L1, { { "w:before"_L1, units(*paragraph.before) } });
    writeIndents(xml, paragraph);
    if (!paragraph.align.isEmpty())
        xml.empty("w:jc"_L1, { { "w:val"_L1, paragraph.align } });
    xml.close();
}

void writeProperties(XmlFile &xml, const DocxRun &run)
{
    xml.open("w:rPr"_L1);
    if (!run.style.isEmpty())
        xml.empty("w:rStyle"_L1, { { "w:val"_L1, run.style } });
    if (run.symbols)
        xml.empty("w:rFonts"_L1,
            { { "w:ascii"_L1, u"Segoe UI Symbol"_s }, { "w:eastAsia"_L1, u"Segoe UI Symbol"_s },
                { "w:hAnsi"_L1, u"Segoe UI Symbol"_s }, { "w:cs"_L1, u"Segoe UI Symbol"_s } });
    flag(xml, run.bold, "w:b"_L1);
    flag(xml, run.bold, "w:bCs"_L1);
    flag(xml, run.thai && !run.symbols, "w:cs"_L1);
    xml.empty("w:lang"_L1, { { "w:val"_L1, u"en-US"_s }, { "w:bidi"_L1, u"th-TH"_s } });
    xml.close();
}

void writeProperties(XmlFile &xml, const DocxCell &cell)
{
    xml.open("w:tcPr"_L1);
    xml.empty("w:tcW"_L1, { { "w:w"_L1, units(cell.width) }, { "w:type"_L1, u"dxa"_s } });
    if (cell.across > 1)
        xml.empty("w:gridSpan"_L1, { { "w:val"_L1, units(cell.across) } });
    if (cell.startsMerge)
        xml.empty("w:vMerge"_L1, { { "w:val"_L1, u"restart"_s } });
    else if (cell.goesOn)
        xml.empty("w:vMerge"_L1, { { "w:val"_L1, u"continue"_s } });
    if (cell.heading)
        xml.empty("w:vAlign"_L1, { { "w:val"_L1, u"center"_s } });
    xml.close();
}

} // namespace ita
