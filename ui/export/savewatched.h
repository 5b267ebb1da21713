// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

class QWidget;

namespace ita {

/// What makes the content of a file and tells how far it is.
using WatchedWrite = std::function<Result<QByteArray>(const ExportProgress &progress)>;

/// Writes a file whole or not at all, while a bar shows how far `write` is and lets the person stop
/// it (Cancelled). `doing` stands above the bar; `steps` is how many there will be, 0 when that is
/// not known before.
Outcome saveWatched(const QString &path, const QString &doing, int steps, const WatchedWrite &write,
    QWidget *parent);

} // namespace ita
