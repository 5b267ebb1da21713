// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "ui/print/text/pagestyle.h"

#include <optional>

namespace ita {

/// All formats of the program, in the order in which they are offered. Formats with pages use
/// `style`.
QList<Exporter> exporters(const PageStyle &style = {});

/// The format in the list that has the suffix of the file name; std::nullopt if there is none.
std::optional<Exporter> exporterFor(const QString &path, const QList<Exporter> &all);

} // namespace ita
