// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/mergechange.h"
#include "core/review/threewaymerge.h"
#include "core/rows/edit.h"

namespace ita::test {

/// A report as it was sent for review, our version and the reviewer's; tests edit both versions.
struct ThreeStates
{
    Tree base;
    Tree ours;
    Tree theirs;
    qint64 oursNext; ///< the first free id; at first equal on both sides, as in real files
    qint64 theirsNext;

    ThreeStates();
    /// Of an office with one report, which has been sent to its first person.
    explicit ThreeStates(Subtree office);

    RowId sent() const;
    MergePlan plan() const { return planMerge(base, ours, theirs, sent()); }
    /// Merges into `ours` as a session would; returns the change that undoes it.
    Change merge(const MergeChoices &choices = {});
    void setOurs(RowId row, const QString &field, const QJsonValue &value);
    void setTheirs(RowId row, const QString &field, const QJsonValue &value);
    RowId insertOurs(RowId parent, qsizetype position, const RowValue &value);
    RowId insertTheirs(RowId parent, qsizetype position, const RowValue &value);
};

/// All texts of a tree, comments included, one after another.
QString allTexts(const Tree &tree);

Comment someComment(const QString &key, const QString &text, const QString &field = {});

} // namespace ita::test
