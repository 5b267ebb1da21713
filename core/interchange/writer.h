// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/exportscope.h"
#include "core/rows/tree.h"

#include <QByteArray>

namespace ita {

/// The office file as an interchange document, keys in the order of the format, unknown keys after
/// them. A reference to a row outside of the selection is written empty, so that the document can
/// be read.
QByteArray writeDocument(const Tree &tree, const ExportScope &selection = {});

} // namespace ita
