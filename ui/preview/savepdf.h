// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

class QWidget;

namespace ita {

/// Writes the report as a PDF to `path`: the whole file or nothing. A dialog shows the progress and
/// lets the person cancel (Error::Code::Cancelled). `nameOf` gives the name of a field for errors.
Outcome savePdf(const PrintedReport &report, const QString &path,
    const std::function<QString(const Place &)> &nameOf, QWidget *parent);

} // namespace ita
