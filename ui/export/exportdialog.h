// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"

#include <optional>

class QWidget;

namespace ita {

/// A file to write, and in which format.
struct ExportTarget
{
    QString path;
    Exporter exporter;
};

/// Asks where to and in which of the formats, of which there is at least one. `proposed` is a path
/// without the ending. A name that ends like one of the formats is in that format, whatever else is
/// chosen. Nothing when the person thinks better of it.
std::optional<ExportTarget> askExportTarget(
    const QString &proposed, const QList<Exporter> &formats, QWidget *parent);

} // namespace ita
