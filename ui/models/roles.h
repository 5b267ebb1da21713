// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ita {

/// The roles that our models share, beside those of Qt.
enum ItemRole {
    RowIdRole = Qt::UserRole, ///< qint64: RowId::value
    RowKindRole, ///< int: RowKind
    FieldKeyRole, ///< QString: Field::key of the cell or column, empty when it is computed
    FieldKindRole, ///< int: FieldKind of the cell or column
    ValueRole, ///< QJsonValue: the value of the cell as stored
    StatusRole, ///< int: Status; invalid for rows without one
    GroupRole, ///< QString, of a column: the printed group heading above it
    HiddenRole, ///< bool: not printed
    IconNameRole, ///< QString: name of the icon in the resources
    UnfinishedRole, ///< int: number of unfinished fields in the row and below
    UnitsRole, ///< QStringList: the units the row is assigned to
    MissingEvidenceRole, ///< bool: no evidence at all
    OpenCommentsRole, ///< int: number of open comments on the row and below
    DiffersRole, ///< bool: the text differs from the one in the plan
    DetailRole, ///< QString: the second line of a row in a list
    SearchTextRole, ///< QString: all texts of the row and its evidence, one on each line
};

} // namespace ita
