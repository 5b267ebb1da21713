// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxparts.h"

#include "core/base/thaidigits.h"
#include "core/export/docx/docxformat.h"
#include "core/export/docx/docxstyles.h"
#include "core/export/docx/docxtexts.h"
#include "core/export/office/xmlfile.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

const QString kTypes = u"http://schemas.openxmlformats.org/package/2006/content-types"_s;
const QString kPackage = u"http://schemas.openxmlformats.org/package/2006/"_s;

void defaultType(XmlFile &xml, const QString &extension, const QString &type)
{
    xml.empty("Default"_L1, { { "Extension"_L1, extension }, { "ContentType"_L1, type } });
}

void partType(XmlFile &xml, const QString &part, const QString &type)
{
    xml.empty("Override"_L1, { { "PartName"_L1, part }, { "ContentType"_L1, type } });
}

void setting(XmlFile &xml, const QString &name, const QString &value)
{
    xml.empty("w:compatSetting"_L1,
        { { "w:name"_L1, name }, { "w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s },
            { "w:val"_L1, value } });
}

} // namespace

QByteArray docxContentTypes(const DocxRelations &relations)
{
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;
    XmlFile xml;
    xml.open("Types"_L1, { { "xmlns"_L1, kTypes } });
    defaultType(xml, u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    defaultType(xml, u"xml"_s, u"application/xml"_s);
    if (!relations.pictures().isEmpty()) {
        defaultType(xml, u"png"_s, u"image/png"_s);
        defaultType(xml, u"jpeg"_s, u"image/jpeg"_s);
    }
    partType(xml, u"/word/document.xml"_s, word.arg(u"document.main"_s));
    partType(xml, u"/word/styles.xml"_s, word.arg(u"styles"_s));
    partType(xml, u"/word/numbering.xml"_s, word.arg(u"numbering"_s));
    partType(xml, u"/word/settings.xml"_s, word.arg(u"settings"_s));
    partType(xml, u"/word/fontTable.xml"_s, word.arg(u"fontTable"_s));
    partType(xml, u"/word/header1.xml"_s, word.arg(u"header"_s));
    partType(xml, u"/word/header2.xml"_s, word.arg(u"header"_s));
    partType(xml, u"/customXml/itemProps1.xml"_s,
        u"application/vnd.openxmlformats-officedocument.customXmlProperties+xml"_s);
    partType(xml, u"/docProps/core.xml"_s,
        u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    return xml.finish();
}

QByteArray docxRootRelations()
{
    XmlFile xml;
    xml.open("Relationships"_L1, { { "xmlns"_L1, kPackage + u"relationships"_s } });
    xml.empty("Relationship"_L1,
        { { "Id"_L1, u"rId1"_s }, { "Type"_L1, kRelationsNamespace + u"/officeDocument"_s },
            { "Target"_L1, u"word/document.xml"_s } });
    xml.empty("Relationship"_L1,
        { { "Id"_L1, u"rId2"_s },
            { "Type"_L1, kPackage + u"relationships/metadata/core-properties"_s },
            { "Target"_L1, u"docProps/core.xml"_s } });
    return xml.finish();
}

QByteArray docxSettings()
{
    XmlFile xml;
    xml.open("w:settings"_L1, { { "xmlns:w"_L1, kWordNamespace } });
    xml.empty("w:zoom"_L1, { { "w:percent"_L1, u"100"_s } });
    xml.empty("w:defaultTabStop"_L1, { { "w:val"_L1, u"720"_s } });
    xml.empty("w:characterSpacingControl"_L1, { { "w:val"_L1, u"doNotCompress"_s } });
    xml.open("w:compat"_L1);
    xml.empty("w:applyBreakingRules"_L1); // Thai lines end between words
    setting(xml, u"compatibilityMode"_s, u"15"_s);
    xml.close();
    xml.empty("w:themeFontLang"_L1, { { "w:val"_L1, u"en-US"_s }, { "w:bidi"_L1, u"th-TH"_s } });
    return xml.finish();
}

QByteArray docxProperties(const Document &document)
{
    XmlFile xml;
    xml.open("cp:coreProperties"_L1,
        { { "xmlns:cp"_L1, kPackage + u"metadata/core-properties"_s },
            { "xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s } });
    xml.element("dc:title"_L1, document.title);
    xml.element("dc:creator"_L1, document.office);
    xml.element("dc:language"_L1, u"th-TH");
    return xml.finish();
}

QByteArray docxHeader(const Document &document, const OfficeStyle &style, bool shown)
{
    const bool isShown = shown && document.pageNumbers != PageNumbers::None;
    XmlFile xml;
    xml.open("w:hdr"_L1, { { "xmlns:w"_L1, kWordNamespace } });
    DocxRelations none;
    DocxTexts texts(xml, none, style);
    const bool right = document.numberPlace == NumberPlace::Right;
    texts.openParagraph({ .style = kDocxHeader, .align = right ? "right"_L1 : "center"_L1 });
    if (isShown) {
        const bool dashes = document.pageNumbers == PageNumbers::Dashes;
        if (dashes)
            texts.run(u"- "_s);
        texts.computed(u"PAGE"_s, style.thaiDigits ? toThaiDigits(1) : u"1"_s);
        if (dashes)
            texts.run(u" -"_s);
    }
    texts.closeParagraph();
    return xml.finish();
}

} // namespace ita
