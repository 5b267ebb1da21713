// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Sets a field, and with it what follows from it:
/// - a measure carried out takes the name of the measure it is linked to, and keeps following that
///   name while it is the same;
/// - a renamed unit is renamed wherever it is assigned;
/// - an element that is ticked stays ticked when its wording changes.
/// Without edits when the field has that value already.
Change editField(const Tree &tree, RowId row, const Field &field, const QJsonValue &value);

} // namespace ita
