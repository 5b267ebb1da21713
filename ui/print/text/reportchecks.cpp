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

void findGlyphsOf(RowId paper, const CheckedReport &report, Findings &found)
{
    const auto glyphs = missingGlyphs(report.tree, paper);
    if (!glyphs)
        return found.add({ paper, {} }, glyphs.error().message);
    const auto nameOf = [&](const Place &place) {
        const RowId row = report.tree.contains(place.row) ? place.row : report.report;
        return placeName(report.tree, row, place.field);
    };
    for (const MissingGlyph &glyph : *glyphs)
        found.add(glyph.place, GlyphError::of({ glyph }, nameOf).message);
}

void findGlyphs(const CheckedReport &report, Findings &found)
{
    for (const RowId paper : papersOf(report.tree, report.report))
        findGlyphsOf(paper, report, found);
}

} // namespace

QList<Check> reportChecks()
{
    return contentChecks()
        + QList<Check> { { "glyphs"_L1, Severity::Error, Effort::Heavy, &findGlyphs } };
}

Result<QList<MissingGlyph>> missingGlyphs(const Tree &tree, RowId paper)
{
    return missing(
        [&](const auto &prints) { return findMissingGlyphs(buildDocument(tree, paper), prints); });
}

Result<QList<MissingGlyph>> missingGlyphs(const QString &text, const Place &place)
{
    return missing([&](const auto &prints) { return findMissingGlyphs(text, place, prints); });
}

} // namespace ita
