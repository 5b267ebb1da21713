// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

#include <QVariant>

namespace ita {

/// The one form in which a field's value stands in its column: numbers and flags as integers,
/// lists as JSON text, a missing score as NULL, everything else as text.
QVariant toColumn(const Field &field, const QJsonValue &value);

/// The value a column holds. Undefined when no value of that field is stored like this; whether
/// it is allowed is for Field::check to say.
QJsonValue fromColumn(const Field &field, const QVariant &stored);

/// A row's columns in the order of its fields.
QVariantList columnsOf(const RowValue &row);

/// The columns of a kind's table as SQL lists them: node, then one for each field, but for those at
/// the places `without`.
QString columnList(const RowDescription &description, const QList<qsizetype> &without = {});

/// Names are ours, but some are SQL keywords to be.
QString quoted(QAnyStringView name);

} // namespace ita
