// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/print/recordedpage.h"
#include "ui/print/text/chart.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

ChartBlock chartOf(const QList<std::optional<double>> &values)
{
    QStringList labels;
    for (qsizetype i = 0; i < values.size(); ++i)
        labels.append(QString::number(2560 + i));
    return { .labels = labels, .series = { { u"EIT"_s, values } }, .place = {} };
}

} // namespace

TEST_CASE("The scale of a chart has round numbers around its values", "[print]")
{
    CHECK(scaleOf(chartOf({ 84.2, 90, 97.5 })) == ChartScale { 80, 100, 5 });
    CHECK(scaleOf(chartOf({ 0, 100 })) == ChartScale { 0, 100, 20 });
    CHECK(scaleOf(chartOf({})) == ChartScale {});
    for (const double value : { 0.0, 0.001, 12.0, 100.0, 98'765.0 }) {
        CAPTURE(value);
        const ChartScale scale = scaleOf(chartOf({ value, std::nullopt }));
        CHECK(scale.low <= value);
        CHECK(scale.high >= value);
        CHECK(scale.step > 0);
        CHECK((scale.high - scale.low) / scale.step < 12);
    }
}

TEST_CASE("A chart is printed over the width of the text, above its table", "[print]")
{
    const PageStyle style;
    const double column = style.paperWidth - style.marginLeft - style.marginRight;
    Document report = document({ chartOf({ 84.2, 90, std::nullopt, 97.5 }) });
    const RecordedPage page = recordPage(pages(report), 1);
    REQUIRE(page.pictures.size() == 1);
    CHECK(page.pictures[0].area.width() == Approx(column).margin(0.2));
}
