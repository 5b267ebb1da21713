// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <functional>
#include <optional>

namespace ita {

/// Shows the pages of a printed report below each other, as they are printed.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { Free, FitWidth, FitPage };

    explicit PageView(QWidget *parent = nullptr);

    /// Replaces the pages and keeps the scroll position.
    void setReport(const PrintedReport &report);
    void clear();
    int pageCount() const { return m_report ? m_report->pageCount() : 0; }

    /// The current page, counted from 1; 0 without a report.
    int currentPage() const { return m_current; }
    void goToPage(int page);
    /// Scrolls to the printed field and marks it; false when the field is not printed.
    bool showPlace(const Place &place);

    /// The zoom of the current page; 1 is the real size of the paper.
    double zoom() const;
    void setZoom(double zoom);
    Zoom zoomMode() const { return m_mode; }
    /// FitWidth and FitPage fit each page to the view, portrait or landscape.
    void setZoomMode(Zoom mode);
    /// Shows two pages side by side, the cover alone.
    void setFacing(bool facing);
    bool isFacing() const { return m_facing; }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(double zoom);
    void zoomModeChanged(ita::PageView::Zoom mode);
    void facingChanged(bool facing);
    /// The text of a field was clicked.
    void placeClicked(const ita::Place &place);
    /// The person wants to comment on the field.
    void commentWanted(const ita::Place &place);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void nextPage();
    void previousPage();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double pixelsPerMm(int page) const;
    double zoomOf(int page) const;
    void relayout();
    void placePages();
    void updateScrollBars();
    void keepTopWhile(const std::function<void()> &change);
    QPoint offset() const;
    QRect visibleArea() const;
    QRect rectOf(int page) const { return m_rects.value(page - 1); }
    int pageAtEye() const;
    void setCurrent(int page);
    void noteZoom();
    int pageAt(QPoint viewportPoint) const;
    std::optional<Place> placeAt(QPoint viewportPoint) const;
    const QPixmap &pixmapOf(int page);
    void paintMark(QPainter &painter, int page) const;

    std::optional<PrintedReport> m_report;
    Zoom m_mode = Zoom::FitWidth;
    double m_zoom = 1; ///< for Zoom::Free
    double m_notedZoom = 0; ///< last value of zoomChanged()
    bool m_facing = false;
    QList<QRect> m_rects; ///< of each page, in pixels from the top left of the scrolled area
    QSize m_size;
    QCache<int, QPixmap> m_pixmaps;
    std::optional<PagePlace> m_mark;
    int m_current = 0;
    bool m_keepsTop = false;
};

} // namespace ita
