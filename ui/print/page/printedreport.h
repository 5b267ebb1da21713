// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/document.h"
#include "ui/print/text/glyphcheck.h"
#include "ui/print/text/pagestyle.h"

#include <QCoreApplication>
#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace ita {

class PageSink;
struct ReportPages;

/// A place in the pages, in millimetres from the paper's upper left corner. Pages count from 1.
struct PagePlace
{
    int page = 0;
    QRectF area;
};

/// Where a section stands. It may begin on the page on which the one before ends.
struct SectionPages
{
    RowId row;
    QString title;
    int first = 0;
    int last = 0;
};

/// An entry of the outline: a section (level 0) or a heading in it (level 1).
struct ReportBookmark
{
    QString title;
    int page = 0;
    double top = 0; ///< in millimetres from the upper edge of the page
    int level = 0;

    bool operator==(const ReportBookmark &) const = default;
};

/// Told how many pages are done; false stops the work.
using PageProgress = std::function<bool(int done, int total)>;

/// A document on pages, ready to be painted on screen, paper and PDF alike. A value: copies share
/// their pages.
class PrintedReport
{
    Q_DECLARE_TR_FUNCTIONS(PrintedReport)

public:
    explicit PrintedReport(std::shared_ptr<const ReportPages> pages);

    const Document &document() const;
    const PageStyle &style() const;
    int pageCount() const;
    bool isLandscape(int page) const;
    /// In millimetres.
    QSizeF paper(int page) const;
    QList<SectionPages> sections() const;
    QList<ReportBookmark> bookmarks() const;
    /// Characters that would be boxes on paper. While there are any, paintAll() refuses.
    const QList<MissingGlyph> &missingGlyphs() const;

    void drawPage(PageSink &sink, int page) const;
    /// Paints at the device's own resolution from the painter's origin: whoever wants another size
    /// scales the painter before.
    void paintPage(QPainter &painter, int page) const;
    /// Paints pages `first` to `last`, each turned as it should be.
    Outcome paintPages(
        QPagedPaintDevice &device, int first, int last, const PageProgress &progress = {}) const;
    /// Paints those pages, in that order; there is at least one.
    Outcome paintPages(QPagedPaintDevice &device, const QList<int> &pages,
        const PageProgress &progress = {}) const;

    /// The field printed at a point, in millimetres; none where nothing stands. An empty cell gives
    /// its row and no field.
    std::optional<Place> placeAt(int page, QPointF point) const;
    /// Where a field is printed first; with an empty field name, where its row is.
    std::optional<PagePlace> find(const Place &place) const;

private:
    std::shared_ptr<const ReportPages> m_pages;
};

} // namespace ita
