// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

class QWidget;

namespace ita {

/// Asks for printer, pages and copies and prints. Cancelled when the person thinks better of it,
/// otherwise the printer's trouble.
Outcome printReport(const PrintedReport &report, int currentPage, QWidget *parent);

} // namespace ita
