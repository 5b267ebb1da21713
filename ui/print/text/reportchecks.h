// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "ui/print/text/glyphcheck.h"

namespace ita {

/// All checks of a report: those of its content, and whether the typeface has all characters. Used
/// by the window and the command line. The check uses the built-in typeface; if the person chose
/// another one, the preview shows which characters that one lacks.
QList<Check> reportChecks();

/// The characters of a paper, as it would be printed, that the built-in typefaces lack.
Result<QList<MissingGlyph>> missingGlyphs(const Tree &tree, RowId paper);
/// The same of a text that is to be printed at that place.
Result<QList<MissingGlyph>> missingGlyphs(const QString &text, const Place &place);

} // namespace ita
