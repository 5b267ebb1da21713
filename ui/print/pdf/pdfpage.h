// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/pagesink.h"
#include "ui/print/pdf/pdfline.h"
#include "ui/print/pdf/pdfresources.h"

#include <QSize>

#include <set>

namespace ita {

/// Builds the drawing of a PDF page. Text is written such that readers extract it exactly, see
/// writeLine().
class PdfPage : public PageSink
{
public:
    /// `size` in points.
    PdfPage(PdfResources &resources, const QSize &size);

    QSize size() const { return m_size; }
    /// The operators drawn so far.
    const std::string &drawing() const { return m_drawing; }
    /// An area of the page, in points, that leads to an address.
    struct Link
    {
        QRectF area; ///< y upwards: top() is the lower edge
        std::string url;
    };
    const std::vector<Link> &links() const { return m_links; }
    /// Numbers of the fonts and images used on the page.
    const std::set<int> &fonts() const { return m_fonts; }
    const std::set<int> &images() const { return m_images; }

    void drawText(
        const TextFont &font, std::span<const TextFont::Piece> pieces, QPointF start) override;
    void beginWhole(const QString &whole) override;
    void endWhole() override;
    void addLink(const QRectF &area, const QByteArray &url) override;
    void drawLines(const QList<QLineF> &lines, const Stroke &stroke) override;
    void drawImage(const QImage &image, const QRectF &area) override;
    void fillSquares(const QList<QRect> &areas, QPointF corner, double side) override;

private:
    void beginRun(const TextFont &font, Face face);
    void setStroke(const Stroke &stroke);
    void add(std::initializer_list<double> numbers, const char *op);

    PdfResources &m_resources;
    QSize m_size;
    std::string m_drawing;
    std::set<int> m_fonts;
    std::set<int> m_images;
    std::vector<Link> m_links;
    int m_font = -1; ///< font of the last text; its size is m_fontSize
    double m_fontSize = 0;
    Stroke m_stroke { .width = -1 }; ///< of the lines drawn last
    int m_textMode = 0; ///< of the last text: filled, or not seen
    std::vector<DrawnRun> m_runs; ///< of the line being drawn
};

} // namespace ita
