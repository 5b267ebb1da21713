// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/pdf/pdfoutline.h"

#include <QPainterPath>

using namespace ita;

TEST_CASE("A path that shows nothing has no contours", "[print]")
{
    CHECK(outlineOf({}).empty());
    QPainterPath dot;
    dot.moveTo(5, 5);
    dot.lineTo(5, 5);
    CHECK(outlineOf(dot).empty());
}

TEST_CASE("Lines are turned upwards and close on their own", "[print]")
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.lineTo(100, 0);
    path.lineTo(100, -50);
    path.closeSubpath();
    path.addRect(10, -20, 5, 5);
    const std::vector<OutlineContour> contours = outlineOf(path);
    REQUIRE(contours.size() == 2);
    CHECK(contours[0] == OutlineContour { { 0, 0 }, { 100, 0 }, { 100, 50 } });
    CHECK(contours[1].size() == 4);
}

TEST_CASE("Quadratic curves keep their points, also one that is only implied", "[print]")
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.quadTo(0, -101, 50, -101);
    path.quadTo(100, -101, 100, 0); // joint midway between both control points
    path.closeSubpath();
    CHECK(outlineOf(path)
        == std::vector<OutlineContour> {
            { { 0, 0 }, { 0, 101, false }, { 100, 101, false }, { 100, 0 } } });
}

TEST_CASE("A cubic curve is met within a unit", "[print]")
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(0, -1000, 1000, 1000, 1000, 0);
    const std::vector<OutlineContour> contours = outlineOf(path);
    REQUIRE(contours.size() == 1);
    CHECK(contours[0].size() > 6);
    for (const OutlinePoint &point : contours[0]) {
        if (!point.onCurve)
            continue;
        double nearest = 1e9;
        for (int step = 0; step <= 2000; ++step) {
            const QPointF away = path.pointAtPercent(step / 2000.0) - QPointF(point.x, -point.y);
            nearest = qMin(nearest, std::hypot(away.x(), away.y()));
        }
        CHECK(nearest < 1.5);
    }
}
