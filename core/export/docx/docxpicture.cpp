// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxpicture.h"

#include "core/export/docx/docxstyles.h"
#include "core/export/office/picturesize.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Drawings are measured in these.
constexpr qint64 kDrawingUnits = 635; // in 1/20 point

void writeExtent(XmlFile &xml, QLatin1StringView name, QSize size)
{
    xml.empty(name,
        { { "cx"_L1, QString::number(size.width() * kDrawingUnits) },
            { "cy"_L1, QString::number(size.height() * kDrawingUnits) } });
}

void writeContent(XmlFile &xml, const QString &relation, const QString &name, QSize size)
{
    const QString picture = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
    xml.open("a:graphic"_L1);
    xml.open("a:graphicData"_L1, { { "uri"_L1, picture } });
    xml.open("pic:pic"_L1);
    xml.open("pic:nvPicPr"_L1);
    xml.empty("pic:cNvPr"_L1, { { "id"_L1, u"0"_s }, { "name"_L1, name } });
    xml.empty("pic:cNvPicPr"_L1);
    xml.close();
    xml.open("pic:blipFill"_L1);
    xml.empty("a:blip"_L1, { { "r:embed"_L1, relation } });
    xml.open("a:stretch"_L1);
    xml.empty("a:fillRect"_L1);
    xml.close();
    xml.close();
    xml.open("pic:spPr"_L1);
    xml.open("a:xfrm"_L1);
    xml.empty("a:off"_L1, { { "x"_L1, u"0"_s }, { "y"_L1, u"0"_s } });
    writeExtent(xml, "a:ext"_L1, size);
    xml.close();
    xml.open("a:prstGeom"_L1, { { "prst"_L1, u"rect"_s } });
    xml.empty("a:avLst"_L1);
    for (int open = 0; open < 5; ++open)
        xml.close();
}

} // namespace

void writePicture(DocxTexts &texts, const PictureBlock &block, QSize page)
{
    const auto facts = pictureFacts(block.image);
    if (!facts)
        return;
    const QSize size = printedSize(*facts, page);
    const QString relation = texts.relations().picture(block.image, facts->isJpeg);
    const QString number = QString::number(texts.nextDrawing());
    const QString name = u"Picture "_s + number;
    XmlFile &xml = texts.xml();
    texts.openParagraph({ .style = kDocxCaption, .keepNext = !block.caption.text.isEmpty() });
    xml.open("w:r"_L1);
    xml.open("w:drawing"_L1);
    xml.open("wp:inline"_L1,
        { { "distT"_L1, u"0"_s }, { "distB"_L1, u"0"_s }, { "distL"_L1, u"0"_s },
            { "distR"_L1, u"0"_s } });
    writeExtent(xml, "wp:extent"_L1, size);
    xml.empty("wp:docPr"_L1,
        { { "id"_L1, number }, { "name"_L1, name },
            { "descr"_L1, block.caption.text.isEmpty() ? u"ภาพประกอบ"_s : block.caption.text } });
    xml.empty("wp:cNvGraphicFramePr"_L1);
    writeContent(xml, relation, name, size);
    for (int open = 0; open < 3; ++open)
        xml.close();
    texts.closeParagraph();
}

} // namespace ita
