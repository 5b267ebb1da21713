// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/html/htmlsections.h"

#include "core/base/picturefacts.h"
#include "core/export/html/htmlchart.h"
#include "core/export/html/htmlnames.h"
#include "core/export/html/htmlparagraphs.h"
#include "core/export/html/htmltable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isHeading(const Block &block)
{
    if (const auto *letterhead = std::get_if<Letterhead>(&block))
        return !letterhead->title.isEmpty();
    const auto *text = std::get_if<TextBlock>(&block);
    return text && (text->role == TextRole::Heading || text->role == TextRole::CoverTitle);
}

QString joined(const QList<Paragraph> &paragraphs)
{
    QStringList texts;
    for (const Paragraph &paragraph : paragraphs)
        texts.append(paragraph.text);
    return texts.join(u' ');
}

/// Only PNG and JPEG are pictures; anything else is left out.
void writePicture(HtmlWriter &html, const QByteArray &image, const QString &alternative)
{
    const auto facts = pictureFacts(image);
    if (!facts)
        return;
    html.single("img"_L1,
        { { "src"_L1,
              (facts->isJpeg ? u"data:image/jpeg;base64,"_s : u"data:image/png;base64,"_s)
                  + QString::fromLatin1(image.toBase64()) },
            { "alt"_L1, alternative }, { html::kWidth, QString::number(facts->width) },
            { "height"_L1, QString::number(facts->height) } });
}

class SectionWriter
{
public:
    SectionWriter(HtmlWriter &html, const Document &document, int section, bool namesPage)
        : m_html(html)
        , m_section(document.sections[section])
        , m_number(section)
        , m_level(namesPage ? 1 : 2)
    {
    }

    void write()
    {
        QString classes = m_section.continues ? u"continues"_s : u"page"_s;
        if (m_section.orientation == Orientation::Landscape)
            classes += u" wide"_s;
        m_html.open(html::kSection,
            { { html::kId, htmlAnchor(m_number) }, { "class"_L1, classes },
                { "aria-labelledby"_L1, headingId() } });
        if (std::ranges::none_of(m_section.blocks, &isHeading))
            m_html.leaf(levelName(m_level), m_section.title,
                { { html::kId, headingId() }, { "class"_L1, u"unseen"_s } });
        for (m_block = 0; m_block < int(m_section.blocks.size()); ++m_block)
            std::visit([this](const auto &block) { add(block); }, m_section.blocks[m_block]);
        m_html.close();
    }

private:
    QString headingId() const { return htmlAnchor(m_number) + u"-title"_s; }

    static QLatin1StringView levelName(int level)
    {
        static constexpr std::array kNames { "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1 };
        return kNames[size_t(std::clamp(level, 1, int(kNames.size())) - 1)];
    }

    template<typename Wanted>
    const Wanted *next() const
    {
        return m_block + 1 < int(m_section.blocks.size())
            ? std::get_if<Wanted>(&m_section.blocks[m_block + 1])
            : nullptr;
    }

    void add(const TextBlock &block)
    {
        switch (block.role) {
        case TextRole::CoverTitle:
        case TextRole::Heading:
            return addTitle(block);
        case TextRole::Subheading:
            // A caption of the table that follows.
            if (block.bookmark.isEmpty() && next<Table>()) {
                m_caption = block.paragraphs;
                m_captionIsShown = true;
                return;
            }
            return addSubheading(block);
        case TextRole::Item:
            return addItems(block);
        case TextRole::CoverOffice:
            return writeParagraphs(m_html, block.paragraphs, u"office"_s);
        case TextRole::Closing:
            return writeParagraphs(m_html, block.paragraphs, u"closing"_s);
        case TextRole::Body:
            break;
        }
        writeParagraphs(m_html, block.paragraphs, u"body"_s);
    }

    /// The first one names the section.
    void addTitle(const TextBlock &block)
    {
        const bool isFirst = !m_hasTitle;
        m_hasTitle = true;
        m_html.open(levelName(isFirst ? m_level : m_level + 1),
            { { html::kId, isFirst ? headingId() : htmlAnchor(m_number, m_block) },
                { "class"_L1, u"centre"_s } });
        writeLines(m_html, block.paragraphs);
        m_html.close();
    }

    void addSubheading(const TextBlock &block)
    {
        // No level is left out: the first one is right below the section's.
        const int deeper = m_hasSubheading && block.indent > 0 ? 2 : 1;
        m_hasSubheading = true;
        m_html.open(levelName(m_level + deeper),
            { { html::kId,
                m_block > 0 ? std::optional(htmlAnchor(m_number, m_block)) : std::nullopt } });
        writeLines(m_html, block.paragraphs);
        m_html.close();
        m_caption = block.paragraphs;
        m_captionIsShown = false;
    }

    /// Items that follow each other with the same indent are one list.
    void addItems(const TextBlock &first)
    {
        QList<Paragraph> items = first.paragraphs;
        for (const auto *item = next<TextBlock>();
             item && item->role == TextRole::Item && item->indent == first.indent;
             item = next<TextBlock>()) {
            items += item->paragraphs;
            ++m_block;
        }
        writeParagraphs(m_html, items, u"indent"_s + QString::number(std::min(first.indent, 3)));
    }

    void add(const Table &table)
    {
        const QList<Paragraph> title { { m_section.title, Marker::None, {} } };
        writeTable(m_html, table,
            { .id = htmlAnchor(m_number, m_block) + u"-table"_s,
                .text = m_caption.isEmpty() ? title : m_caption,
                .isShown = m_captionIsShown });
        m_captionIsShown = false;
        m_caption.clear();
    }

    void add(const ChartBlock &chart)
    {
        writeChart(m_html, chart, u"แผนภูมิ "_s + m_section.title + u" ตัวเลขทั้งหมดอยู่ในตารางถัดไป"_s);
    }

    void add(const PictureBlock &picture)
    {
        const QString &caption = picture.caption.text;
        m_html.open("figure"_L1);
        writePicture(m_html, picture.image, caption.isEmpty() ? u"ภาพประกอบ"_s : caption);
        if (!caption.isEmpty()) {
            m_html.open("figcaption"_L1);
            writeLinked(m_html, caption);
            m_html.close();
        }
        m_html.close();
    }

    void add(const CodeBlock &code) { writeParagraphs(m_html, { code.address }, u"centre"_s); }

    void add(const PenLines &pen)
    {
        if (!pen.text.text.isEmpty())
            writeParagraphs(m_html, { pen.text }, u"body"_s);
        addDots(pen.lines);
    }

    void add(const Rule &) { m_html.single("hr"_L1); }
    void add(const PageBreak &) { m_html.leaf("div"_L1, {}, { { "class"_L1, u"break"_s } }); }
    void add(const Contents &contents) { writeContents(m_html, contents, m_section.title); }

    void add(const Letterhead &block)
    {
        if (!block.emblem.isEmpty()) {
            m_html.open("div"_L1, { { "class"_L1, u"emblem"_s } });
            writePicture(m_html, block.emblem, u"ตราของหน่วยงาน"_s);
            m_html.close();
        }
        if (!block.title.isEmpty())
            addTitle({ .role = TextRole::Heading, .paragraphs = block.title, .bookmark = {} });
    }

    void add(const LabelLine &block)
    {
        m_html.open("div"_L1, { { "class"_L1, u"labels"_s } });
        for (const LabelledText &part : block.parts) {
            m_html.open("p"_L1);
            m_html.leaf("b"_L1, part.label.text);
            m_html.text(u" ");
            writeLinked(m_html, joined(part.texts));
            if (part.texts.isEmpty())
                m_html.leaf("span"_L1, {}, { { "class"_L1, u"pen"_s } });
            m_html.close();
        }
        m_html.close();
    }

    /// Lines for the pen, on paper only.
    void addDots(int lines)
    {
        for (int line = 0; line < lines; ++line)
            m_html.leaf("div"_L1, {}, { { "class"_L1, u"dots"_s } });
    }

    void add(const SignatureBlock &block)
    {
        if (block.beside.empty())
            return addSignature(block);
        m_html.open("div"_L1, { { "class"_L1, u"abreast"_s } });
        addSignature(block);
        for (const SignatureBlock &beside : block.beside)
            addSignature(beside);
        m_html.close();
    }

    void addSignature(const SignatureBlock &block)
    {
        const QString name = block.signature ? block.signature->name : block.name;
        const QString label
            = block.heading.isEmpty() ? u"ลายมือชื่อ "_s + block.label + u' ' + name : block.heading;
        m_html.open("div"_L1,
            { { "class"_L1, u"signature"_s }, { html::kRole, u"group"_s },
                { "aria-label"_L1, label.simplified() } });
        if (!block.heading.isEmpty())
            m_html.leaf("p"_L1, block.heading, { { "class"_L1, u"bold"_s } });
        writeParagraphs(m_html, block.opinion, u"body"_s);
        if (!block.signature)
            addDots(block.opinionLines - int(block.opinion.size()));
        m_html.open("div"_L1, { { "class"_L1, u"signer"_s } });
        writeSigner(block, name);
        m_html.close();
        m_html.close();
    }

    void writeSigner(const SignatureBlock &block, const QString &name)
    {
        m_html.open("p"_L1);
        m_html.text(u"(ลงชื่อ) ");
        if (block.signature)
            writePicture(m_html, block.signature->image, u"ลายมือชื่อของ "_s + name);
        else
            m_html.leaf("span"_L1, {}, { { "class"_L1, u"pen"_s } });
        m_html.leaf("bdi"_L1, u' ' + block.label);
        m_html.close();
        if (!name.isEmpty())
            m_html.leaf("p"_L1, u'(' + name + u')');
        writeParagraphs(m_html, block.positionLines);
        if (!block.signature && block.dateLine) {
            m_html.open("p"_L1);
            m_html.text(u"วันที่ ");
            m_html.leaf("span"_L1, {}, { { "class"_L1, u"pen"_s } });
            m_html.close();
        }
        if (!block.signature)
            return;
        writeParagraphs(m_html,
            { { block.signature->date, Marker::None, {} },
                { block.signature->caption, Marker::None, {} } });
    }

    HtmlWriter &m_html;
    const PrintedSection &m_section;
    int m_number;
    int m_level; ///< of its heading
    int m_block = 0;
    bool m_hasTitle = false;
    bool m_hasSubheading = false;
    QList<Paragraph> m_caption; ///< of the next table: what stands above it
    bool m_captionIsShown = false;
};

} // namespace

QString htmlAnchor(int section, int block)
{
    const QString place = u"s%1"_s.arg(section + 1);
    return block > 0 ? place + u"-b%1"_s.arg(block) : place;
}

void writeContents(HtmlWriter &html, const Contents &contents, const QString &name)
{
    html.open("nav"_L1, { { "aria-label"_L1, name } });
    html.open("ul"_L1, { { "class"_L1, u"contents"_s } });
    for (const ContentsEntry &entry : contents.entries) {
        html.open("li"_L1, { { "class"_L1, u"level"_s + QString::number(entry.level) } });
        html.leaf(
            "a"_L1, entry.text, { { "href"_L1, u'#' + htmlAnchor(entry.section, entry.block) } });
        html.close();
    }
    html.close();
    html.close();
}

void writeSection(HtmlWriter &html, const Document &document, int section, bool namesPage)
{
    SectionWriter(html, document, section, namesPage).write();
}

} // namespace ita
