// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <optional>

class QWidget;

namespace ita {

/// The file to write and its format.
struct ExportTarget
{
    QString path;
    Exporter exporter;
};

/// Asks for file and format. `formats` must not be empty; `proposed` is a path without suffix. If
/// the chosen name has the suffix of a format, that format is used, whatever filter is selected.
/// std::nullopt when the person cancels.
std::optional<ExportTarget> askExportTarget(
    const QString &proposed, const QList<Exporter> &formats, QWidget *parent);

} // namespace ita
