// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/rules.h"

#include <QJsonArray>

namespace ita {

struct SetField
{
    RowId row;
    QString field; ///< Field::key
    QJsonValue value;

    bool operator==(const SetField &) const = default;
};

struct InsertRow
{
    RowId parent; ///< 0 for the Office row
    qsizetype position = 0; ///< among the rows of its collection
    Subtree content;

    bool operator==(const InsertRow &) const = default;
};

struct RemoveRow
{
    RowId row;

    bool operator==(const RemoveRow &) const = default;
};

struct MoveRow
{
    RowId row;
    RowId parent; ///< the present one, or another of the same kind
    qsizetype position = 0; ///< where it stands afterwards

    bool operator==(const MoveRow &) const = default;
};

/// The only ways a report changes.
using Edit = std::variant<SetField, InsertRow, RemoveRow, MoveRow>;

/// Edits that happen together or not at all, with the name that undo and history show.
struct Change
{
    QString label; ///< "แก้ผลลัพธ์ ข้อ O12"
    QList<Edit> edits;

    bool operator==(const Change &) const = default;
};

/// Applies one edit to the tree and returns the edit that restores it to the byte.
/// An edit that breaks a rule (unknown row, field or parent, wrong type, position out of range, a
/// key or item code used twice, a reference to nothing) leaves the tree as it was.
/// Rows inserted without an id must have been numbered before (see numberRows).
Result<Edit> applyEdit(Tree &tree, const Edit &edit);

/// The same for one of several edits that happen together: the rules between rows are not checked,
/// but the kinds of rows whose rules it may have broken are noted, for checkRules() at the end.
Result<Edit> applyUnchecked(Tree &tree, const Edit &edit, RowKinds &touched);
/// Whether the rules about rows of these kinds hold; the error names the field that breaks one.
Outcome checkRules(const Tree &tree, RowKinds touched);

/// Carries out an edit that is known to be valid.
void carryOut(Tree &tree, const Edit &edit);

/// Gives ids from `next` on to the rows of a subtree that have none.
void numberRows(Subtree &subtree, qint64 &next);

/// The journal's form of an edit about to be applied: what is where, before and after.
/// The tree is the one before the edit.
QJsonObject journalForm(const Tree &before, const Edit &edit);
/// The edit a journal form stands for.
Result<Edit> editFromJournal(const QJsonObject &form);

/// A subtree as journal JSON, ids and unknown keys included, and back.
QJsonObject subtreeToJson(const Subtree &subtree);
Result<Subtree> subtreeFromJson(const QJsonObject &json);

} // namespace ita
