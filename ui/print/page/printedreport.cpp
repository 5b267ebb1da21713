// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/printedreport.h"

#include "ui/print/page/pagepainter.h"
#include "ui/print/page/paintersink.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QRectF toMm(const QRectF &units)
{
    return { mmFromUnits(units.x()), mmFromUnits(units.y()), mmFromUnits(units.width()),
        mmFromUnits(units.height()) };
}

QRectF areaOf(const PlacedLine &line)
{
    return { line.topLeft.x() + double(line.line.x), line.topLeft.y(), double(line.line.width),
        double(line.text.font->lineHeight()) };
}

bool matches(const Place &wanted, const Place &found)
{
    return found.row == wanted.row && (wanted.field.isEmpty() || found.field == wanted.field);
}

/// The place of a click into a cell beside its lines: its row, or, if the cell ended on a page
/// before, its last field.
Place placeInCell(const PlacedPart &part, size_t column, const Table &table)
{
    const TableRow &row = table.rows[part.row];
    const QList<Paragraph> &paragraphs = row.cells[qsizetype(column)].paragraphs;
    const bool ended = !part.cells.empty() && part.cells[column].first > 0;
    return ended && !paragraphs.isEmpty() ? paragraphs.constLast().place : Place { row.row, {} };
}

/// Sets paper size and orientation of the device's next page.
void setPage(QPagedPaintDevice &device, const QSizeF &paper)
{
    const bool landscape = paper.width() > paper.height();
    const QSizeF upright = landscape ? paper.transposed() : paper;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
        landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

} // namespace

PrintedReport::PrintedReport(std::shared_ptr<const ReportPages> pages)
    : m_pages(std::move(pages))
{
}

const Document &PrintedReport::document() const
{
    return m_pages->document;
}

const PageStyle &PrintedReport::style() const
{
    return m_pages->style;
}

int PrintedReport::pageCount() const
{
    return m_pages->pageCount();
}

Outcome PrintedReport::checkPages() const
{
    if (pageCount() > 0)
        return ok();
    return Error { Error::Code::Invalid,
        tr("There is nothing to print: every section is hidden, left out or empty."), {} };
}

bool PrintedReport::isLandscape(int page) const
{
    return m_pages->at(page).first->landscape;
}

QSizeF PrintedReport::paper(int page) const
{
    return m_pages->style.paper(isLandscape(page));
}

const QList<MissingGlyph> &PrintedReport::missingGlyphs() const
{
    return m_pages->missing;
}

PrintedReport PrintedReport::withReplacements() const
{
    PrintedReport report = *this;
    report.m_replaces = true;
    return report;
}

Outcome PrintedReport::checkGlyphs(const std::function<QString(const Place &)> &nameOf) const
{
    if (m_replaces || m_pages->missing.isEmpty())
        return ok();
    return GlyphError::of(m_pages->missing, nameOf);
}

QList<SectionPages> PrintedReport::sections() const
{
    QList<SectionPages> sections;
    for (size_t f = 0; f < m_pages->flows.size(); ++f) {
        const Flow &flow = *m_pages->flows[f];
        const qsizetype first = sections.size();
        for (const auto &laid : flow.sections)
            sections.append({ laid->section.row, laid->section.title, 0, 0 });
        for (size_t p = 0; p < flow.pages.size(); ++p)
            for (const PlacedPart &part : flow.pages[p].parts) {
                SectionPages &section = sections[first + flow.blocks[size_t(part.block)].section];
                section.last = m_pages->firstPages[f] + int(p);
                section.first = section.first ? section.first : section.last;
            }
    }
    return sections;
}

QList<ReportBookmark> PrintedReport::bookmarks() const
{
    QList<ReportBookmark> bookmarks;
    for (int page = 1; page <= pageCount(); ++page) {
        const PageContents contents(*m_pages, page);
        contents.visitParts([&](const PlacedPart &part, double top) {
            const Flow &flow = contents.flow();
            const Flow::BlockPlace place = flow.blocks[size_t(part.block)];
            if (!part.beginsBlock())
                return;
            const PrintedSection &section = flow.sections[size_t(place.section)]->section;
            if (place.block == 0)
                bookmarks.append({ section.title, page, mmFromUnits(top), 0 });
            const auto *text = std::get_if<TextBlock>(&section.blocks[place.block]);
            if (text && !text->bookmark.isEmpty())
                bookmarks.append({ text->bookmark, page, mmFromUnits(top), 1 });
        });
    }
    return bookmarks;
}

QStringList PrintedReport::contentsNumbers() const
{
    QStringList numbers;
    if (!m_pages->contents.empty())
        for (const LaidText &number : m_pages->contents.front().numbers)
            numbers.append(number.lines.empty() ? QString() : number.textOf(number.lines.front()));
    return numbers;
}

QList<ReportLink> PrintedReport::links() const
{
    QList<ReportLink> links;
    for (int page = 1; page <= pageCount() && !m_pages->contents.empty(); ++page) {
        const PageContents contents(*m_pages, page);
        const Flow &flow = contents.flow();
        const double width = m_pages->style.textWidth(flow.landscape);
        contents.visitParts([&](const PlacedPart &part, double top) {
            const ContentsNumbers *numbers = m_pages->contentsIn(flow, part.block);
            if (!numbers)
                return;
            const auto &stack = std::get<LaidStack>(flow.laid(part));
            const std::vector<int> tops = bandTops(stack, part.bands);
            for (const BandText &line : stack.lines) {
                if (line.band < part.bands.first || line.band >= part.bands.end
                    || numbers->targets[size_t(line.text)] == 0)
                    continue;
                const auto band = size_t(line.band - part.bands.first);
                const QRectF area(contents.left(), top + tops[band], width,
                    stack.bands[size_t(line.band)].height);
                links.append({ { page, toMm(area) }, numbers->targets[size_t(line.text)],
                    mmFromUnits(numbers->tops[size_t(line.text)]) });
            }
        });
    }
    return links;
}

void PrintedReport::drawPage(PageSink &sink, int page) const
{
    PagePainter(sink, m_pages->style).drawPage(PageContents(*m_pages, page));
}

void PrintedReport::paintPage(QPainter &painter, int page) const
{
    painter.save();
    const double scale = double(painter.device()->logicalDpiX()) / kUnitsPerInch;
    painter.scale(scale, scale);
    PainterSink sink(painter);
    drawPage(sink, page);
    painter.restore();
}

Outcome PrintedReport::paintPages(
    QPagedPaintDevice &device, int first, int last, const PageProgress &progress) const
{
    QList<int> pages(last - first + 1);
    std::iota(pages.begin(), pages.end(), first);
    return paintPages(device, pages, progress);
}

Outcome PrintedReport::paintPages(
    QPagedPaintDevice &device, const QList<int> &pages, const PageProgress &progress) const
{
    if (const Outcome any = checkPages(); !any || pages.isEmpty())
        return any;
    if (const Outcome all = checkGlyphs(); !all)
        return all;
    const Error failed { Error::Code::Storage, tr("The pages could not be written."), {} };
    setPage(device, paper(pages.constFirst()));
    QPainter painter;
    if (!painter.begin(&device))
        return failed;
    for (int done = 0; done < pages.size(); ++done) {
        const int page = pages[done];
        if (done > 0) {
            setPage(device, paper(page));
            if (!device.newPage())
                return failed;
        }
        paintPage(painter, page);
        if (progress && !progress(done + 1, int(pages.size())))
            return Error { Error::Code::Cancelled, tr("Stopped."), {} };
    }
    return painter.end() ? ok() : Outcome(failed);
}

std::optional<Place> PrintedReport::placeAt(int page, QPointF point) const
{
    const QPointF at = point * (kUnitsPerInch / 25.4);
    const PageContents contents(*m_pages, page);
    std::optional<Place> found;
    contents.visitParts([&](const PlacedPart &part, double top) {
        if (at.y() < top || at.y() >= top + part.height)
            return;
        const auto *table = std::get_if<LaidTable>(&contents.flow().laid(part));
        double left = contents.left();
        double right = left + 1e9;
        if (table && part.kind == PlacedPart::Kind::Row) {
            const auto edge = std::ranges::upper_bound(table->edges, at.x() - left);
            if (edge == table->edges.begin() || edge == table->edges.end())
                return;
            right = left + *edge;
            left += *(edge - 1);
            const auto column = edge - table->edges.begin() - 1;
            found
                = placeInCell(part, size_t(column), std::get<Table>(contents.flow().source(part)));
        } else if (!table && part.kind == PlacedPart::Kind::Bands) {
            found = std::get<LaidStack>(contents.flow().laid(part)).blank;
        }
        double nearest = 1e9;
        contents.visitLines(part, [&](const PlacedLine &line) {
            const QRectF area = areaOf(line);
            if (line.topLeft.x() < left || line.topLeft.x() >= right)
                return;
            const double distance = qAbs(area.center().y() - at.y());
            if (distance < nearest) {
                nearest = distance;
                found = line.place;
            }
        });
    });
    return found;
}

std::optional<PagePlace> PrintedReport::find(const Place &place) const
{
    for (int page = 1; page <= pageCount(); ++page) {
        QRectF area;
        PageContents(*m_pages, page).visitLines([&](const PlacedLine &line) {
            if (matches(place, line.place))
                area |= areaOf(line);
        });
        if (!area.isNull())
            return PagePlace { page, toMm(area) };
    }
    return std::nullopt;
}

} // namespace ita
