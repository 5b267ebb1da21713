// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/typesetter.h"

#include "ui/print/page/introductions.h"
#include "ui/print/page/pagestamp.h"
#include "ui/print/page/reportpages.h"
#include "ui/print/plan/pagenumbers.h"
#include "ui/print/text/fonts.h"
#include "ui/print/text/keeptogether.h"
#include "ui/print/text/letters.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The place name in an office's name, which libthai does not know.
QStringList placeNames(const QString &office)
{
    constexpr std::array kinds { QStringView(u"องค์การบริหารส่วนตำบล"),
        QStringView(u"องค์การบริหารส่วนจังหวัด"), QStringView(u"เทศบาลตำบล"), QStringView(u"เทศบาลเมือง"),
        QStringView(u"เทศบาลนคร") };
    for (const QStringView kind : kinds)
        if (office.startsWith(kind)) {
            const QString place = office.sliced(kind.size()).trimmed();
            const bool thai = std::ranges::all_of(place, isThaiLetter);
            return thai && place.size() > 1 ? QStringList(place) : QStringList();
        }
    return {};
}

bool isText(const Block &block, TextRole role)
{
    const auto *text = std::get_if<TextBlock>(&block);
    return text && text->role == role;
}

/// Keeps the end of the signed text, and any headings after it, on a page with the first signature.
void keepWithSignature(std::vector<PlanBlock> &plan, const Flow &flow)
{
    const auto blockAt
        = [&flow](size_t i) -> const Block & { return flow.source({ .block = int(i) }); };
    for (size_t i = 0; i < plan.size(); ++i) {
        if (!std::holds_alternative<SignatureBlock>(blockAt(i)))
            continue;
        for (size_t above = i; above > 0; --above) {
            const bool heading = plan[above - 1].keepWithNext;
            plan[above - 1].keepWithNext = true;
            if (!heading)
                break;
        }
        return;
    }
}

/// Plans the blocks between page breaks one after the other, each on pages of its own.
std::vector<PlannedPage> planBetweenBreaks(
    const std::vector<PlanBlock> &plan, const Flow &flow, int pageHeight)
{
    std::vector<PlannedPage> pages;
    for (size_t first = 0; first < plan.size(); ++first) {
        size_t end = first;
        while (end < plan.size()
            && !std::holds_alternative<PageBreak>(flow.source({ .block = int(end) })))
            ++end;
        std::vector<PlannedPage> part;
        if (end > first)
            part = planPages(
                { plan.begin() + std::ptrdiff_t(first), plan.begin() + std::ptrdiff_t(end) },
                pageHeight);
        for (PlannedPage &page : part) {
            for (PlacedPart &placed : page.parts)
                placed.block += int(first);
            pages.push_back(std::move(page));
        }
        first = end;
    }
    return pages.empty() ? planPages({}, pageHeight) : pages;
}

bool endsWithOneLine(const LaidStack &text)
{
    const std::vector<int> ends = text.texts.front().paragraphEnds();
    return ends.back() - (ends.size() > 1 ? ends[ends.size() - 2] : 0) == 1;
}

/// Whether the block is a text that introduces the next one: a caption, the line before a list, a
/// heading typed as text.
bool introducesNext(const Flow &flow, int block)
{
    const auto *text = std::get_if<TextBlock>(&flow.source({ .block = block }));
    if (!text || text->role != TextRole::Body || text->paragraphs.isEmpty())
        return false;
    const Block &below = flow.source({ .block = block + 1 });
    const auto *next = std::get_if<TextBlock>(&below);
    if (!next || next->paragraphs.isEmpty())
        return std::holds_alternative<Table>(below);
    const auto &laid = std::get<LaidStack>(flow.laid({ .block = block }));
    return introduces(
        text->paragraphs.constLast(), endsWithOneLine(laid), next->paragraphs.constFirst());
}

void keepIntroductions(std::vector<PlanBlock> &plan, const Flow &flow)
{
    for (int i = 0; i + 1 < int(plan.size()); ++i)
        if (introducesNext(flow, i))
            plan[size_t(i)].keepWithNext = true;
}

void planFlow(Flow &flow, const PageStyle &style, int pageHeight)
{
    std::vector<PlanBlock> plan;
    for (int s = 0; s < int(flow.sections.size()); ++s) {
        const LaidSection &laid = *flow.sections[size_t(s)];
        for (int b = 0; b < int(laid.blocks.size()); ++b) {
            plan.push_back(planBlock(laid.section.blocks[b], laid.blocks[size_t(b)], style));
            flow.blocks.push_back({ s, b });
        }
    }
    for (size_t i = 1; i < plan.size(); ++i)
        if (isText(flow.source({ .block = int(i) }), TextRole::Closing))
            plan[i - 1].keepWithNext = true;
    keepIntroductions(plan, flow);
    keepWithSignature(plan, flow);
    flow.pages = planBetweenBreaks(plan, flow, pageHeight);
}

/// The first words of a page's first line of text; empty for a page that begins with a table or
/// without text.
QString firstWords(const Flow &flow, const PlannedPage &page)
{
    constexpr qsizetype kLetters = 12;
    if (page.parts.empty() || page.parts.front().kind != PlacedPart::Kind::Bands)
        return {};
    const PlacedPart &part = page.parts.front();
    const auto &stack = std::get<LaidStack>(flow.laid(part));
    const auto first = std::ranges::find(stack.lines, part.bands.first, &BandText::band);
    if (first == stack.lines.end())
        return {};
    const LaidText &text = stack.texts[size_t(first->text)];
    QString words;
    for (const TextFont::Piece piece : text.piecesOf(text.lines[size_t(first->line)])) {
        const QStringView next = text.font->text(piece);
        if (!words.isEmpty() && words.size() + next.size() > kLetters)
            break;
        words += next;
    }
    return words.trimmed();
}

} // namespace

struct Typesetter::Private
{
    /// What stands at the foot of each page, below the text.
    struct PageFoot
    {
        bool strip = false;
        bool catchWords = false;

        bool operator==(const PageFoot &) const = default;
    };

    explicit Private(PageStyle pageStyle)
        : style(std::move(pageStyle))
    {
    }

    Outcome prepare(const Document &document)
    {
        if (!fonts || fonts->isFull()) {
            if (Outcome words = ThaiWords::check(); !words)
                return words;
            Result<QString> family = ReportTypefaces::resolve(style.family);
            if (!family)
                return family.error();
            fonts = std::make_shared<FontCache>(*family, style.lineSpacing);
            sections.clear();
        }
        if (document.office != office) {
            office = document.office;
            layouter.breaker().setNames(placeNames(office));
            sections.clear();
        }
        return ok();
    }

    void layOutSections(const Document &document)
    {
        std::vector<std::shared_ptr<const LaidSection>> laid;
        for (qsizetype i = 0; i < document.sections.size(); ++i)
            laid.push_back(layOut(document.sections[i], size_t(i)));
        sections = std::move(laid);
    }

    std::vector<std::shared_ptr<const Flow>> planFlows(const Document &document)
    {
        const PageFoot wanted { document.strip.has_value(), document.catchWords };
        if (wanted != foot)
            flows.clear();
        foot = wanted;
        std::vector<std::shared_ptr<const Flow>> planned;
        for (size_t first = 0; first < sections.size();) {
            auto flow = std::make_shared<Flow>();
            flow->landscape = isLandscape(first);
            do
                flow->sections.push_back(sections[first++]);
            while (first < sections.size() && joins(*flow, first));
            const auto same = std::ranges::find_if(
                flows, [&](const auto &old) { return old->sections == flow->sections; });
            if (same == flows.end())
                planFlow(*flow, style, textHeight(flow->landscape));
            planned.push_back(same == flows.end() ? flow : *same);
        }
        flows = planned;
        return planned;
    }

    /// Whether the section shares the pages of those before it.
    bool joins(const Flow &before, size_t next) const
    {
        const PrintedSection &section = sections[next]->section;
        if (!section.continues || isLandscape(next) != before.landscape)
            return false;
        return !section.ifItFits || fitsBelow(before, next);
    }

    /// Whether all of the section has room on the page where those before it end.
    bool fitsBelow(const Flow &before, size_t next) const
    {
        Flow alone { .landscape = before.landscape, .sections = before.sections };
        planFlow(alone, style, textHeight(alone.landscape));
        Flow joined { .landscape = before.landscape, .sections = before.sections };
        joined.sections.push_back(sections[next]);
        planFlow(joined, style, textHeight(joined.landscape));
        return joined.pages.size() == alone.pages.size();
    }

    void addNumbers(ReportPages &pages)
    {
        int count = 0;
        for (const auto &flow : pages.flows) {
            pages.firstPages.push_back(count + 1);
            count += int(flow->pages.size());
        }
        const TextShape shape { .font = &fonts->font(style.bodySize, false), .width = 1 << 20 };
        const auto laid = [&](const QString &number) {
            return number.isEmpty() ? LaidText {}
                                    : layouter.layOut({ { number, Marker::None, {} } }, shape);
        };
        const std::vector<int> numbers = ita::pageNumbers(numberedPages(pages));
        for (const int page : numbers)
            pages.pageNumbers.push_back(laid(style.pageNumber(page, pages.document.pageNumbers)));
        for (const auto &flow : pages.flows)
            for (int block = 0; block < int(flow->blocks.size()); ++block)
                if (const auto *contents = std::get_if<Contents>(&flow->source({ .block = block })))
                    addContents(
                        pages, *contents, { .flow = flow.get(), .block = block }, [&](int page) {
                            return laid(
                                style.pageNumber(numbers[size_t(page - 1)], PageNumbers::Plain));
                        });
    }

    static void addContents(ReportPages &pages, const Contents &contents, ContentsNumbers numbers,
        const std::function<LaidText(int page)> &numberOf)
    {
        for (const EntryTarget &target : targetsOf(contents, pages)) {
            numbers.targets.push_back(target.page);
            numbers.tops.push_back(target.top);
            numbers.numbers.push_back(target.page ? numberOf(target.page) : LaidText {});
        }
        pages.contents.push_back(std::move(numbers));
    }

    static std::vector<NumberedPage> numberedPages(const ReportPages &pages)
    {
        std::vector<NumberedPage> numbered;
        for (const auto &flow : pages.flows) {
            int begun = -1; // the last section that has begun
            for (const PlannedPage &page : flow->pages) {
                NumberedPage next { .cover = flow->isCover(page) };
                for (const PlacedPart &part : page.parts) {
                    const int section = flow->blocks[size_t(part.block)].section;
                    if (section > begun)
                        next.restart = qMax(
                            next.restart, flow->sections[size_t(section)]->section.pageNumber);
                    begun = qMax(begun, section);
                }
                numbered.push_back(next);
            }
        }
        return numbered;
    }

    void addStrips(ReportPages &pages)
    {
        if (!pages.document.strip)
            return;
        TextFont &font = fonts->font(style.stripSize, false);
        for (const auto &flow : pages.flows) {
            const int width = int(stripPlace(style, flow->landscape).text.width());
            for (size_t i = 0; i < flow->pages.size(); ++i) {
                const int page = int(pages.strips.size()) + 1;
                if (flow->isCover(flow->pages[i])) {
                    pages.strips.push_back({});
                    continue;
                }
                const QString text
                    = stripText(*pages.document.strip, page, pages.pageCount(), style.digits);
                pages.strips.push_back(layouter.layOut(
                    { { text, Marker::None, {} } }, { .font = &font, .width = width }));
            }
        }
    }

    /// The height of a page's text, above its catch-word if there are such.
    int textHeight(bool landscape) const
    {
        const int room = foot.catchWords ? fonts->font(style.bodySize, false).lineHeight() : 0;
        return style.textHeight(landscape, foot.strip) - room;
    }

    void addCatchWords(ReportPages &pages)
    {
        if (!pages.document.catchWords)
            return;
        const TextShape shape { .font = &fonts->font(style.bodySize, false), .width = 1 << 20 };
        for (const auto &flow : pages.flows)
            for (size_t i = 0; i < flow->pages.size(); ++i) {
                const bool goesOn = i + 1 < flow->pages.size() && !flow->isCover(flow->pages[i]);
                const QString words = goesOn ? firstWords(*flow, flow->pages[i + 1]) : QString();
                LaidText laid;
                if (!words.isEmpty())
                    laid = layouter.layOut({ { u"/%1…"_s.arg(words), Marker::None, {} } }, shape);
                pages.catchWords.push_back({ std::move(laid),
                    unitsFromMm(style.marginTop) + textHeight(flow->landscape) });
            }
    }

    void findMissing(ReportPages &pages)
    {
        if (std::ranges::none_of(sections, [](const auto &s) { return s->incomplete; })
            && std::ranges::none_of(pages.strips, &LaidText::incomplete))
            return;
        const TextFont &regular = fonts->font(style.bodySize, false);
        const TextFont &bold = fonts->font(style.bodySize, true);
        pages.missing = findMissingGlyphs(
            pages.document, [&](char32_t c) { return regular.prints(c) && bold.prints(c); });
    }

    PageStyle style;

    bool isLandscape(size_t section) const
    {
        return sections[section]->section.orientation == Orientation::Landscape;
    }

    std::shared_ptr<const LaidSection> layOut(const PrintedSection &section, size_t index)
    {
        const auto isSame = [&](const auto &old) { return old->section.row == section.row; };
        auto old = sections.begin() + std::ptrdiff_t(qMin(index, sections.size()));
        if (old == sections.end() || !isSame(*old))
            old = std::ranges::find_if(sections, isSame);
        if (old != sections.end() && (*old)->section == section)
            return *old;
        const bool turned
            = old != sections.end() && (*old)->section.orientation != section.orientation;
        const LaidSection *before = old == sections.end() || turned ? nullptr : old->get();
        const bool landscape = section.orientation == Orientation::Landscape;
        return layOutSection(
            section, before, { style, *fonts, layouter, style.textWidth(landscape) });
    }

    TextLayouter layouter;
    std::shared_ptr<FontCache> fonts;
    QString office;
    std::vector<std::shared_ptr<const LaidSection>> sections; ///< of the last document
    std::vector<std::shared_ptr<const Flow>> flows;
    PageFoot foot; ///< that `flows` are planned for
};

Typesetter::Typesetter(PageStyle style)
    : m_private(std::make_unique<Private>(std::move(style)))
{
}

Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter &&) noexcept = default;
Typesetter &Typesetter::operator=(Typesetter &&) noexcept = default;

const PageStyle &Typesetter::style() const
{
    return m_private->style;
}

void Typesetter::setStyle(const PageStyle &style)
{
    if (style != m_private->style)
        m_private = std::make_unique<Private>(style);
}

Result<PrintedReport> Typesetter::typeset(const Document &document)
{
    if (Outcome ready = m_private->prepare(document); !ready)
        return ready.error();
    m_private->layOutSections(document);
    auto pages = std::make_shared<ReportPages>();
    pages->document = document;
    pages->style = m_private->style;
    pages->fonts = m_private->fonts;
    pages->flows = m_private->planFlows(document);
    m_private->addNumbers(*pages);
    m_private->addStrips(*pages);
    m_private->addCatchWords(*pages);
    m_private->findMissing(*pages);
    return PrintedReport(std::move(pages));
}

} // namespace ita
