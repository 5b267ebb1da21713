// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/docx/docxexporter.h"
#include "ui/print/text/pagestyle.h"

namespace ita {

/// The same appearance for word processors.
OfficeStyle officeStyle(const PageStyle &style);

/// The pages of a contents page as they are printed in that style; none when they cannot be known.
ContentsPages contentsPages(const PageStyle &style);

} // namespace ita
