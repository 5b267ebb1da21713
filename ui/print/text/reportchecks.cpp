// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/reportchecks.h"

#include "core/checks/checklist.h"
#include "core/domain/placename.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "ui/print/text/fonts.h"
#include "ui/print/text/glyphcheck.h"
#include "ui/print/text/pagestyle.h"
#include "ui/print/text/textfont.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Finds what neither weight of the built-in typeface prints.
Result<QList<MissingGlyph>> missing(
    const std::function<QList<MissingGlyph>(const std::function<bool(char32_t)> &)> &find)
{
    const PageStyle style;
    const auto family = ReportTypefaces::resolve(style.family);
    if (!family)
        return family.error();
    const auto face = [&](bool bold) {
        const int size = unitsFromPoints(style.bodySize);
        return TextFont(ReportTypefaces::font(*family, size, bold), style.lineSpacing);
    };
    const TextFont regular = face(false);
    const TextFont bold = face(true);
    return find([&](char32_t c) { return regular.prints(c) && bold.prints(c); });
}

void findGlyphs(const CheckedReport &report, Findings &found)
{
    const auto glyphs = missingGlyphs(report.tree, report.report);
    if (!glyphs)
        return found.add({ report.report, {} }, glyphs.error().message);
    const auto nameOf = [&](const Place &place) {
        const RowId row = report.tree.contains(place.row) ? place.row : report.report;
        return placeName(report.tree, row, place.field);
    };
    for (const MissingGlyph &glyph : *glyphs)
        found.add(glyph.place, GlyphError::of({ glyph }, nameOf).message);
}

} // namespace

QList<Check> reportChecks()
{
    return contentChecks()
        + QList<Check> { { "glyphs"_L1, Severity::Error, Effort::Heavy, &findGlyphs } };
}

Result<QList<MissingGlyph>> missingGlyphs(const Tree &tree, RowId report)
{
    return missing([&](const auto &prints) {
        QList<MissingGlyph> found;
        for (const RowId paper : papersOf(tree, report))
            found += findMissingGlyphs(buildDocument(tree, paper), prints);
        return found;
    });
}

Result<QList<MissingGlyph>> missingGlyphs(const QString &text, const Place &place)
{
    return missing([&](const auto &prints) { return findMissingGlyphs(text, place, prints); });
}

} // namespace ita
