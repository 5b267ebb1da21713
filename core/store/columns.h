// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/fields.h"

#include <QVariant>

namespace ita {

/// A field's value as its column stores it: numbers and flags as integers, lists as JSON text, a
/// missing score as NULL, everything else as text.
QVariant toColumn(const Field &field, const QJsonValue &value);

/// The value in a column. Undefined when the column's type is wrong for the field; whether the
/// value is allowed is checked by Field::check().
QJsonValue fromColumn(const Field &field, const QVariant &stored);

/// A row's columns in the order of its fields.
QVariantList columnsOf(const RowValue &row);

/// The columns of a kind's table as an SQL list: node, then one for each field, except the fields
/// with the indexes `without`.
QString columnList(const RowDescription &description, const QList<qsizetype> &without = {});

/// Quotes a table or column name, because some may become SQL keywords.
QString quoted(QAnyStringView name);

} // namespace ita
