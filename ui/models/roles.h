// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ita {

/// The roles that our models share, besides those of Qt.
enum ItemRole {
    RowIdRole = Qt::UserRole, ///< qint64: RowId::value
    RowKindRole, ///< int: RowKind
    FieldKeyRole, ///< QString: Field::key of the cell or column, empty when it is computed
    FieldKindRole, ///< int: FieldKind of the cell or column
    ValueRole, ///< QJsonValue: the cell as it is stored
    StatusRole, ///< int: Status; invalid for rows without one
    GroupRole, ///< QString, of a column: the printed heading above its own
    HiddenRole, ///< bool: not printed
    IconNameRole, ///< QString: name of the icon in the resources
    UnfinishedRole, ///< int: how many things the row and the rows below still lack
    UnitsRole, ///< QStringList: the units the row is assigned to
    MissingEvidenceRole, ///< bool: no evidence at all
    OpenCommentsRole, ///< int: how many open comments the row and the rows below it have
    DiffersRole, ///< bool: has a text of its own beside the one in the plan
    SearchTextRole, ///< QString: every text of the row and of its evidence, a line each
};

} // namespace ita
