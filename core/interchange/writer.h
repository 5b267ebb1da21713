// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/exportscope.h"
#include "core/rows/tree.h"

#include <QByteArray>

namespace ita {

/// The office file as an interchange document, keys in the order of the format, unknown keys after
/// them. In a selection, a reference to a row left out is written empty: the document can be read.
QByteArray writeDocument(const Tree &tree, const ExportScope &selection = {});

} // namespace ita
