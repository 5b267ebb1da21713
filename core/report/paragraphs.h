// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace ita {

/// All texts of a block in the order in which they are read; those of a merged cell once. Contents
/// have their entries, charts nothing: the table below them says the same.
QList<Paragraph> paragraphsIn(const Block &block);

} // namespace ita
