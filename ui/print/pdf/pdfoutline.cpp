// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf/pdfoutline.h"

#include <QPainterPath>

#include <cmath>

namespace ita {
namespace {

constexpr int kMostHalvings = 4;

struct Curve
{
    QPointF from;
    QPointF near; ///< control points
    QPointF far;
    QPointF to;
};

/// A point before it is rounded to font units.
struct ExactPoint
{
    QPointF at;
    bool onCurve = true;
};

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// The greatest distance between the cubic curve and the quadratic curve with control point
/// quadratic().
double error(const Curve &curve)
{
    constexpr double kShare = 0.0481125; // sqrt(3) / 36
    return kShare * length(curve.to - 3 * curve.far + 3 * curve.near - curve.from);
}

QPointF quadratic(const Curve &curve)
{
    return (3 * curve.near - curve.from + 3 * curve.far - curve.to) / 4;
}

std::pair<Curve, Curve> halves(const Curve &curve)
{
    const QPointF first = (curve.from + curve.near) / 2;
    const QPointF middle = (curve.near + curve.far) / 2;
    const QPointF last = (curve.far + curve.to) / 2;
    const QPointF left = (first + middle) / 2;
    const QPointF right = (middle + last) / 2;
    const QPointF cut = (left + right) / 2;
    return { { curve.from, first, left, cut }, { cut, right, last, curve.to } };
}

class OutlineBuilder
{
public:
    void moveTo(QPointF to)
    {
        endContour();
        m_points.push_back({ to });
    }
    void lineTo(QPointF to) { m_points.push_back({ to }); }
    void curveTo(const Curve &curve, int halvings = 0);
    std::vector<OutlineContour> finish()
    {
        endContour();
        return std::move(m_contours);
    }

private:
    void dropMiddle(QPointF next);
    void endContour();

    std::vector<ExactPoint> m_points;
    std::vector<OutlineContour> m_contours;
};

void OutlineBuilder::curveTo(const Curve &curve, int halvings)
{
    constexpr double kTolerance = 0.5;
    if (error(curve) > kTolerance && halvings < kMostHalvings) {
        const auto [first, second] = halves(curve);
        curveTo(first, halvings + 1);
        curveTo(second, halvings + 1);
        return;
    }
    const QPointF control = quadratic(curve);
    dropMiddle(control);
    m_points.push_back({ control, false });
    m_points.push_back({ curve.to });
}

/// Removes the last point if it is the implied middle of the off-curve points before and after it:
/// it may not be on whole units, and rounding it would bend the curve.
void OutlineBuilder::dropMiddle(QPointF next)
{
    constexpr double kSame = 0.05;
    const size_t count = m_points.size();
    if (count < 3 || m_points[count - 2].onCurve)
        return;
    const QPointF middle = (m_points[count - 2].at + next) / 2;
    if (length(m_points[count - 1].at - middle) < kSame)
        m_points.pop_back();
}

/// Contours are closed implicitly: an end point equal to the start is removed.
void OutlineBuilder::endContour()
{
    OutlineContour contour;
    for (const ExactPoint &point : m_points) {
        const auto x = static_cast<int>(std::lround(point.at.x()));
        contour.push_back({ x, static_cast<int>(std::lround(-point.at.y())), point.onCurve });
    }
    if (contour.size() > 1 && contour.back() == contour.front())
        contour.pop_back();
    if (contour.size() > 1)
        m_contours.push_back(std::move(contour));
    m_points.clear();
}

} // namespace

std::vector<OutlineContour> outlineOf(const QPainterPath &path)
{
    OutlineBuilder builder;
    QPointF from;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        QPointF to = element;
        if (element.isMoveTo()) {
            builder.moveTo(to);
        } else if (element.isLineTo()) {
            builder.lineTo(to);
        } else { // two more elements belong to the curve
            const QPointF far = path.elementAt(i + 1);
            to = path.elementAt(i + 2);
            builder.curveTo({ from, element, far, to });
            i += 2;
        }
        from = to;
    }
    return builder.finish();
}

} // namespace ita
