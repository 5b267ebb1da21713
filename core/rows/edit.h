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
    qsizetype position = 0; ///< the index after the move

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

/// Applies one edit to the tree and returns the edit that undoes it exactly. Inserted rows must
/// have ids (see numberRows).
/// An edit that breaks a rule (unknown row, field or parent, wrong type, position out of range, a
/// key or item code used twice, a reference to nothing) is an error and leaves the tree unchanged.
Result<Edit> applyEdit(Tree &tree, const Edit &edit);

/// Applies one edit of several without the rules between rows, and adds the row kinds to check
/// again to `touched`. Call checkRules() after the last edit.
Result<Edit> applyUnchecked(Tree &tree, const Edit &edit, RowKinds &touched);
/// Checks the rules about rows of these kinds; the error names the field that breaks one.
Outcome checkRules(const Tree &tree, RowKinds touched);

/// Applies an edit that is known to be valid, without checks.
void carryOut(Tree &tree, const Edit &edit);

/// Numbers the rows of a subtree that have no id; `next` is the first free id, before and after.
void numberRows(Subtree &subtree, qint64 &next);

/// The journal form of an edit that is about to be applied: values and positions before and after.
/// `before` is the tree before the edit.
QJsonObject journalForm(const Tree &before, const Edit &edit);
/// Reads an edit from its journal form.
Result<Edit> editFromJournal(const QJsonObject &form);

/// A subtree as journal JSON, ids and unknown keys included, and back.
QJsonObject subtreeToJson(const Subtree &subtree);
Result<Subtree> subtreeFromJson(const QJsonObject &json);

} // namespace ita
