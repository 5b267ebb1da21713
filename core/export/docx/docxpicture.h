// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxtexts.h"

#include <QSize>

namespace ita {

/// Writes a picture in a line of its own, as large as it is but no larger than fits `page`, with
/// its caption as what is read out for it. Nothing for a file that is no picture.
void writePicture(DocxTexts &texts, const PictureBlock &block, QSize page);

} // namespace ita
