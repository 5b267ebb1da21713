// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdf/pdfdrawing.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace ita {

/// A page's drawing written anew, so that its text says what it stands for.
struct PageText
{
    PdfDrawing drawing;
    qsizetype blockCount = 0; ///< BT … ET
    bool fontUnknown = false; ///< text is drawn with a font that `names` does not have
};

/// Rewrites the drawing `stream`, whose blocks stand for `texts`. `names` says which of `fonts` a
/// name of the page's resources, such as /F1, means. The CIDs are still to be set. `texts` must
/// outlive the result, which is of no use if a font is unknown or there are not as many texts as
/// blocks.
PageText rewritePage(QByteArrayView stream, const QStringList &texts,
    const std::vector<PdfFont> &fonts, const QHash<QByteArray, int> &names);

} // namespace ita
