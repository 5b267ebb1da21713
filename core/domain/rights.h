// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

namespace ita {

/// The operations that rights distinguish; every edit is one of them.
enum class Operation {
    EditContent, ///< of a report, unless a line below is more specific
    EditOwnRows, ///< fields and evidence of a row assigned to the person's unit
    EditOwnOpinion, ///< of a sign-off step that is the person's
    EditOffice, ///< the office, its units and people
    SetRoles,
    AddComment, ///< or a reply, in the person's own name
    CloseComment, ///< resolve or open again
    ChangeOwnComment, ///< change its text, or delete it
    DeleteComment, ///< of another person
    MakeOwnKey, ///< also change its passphrase and the picture of one's own signature
    ReplaceKey, ///< a lost key of any person; also the picture of another person's signature
    SignOwnStep, ///< endorse, send back, withdraw
    Reopen, ///< open what is signed for editing
    SendCopy, ///< for review
    MergeCopy, ///< also add what it contains in the names of other people
    ArchiveYear, ///< take a whole year out of the file, signed or not, and bring it back
};
inline constexpr int kOperationCount = int(Operation::ArchiveYear) + 1;

/// The role of a person: as set; when automatic, Drafter for the first step of a sign-off chain,
/// Signer for a later step, otherwise Reviewer. No person: the owner of the file.
Role roleOf(const Tree &tree, const QString &person);

/// Whether the role may do the operation. `role` is not Automatic.
bool mayDo(Role role, Operation operation);

/// What the holder of a review copy may do besides reading, as written in ReviewCopy::may.
enum class CopyRight { Comment, Opinion, EditRows };
inline constexpr std::array kCopyRights { QLatin1StringView("comment"),
    QLatin1StringView("opinion"), QLatin1StringView("edit") };

/// The row that says a file is a review copy; null when it is not.
const ReviewCopy *heldCopy(const Tree &tree);

/// The person who acts: a key, or empty for the owner of the file. In a review copy always the
/// person it is for.
QString actingPerson(const Tree &tree, const QString &person);

/// The operation that the edit is when `person` makes it; nothing when nobody may make it at all,
/// such as changing a sign-off record or another person's text.
std::optional<Operation> operationOf(const Tree &tree, const Edit &edit, const QString &person);

/// Whether `person` may make the edit; the error names the role and what it may not do. The tree is
/// the one before the edit.
Outcome checkRights(const Tree &tree, const Edit &edit, const QString &person);

/// Whether `person` may make all of the edits, each by itself on the present tree.
Outcome checkRights(const Tree &tree, const QList<Edit> &edits, const QString &person);

/// Whether `person` may change that field at all, so that it can be offered read-only.
Outcome checkRights(const Tree &tree, RowId row, const Field &field, const QString &person);

} // namespace ita
