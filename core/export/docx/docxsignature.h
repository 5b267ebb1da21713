// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxtexts.h"

namespace ita {

/// Writes a signature with the texts above and below it, which stay on one page. The image of a
/// handwritten signature is left out: in a file that others change it would sign what they write.
void writeSignature(DocxTexts &texts, const SignatureBlock &block, int width);

/// Writes dotted lines for the pen.
void writePenLines(DocxTexts &texts, const PenLines &block, int width);

} // namespace ita
