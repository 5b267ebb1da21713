// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxtexts.h"

namespace ita {

/// Writes a table as wide as the text, whose head is repeated on each page.
void writeTable(DocxTexts &texts, const Table &table, int width);

} // namespace ita
