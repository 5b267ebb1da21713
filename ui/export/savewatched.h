// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

class QWidget;

namespace ita {

/// Makes the content of a file and reports its progress.
using WatchedWrite = std::function<Result<QByteArray>(const ExportProgress &progress)>;

/// Writes the whole file or nothing. A dialog shows the progress of `write` and lets the person
/// cancel (Error::Code::Cancelled). `doing` is its text; `steps` is the number of steps, 0 if not
/// known.
Outcome saveWatched(const QString &path, const QString &doing, int steps, const WatchedWrite &write,
    QWidget *parent);

} // namespace ita
