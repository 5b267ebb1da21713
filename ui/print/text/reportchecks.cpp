// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/reportchecks.h"

#include "core/checks/checklist.h"
#include "core/domain/placename.h"
#include "core/report/documentbuilder.h"
#include "ui/print/text/fonts.h"
#include "ui/print/text/glyphcheck.h"
#include "ui/print/text/pagestyle.h"
#include "ui/print/text/textfont.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

void findGlyphs(const CheckedReport &report, Findings &found)
{
    const PageStyle style;
    const auto family = ReportTypefaces::resolve(style.family);
    if (!family) {
        found.add({ report.report, {} }, family.error().message);
        return;
    }
    const auto face = [&](bool bold) {
        const int size = unitsFromPoints(style.bodySize);
        return TextFont(ReportTypefaces::font(*family, size, bold), style.lineSpacing);
    };
    const TextFont regular = face(false);
    const TextFont bold = face(true);
    const QList<MissingGlyph> missing = findMissingGlyphs(buildDocument(report.tree, report.report),
        [&](char32_t c) { return regular.prints(c) && bold.prints(c); });
    const auto nameOf = [&](const Place &place) {
        const RowId row = report.tree.contains(place.row) ? place.row : report.report;
        return placeName(report.tree, row, place.field);
    };
    for (const MissingGlyph &glyph : missing)
        found.add(glyph.place, GlyphError::of({ glyph }, nameOf).message);
}

} // namespace

QList<Check> reportChecks()
{
    return contentChecks()
        + QList<Check> { { "glyphs"_L1, Severity::Error, Effort::Heavy, &findGlyphs } };
}

} // namespace ita
