// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

namespace ita {

/// Sets a field and the fields that follow from it:
/// - an implementation row takes the name of the measure it is linked to, and follows a change of
///   that name while both are the same;
/// - a renamed unit is renamed wherever it is assigned;
/// - an element that is ticked stays ticked when its text changes.
/// Without edits when the field has this value already.
Change editField(const Tree &tree, RowId row, const Field &field, const QJsonValue &value);

} // namespace ita
