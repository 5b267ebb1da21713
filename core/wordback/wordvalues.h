// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace ita {

/// The value of a field whose printed text became `edited`; `printed` is that of its present value.
/// What the program adds around a value, such as a number before it, must still be there. Nothing
/// when the text says no value of the field.
std::optional<QJsonValue> valueOfText(
    const RowValue &row, const Field &field, const QStringList &printed, const QStringList &edited);

/// The value of a field of a new row, from the text of its cell.
std::optional<QJsonValue> valueOfCell(const Field &field, const QStringList &lines);

} // namespace ita
