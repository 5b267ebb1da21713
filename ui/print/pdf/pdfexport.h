// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QDateTime>

namespace ita {

/// The report as a finished PDF with exact text. Invalid when a character cannot be printed;
/// `nameOf` says in words which field holds it. Cancelled when `progress` says so.
Result<QByteArray> exportPdf(const PrintedReport &report,
    const std::function<QString(const Place &)> &nameOf, const PageProgress &progress = {},
    const QDateTime &created = QDateTime::currentDateTime());

} // namespace ita
