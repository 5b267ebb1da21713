// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/papersheets.h"

#include "core/domain/placename.h"
#include "core/domain/webaddress.h"
#include "core/export/xlsx/celltext.h"
#include "core/report/paragraphs.h"
#include "core/rows/descriptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Cell cellWith(const QString &text)
{
    return { { { text, Marker::None, {} } } };
}

Column columnNamed(const QString &heading, int width)
{
    Column column;
    column.heading = heading;
    column.width = width;
    column.hasOwnWidth = true;
    return column;
}

Column groupColumn()
{
    Column column;
    column.heading = u"ตัวชี้วัดย่อย"_s;
    return column;
}

/// Adds the rows of a group's table behind the others.
void addGroup(Table &all, const QString &group, const Table &table)
{
    if (all.columns.isEmpty())
        all.columns = QList<Column> { groupColumn() } + table.columns;
    for (TableRow row : table.rows) {
        row.cells.prepend(cellWith(group));
        all.rows.append(row);
    }
}

class PaperSheetsMaker
{
public:
    PaperSheetsMaker(const Document &document, SheetNames &names)
        : m_document(document)
        , m_names(names)
    {
    }

    PaperSheets make()
    {
        m_sheets.texts = { .name = m_names.nameFor(u"ข้อความ"_s),
            .title = m_document.title,
            .table = { .columns = { columnNamed(u"ส่วน"_s, 30), columnNamed(u"ข้อความ"_s, 100) },
                .rows = {} } };
        for (const PrintedSection &section : m_document.sections) {
            m_section = &section;
            m_grouped = -1;
            m_caption.clear();
            for (const Block &block : section.blocks)
                std::visit([this](const auto &each) { add(each); }, block);
        }
        return std::move(m_sheets);
    }

private:
    void addText(const QList<Paragraph> &paragraphs, bool bold = false)
    {
        if (paragraphs.isEmpty())
            return;
        TableRow row { .row = {}, .cells = { cellWith(m_section->title), { paragraphs } } };
        row.bold = bold;
        m_sheets.texts.table.rows.append(row);
    }

    void addTableRow(int table)
    {
        m_sheets.tableAt.insert(int(m_sheets.texts.table.rows.size()), table);
        addText({ { m_sheets.tables[table].name, Marker::None, {} } });
    }

    void add(const TextBlock &block)
    {
        const bool isHeading = block.role == TextRole::Heading || block.role == TextRole::Subheading
            || block.role == TextRole::CoverTitle;
        if (block.role == TextRole::Subheading)
            m_caption = QString(cellText(block.paragraphs)).replace(u'\n', u' ');
        addText(block.paragraphs, isHeading);
    }

    void add(const Table &table)
    {
        if (describe(m_section->kind).section.form == SectionForm::GroupedTable) {
            if (m_grouped < 0)
                m_grouped = addSheet(m_section->title, {});
            addGroup(m_sheets.tables[m_grouped].table, m_caption, table);
            return addTableRow(m_grouped);
        }
        addTableRow(addSheet(m_caption.isEmpty() ? m_section->title : m_caption, table));
        m_caption.clear();
    }

    int addSheet(const QString &title, const Table &table)
    {
        m_sheets.tables.append({ .name = m_names.nameFor(title),
            .title = title,
            .orientation = m_section->orientation,
            .table = table });
        return int(m_sheets.tables.size()) - 1;
    }

    // A chart draws the table that follows it; contents are what the reader of sheets sees anyway.
    void add(const ChartBlock &) { }
    void add(const Contents &) { }
    void add(const Rule &) { }
    void add(const PageBreak &) { }

    template<typename Other>
    void add(const Other &block)
    {
        addText(paragraphsIn(block));
    }

    const Document &m_document;
    SheetNames &m_names;
    const PrintedSection *m_section = nullptr;
    int m_grouped = -1; ///< the sheet of the section's groups
    QString m_caption; ///< the subheading above
    PaperSheets m_sheets;
};

class AddressList
{
public:
    explicit AddressList(const Tree &tree)
        : m_tree(tree)
    {
    }

    Table of(const Document &document)
    {
        m_table.columns = { columnNamed(u"ส่วน"_s, 30), columnNamed(u"ตำแหน่ง"_s, 40),
            columnNamed(u"ที่อยู่"_s, 80) };
        for (const PrintedSection &section : document.sections)
            for (const Block &block : section.blocks)
                if (!std::holds_alternative<CodeBlock>(block))
                    for (const Paragraph &paragraph : paragraphsIn(block))
                        add(section.title, paragraph);
        return std::move(m_table);
    }

private:
    void add(const QString &section, const Paragraph &paragraph)
    {
        const QList<WebLink> links = webLinks(paragraph.text);
        for (const WebLink &link : links) {
            const QString place = m_tree.contains(paragraph.place.row)
                ? placeName(m_tree, paragraph.place.row, paragraph.place.field)
                : QString();
            m_table.rows.append({ .row = {},
                .cells = { cellWith(section), cellWith(place),
                    cellWith(paragraph.text.sliced(link.span.start, link.span.length)) } });
        }
    }

    const Tree &m_tree;
    Table m_table;
};

} // namespace

PaperSheets paperSheets(const Document &document, SheetNames &names)
{
    return PaperSheetsMaker(document, names).make();
}

std::optional<SheetContent> addressSheet(
    const Tree &tree, const Document &document, SheetNames &names)
{
    const Table table = AddressList(tree).of(document);
    if (table.rows.isEmpty())
        return {};
    const QString title = u"ที่อยู่เว็บ"_s;
    return SheetContent { .name = names.nameFor(title),
        .title = title,
        .orientation = Orientation::Landscape,
        .table = table };
}

} // namespace ita
