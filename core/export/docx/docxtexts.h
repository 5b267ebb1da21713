// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxformat.h"
#include "core/export/docx/docxrelations.h"
#include "core/export/office/officestyle.h"
#include "core/report/document.h"

namespace ita {

/// Where the content of a section is written: the paragraphs of WordprocessingML with their texts,
/// tick boxes, links and the names of the fields that they come from.
class DocxTexts
{
public:
    DocxTexts(XmlFile &xml, DocxRelations &relations, const OfficeStyle &style)
        : m_xml(xml)
        , m_relations(relations)
        , m_style(style)
    {
    }

    XmlFile &xml() { return m_xml; }
    DocxRelations &relations() { return m_relations; }
    const OfficeStyle &style() const { return m_style; }

    int nextDrawing() { return ++m_drawings; }

    /// The next paragraph begins a page, or is where the anchor leads to.
    void breakPage() { m_pageBreak = true; }
    void addAnchor(const QString &name) { m_anchors.append(name); }
    /// Until the end, the paragraphs stay on one page as far as it has room.
    void setKept(bool kept) { m_kept = kept; }

    void openParagraph(DocxParagraph paragraph);
    void closeParagraph() { m_xml.close(); }
    /// Text with links for the addresses in it.
    void text(const QString &text, const DocxRun &run = {});
    void run(const QString &text, const DocxRun &run = {});
    void tab(const DocxRun &run = {});
    /// A field that the word processor computes, with what it shows until then.
    void computed(const QString &code, const QString &shown);

    /// The whole paragraph with its dash or box; a '\n' in it is a new line.
    void paragraph(
        const Paragraph &paragraph, const DocxParagraph &format, const DocxRun &run = {});
    /// The same, with its own place named within it.
    void namedParagraph(
        const Paragraph &paragraph, const DocxParagraph &format, const DocxRun &run = {});
    /// A very low paragraph, which keeps apart what must not touch.
    void spacer(int height);

    /// What follows until closeNamed() is that field: whole paragraphs, a cell, or in a paragraph.
    void openNamed(const Place &place);
    void closeNamed();

private:
    void box(bool ticked);
    void content(const Paragraph &paragraph, const DocxRun &run);

    XmlFile &m_xml;
    DocxRelations &m_relations;
    const OfficeStyle &m_style;
    QStringList m_anchors;
    bool m_pageBreak = false;
    bool m_kept = false;
    int m_names = 0;
    int m_bookmarks = 0;
    int m_drawings = 0;
};

} // namespace ita
