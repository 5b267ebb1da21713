// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comments.h"
#include "core/rows/edit.h"
#include "core/rows/finding.h"

namespace ita {

// Findings that a person has accepted with a reason. An acceptance is a child of the row that the
// finding is about; it holds until what the finding speaks of changes.

/// A finding with what a person has said to it.
struct JudgedFinding
{
    Finding finding;
    RowId acceptance; ///< of the same check and place; 0: none
    bool isAccepted = false; ///< false with an acceptance: it spoke of an earlier text
    QString note; ///< who accepted it, when and why; empty without an acceptance

    bool operator==(const JudgedFinding &) const = default;
};

/// Findings in their order, the open ones apart from the accepted ones.
struct JudgedFindings
{
    QList<JudgedFinding> open;
    QList<JudgedFinding> accepted;
};

/// Compares the findings of a report's checks with the acceptances in the tree.
JudgedFindings judge(const Tree &tree, RowId report, const QList<Finding> &findings);

/// Whether a person may accept it: an error has to be put right.
bool isAcceptable(const Finding &finding);

/// Accepts the finding in the name of the stamp; a lapsed acceptance of it goes.
Change acceptFinding(const Tree &tree, RowId report, const JudgedFinding &judged,
    const QString &reason, const CommentStamp &stamp);

/// Takes the acceptance back: the finding is open again.
Change takeBackAcceptance(const Tree &tree, RowId acceptance);

} // namespace ita
