// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documentbuilder.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "core/domain/papertitle.h"
#include "core/domain/people.h"
#include "core/domain/webaddress.h"
#include "core/report/cells.h"
#include "core/report/contentblocks.h"
#include "core/report/freetables.h"
#include "core/rows/fieldtexts.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/record.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The addresses of EIT surveys in a text, each once.
QList<Paragraph> surveyAddresses(const TextBlock &block)
{
    QList<Paragraph> addresses;
    for (const Paragraph &paragraph : block.paragraphs) {
        const QList<WebLink> links = webLinks(paragraph.text);
        for (const WebLink &link : links) {
            const Paragraph address { QString::fromLatin1(link.url), Marker::None,
                paragraph.place };
            if (isSurveyAddress(link.url) && !addresses.contains(address))
                addresses.append(address);
        }
    }
    return addresses;
}

/// Makes the blocks of one section: its texts, then its rows as SectionForm prints them. The blocks
/// of a text section stand above its closing lines.
class SectionBlocks
{
public:
    SectionBlocks(const Tree &tree, RowId section)
        : m_tree(tree)
        , m_section(section)
    {
    }

    QList<Block> build()
    {
        const RowDescription &section = describe(m_tree.value(m_section));
        for (const Field &field : section.fields) {
            if (field.printedAs == TextRole::Closing)
                m_blocks += contentBlocks(m_tree, m_section);
            if (field.printedAs)
                addTexts(field);
        }
        switch (section.section.form) {
        case SectionForm::Texts:
            break;
        case SectionForm::Table:
            addTable(m_tree.rows(m_section, *section.section.rows));
            break;
        case SectionForm::Signatures:
            addSignatures();
            break;
        case SectionForm::GroupedTable:
            addGroups();
            break;
        case SectionForm::FreeTable:
            addFreeTable();
            break;
        }
        addSurveyCodes();
        // Every section that does not continue begins a page anyway.
        while (!m_blocks.isEmpty() && std::holds_alternative<PageBreak>(m_blocks.constFirst()))
            m_blocks.removeFirst();
        return std::move(m_blocks);
    }

private:
    /// Each point of the body is a block of its own; the lines of a heading are one block.
    void addTexts(const Field &field)
    {
        const QJsonValue value = field.get(m_tree.value(m_section));
        const Place place { m_section, field.name() };
        if (field.kind == FieldKind::Points && field.printedAs != TextRole::Body) {
            addText(*field.printedAs, paragraphsOf(value.toVariant().toStringList(), place));
            return;
        }
        for (const QString &text : textsOf(field, value))
            addText(*field.printedAs, paragraphsOf(text, place));
    }

    void addText(TextRole role, const QList<Paragraph> &paragraphs)
    {
        if (!paragraphs.isEmpty())
            m_blocks.append(TextBlock { .role = role, .paragraphs = paragraphs });
    }

    /// The result report must show the office's EIT survey so that a telephone can read it: each
    /// text with its address is followed by the code.
    void addSurveyCodes()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const auto *text = std::get_if<TextBlock>(&m_blocks[i]);
            const QList<Paragraph> codes = text ? surveyAddresses(*text) : QList<Paragraph>();
            for (const Paragraph &address : codes)
                m_blocks.insert(++i, CodeBlock { address });
        }
    }

    void addFreeTable()
    {
        if (m_tree.get<FreeTableSection>(m_section).chart)
            if (const auto chart = chartOf(m_tree, m_section))
                m_blocks.append(*chart);
        if (const auto table = freeTableOf(m_tree, m_section))
            m_blocks.append(*table);
    }

    void addSignatures()
    {
        const QList<RowId> steps = m_tree.rows(m_section, RowKind::SignOffStep);
        for (const RowId step : steps) {
            const bool isFirst = step == steps.constFirst();
            if (!isFirst && m_tree.get<SignOffStep>(step).beside)
                std::get<SignatureBlock>(m_blocks.last()).beside.push_back(signatureBlock(step));
            else
                m_blocks.append(signatureBlock(step));
        }
    }

    /// The step's endorsement in force if it is about the printed content; null when there is none.
    const SignOffRecord *recordOf(RowId step)
    {
        if (!m_chain) {
            const RowId paper = paperOf(m_tree, m_section);
            m_chain = chainOf(m_tree, paper);
            if (m_chain->endorsed > 0)
                if (const auto content = contentHash(m_tree, paper))
                    m_content = *content;
        }
        for (const ChainStep &known : std::as_const(m_chain->steps))
            if (known.row == step && known.record && stillHolds(m_tree, known, m_content))
                return &m_tree.get<SignOffRecord>(known.record);
        return nullptr;
    }

    void addGroups()
    {
        const QList<RowId> groups = m_tree.rows(m_section, RowKind::OitGroup);
        for (const RowId group : groups) {
            addGroupHeading(group);
            addTable(m_tree.rows(group, RowKind::OitItem));
        }
    }

    void addGroupHeading(RowId id)
    {
        const auto &group = m_tree.get<OitGroup>(id);
        const QString own = QStringLiteral("ตัวชี้วัดย่อยที่ %1 %2 %3")
                                .arg(toThaiDigits(group.code), group.title, group.topic);
        const QString heading = group.heading.isEmpty() ? own.trimmed() : group.heading;
        m_blocks.append(TextBlock { TextRole::Subheading,
            paragraphsOf(QStringList(heading), { id, keyOf(&OitGroup::heading) }), heading, 0 });
    }

    SignatureBlock signatureBlock(RowId id)
    {
        const auto &step = m_tree.get<SignOffStep>(id);
        SignatureBlock block { .row = id,
            .heading = step.heading,
            .opinion = paragraphsOf(step.opinion, { id, keyOf(&SignOffStep::opinion) }),
            .opinionLines = step.opinionLines,
            .label = step.label,
            .name = {},
            .positionLines
            = paragraphsOf(step.positionLines, { id, keyOf(&SignOffStep::positionLines) }) };
        block.dateLine = step.dateLine;
        if (const RowId person = personRow(m_tree, step.person))
            block.name = m_tree.get<Person>(person).name;
        if (const SignOffRecord *record = recordOf(id))
            block.signature = signatureOf(*record);
        return block;
    }

    /// The signature with the name and position at the time of signing.
    Signature signatureOf(const SignOffRecord &record) const
    {
        const QDate date = QDateTime::fromString(record.time, Qt::ISODateWithMs)
                               .toOffsetFromUtc(kThaiOffset)
                               .date();
        const QByteArray image = signedImage(m_tree, record);
        return { .name = record.name,
            .date = thaiDate(date),
            .image = image,
            .caption = image.isEmpty() ? u"ลงนามในโปรแกรม"_s : u"ภาพลายมือชื่อ ลงนามในโปรแกรม"_s };
    }

    void addTable(const QList<RowId> &rows)
    {
        if (!rows.isEmpty())
            m_blocks.append(tableOf(m_tree, m_section, rows));
    }

    /// Sign-off dates are in Thai time, wherever the computer is. In seconds.
    static constexpr int kThaiOffset = 7 * 60 * 60;

    const Tree &m_tree;
    RowId m_section;
    std::optional<Chain> m_chain; ///< made when the first step needs it
    QString m_content; ///< contentHash() of the paper; made when a step is signed
    QList<Block> m_blocks;
};

QString kindTitle(const RowValue &section)
{
    const QString title = QString::fromUtf16(describe(section).section.title);
    const auto *plan = std::get_if<PlanSection>(&section);
    return plan ? title + u" ปีงบประมาณ พ.ศ. "_s + toThaiDigits(plan->planYear) : title;
}

/// The printed heading of a section, from its field with Meaning::Heading.
QString headingOf(const RowValue &section)
{
    const Field *heading = describe(section).field(Meaning::Heading);
    return heading ? textsOf(*heading, heading->get(section)).value(0) : QString();
}

QString documentTitle(const Tree &tree, RowId paper)
{
    const PaperLayout &layout = *paperLayout(tree.value(paper));
    if (!layout.title.isEmpty())
        return layout.title;
    const QList<RowId> covers = sectionsOf(tree, paper, RowKind::Cover);
    if (!covers.isEmpty())
        return tree.get<CoverSection>(covers.constFirst()).lines.join(u' ');
    const QString name
        = tree.kind(paper) == RowKind::Report ? u"รายงาน ITA"_s : paperKindTitle(layout.paperKind);
    return name + u" ปีงบประมาณ พ.ศ. "_s
        + toThaiDigits(tree.get<Report>(reportOf(tree, paper)).fiscalYear);
}

bool continuesPage(RowKind kind, const SectionLayout &layout)
{
    return layout.start == SectionStart::Automatic ? describe(kind).section.continues
                                                   : layout.start != SectionStart::NewPage;
}

/// Whether somebody signs the paper in the program.
bool namesSigners(const Tree &tree, RowId paper)
{
    return std::ranges::any_of(
        chainOf(tree, paper).steps, [](const ChainStep &step) { return !step.person.isEmpty(); });
}

} // namespace

QString sectionTitle(const Tree &tree, RowId section)
{
    const RowValue &value = tree.value(section);
    const QString title = sectionLayout(value)->title;
    if (!title.isEmpty())
        return title;
    const QString heading = headingOf(value);
    return heading.isEmpty() ? kindTitle(value) : heading;
}

PageStamp pageStamp(const Tree &tree, RowId paper, const QString &fileId)
{
    const auto hash = contentHash(tree, paper);
    const int year = tree.get<Report>(reportOf(tree, paper)).fiscalYear;
    return { .reportId = reportNumber(fileId, year),
        .contentHash = hash ? hash->first(kPrintedHashLength) : QString() };
}

bool hasStrip(const Tree &tree, RowId paper)
{
    const PaperLayout &layout = *paperLayout(tree.value(paper));
    if (layout.strip != Strip::Automatic)
        return layout.strip == Strip::Always;
    switch (layout.paperKind) {
    case PaperKind::Memo:
    case PaperKind::Order:
    case PaperKind::Announcement:
    case PaperKind::Form:
        return false;
    default:
        return namesSigners(tree, paper);
    }
}

namespace {

bool isListed(const PrintedSection &section)
{
    return section.kind != RowKind::Cover && section.kind != RowKind::Contents
        && !section.blocks.isEmpty();
}

/// The sections that are not covers or contents pages, and the headings in them.
Contents contentsOf(const Document &document)
{
    Contents contents;
    for (int at = 0; at < int(document.sections.size()); ++at) {
        const PrintedSection &section = document.sections[at];
        if (!isListed(section))
            continue;
        contents.entries.append({ section.title, 0, at, 0, { section.row, {} } });
        for (int block = 0; block < int(section.blocks.size()); ++block)
            if (const auto *text = std::get_if<TextBlock>(&section.blocks[block]);
                text && !text->bookmark.isEmpty())
                contents.entries.append({ text->bookmark, 1, at, block,
                    text->paragraphs.isEmpty() ? Place { section.row, {} }
                                               : text->paragraphs.constFirst().place });
    }
    return contents;
}

/// Adds the entries to the contents pages, once all sections are there.
void addContents(Document &document)
{
    const Contents contents = contentsOf(document);
    for (PrintedSection &section : document.sections) {
        if (section.kind != RowKind::Contents)
            continue;
        if (contents.entries.isEmpty())
            section.blocks.append(TextBlock { .role = TextRole::Body,
                .paragraphs = paragraphsOf(u"(เอกสารนี้ไม่มีหัวข้อ)"_s, { section.row, {} }) });
        else
            section.blocks.append(contents);
    }
}

/// Whether the section is a table without rows below nothing but its heading: it would print a page
/// with the heading alone.
bool isBare(const PrintedSection &section)
{
    const SectionForm form = describe(section.kind).section.form;
    return form != SectionForm::Texts && form != SectionForm::Signatures
        && std::ranges::all_of(section.blocks, [](const Block &block) {
               const auto *text = std::get_if<TextBlock>(&block);
               return text && text->role == TextRole::Heading;
           });
}

} // namespace

Document buildDocument(const Tree &tree, RowId paper, const ExportScope &selection)
{
    const PaperLayout &paperSet = *paperLayout(tree.value(paper));
    Document document { .title = documentTitle(tree, paper),
        .office = tree.get<Office>(tree.root()).name,
        .sections = {},
        .pageNumbers = paperSet.pageNumbers,
        .numberPlace = paperSet.numberPlace,
        .catchWords = paperSet.catchWords };
    const QList<RowId> sections = sectionsOf(tree, paper);
    for (const RowId section : sections) {
        const SectionLayout &layout = *sectionLayout(tree.value(section));
        const RowKind kind = tree.kind(section);
        if (layout.hidden || !selection.contains(kind))
            continue;
        PrintedSection printed { .row = section,
            .continues = continuesPage(kind, layout),
            .ifItFits = layout.start == SectionStart::AsItFits,
            .kind = kind,
            .title = sectionTitle(tree, section),
            .orientation = printedOrientation(kind, layout),
            .pageNumber = layout.pageNumber,
            .blocks = SectionBlocks(tree, section).build() };
        if (!isBare(printed))
            document.sections.append(std::move(printed));
    }
    addContents(document);
    return document;
}

Document stampedDocument(
    const Tree &tree, RowId paper, const QString &fileId, const ExportScope &selection)
{
    Document document = buildDocument(tree, paper, selection);
    if (hasStrip(tree, paper))
        document.strip = pageStamp(tree, paper, fileId);
    return document;
}

RowId findReport(const Tree &tree, std::optional<int> fiscalYear)
{
    RowId found;
    int newest = 0;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports) {
        const int year = tree.get<Report>(report).fiscalYear;
        if (fiscalYear ? year == *fiscalYear : year > newest) {
            found = report;
            newest = year;
        }
    }
    return found;
}

} // namespace ita
