// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/sectionlayout.h"
#include "ui/print/plan/pageplan.h"
#include "ui/print/text/glyphcheck.h"

#include <QLineF>
#include <QPointF>

#include <functional>

namespace ita {

/// Consecutive sections that share pages: each continues on the last page of the one before.
struct Flow
{
    struct BlockPlace
    {
        int section = 0;
        int block = 0;
    };
    bool landscape = false;
    std::vector<std::shared_ptr<const LaidSection>> sections;
    std::vector<BlockPlace> blocks; ///< by PlacedPart::block
    std::vector<PlannedPage> pages;

    const LaidBlock &laid(const PlacedPart &part) const;
    const Block &source(const PlacedPart &part) const;
    /// Whether the page begins with a cover.
    bool isCover(const PlannedPage &page) const;
};

/// The page numbers of a contents page's entries, in their order.
struct ContentsNumbers
{
    const Flow *flow = nullptr;
    int block = 0; ///< of the flow
    std::vector<LaidText> numbers; ///< without lines for a page that bears no number
    std::vector<int> targets; ///< the pages, from 1; 0: none
    std::vector<double> tops; ///< of what the entries name, in units from the paper's upper edge
};

/// The first words of the next page, and how far below the paper's upper edge they stand.
struct CatchWord
{
    LaidText text; ///< without lines where there is none
    int top = 0;
};

/// The data that copies of a PrintedReport share.
struct ReportPages
{
    Document document;
    PageStyle style;
    std::shared_ptr<FontCache> fonts;
    std::vector<std::shared_ptr<const Flow>> flows;
    std::vector<int> firstPages; ///< of each flow, counted from 1
    std::vector<ContentsNumbers> contents;
    std::vector<LaidText> pageNumbers; ///< one per page; without lines if the page has no number
    /// One per page, without lines on covers; none if the document has no strip.
    std::vector<LaidText> strips;
    std::vector<CatchWord> catchWords; ///< one per page; none if the document has no such
    QList<MissingGlyph> missing;

    int pageCount() const { return int(pageNumbers.size()); }
    /// The numbers for a part that is a contents page; null for any other.
    const ContentsNumbers *contentsIn(const Flow &flow, int block) const;
    /// The flow of a page, and the index of the page in that flow.
    std::pair<const Flow *, size_t> at(int page) const;
};

/// A line of text and its position, in units from the paper's upper left corner.
struct PlacedLine
{
    const LaidText &text;
    const LaidLine &line;
    QPointF topLeft; ///< x: left edge of the text's area, without LaidLine::x
    Place place;
};

/// An image and its area, in units from the paper's upper left corner.
struct PlacedImage
{
    QImage image;
    QRectF area;
};

/// The same of a QR code, with the white border around it.
struct PlacedCode
{
    QrCode code;
    QRectF area;
};

/// Visits the contents of a page in drawing order.
class PageContents
{
public:
    using LineVisitor = std::function<void(const PlacedLine &)>;
    using PartVisitor = std::function<void(const PlacedPart &, double top)>;

    PageContents(const ReportPages &pages, int page);

    bool landscape() const { return m_flow.landscape; }
    const LaidText &number() const { return m_number; }
    bool numberAtRight() const;
    /// The text of the strip in the bottom margin; null without a strip.
    const LaidText *strip() const { return m_strip; }
    /// At the foot of the text; null where there is none.
    const CatchWord *catchWord() const;
    /// The text of the strip's QR code.
    QByteArray stripCode() const;
    const Flow &flow() const { return m_flow; }
    double left() const { return m_left; }

    void visitParts(const PartVisitor &visit) const;
    void visitLines(const LineVisitor &visit) const;
    /// The lines of one part only.
    void visitLines(const PlacedPart &part, const LineVisitor &visit) const;
    QList<QLineF> rules() const;
    QList<QLineF> dots() const;
    QList<PlacedImage> images() const;
    QList<PlacedCode> codes() const;

private:
    template<typename Drawn, typename Visit>
    void visitBands(std::vector<Drawn> LaidStack::*which, const Visit &visit) const;
    void visitStack(const PlacedPart &part, const LaidStack &stack, const LineVisitor &visit) const;
    void visitNumber(
        const ContentsNumbers &contents, size_t entry, double top, const LineVisitor &visit) const;
    /// How much the lines of a part are moved closer together.
    int tightness(const PlacedPart &part) const;
    void visitHeader(
        const PlacedPart &part, const LaidTable &table, const LineVisitor &visit) const;
    void visitRow(const PlacedPart &part, const LaidTable &table, const LineVisitor &visit) const;
    void addHeaderRules(const PlacedPart &part, const LaidTable &table, QList<QLineF> &lines) const;
    void addRowRules(const PlacedPart &part, const PlacedPart *next, QList<QLineF> &lines) const;
    void addLines(const PlacedPart &part, std::vector<BandLine> LaidStack::*which, double depth,
        QList<QLineF> &lines) const;

    const ReportPages &m_pages;
    const int m_pageNumber; ///< from 1
    const Flow &m_flow;
    const PlannedPage &m_page;
    const LaidText &m_number;
    const LaidText *m_strip;
    double m_left;
    double m_top;
};

/// The top of each band in the range, relative to the first; then the height of the whole range.
std::vector<int> bandTops(const LaidStack &stack, const LineRange &bands, int tightness = 0);

/// Where the first line of what an entry names stands.
struct EntryTarget
{
    int page = 0; ///< from 1; 0: nowhere
    double top = 0; ///< in units from the paper's upper edge
};

/// The targets of the entries, in their order.
std::vector<EntryTarget> targetsOf(const Contents &contents, const ReportPages &pages);

} // namespace ita
