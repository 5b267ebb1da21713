// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace ita {

/// A line of the outline that a reader shows beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0; ///< from 0
    double fromTop = 0; ///< of the page, in points
    int level = 0; ///< 0 is outermost; a level that skips one counts as the next inner
};

/// What a PDF says about itself.
struct PdfInfo
{
    QString title;
    QString author; ///< may be empty
    QDateTime created; ///< must be valid
    QList<PdfBookmark> bookmarks; ///< in reading order
    QStringList pageLabels; ///< none, or one per page as printed, such as "๒"
};

/// Makes the finished PDF of what QPdfWriter `drawn`: exact text, title, language, outline, page
/// labels. `textOfPages` holds for each page, for each BT … ET block in order (one drawGlyphRun
/// call each), the exact text it stands for. Lines should be drawn without ligatures, so that each
/// character has one glyph. The result keeps to PDF/A-1b if `drawn` does, and is the same for the
/// same input. Errors: Damaged (not a PDF), Invalid (text and drawing do not match; names the
/// page), Usage (info).
Result<QByteArray> finishPdf(
    const QByteArray &drawn, const QList<QStringList> &textOfPages, const PdfInfo &info);

} // namespace ita
