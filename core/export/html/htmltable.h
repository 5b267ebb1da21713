// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/html/htmlwriter.h"
#include "core/report/document.h"

namespace ita {

/// What a table is called, and how.
struct HtmlCaption
{
    QString id; ///< of the caption
    QList<Paragraph> text;
    bool isShown = false; ///< else only for who listens: it stands above the table already
};

/// The table with the scope of each heading, in an area that scrolls on small screens.
void writeTable(HtmlWriter &html, const Table &table, const HtmlCaption &caption);

} // namespace ita
