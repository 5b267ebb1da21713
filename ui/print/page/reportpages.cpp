// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/reportpages.h"

#include "ui/print/page/pagestamp.h"

#include <algorithm>
#include <map>

namespace ita {

const LaidBlock &Flow::laid(const PlacedPart &part) const
{
    const BlockPlace &place = blocks[size_t(part.block)];
    return sections[size_t(place.section)]->blocks[size_t(place.block)];
}

const Block &Flow::source(const PlacedPart &part) const
{
    const BlockPlace &place = blocks[size_t(part.block)];
    return sections[size_t(place.section)]->section.blocks[place.block];
}

bool Flow::isCover(const PlannedPage &page) const
{
    const size_t section
        = page.parts.empty() ? 0 : size_t(blocks[size_t(page.parts.front().block)].section);
    return sections[section]->section.kind == RowKind::Cover;
}

std::pair<const Flow *, size_t> ReportPages::at(int page) const
{
    const auto next = std::ranges::upper_bound(firstPages, page);
    const auto flow = size_t(next - firstPages.begin() - 1);
    return { flows[flow].get(), size_t(page - firstPages[flow]) };
}

const ContentsNumbers *ReportPages::contentsIn(const Flow &flow, int block) const
{
    for (const ContentsNumbers &numbers : contents)
        if (numbers.flow == &flow && numbers.block == block)
            return &numbers;
    return nullptr;
}

PageContents::PageContents(const ReportPages &pages, int page)
    : m_pages(pages)
    , m_pageNumber(page)
    , m_flow(*pages.at(page).first)
    , m_page(m_flow.pages[pages.at(page).second])
    , m_number(pages.pageNumbers[size_t(page - 1)])
    , m_strip(pages.strips.empty() || pages.strips[size_t(page - 1)].lines.empty()
              ? nullptr
              : &pages.strips[size_t(page - 1)])
    , m_left(unitsFromMm(pages.style.marginLeft))
    , m_top(unitsFromMm(pages.style.marginTop))
{
}

bool PageContents::numberAtRight() const
{
    return m_pages.document.numberPlace == NumberPlace::Right;
}

const CatchWord *PageContents::catchWord() const
{
    const std::vector<CatchWord> &words = m_pages.catchWords;
    const auto page = size_t(m_pageNumber - 1);
    return page < words.size() && !words[page].text.lines.empty() ? &words[page] : nullptr;
}

QByteArray PageContents::stripCode() const
{
    const std::optional<PageStamp> &strip = m_pages.document.strip;
    return strip ? ita::stripCode(*strip, m_pageNumber, m_pages.pageCount()) : QByteArray();
}

void PageContents::visitParts(const PartVisitor &visit) const
{
    for (const PlacedPart &part : m_page.parts)
        visit(part, m_top + part.top);
}

void PageContents::visitLines(const LineVisitor &visit) const
{
    for (const PlacedPart &part : m_page.parts)
        visitLines(part, visit);
}

void PageContents::visitLines(const PlacedPart &part, const LineVisitor &visit) const
{
    const LaidBlock &laid = m_flow.laid(part);
    if (part.kind == PlacedPart::Kind::Bands)
        visitStack(part, std::get<LaidStack>(laid), visit);
    else if (part.kind == PlacedPart::Kind::Header)
        visitHeader(part, std::get<LaidTable>(laid), visit);
    else
        visitRow(part, std::get<LaidTable>(laid), visit);
}

void PageContents::visitStack(
    const PlacedPart &part, const LaidStack &stack, const LineVisitor &visit) const
{
    const std::vector<int> tops = bandTops(stack, part.bands, tightness(part));
    const ContentsNumbers *contents = m_pages.contentsIn(m_flow, part.block);
    auto item = std::ranges::lower_bound(stack.lines, part.bands.first, {}, &BandText::band);
    for (; item != stack.lines.end() && item->band < part.bands.end; ++item) {
        const LaidText &text = stack.texts[size_t(item->text)];
        const LaidLine &line = text.lines[size_t(item->line)];
        const double top
            = m_top + part.top + tops[size_t(item->band - part.bands.first)] + item->drop;
        visit({ text, line, { m_left + double(item->x), top },
            stack.places[size_t(item->text)].value(line.paragraph) });
        if (contents && size_t(item->line) + 1 == text.lines.size())
            visitNumber(*contents, size_t(item->text), top, visit);
    }
}

/// The page number at the right margin, in the last line of its entry.
void PageContents::visitNumber(
    const ContentsNumbers &contents, size_t entry, double top, const LineVisitor &visit) const
{
    const LaidText &number = contents.numbers[entry];
    if (number.lines.empty())
        return;
    const LaidLine &line = number.lines.front();
    const double right = m_left + m_pages.style.textWidth(m_flow.landscape);
    visit({ number, line, { right - double(line.width) - double(line.x), top }, {} });
}

int PageContents::tightness(const PlacedPart &part) const
{
    return tightens(m_flow.source(part)) ? m_page.tightness : 0;
}

void PageContents::visitHeader(
    const PlacedPart &part, const LaidTable &table, const LineVisitor &visit) const
{
    for (const LaidHeading &heading : table.headings) {
        const int above = (heading.height - heading.text.height()) / 2; // whole, like all heights
        double top = m_top + part.top + heading.top + above;
        for (const LaidLine &line : heading.text.lines) {
            visit(
                { heading.text, line, { m_left + heading.x + table.padding, top }, heading.place });
            top += heading.text.font->lineHeight();
        }
    }
}

void PageContents::visitRow(
    const PlacedPart &part, const LaidTable &table, const LineVisitor &visit) const
{
    const LaidRow &row = *table.rows[size_t(part.row)];
    const TableRow &source = std::get<Table>(m_flow.source(part)).rows[part.row];
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const LaidText &text = row.cells[i];
        const LineRange range
            = part.cells.empty() ? LineRange { 0, int(text.lines.size()) } : part.cells[i];
        const int tight = tightness(part);
        const int padding = tightGap(2 * table.paddingTop, tight) / 2;
        double top = m_top + part.top + padding;
        for (int n = range.first; n < range.end; ++n) {
            const LaidLine &line = text.lines[size_t(n)];
            visit({ text, line, { m_left + table.edges[i] + table.padding, top },
                source.cells[qsizetype(i)].paragraphs[line.paragraph].place });
            top += tightLine(text.font->lineHeight(), tight);
        }
    }
}

QList<QLineF> PageContents::rules() const
{
    QList<QLineF> lines;
    for (size_t i = 0; i < m_page.parts.size(); ++i) {
        const PlacedPart &part = m_page.parts[i];
        if (part.kind == PlacedPart::Kind::Bands)
            addLines(part, &LaidStack::rules, 0.5, lines);
        else if (part.kind == PlacedPart::Kind::Header)
            addHeaderRules(part, std::get<LaidTable>(m_flow.laid(part)), lines);
        else
            addRowRules(part, i + 1 < m_page.parts.size() ? &m_page.parts[i + 1] : nullptr, lines);
    }
    return lines;
}

/// A header draws all its rules; rows draw all except the top one, which the part above has drawn.
void PageContents::addHeaderRules(
    const PlacedPart &part, const LaidTable &table, QList<QLineF> &lines) const
{
    const double top = m_top + part.top;
    const double bottom = top + part.height;
    const double left = m_left + table.edges.front();
    const double right = m_left + table.edges.back();
    lines.append({ left, bottom, right, bottom });
    if (table.headings.empty())
        return;
    lines.append({ right, top, right, bottom });
    for (const LaidHeading &heading : table.headings) {
        const double x = m_left + heading.x;
        const double y = top + heading.top;
        lines.append({ x, y, x + heading.width, y });
        lines.append({ x, y, x, y + heading.height });
    }
}

/// Inside merged cells there are no rules, except at the end of the page.
void PageContents::addRowRules(
    const PlacedPart &part, const PlacedPart *next, QList<QLineF> &lines) const
{
    const auto &table = std::get<LaidTable>(m_flow.laid(part));
    const LaidRow &row = *table.rows[size_t(part.row)];
    const double top = m_top + part.top;
    const double bottom = top + part.height;
    const bool goesOn = next && next->block == part.block && next->kind == PlacedPart::Kind::Row;
    const auto isJoined = [](const std::vector<bool> &joined, size_t column) {
        return column < joined.size() && joined[column];
    };
    for (size_t i = 0; i < table.edges.size(); ++i) {
        const double x = m_left + table.edges[i];
        if (!isJoined(row.joinedLeft, i))
            lines.append({ x, top, x, bottom });
    }
    for (size_t i = 0; i + 1 < table.edges.size();) {
        size_t end = i + 1;
        const bool open = goesOn && isJoined(row.joinedBelow, i);
        while (end + 1 < table.edges.size() && (goesOn && isJoined(row.joinedBelow, end)) == open)
            ++end;
        if (!open)
            lines.append({ m_left + table.edges[i], bottom, m_left + table.edges[end], bottom });
        i = end;
    }
}

QList<QLineF> PageContents::dots() const
{
    QList<QLineF> lines;
    for (const PlacedPart &part : m_page.parts) {
        if (part.kind == PlacedPart::Kind::Bands)
            addLines(part, &LaidStack::dots, 0.8, lines);
    }
    return lines;
}

/// `depth` is the place of a line in its band: 0 at the top, 1 at the foot.
void PageContents::addLines(const PlacedPart &part, std::vector<BandLine> LaidStack::*which,
    double depth, QList<QLineF> &lines) const
{
    const auto &stack = std::get<LaidStack>(m_flow.laid(part));
    if ((stack.*which).empty())
        return;
    const std::vector<int> tops = bandTops(stack, part.bands, tightness(part));
    for (const BandLine &line : stack.*which) {
        const size_t band = size_t(line.band - part.bands.first);
        if (line.band < part.bands.first || line.band >= part.bands.end)
            continue;
        const double y = m_top + part.top + tops[band] + (tops[band + 1] - tops[band]) * depth;
        lines.append({ m_left + double(line.x), y, m_left + double(line.x + line.width), y });
    }
}

/// Visits what is in the bands of the page's stacks, with its area on the paper.
template<typename Drawn, typename Visit>
void PageContents::visitBands(std::vector<Drawn> LaidStack::*which, const Visit &visit) const
{
    for (const PlacedPart &part : m_page.parts) {
        if (part.kind != PlacedPart::Kind::Bands)
            continue;
        const auto &stack = std::get<LaidStack>(m_flow.laid(part));
        for (const Drawn &drawn : stack.*which) {
            if (drawn.band < part.bands.first || drawn.band >= part.bands.end)
                continue;
            const int top = bandTops(
                stack, part.bands, tightness(part))[size_t(drawn.band - part.bands.first)];
            visit(drawn, drawn.area.translated(m_left, m_top + part.top + top));
        }
    }
}

QList<PlacedImage> PageContents::images() const
{
    QList<PlacedImage> placed;
    visitBands(&LaidStack::images, [&](const BandImage &image, const QRectF &area) {
        placed.append({ image.image, area });
    });
    return placed;
}

QList<PlacedCode> PageContents::codes() const
{
    QList<PlacedCode> placed;
    visitBands(&LaidStack::codes, [&](const BandCode &code, const QRectF &area) {
        placed.append({ code.code, area });
    });
    return placed;
}

std::vector<int> bandTops(const LaidStack &stack, const LineRange &bands, int tightness)
{
    std::vector<int> tops { 0 };
    for (int i = bands.first; i < bands.end; ++i)
        tops.push_back(tops.back() + tightLine(stack.bands[size_t(i)].height, tightness));
    return tops;
}

namespace {

/// A block by the indexes of its section in the document and of its own in the section.
using BlockKey = std::pair<int, int>;

/// Where each block begins.
std::map<BlockKey, EntryTarget> beginnings(const ReportPages &pages)
{
    std::map<BlockKey, EntryTarget> found;
    const double margin = unitsFromMm(pages.style.marginTop);
    int page = 1;
    int firstSection = 0; // of the flow, in the document
    for (const auto &flow : pages.flows) {
        for (const PlannedPage &planned : flow->pages) {
            for (const PlacedPart &part : planned.parts) {
                const Flow::BlockPlace place = flow->blocks[size_t(part.block)];
                found.try_emplace({ firstSection + place.section, place.block },
                    EntryTarget { page, margin + part.top });
            }
            ++page;
        }
        firstSection += int(flow->sections.size());
    }
    return found;
}

} // namespace

std::vector<EntryTarget> targetsOf(const Contents &contents, const ReportPages &pages)
{
    const std::map<BlockKey, EntryTarget> known = beginnings(pages);
    std::vector<EntryTarget> targets;
    for (const ContentsEntry &entry : contents.entries) {
        const auto at = known.find({ entry.section, entry.block });
        targets.push_back(at == known.end() ? EntryTarget {} : at->second);
    }
    return targets;
}

} // namespace ita
