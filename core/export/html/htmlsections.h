// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/html/htmlwriter.h"
#include "core/report/document.h"

namespace ita {

/// The place of a section, or of a heading in it, within the page.
QString htmlAnchor(int section, int block = 0);

/// The list of contents: the entries as links to their places.
void writeContents(HtmlWriter &html, const Contents &contents, const QString &name);

/// The section with its heading on level 2, or on level 1 if it names the page.
void writeSection(HtmlWriter &html, const Document &document, int section, bool namesPage);

} // namespace ita
