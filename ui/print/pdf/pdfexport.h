// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

#include <QDateTime>

namespace ita {

/// The report as a PDF with exact text. Fails with Error::Code::Invalid when a character cannot be
/// printed, with Error::Code::Cancelled when `progress` returns false. `nameOf` gives the name of a
/// field for errors.
Result<QByteArray> exportPdf(const PrintedReport &report,
    const std::function<QString(const Place &)> &nameOf, const PageProgress &progress = {},
    const QDateTime &created = QDateTime::currentDateTime());

} // namespace ita
