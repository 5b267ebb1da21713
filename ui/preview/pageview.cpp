// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pageview.h"

#include "ui/inputs/themedicon.h"
#include "ui/print/text/pagestyle.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace ita {
namespace {

constexpr int kGap = 16; ///< between pages, pixels
constexpr double kSmallest = 0.1;
constexpr double kLargest = 4;
constexpr double kStep = 1.2;
/// Number of pages cached as pixmaps: the visible ones and a few around them.
constexpr int kPicturesKept = 12;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pixmaps(kPicturesKept)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Dark);
    setAccessibleName(tr("Pages"));
    // Pages are fitted to the width beside the scroll bar, so it must always be visible.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setReport(const PrintedReport &report)
{
    if (report.pageCount() == 0)
        return clear();
    m_pixmaps.clear();
    m_mark.reset();
    m_report = report;
    relayout();
}

void PageView::clear()
{
    m_report.reset();
    m_mark.reset();
    m_pixmaps.clear();
    relayout();
}

// ---- geometry ----------------------------------------------------------------------------------

double PageView::pixelsPerMm(int page) const
{
    return logicalDpiX() / kMmPerInch * zoomOf(page);
}

/// When pages are fitted, portrait and landscape pages are each fitted to the view.
double PageView::zoomOf(int page) const
{
    if (m_mode == Zoom::Free)
        return m_zoom;
    const QSizeF paper = m_report->paper(page) * (logicalDpiX() / kMmPerInch);
    const int across = m_facing ? 2 : 1;
    const double width = double(viewport()->width() - (across + 1) * kGap) / across;
    double zoom = width / paper.width();
    if (m_mode == Zoom::FitPage)
        zoom = std::min(zoom, (viewport()->height() - 2 * kGap) / paper.height());
    return std::clamp(zoom, kSmallest, kLargest);
}

void PageView::relayout()
{
    placePages();
    updateScrollBars();
    viewport()->update();
    const bool stays
        = m_current >= 1 && m_current <= pageCount() && visibleArea().intersects(rectOf(m_current));
    setCurrent(stays ? m_current : pageAtEye());
    noteZoom();
}

void PageView::placePages()
{
    m_rects.clear();
    QList<QSize> sizes;
    int widest = 0;
    for (int page = 1; page <= pageCount(); ++page) {
        // Rounded down, so that fitted pages do not become wider than the view.
        const QSizeF exact = m_report->paper(page) * pixelsPerMm(page);
        sizes.append(QSize(int(exact.width()), int(exact.height())));
        widest = std::max(widest, sizes.last().width());
    }
    const int across = m_facing ? 2 : 1;
    m_size = QSize(across * widest + (across + 1) * kGap, kGap);
    const int room = std::max(m_size.width(), viewport()->width());
    for (qsizetype first = 0; first < sizes.size();) {
        // The cover is alone on the right, as in a bound report.
        const bool pair = m_facing && first > 0 && first + 1 < sizes.size();
        const int left = m_facing ? room / 2 : (room - sizes[first].width()) / 2;
        int bottom = 0;
        for (qsizetype i = first; i <= first + (pair ? 1 : 0); ++i) {
            const bool onLeft = m_facing && i == first && first > 0;
            const int x = !m_facing ? left
                : onLeft            ? left - kGap / 2 - sizes[i].width()
                                    : left + kGap / 2;
            m_rects.append(QRect(QPoint(x, m_size.height()), sizes[i]));
            bottom = std::max(bottom, m_rects.last().bottom() + 1);
        }
        m_size.setHeight(bottom + kGap);
        first += pair ? 2 : 1;
    }
}

void PageView::updateScrollBars()
{
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, m_size.height() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    horizontalScrollBar()->setRange(0, std::max(0, m_size.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    // Pages are centred, so the view is centred too.
    if (m_mode != Zoom::Free)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
}

QPoint PageView::offset() const
{
    return { horizontalScrollBar()->value(), verticalScrollBar()->value() };
}

QRect PageView::visibleArea() const
{
    return { offset(), viewport()->size() };
}

/// The page at one third of the view's height from the top is the current page.
int PageView::pageAtEye() const
{
    if (m_rects.isEmpty())
        return 0;
    const int eye = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto below = std::ranges::find_if(m_rects, [&](QRect r) { return r.bottom() >= eye; });
    return below == m_rects.end() ? int(m_rects.size()) : int(below - m_rects.begin()) + 1;
}

void PageView::setCurrent(int page)
{
    if (page == m_current || m_keepsTop)
        return;
    m_current = page;
    Q_EMIT currentPageChanged(page);
    noteZoom();
}

void PageView::noteZoom()
{
    if (m_current == 0 || qFuzzyCompare(zoom(), m_notedZoom))
        return;
    m_notedZoom = zoom();
    Q_EMIT zoomChanged(m_notedZoom);
}

/// Runs a change of page sizes and scrolls back to the content that was at the top of the view.
void PageView::keepTopWhile(const std::function<void()> &change)
{
    const int page = m_current;
    const QRect before = rectOf(page);
    const double within = before.isEmpty()
        ? 0
        : double(verticalScrollBar()->value() - before.top()) / before.height();
    {
        // Scrolling here must not change the current page.
        const QScopedValueRollback keeps(m_keepsTop, true);
        change();
        const QRect after = rectOf(page);
        if (!after.isEmpty())
            verticalScrollBar()->setValue(after.top() + int(std::lround(within * after.height())));
    }
    if (rectOf(page).isEmpty())
        setCurrent(pageAtEye());
    noteZoom();
}

// ---- going places ------------------------------------------------------------------------------

void PageView::goToPage(int page)
{
    if (m_rects.isEmpty())
        return;
    page = std::clamp(page, 1, pageCount());
    verticalScrollBar()->setValue(rectOf(page).top() - kGap / 2);
    // The scroll position does not determine the current page if the last pages are all visible, or
    // for the second of two facing pages.
    setCurrent(page);
}

void PageView::nextPage()
{
    const int top = rectOf(m_current).top();
    const auto next = std::ranges::find_if(m_rects, [&](QRect r) { return r.top() > top; });
    goToPage(next == m_rects.end() ? pageCount() : int(next - m_rects.begin()) + 1);
}

void PageView::previousPage()
{
    const int top = rectOf(m_current).top();
    int page = m_current;
    while (page > 1 && rectOf(page).top() == top)
        --page;
    goToPage(page);
}

bool PageView::showPlace(const Place &place)
{
    m_mark = m_report && place.row ? m_report->find(place) : std::nullopt;
    viewport()->update();
    if (!m_mark)
        return false;
    const QRect page = rectOf(m_mark->page);
    const int top = page.top() + int(m_mark->area.top() * pixelsPerMm(m_mark->page));
    const int bottom = page.top() + int(m_mark->area.bottom() * pixelsPerMm(m_mark->page));
    const int first = verticalScrollBar()->value();
    if (top < first || bottom > first + viewport()->height())
        verticalScrollBar()->setValue(top - viewport()->height() / 4);
    setCurrent(m_mark->page);
    return true;
}

// ---- zoom --------------------------------------------------------------------------------------

double PageView::zoom() const
{
    return m_current == 0 ? m_zoom : zoomOf(m_current);
}

void PageView::setZoom(double zoom)
{
    keepTopWhile([&] {
        m_mode = Zoom::Free;
        m_zoom = std::clamp(zoom, kSmallest, kLargest);
        relayout();
    });
    Q_EMIT zoomModeChanged(m_mode);
}

void PageView::setZoomMode(Zoom mode)
{
    keepTopWhile([&] {
        // Zoom::Free starts with the current zoom.
        m_zoom = zoom();
        m_mode = mode;
        relayout();
    });
    Q_EMIT zoomModeChanged(m_mode);
}

void PageView::setFacing(bool facing)
{
    if (facing == m_facing)
        return;
    keepTopWhile([&] {
        m_facing = facing;
        relayout();
    });
    Q_EMIT facingChanged(facing);
}

void PageView::zoomIn()
{
    setZoom(zoom() * kStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / kStep);
}

// ---- painting ----------------------------------------------------------------------------------

const QPixmap &PageView::pixmapOf(int page)
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = rectOf(page).size() * ratio;
    const QPixmap *kept = m_pixmaps.object(page);
    if (!kept || kept->size() != size) {
        auto *pixmap = new QPixmap(size);
        pixmap->fill(Qt::white);
        QPainter painter(pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(zoomOf(page) * ratio, zoomOf(page) * ratio);
        m_report->paintPage(painter, page);
        painter.end();
        pixmap->setDevicePixelRatio(ratio);
        m_pixmaps.insert(page, pixmap);
    }
    return *m_pixmaps.object(page);
}

void PageView::paintMark(QPainter &painter, int page) const
{
    if (!m_mark || m_mark->page != page)
        return;
    const double scale = pixelsPerMm(page);
    const QRectF area(m_mark->area.topLeft() * scale, m_mark->area.size() * scale);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlpha(50);
    painter.fillRect(area.translated(rectOf(page).topLeft()).adjusted(-2, -2, 2, 2), fill);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const QRect dirty = event->rect().translated(offset());
    for (int page = 1; page <= pageCount(); ++page) {
        const QRect rect = rectOf(page);
        if (!rect.adjusted(-1, -1, 1, 1).intersects(dirty))
            continue;
        painter.drawPixmap(rect.topLeft(), pixmapOf(page));
        paintMark(painter, page);
        painter.setPen(palette().color(QPalette::Shadow));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

// ---- events ------------------------------------------------------------------------------------

void PageView::resizeEvent(QResizeEvent *)
{
    keepTopWhile([this] { relayout(); });
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    setCurrent(pageAtEye());
}

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

int PageView::pageAt(QPoint viewportPoint) const
{
    const QPoint point = viewportPoint + offset();
    const auto hit = std::ranges::find_if(m_rects, [&](QRect r) { return r.contains(point); });
    return hit == m_rects.end() ? 0 : int(hit - m_rects.begin()) + 1;
}

std::optional<Place> PageView::placeAt(QPoint viewportPoint) const
{
    const int page = pageAt(viewportPoint);
    if (page == 0)
        return {};
    const QPointF inPage = viewportPoint + offset() - rectOf(page).topLeft();
    return m_report->placeAt(page, inPage / pixelsPerMm(page));
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const bool hit = placeAt(event->position().toPoint()).has_value();
    viewport()->setCursor(hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto place = placeAt(event->position().toPoint()))
        Q_EMIT placeClicked(*place);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key opens the menu for the marked field.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint marked = m_mark ? m_mark->area.center().toPoint() : QPoint();
    const auto place
        = byKey && m_mark ? m_report->placeAt(m_mark->page, marked) : placeAt(event->pos());
    if (!place || !place->row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit this"), this, [this, place] { Q_EMIT placeClicked(*place); });
    menu->addAction(themedIcon(QStringLiteral("comment")), tr("Comment on this…"), this,
        [this, place] { Q_EMIT commentWanted(*place); });
    menu->popup(event->globalPos());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        nextPage();
        break;
    case Qt::Key_PageUp:
        previousPage();
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        goToPage(pageCount());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                ? QAbstractSlider::SliderPageStepSub
                : QAbstractSlider::SliderPageStepAdd);
        break;
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ita
