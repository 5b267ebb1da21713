// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxtexts.h"

#include "core/domain/webaddress.h"
#include "core/export/docx/docxstyles.h"
#include "core/export/office/placetag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr char16_t kTicked = u'\u2611';
constexpr char16_t kUnticked = u'\u2610';

bool hasThai(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Thai; });
}

} // namespace

void DocxTexts::openParagraph(DocxParagraph paragraph)
{
    paragraph.pageBreakBefore = paragraph.pageBreakBefore || m_pageBreak;
    paragraph.keepNext = paragraph.keepNext || m_kept;
    paragraph.keepLines = paragraph.keepLines || m_kept;
    m_pageBreak = false;
    m_xml.open("w:p"_L1);
    writeProperties(m_xml, paragraph);
    for (const QString &anchor : std::as_const(m_anchors)) {
        const QString id = QString::number(++m_bookmarks);
        m_xml.empty("w:bookmarkStart"_L1, { { "w:id"_L1, id }, { "w:name"_L1, anchor } });
        m_xml.empty("w:bookmarkEnd"_L1, { { "w:id"_L1, id } });
    }
    m_anchors.clear();
}

void DocxTexts::text(const QString &text, const DocxRun &format)
{
    qsizetype done = 0;
    const QList<WebLink> links = webLinks(text);
    for (const WebLink &link : links) {
        run(text.sliced(done, link.span.start - done), format);
        DocxRun linked = format;
        linked.style = kDocxLink;
        m_xml.open("w:hyperlink"_L1,
            { { "r:id"_L1, m_relations.link(QString::fromLatin1(link.url)) },
                { "w:history"_L1, u"1"_s } });
        run(text.sliced(link.span.start, link.span.length), linked);
        m_xml.close();
        done = link.span.end();
    }
    run(text.sliced(done), format);
}

void DocxTexts::run(const QString &text, const DocxRun &format)
{
    if (text.isEmpty())
        return;
    DocxRun shown = format;
    shown.thai = hasThai(text);
    m_xml.open("w:r"_L1);
    writeProperties(m_xml, shown);
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (!first)
            m_xml.empty("w:br"_L1);
        first = false;
        bool firstPart = true;
        for (const QString &part : line.split(u'\t')) {
            if (!firstPart)
                m_xml.empty("w:tab"_L1);
            firstPart = false;
            m_xml.element("w:t"_L1, part, { { "xml:space"_L1, u"preserve"_s } });
        }
    }
    m_xml.close();
}

void DocxTexts::tab(const DocxRun &format)
{
    m_xml.open("w:r"_L1);
    writeProperties(m_xml, format);
    m_xml.empty("w:tab"_L1);
    m_xml.close();
}

void DocxTexts::computed(const QString &code, const QString &shown)
{
    const auto mark = [&](const QString &type) {
        m_xml.open("w:r"_L1);
        writeProperties(m_xml, DocxRun {});
        m_xml.empty("w:fldChar"_L1, { { "w:fldCharType"_L1, type } });
        m_xml.close();
    };
    mark(u"begin"_s);
    m_xml.open("w:r"_L1);
    writeProperties(m_xml, DocxRun {});
    m_xml.element("w:instrText"_L1, u' ' + code + u' ', { { "xml:space"_L1, u"preserve"_s } });
    m_xml.close();
    mark(u"separate"_s);
    run(shown);
    mark(u"end"_s);
}

void DocxTexts::paragraph(
    const Paragraph &paragraph, const DocxParagraph &format, const DocxRun &run)
{
    DocxParagraph shown = format;
    if (paragraph.marker == Marker::Dash)
        shown.list = kDocxDashes;
    openParagraph(shown);
    content(paragraph, run);
    closeParagraph();
}

void DocxTexts::namedParagraph(
    const Paragraph &paragraph, const DocxParagraph &format, const DocxRun &run)
{
    const bool hasName = paragraph.place.row && !paragraph.text.isEmpty();
    DocxParagraph shown = format;
    if (paragraph.marker == Marker::Dash)
        shown.list = kDocxDashes;
    openParagraph(shown);
    if (hasName)
        openNamed(paragraph.place);
    content(paragraph, run);
    if (hasName)
        closeNamed();
    closeParagraph();
}

void DocxTexts::content(const Paragraph &paragraph, const DocxRun &format)
{
    const bool ticked = paragraph.marker == Marker::Ticked;
    if (ticked || paragraph.marker == Marker::Unticked) {
        box(ticked);
        run(u" "_s, format);
    }
    text(paragraph.text, format);
}

void DocxTexts::spacer(int height)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, { { "w:val"_L1, kDocxSpacer } });
    if (m_kept)
        m_xml.empty("w:keepNext"_L1);
    if (m_pageBreak)
        m_xml.empty("w:pageBreakBefore"_L1);
    m_pageBreak = false;
    m_xml.empty("w:spacing"_L1,
        { { "w:line"_L1, QString::number(height) }, { "w:lineRule"_L1, u"exact"_s } });
    m_xml.close();
    m_xml.close();
}

void DocxTexts::openNamed(const Place &place)
{
    m_xml.open("w:sdt"_L1);
    m_xml.open("w:sdtPr"_L1);
    m_xml.empty("w:tag"_L1, { { "w:val"_L1, tagOf(place) } });
    m_xml.empty("w:id"_L1, { { "w:val"_L1, QString::number(++m_names) } });
    m_xml.empty("w15:appearance"_L1, { { "w15:val"_L1, u"hidden"_s } });
    m_xml.close();
    m_xml.open("w:sdtContent"_L1);
}

void DocxTexts::closeNamed()
{
    m_xml.close();
    m_xml.close();
}

void DocxTexts::box(bool ticked)
{
    const auto sign = [&](QLatin1StringView name, char16_t character) {
        m_xml.empty(name,
            { { "w14:val"_L1, QString::number(character, 16) },
                { "w14:font"_L1, u"Segoe UI Symbol"_s } });
    };
    m_xml.open("w:sdt"_L1);
    m_xml.open("w:sdtPr"_L1);
    m_xml.empty("w:id"_L1, { { "w:val"_L1, QString::number(++m_names) } });
    m_xml.open("w14:checkbox"_L1);
    m_xml.empty("w14:checked"_L1, { { "w14:val"_L1, ticked ? u"1"_s : u"0"_s } });
    sign("w14:checkedState"_L1, kTicked);
    sign("w14:uncheckedState"_L1, kUnticked);
    m_xml.close();
    m_xml.close();
    m_xml.open("w:sdtContent"_L1);
    run(QString(QChar(ticked ? kTicked : kUnticked)), { .symbols = true });
    m_xml.close();
    m_xml.close();
}

} // namespace ita
