// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/html/htmlwriter.h"
#include "core/report/document.h"

namespace ita {

/// The text with its addresses as links.
void writeLinked(HtmlWriter &html, const QString &text);

/// The paragraphs; those with a dash that follow each other are one list, boxes say in words
/// whether they are ticked.
void writeParagraphs(
    HtmlWriter &html, const QList<Paragraph> &paragraphs, const QString &styleClass = {});

/// The paragraphs within one element, a line each.
void writeLines(HtmlWriter &html, const QList<Paragraph> &paragraphs);

} // namespace ita
