// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/docx/docxbody.h"

#include "core/export/docx/docxparts.h"
#include "core/export/docx/docxpicture.h"
#include "core/export/docx/docxsignature.h"
#include "core/export/docx/docxstyles.h"
#include "core/export/docx/docxtable.h"
#include "core/export/office/pagegroups.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Height of the paragraph that ends the pages of a section.
constexpr int kLowest = 20;

QString anchorOf(int section, int block)
{
    return u"_Toc%1_%2"_s.arg(section).arg(block);
}

QLatin1StringView headingStyle(const TextBlock &block, RowKind section)
{
    if (block.role == TextRole::Heading)
        return section == RowKind::Contents ? kDocxContentsHeading : kDocxHeading1;
    if (block.bookmark.isEmpty())
        return kDocxSubheading;
    return block.indent > 0 ? kDocxHeading3 : kDocxHeading2;
}

/// In twentieths of a point: 15 and 30 mm.
constexpr int kMemoEmblem = 850;
constexpr int kEmblem = 1701;

class DocxBodyWriter
{
public:
    DocxBodyWriter(const Document &document, const OfficeStyle &style,
        const QStringList &contentsPages, const DocxHeaders &headers, DocxRelations &relations)
        : m_document(document)
        , m_style(style)
        , m_contentsPages(contentsPages)
        , m_headers(headers)
        , m_texts(m_xml, relations, style)
    {
        for (const PrintedSection &section : document.sections)
            for (const Block &block : section.blocks)
                if (const auto *contents = std::get_if<Contents>(&block))
                    for (const ContentsEntry &entry : contents->entries)
                        m_anchors.insert(anchorOf(entry.section, entry.block));
    }

    QByteArray write()
    {
        const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/"_s;
        const QString office = u"http://schemas.microsoft.com/office/word/"_s;
        m_xml.open("w:document"_L1,
            { { "xmlns:w"_L1, kWordNamespace }, { "xmlns:r"_L1, kRelationsNamespace },
                { "xmlns:wp"_L1, drawing + u"wordprocessingDrawing"_s },
                { "xmlns:a"_L1, drawing + u"main"_s }, { "xmlns:pic"_L1, drawing + u"picture"_s },
                { "xmlns:mc"_L1, u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s },
                { "xmlns:w14"_L1, office + u"2010/wordml"_s },
                { "xmlns:w15"_L1, office + u"2012/wordml"_s },
                { "mc:Ignorable"_L1, u"w14 w15"_s } });
        m_xml.open("w:body"_L1);
        const QList<PageGroup> groups = pageGroups(m_document);
        for (const PageGroup &group : groups)
            writeGroup(group, &group == &groups.constLast());
        return m_xml.finish();
    }

private:
    void writeGroup(const PageGroup &group, bool last)
    {
        m_width = m_style.textWidth(group.landscape);
        m_height = m_style.textHeight(group.landscape);
        m_beginsGroup = true;
        for (int at = group.first; at <= group.last; ++at) {
            m_section = at;
            m_texts.setKept(m_document.sections[at].ifItFits);
            for (m_block = 0; m_block < int(m_document.sections[at].blocks.size()); ++m_block) {
                if (m_anchors.contains(anchorOf(at, m_block)))
                    m_texts.addAnchor(anchorOf(at, m_block));
                std::visit([this](const auto &block) { write(block); },
                    m_document.sections[at].blocks[m_block]);
                m_beginsGroup = false;
            }
            m_texts.setKept(false);
        }
        if (last) {
            m_texts.spacer(kLowest); // a table may not be the last
            return writePages(group);
        }
        m_xml.open("w:p"_L1);
        m_xml.open("w:pPr"_L1);
        m_xml.empty("w:pStyle"_L1, { { "w:val"_L1, kDocxSpacer } });
        m_xml.empty("w:spacing"_L1,
            { { "w:line"_L1, QString::number(kLowest) }, { "w:lineRule"_L1, u"exact"_s } });
        writePages(group);
        m_xml.close();
        m_xml.close();
    }

    void writePages(const PageGroup &group)
    {
        const auto units = [](int value) { return QString::number(value); };
        const int width = group.landscape ? m_style.paperHeight : m_style.paperWidth;
        const int height = group.landscape ? m_style.paperWidth : m_style.paperHeight;
        m_xml.open("w:sectPr"_L1);
        writeHeaders(group);
        m_xml.empty("w:type"_L1, { { "w:val"_L1, u"nextPage"_s } });
        if (group.landscape)
            m_xml.empty("w:pgSz"_L1,
                { { "w:w"_L1, units(width) }, { "w:h"_L1, units(height) },
                    { "w:orient"_L1, u"landscape"_s } });
        else
            m_xml.empty("w:pgSz"_L1, { { "w:w"_L1, units(width) }, { "w:h"_L1, units(height) } });
        m_xml.empty("w:pgMar"_L1,
            { { "w:top"_L1, units(m_style.marginTop) },
                { "w:right"_L1, units(m_style.marginRight) },
                { "w:bottom"_L1, units(m_style.marginBottom) },
                { "w:left"_L1, units(m_style.marginLeft) },
                { "w:header"_L1, units(m_style.numberTop) },
                { "w:footer"_L1, units(m_style.numberTop) }, { "w:gutter"_L1, u"0"_s } });
        const QString format = m_style.thaiDigits ? u"thaiNumbers"_s : u"decimal"_s;
        if (group.firstNumber > 0)
            m_xml.empty("w:pgNumType"_L1,
                { { "w:fmt"_L1, format }, { "w:start"_L1, units(group.firstNumber) } });
        else
            m_xml.empty("w:pgNumType"_L1, { { "w:fmt"_L1, format } });
        if (group.firstBare)
            m_xml.empty("w:titlePg"_L1);
        m_xml.close();
    }

    void writeHeaders(const PageGroup &group)
    {
        const auto header = [&](const QString &type, const QString &id) {
            m_xml.empty("w:headerReference"_L1, { { "w:type"_L1, type }, { "r:id"_L1, id } });
        };
        header(u"default"_s, group.numbered ? m_headers.numbered : m_headers.bare);
        if (group.firstBare)
            header(u"first"_s, m_headers.bare);
    }

    void write(const TextBlock &block)
    {
        if (block.paragraphs.isEmpty())
            return;
        if (block.role == TextRole::Heading || block.role == TextRole::Subheading)
            return writeHeading(block);
        if (block.role == TextRole::CoverOffice)
            return writeFoot(block);
        qsizetype first = 0;
        while (first < block.paragraphs.size()) {
            qsizetype end = first;
            const Place &place = block.paragraphs[first].place;
            while (end < block.paragraphs.size() && block.paragraphs[end].place == place)
                ++end;
            if (place.row)
                m_texts.openNamed(place);
            for (qsizetype at = first; at < end; ++at)
                m_texts.paragraph(block.paragraphs[at], formatOf(block, at));
            if (place.row)
                m_texts.closeNamed();
            first = end;
        }
    }

    /// Paragraphs at the foot of the page may not be within a name of several.
    void writeFoot(const TextBlock &block)
    {
        for (const Paragraph &paragraph : block.paragraphs)
            m_texts.namedParagraph(paragraph, { .style = kDocxSubtitle, .footFrame = m_width });
    }

    /// The lines of a heading are one paragraph, so that it is one entry of the contents.
    void writeHeading(const TextBlock &block)
    {
        Paragraph heading = block.paragraphs.constFirst();
        for (const Paragraph &line : block.paragraphs.sliced(1))
            heading.text += u'\n' + line.text;
        DocxParagraph format { .style = headingStyle(block, section().kind) };
        if (block.indent > 0 && format.style == kDocxSubheading)
            format.left = block.indent * m_style.indentStep;
        if (heading.place.row)
            m_texts.openNamed(heading.place);
        m_texts.paragraph(heading, format);
        if (heading.place.row)
            m_texts.closeNamed();
    }

    DocxParagraph formatOf(const TextBlock &block, qsizetype at) const
    {
        DocxParagraph format;
        switch (block.role) {
        case TextRole::CoverTitle:
            format.style = kDocxTitle;
            if (at == 0)
                format.before = m_style.coverDrop;
            return format;
        case TextRole::Item:
            format.style = kDocxItem;
            format.left = block.indent * m_style.indentStep + m_style.hanging;
            format.firstLine = -m_style.hanging;
            return format;
        case TextRole::Closing:
            format.style = kDocxClosing;
            format.left = rightPart(m_width);
            break;
        default:
            format.style = kDocxBody;
            if (block.paragraphs[at].marker != Marker::None) {
                format.left = m_style.firstLineIndent + m_style.hanging;
                format.firstLine = -m_style.hanging;
            }
        }
        if (at > 0)
            format.before = 0;
        return format;
    }

    /// Two tables without a paragraph between them would be one.
    void write(const Table &table)
    {
        if (!m_beginsGroup)
            m_texts.spacer(m_style.blockGap);
        writeTable(m_texts, table, m_width);
    }

    void write(const SignatureBlock &block)
    {
        writeSignature(m_texts, block, m_width);
        m_texts.setKept(section().ifItFits);
    }

    void write(const PenLines &block) { writePenLines(m_texts, block, m_width); }

    void write(const Rule &)
    {
        m_texts.openParagraph({ .style = kDocxRule });
        m_texts.closeParagraph();
    }

    void write(const PageBreak &) { m_texts.breakPage(); }

    void write(const PictureBlock &block)
    {
        writePicture(m_texts, block, { m_width, m_height });
        if (block.caption.text.isEmpty())
            return;
        m_texts.openNamed(block.caption.place);
        m_texts.paragraph(block.caption, { .style = kDocxCaption });
        m_texts.closeNamed();
    }

    /// The emblem is at most as high as the rules of correspondence have it.
    void write(const Letterhead &block)
    {
        const int height = block.isMemo ? kMemoEmblem : kEmblem;
        if (!block.emblem.isEmpty())
            writePicture(m_texts, { block.emblem, { u"ตราของหน่วยงาน"_s } }, { m_width, height });
        if (!block.title.isEmpty())
            writeHeading({ .role = TextRole::Heading, .paragraphs = block.title, .bookmark = {} });
    }

    void write(const LabelLine &block)
    {
        const auto count = int(block.parts.size());
        DocxParagraph line { .style = kDocxBody, .firstLine = 0, .align = "left"_L1 };
        for (int i = 1; i <= count; ++i)
            line.tabs.append(
                { .position = m_width * i / count, .dotted = block.parts[i - 1].texts.isEmpty() });
        m_texts.openParagraph(line);
        for (int i = 0; i < count; ++i)
            writeLabelled(block.parts[i], i + 1 < count);
        m_texts.closeParagraph();
    }

    void writeLabelled(const LabelledText &part, bool isFollowed)
    {
        m_texts.openNamed(part.label.place);
        m_texts.run(part.label.text, { .bold = true });
        m_texts.closeNamed();
        m_texts.run(u" "_s);
        QStringList texts;
        for (const Paragraph &paragraph : part.texts)
            texts.append(paragraph.text);
        if (!texts.isEmpty()) {
            m_texts.openNamed(part.texts.constFirst().place);
            m_texts.text(texts.join(u' '));
            m_texts.closeNamed();
        }
        if (isFollowed || texts.isEmpty())
            m_texts.tab();
    }

    /// A word processor makes no codes of itself; the address leads where the code does.
    void write(const CodeBlock &block)
    {
        m_texts.paragraph(block.address, { .style = kDocxCaption });
    }

    /// The table below it says the same.
    void write(const ChartBlock &) { }

    void write(const Contents &contents)
    {
        for (qsizetype at = 0; at < contents.entries.size(); ++at) {
            const ContentsEntry &entry = contents.entries[at];
            m_texts.openParagraph({ .style = entry.level == 0 ? kDocxContents1 : kDocxContents2,
                .tabs = { { .position = m_width, .dotted = true } } });
            if (at == 0)
                openContentsField();
            const QString anchor = anchorOf(entry.section, entry.block);
            m_xml.open("w:hyperlink"_L1, { { "w:anchor"_L1, anchor }, { "w:history"_L1, u"1"_s } });
            m_texts.run(entry.text);
            m_texts.tab();
            m_texts.computed(u"PAGEREF "_s + anchor + u" \\h"_s, m_contentsPages.value(at));
            m_xml.close();
            if (at + 1 == contents.entries.size())
                fieldMark(u"end"_s);
            m_texts.closeParagraph();
        }
    }

    void openContentsField()
    {
        fieldMark(u"begin"_s);
        m_xml.open("w:r"_L1);
        m_xml.element("w:instrText"_L1, u" TOC \\o \"1-3\" \\h \\z \\u ",
            { { "xml:space"_L1, u"preserve"_s } });
        m_xml.close();
        fieldMark(u"separate"_s);
    }

    void fieldMark(const QString &type)
    {
        m_xml.open("w:r"_L1);
        m_xml.empty("w:fldChar"_L1, { { "w:fldCharType"_L1, type } });
        m_xml.close();
    }

    const PrintedSection &section() const { return m_document.sections[m_section]; }

    const Document &m_document;
    const OfficeStyle &m_style;
    const QStringList &m_contentsPages;
    const DocxHeaders &m_headers;
    XmlFile m_xml;
    DocxTexts m_texts;
    QSet<QString> m_anchors; ///< where the entries of contents pages lead
    int m_section = 0;
    int m_block = 0;
    bool m_beginsGroup = true; ///< nothing is on the page yet
    int m_width = 0; ///< of the text of a page
    int m_height = 0;
};

} // namespace

QByteArray docxBody(const Document &document, const OfficeStyle &style,
    const QStringList &contentsPages, const DocxHeaders &headers, DocxRelations &relations)
{
    return DocxBodyWriter(document, style, contentsPages, headers, relations).write();
}

} // namespace ita
