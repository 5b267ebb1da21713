// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupreason.h"

#include "core/rows/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ita {
namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

bool inserts(const Change &change, RowKind kind)
{
    return std::ranges::any_of(change.edits, [kind](const Edit &edit) {
        const auto *insert = std::get_if<InsertRow>(&edit);
        return insert && kindOf(insert->content.value) == kind;
    });
}

/// Each merge notes its time in the row of the copy.
bool notesMerge(const Tree &tree, const Change &change)
{
    return std::ranges::any_of(change.edits, [&](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && tree.contains(set->row) && tree.kind(set->row) == RowKind::ReviewCopy
            && set->field == fieldOf(&ReviewCopy::mergedAt).key;
    });
}

} // namespace

QString reasonName(BackupReason reason)
{
    const std::array names { BackupText::tr("Regular"), BackupText::tr("Before an update"),
        BackupText::tr("Before merging a copy"), BackupText::tr("Before a new year"),
        BackupText::tr("Before restoring"), BackupText::tr("Sign-off") };
    static_assert(names.size() == kBackupReasonCount);
    return names.at(size_t(reason));
}

std::optional<BackupReason> reasonBefore(const Tree &tree, const Change &change)
{
    if (notesMerge(tree, change))
        return BackupReason::Merge;
    // The office itself comes with a first report; that is no change to keep anything from.
    if (inserts(change, RowKind::Report))
        return BackupReason::NewYear;
    return {};
}

bool isSignOff(const Change &change)
{
    return inserts(change, RowKind::SignOffRecord);
}

} // namespace ita
