// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/html/htmlwriter.h"
#include "core/report/document.h"

namespace ita {

/// The chart as a drawing within the page; `name` says what it shows to who cannot see it. The
/// table below it says the same in text.
void writeChart(HtmlWriter &html, const ChartBlock &chart, const QString &name);

} // namespace ita
