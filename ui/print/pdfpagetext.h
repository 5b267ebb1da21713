// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pdffont.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <vector>

namespace ita {

/// A glyph of a page together with what it stands for.
struct GlyphUse
{
    int font = 0;
    int cid = 0;
    QStringView text;
};

/// A page's drawing written anew: one line of text is one string of glyphs, and says what it stands
/// for.
struct PageText
{
    struct Place
    {
        qsizetype at = 0; ///< of four hexadecimal digits in `content`
        int use = 0; ///< the glyph that belongs there, an index of `uses`
    };
    QByteArray content;
    std::vector<GlyphUse> uses; ///< each once
    std::vector<Place> places;
    qsizetype blockCount = 0; ///< BT … ET
    bool fontUnknown = false; ///< text is drawn with a font that `names` does not have
};

/// Rewrites the drawing `stream`, whose blocks stand for `texts`. `names` says which of `fonts` a
/// name of the page's resources, such as /F1, means. The CIDs in the result are still to be set.
/// `texts` must outlive it.
PageText rewritePage(QByteArrayView stream, const QStringList &texts,
    const std::vector<PdfFont> &fonts, const QHash<QByteArray, int> &names);

/// Writes cids[use] into every place.
void setCids(PageText &page, const std::vector<int> &cids);

} // namespace ita
