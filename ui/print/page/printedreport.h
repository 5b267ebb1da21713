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

/// An area of a page, in millimetres from the paper's upper left corner. Pages count from 1.
struct PagePlace
{
    int page = 0;
    QRectF area;
};

/// The pages of a section. It may begin on the page on which the previous section ends.
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

/// An entry of a contents page: its area, and where it leads.
struct ReportLink
{
    PagePlace from;
    int page = 0; ///< from 1
    double top = 0; ///< in millimetres from the upper edge of the page
};

/// Called with the number of finished pages; returns false to stop.
using PageProgress = std::function<bool(int done, int total)>;

/// A document laid out on pages, ready to be drawn on screen, paper or PDF. A value: copies share
/// the pages.
class PrintedReport
{
    Q_DECLARE_TR_FUNCTIONS(PrintedReport)

public:
    explicit PrintedReport(std::shared_ptr<const ReportPages> pages);

    const Document &document() const;
    const PageStyle &style() const;
    int pageCount() const;
    /// Invalid, with the reason, when there is no page to print.
    Outcome checkPages() const;
    bool isLandscape(int page) const;
    /// In millimetres.
    QSizeF paper(int page) const;
    QList<SectionPages> sections() const;
    QList<ReportBookmark> bookmarks() const;
    /// One for each line of each entry of the contents pages.
    QList<ReportLink> links() const;
    /// The page number that is printed for each entry of the document's contents; empty for none.
    QStringList contentsNumbers() const;
    /// Characters that the typefaces lack, and their fields.
    const QList<MissingGlyph> &missingGlyphs() const;
    /// The same pages to be printed all the same, with � for the characters that are missing.
    PrintedReport withReplacements() const;
    /// Invalid, with all their places, when characters are missing and this is not
    /// withReplacements(). paintPages() fails so. `nameOf` gives the name of a field.
    Outcome checkGlyphs(const std::function<QString(const Place &)> &nameOf = {}) const;

    void drawPage(PageSink &sink, int page) const;
    /// Paints the page in real size at the resolution of the device. Scale the painter beforehand
    /// for another size.
    void paintPage(QPainter &painter, int page) const;
    /// Paints pages `first` to `last`, each in its own orientation.
    Outcome paintPages(
        QPagedPaintDevice &device, int first, int last, const PageProgress &progress = {}) const;
    /// Paints those pages, in that order; `pages` must not be empty.
    Outcome paintPages(QPagedPaintDevice &device, const QList<int> &pages,
        const PageProgress &progress = {}) const;

    /// The field printed at a point (in millimetres); std::nullopt where nothing is printed. An
    /// empty cell gives its row and no field.
    std::optional<Place> placeAt(int page, QPointF point) const;
    /// The first page with the field, and the field's area there. With an empty field name: of its
    /// row.
    std::optional<PagePlace> find(const Place &place) const;

private:
    std::shared_ptr<const ReportPages> m_pages;
    bool m_replaces = false;
};

} // namespace ita
