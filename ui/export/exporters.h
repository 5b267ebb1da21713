// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "ui/print/text/pagestyle.h"

#include <optional>

namespace ita {

/// All formats of the program, in the order in which they are offered. Those with pages have them
/// in that style.
QList<Exporter> exporters(const PageStyle &style = {});

/// The one of the list that the name of the file asks for.
std::optional<Exporter> exporterFor(const QString &path, const QList<Exporter> &all);

} // namespace ita
