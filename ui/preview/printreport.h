// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

class QWidget;

namespace ita {

/// Asks for printer, pages and copies, and prints. Fails with Error::Code::Cancelled when the
/// person cancels, otherwise with the printer's error.
Outcome printReport(const PrintedReport &report, int currentPage, QWidget *parent);

} // namespace ita
