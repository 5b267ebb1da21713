// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"

class QWidget;

namespace ita {

/// Writes the report's PDF to that path, whole or not at all, while a bar shows how far it is and
/// lets the person stop it (Cancelled).
Outcome savePdf(const PrintedReport &report, const QString &path,
    const std::function<QString(const Place &)> &nameOf, QWidget *parent);

} // namespace ita
