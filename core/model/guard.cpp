// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guard.h"

#include "core/domain/comments.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/domain/rights.h"
#include "core/model/archiveguard.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/record.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct GuardText
{
    Q_DECLARE_TR_FUNCTIONS(GuardText)
};

QString signersOf(const Tree &tree, const Chain &chain)
{
    QStringList signers;
    for (const ChainStep &step : chain.steps)
        if (step.record) {
            const auto &record = tree.get<SignOffRecord>(step.record);
            signers.append(record.name.isEmpty() ? QString(record.position).replace(u'\n', u' ')
                                                 : record.name);
        }
    return signers.join(u", "_s);
}

/// Whether the edit of printed content breaks an endorsement. An opinion is part of its own step's
/// record only.
bool breaksSignOff(const Tree &tree, const Edit &edit, const Chain &chain)
{
    const auto *set = std::get_if<SetField>(&edit);
    if (!set || set->field != keyOf(&SignOffStep::opinion)
        || tree.kind(set->row) != RowKind::SignOffStep)
        return chain.endorsed > 0;
    for (const ChainStep &step : chain.steps)
        if (step.row == set->row)
            return bool(step.record);
    return false;
}

QString placeOf(const Tree &tree, const Edit &edit)
{
    if (const auto *set = std::get_if<SetField>(&edit))
        return placeName(tree, set->row, set->field);
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return placeName(tree, insert->parent);
    if (const auto *remove = std::get_if<RemoveRow>(&edit))
        return placeName(tree, remove->row);
    return placeName(tree, std::get<MoveRow>(edit).row);
}

/// Whether the edit sets the value that the field already has, which breaks no signature.
bool changesNothing(const Tree &tree, const Edit &edit)
{
    const auto *set = std::get_if<SetField>(&edit);
    return set
        && describe(tree.value(set->row)).field(set->field)->get(tree.value(set->row))
        == set->value;
}

bool hasRecords(const Tree &tree, RowId paper)
{
    return !tree.rows(reportOf(tree, paper), RowKind::SignOffRecord).isEmpty();
}

Outcome checkSigned(const Tree &tree, const Edit &edit)
{
    const QList<RowId> papers = printedIn(tree, edit);
    for (const RowId paper : papers) {
        if (!hasRecords(tree, paper))
            continue;
        const Chain chain = chainOf(tree, paper);
        if (breaksSignOff(tree, edit, chain) && !changesNothing(tree, edit))
            return Error { Error::Code::Signed,
                GuardText::tr("%1: this is signed by %2. Re-open the report before you change it")
                    .arg(placeOf(tree, edit), signersOf(tree, chain)),
                {} };
    }
    return ok();
}

Error kept(const QString &message)
{
    return { Error::Code::Forbidden, message, {} };
}

Error recordsAreKept()
{
    return kept(GuardText::tr("Sign-off records and signing keys are kept as they are"));
}

bool isRecord(RowKind kind)
{
    return kind == RowKind::SignOffRecord || kind == RowKind::KeyRecord;
}

bool holdsRecord(const Subtree &subtree)
{
    return isRecord(kindOf(subtree.value)) || std::ranges::any_of(subtree.children, holdsRecord);
}

/// The retirement of a key is recorded once; the time of a new passphrase may be set repeatedly.
Outcome checkKept(const Tree &tree, const SetField &set)
{
    const RowValue &row = tree.value(set.row);
    if (!isRecord(kindOf(row)))
        return ok();
    const bool isEmpty = describe(row).field(set.field)->get(row).toString().isEmpty();
    if (kindOf(row) == RowKind::KeyRecord
        && (set.field == keyOf(&KeyRecord::passphraseAt) || (isRetiring(set.field) && isEmpty)))
        return ok();
    return recordsAreKept();
}

Outcome checkKept(const Tree &tree, const InsertRow &insert)
{
    if (std::ranges::any_of(insert.content.children, holdsRecord))
        return recordsAreKept();
    if (std::holds_alternative<KeyRecord>(insert.content.value)
        && keyInUse(tree, tree.get<Person>(insert.parent).key))
        return kept(GuardText::tr("%1 has a signing key already")
                        .arg(nameOfPerson(tree, tree.get<Person>(insert.parent).key)));
    return ok();
}

/// A paper stays as long as the records of its chain, which are below its report.
Outcome checkKept(const Tree &tree, const RemoveRow &remove)
{
    const bool isSignedPaper
        = tree.kind(remove.row) == RowKind::Paper && !recordsOf(tree, remove.row).isEmpty();
    return isSignedPaper || holdsRecord(tree.subtree(remove.row)) ? Outcome(recordsAreKept())
                                                                  : ok();
}

Outcome checkKept(const Tree &tree, const MoveRow &move)
{
    return isRecord(tree.kind(move.row)) ? Outcome(recordsAreKept()) : ok();
}

Outcome checkRecord(const Tree &tree, const InsertRow &insert)
{
    const auto *record = std::get_if<SignOffRecord>(&insert.content.value);
    if (!record)
        return ok();
    if (insert.position != tree.rows(insert.parent, RowKind::SignOffRecord).size())
        return Error { Error::Code::Invalid,
            GuardText::tr("A sign-off is added after the last one"), {} };
    return checkNewRecord(tree, insert.parent, *record);
}

const Comment *commentIn(const Tree &tree, RowId row)
{
    return tree.contains(row) ? std::get_if<Comment>(&tree.value(row)) : nullptr;
}

bool isClosedAlike(const Comment &one, const Comment &other)
{
    return one.state == other.state && one.closedBy == other.closedBy
        && one.closedAt == other.closedAt;
}

/// Whether the edit restores the `closedBy` that a comment had in `sent`, as an undo does.
bool restoresCloser(const Tree &sent, const Edit &edit)
{
    const auto *set = std::get_if<SetField>(&edit);
    const Comment *comment = set ? commentIn(sent, set->row) : nullptr;
    return comment && set->field == keyOf(&Comment::closedBy) && set->value == comment->closedBy;
}

/// The same edit with an empty `closedBy`, which needs only the right to close comments.
Edit withoutCloser(const Edit &edit)
{
    const auto &set = std::get<SetField>(edit);
    return SetField { set.row, set.field, QString() };
}

bool hasSubject(const Tree &tree, const Edit &edit)
{
    if (const auto *set = std::get_if<SetField>(&edit))
        return tree.contains(set->row) && describe(tree.value(set->row)).field(set->field);
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        return tree.contains(insert->parent)
            && accepts(tree.kind(insert->parent), kindOf(insert->content.value));
    if (const auto *remove = std::get_if<RemoveRow>(&edit))
        return tree.contains(remove->row);
    const auto &move = std::get<MoveRow>(edit);
    return tree.contains(move.row) && tree.contains(move.parent);
}

} // namespace

Outcome checkProof(const Tree &tree, const Edit &edit)
{
    if (!hasSubject(tree, edit))
        return ok(); // the edit is refused when it is tried, with a better reason
    if (const auto archiving = checkArchiving(tree, edit))
        return *archiving;
    if (auto intact = std::visit([&](const auto &kind) { return checkKept(tree, kind); }, edit);
        !intact)
        return intact;
    if (const auto *insert = std::get_if<InsertRow>(&edit))
        if (auto checked = checkRecord(tree, *insert); !checked)
            return checked;
    return checkSigned(tree, edit);
}

Outcome checkEdit(const Tree &tree, const Edit &edit, const QString &person, const Tree *sent)
{
    if (!hasSubject(tree, edit))
        return ok();
    const bool restores = sent && restoresCloser(*sent, edit);
    if (auto allowed = checkRights(tree, restores ? withoutCloser(edit) : edit, person); !allowed)
        return allowed;
    return checkProof(tree, edit);
}

Outcome checkClosings(const Tree &sent, const Tree &tree, const QList<Edit> &edits)
{
    QHash<RowId, RowValue> settled;
    for (const Edit &edit : edits) {
        const auto *set = std::get_if<SetField>(&edit);
        if (!set || !commentIn(tree, set->row) || !isClosing(set->field))
            continue;
        auto at = settled.find(set->row);
        if (at == settled.end())
            at = settled.insert(set->row, tree.value(set->row));
        describe(*at).field(set->field)->set(*at, set->value);
    }
    const QString person = actingPerson(tree, {});
    for (auto it = settled.cbegin(); it != settled.cend(); ++it) {
        const auto &comment = std::get<Comment>(*it);
        const Comment *before = commentIn(sent, it.key());
        const bool isOwn = comment.closedBy.isEmpty() || comment.closedBy == person;
        if (!isOwn && !(before && isClosedAlike(*before, comment)))
            return kept(GuardText::tr("A comment is closed in one's own name only"));
    }
    return ok();
}

} // namespace ita
