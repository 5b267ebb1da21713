// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "ui/print/text/pagestyle.h"

namespace ita {

/// The export format PDF, with pages in that style. Fails with Error::Code::Invalid when a
/// character cannot be printed; the error names its field.
Exporter pdfExporter(const PageStyle &style);

} // namespace ita
