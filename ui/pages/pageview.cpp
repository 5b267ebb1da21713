// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace ita {
namespace {

constexpr int kGap = 16; ///< between pages, pixels
constexpr double kSmallest = 0.1;
constexpr double kLargest = 4;
constexpr double kStep = 1.2;
constexpr double kMmPerInch = 25.4;
/// Pages kept as pictures: those in view and a few around them.
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
}

void PageView::setReport(const PrintedReport &report)
{
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

double PageView::pixelsPerMm() const
{
    return logicalDpiX() / kMmPerInch * m_zoom;
}

/// Fitting depends on the pages and the pages on the zoom, so first one, then the other.
void PageView::relayout()
{
    fitZoom();
    placePages();
    updateScrollBars();
    viewport()->update();
    const int page = currentPage();
    if (page != m_lastPage) {
        m_lastPage = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PageView::fitZoom()
{
    if (m_mode == Zoom::Free || pageCount() == 0)
        return;
    const int page = std::clamp(m_lastPage, 1, pageCount());
    const QSizeF paper = m_report->paper(page);
    const int across = m_facing ? 2 : 1;
    const double perMm = logicalDpiX() / kMmPerInch;
    // Room for the scroll bar, so that it does not come and go.
    const double width = viewport()->width() - (across + 1) * kGap;
    const double height = viewport()->height() - 2 * kGap;
    double zoom = width / (across * paper.width() * perMm);
    if (m_mode == Zoom::FitPage)
        zoom = std::min(zoom, height / (paper.height() * perMm));
    zoom = std::clamp(zoom, kSmallest, kLargest);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    m_pixmaps.clear();
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::placePages()
{
    m_rects.clear();
    QList<QSize> sizes;
    int widest = 0;
    for (int page = 1; page <= pageCount(); ++page) {
        sizes.append((m_report->paper(page) * pixelsPerMm()).toSize());
        widest = std::max(widest, sizes.last().width());
    }
    const int across = m_facing ? 2 : 1;
    m_size = QSize(across * widest + (across + 1) * kGap, kGap);
    const int room = std::max(m_size.width(), viewport()->width());
    for (qsizetype first = 0; first < sizes.size();) {
        // The cover stands on the right, alone, as in a bound report.
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
    // Upright pages stand in the middle of the widest; that is where they are looked for.
    if (m_mode != Zoom::Free)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
}

QPoint PageView::offset() const
{
    return { horizontalScrollBar()->value(), verticalScrollBar()->value() };
}

int PageView::currentPage() const
{
    if (m_rects.isEmpty())
        return 0;
    // The page that fills the upper third is the one being read.
    const int eye = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto below = std::ranges::find_if(m_rects, [&](QRect r) { return r.bottom() >= eye; });
    return below == m_rects.end() ? int(m_rects.size()) : int(below - m_rects.begin()) + 1;
}

/// Runs a change of size and puts what was at the top of the view there again.
void PageView::keepTopWhile(const std::function<void()> &change)
{
    const int page = currentPage();
    const QRect before = m_rects.value(page - 1);
    const double within = before.isEmpty()
        ? 0
        : double(verticalScrollBar()->value() - before.top()) / before.height();
    change();
    const QRect after = m_rects.value(page - 1);
    if (!after.isEmpty())
        verticalScrollBar()->setValue(after.top() + int(std::lround(within * after.height())));
}

// ---- going places ------------------------------------------------------------------------------

void PageView::goToPage(int page)
{
    if (m_rects.isEmpty())
        return;
    const QRect rect = m_rects[std::clamp(page, 1, pageCount()) - 1];
    verticalScrollBar()->setValue(rect.top() - kGap / 2);
}

void PageView::nextPage()
{
    goToPage(currentPage() + 1);
}

void PageView::previousPage()
{
    goToPage(currentPage() - 1);
}

bool PageView::showPlace(const Source &place)
{
    m_mark = m_report && place.row ? m_report->find(place) : std::nullopt;
    viewport()->update();
    if (!m_mark)
        return false;
    const QRect page = m_rects[m_mark->page - 1];
    const int top = page.top() + int(m_mark->area.top() * pixelsPerMm());
    const int bottom = page.top() + int(m_mark->area.bottom() * pixelsPerMm());
    const int first = verticalScrollBar()->value();
    if (top < first || bottom > first + viewport()->height())
        verticalScrollBar()->setValue(top - viewport()->height() / 4);
    return true;
}

// ---- zoom --------------------------------------------------------------------------------------

void PageView::setZoom(double zoom)
{
    m_mode = Zoom::Free;
    applyZoom(zoom);
}

void PageView::applyZoom(double zoom)
{
    zoom = std::clamp(zoom, kSmallest, kLargest);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    keepTopWhile([&] {
        m_zoom = zoom;
        m_pixmaps.clear();
        relayout();
    });
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::setZoomMode(Zoom mode)
{
    m_mode = mode;
    keepTopWhile([this] { relayout(); });
}

void PageView::setFacing(bool facing)
{
    m_facing = facing;
    keepTopWhile([this] { relayout(); });
}

void PageView::zoomIn()
{
    setZoom(m_zoom * kStep);
}

void PageView::zoomOut()
{
    setZoom(m_zoom / kStep);
}

// ---- painting ----------------------------------------------------------------------------------

const QPixmap &PageView::pixmapOf(int page)
{
    if (!m_pixmaps.contains(page)) {
        const qreal ratio = devicePixelRatioF();
        auto *pixmap = new QPixmap(m_rects[page - 1].size() * ratio);
        pixmap->fill(Qt::white);
        QPainter painter(pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(m_zoom * ratio, m_zoom * ratio);
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
    const double scale = pixelsPerMm();
    const QRectF area(m_mark->area.topLeft() * scale, m_mark->area.size() * scale);
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlpha(50);
    painter.fillRect(area.translated(m_rects[page - 1].topLeft()).adjusted(-2, -2, 2, 2), fill);
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(-offset());
    const QRect dirty = event->rect().translated(offset());
    for (int page = 1; page <= pageCount(); ++page) {
        const QRect rect = m_rects[page - 1];
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
    const int page = currentPage();
    if (page == m_lastPage)
        return;
    m_lastPage = page;
    Q_EMIT currentPageChanged(page);
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

std::optional<Source> PageView::placeAt(QPoint viewportPoint) const
{
    const int page = pageAt(viewportPoint);
    if (page == 0)
        return {};
    const QPointF inPage = viewportPoint + offset() - m_rects[page - 1].topLeft();
    return m_report->sourceAt(page, inPage / pixelsPerMm());
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

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(kStep, event->angleDelta().y() / 120.0));
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
