// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <vector>

// Paragraphs that do not stand last on a page, because the next one is what they announce.

namespace ita {

/// Whether a paragraph announces the next one: it ends as the line before a list does ("ดังนี้",
/// "ได้แก่:"), or it is a heading typed as text: one line with a number, such as "๓. ข้อเสนอแนะ",
/// before a text that has none or a deeper one.
bool introduces(const Paragraph &paragraph, bool oneLine, const Paragraph &next);

/// The ends of paragraphs in a text, as line numbers, that are kept on a page with the next line.
std::vector<int> keptEnds(const QList<Paragraph> &paragraphs, const std::vector<int> &ends);

} // namespace ita
