// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/reviewcopies.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/people.h"
#include "core/model/guard.h"
#include "core/model/replay.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/review/threewaymerge.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

Error refused(const QString &sentence, const QString &path, const QString &detail = {})
{
    return { Error::Code::Invalid, sentence.arg(QDir::toNativeSeparators(path)), detail };
}

QString someKey()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

/// The office with its units, its people with their public keys, which are needed to check
/// signatures, and the one report without its ReviewCopy rows.
Subtree contentOfCopy(const Tree &tree, RowId report)
{
    Subtree office { .id = tree.root(),
        .value = tree.value(tree.root()),
        .extra = tree.find(tree.root())->extra,
        .children = {} };
    const QList<RowId> rows = tree.children(tree.root());
    for (const RowId row : rows) {
        const RowKind kind = tree.kind(row);
        if (kind == RowKind::Comment || (kind == RowKind::Report && row != report))
            continue;
        Subtree subtree = tree.subtree(row);
        if (auto *person = std::get_if<Person>(&subtree.value))
            person->signatureImage.clear();
        subtree.children.removeIf([&](const Subtree &child) {
            const RowKind below = kindOf(child.value);
            return below == RowKind::ReviewCopy || (below == RowKind::Comment && row != report);
        });
        office.children.append(subtree);
    }
    return office;
}

Result<JournalRow> firstEntry(const Storage &storage)
{
    JournalRow first;
    auto read = storage.readJournal({ .from = 1, .to = 1 }, [&](const JournalRow &row) {
        first = row;
        return ok();
    });
    if (!read)
        return read.error();
    return first;
}

Result<Tree> treeIn(const Storage &storage)
{
    auto office = storage.load();
    if (!office)
        return office.error();
    Tree tree;
    tree.insert({}, 0, *office);
    return tree;
}

/// Reads a copy that was just written, as its receiver will. Returns the hash of its first entry.
Result<QString> readBack(const Storage &copy, const QString &path, const Tree &expected)
{
    const auto verified = verify(copy);
    if (!verified)
        return verified.error();
    const auto tree = treeIn(copy);
    if (!verified->findings.isEmpty() || !tree || !(*tree == expected))
        return refused(ReviewText::tr("“%1” could not be read back as it was written"), path);
    return verified->fileId;
}

/// Makes the file of the copy; rows keep the ids that they have in the session's file. `note` is
/// called with the seal of the finished copy before it appears, or replaces an older one.
Outcome writeCopy(const Session &session, RowId report, const ReviewCopy &copy, const QString &path,
    Overwrite overwrite, const std::function<Outcome(const QString &seal)> &note)
{
    Subtree office = contentOfCopy(session.tree(), report);
    ReviewCopy held = copy;
    held.place = CopyPlace::Held;
    for (Subtree &child : office.children)
        if (child.id == report)
            child.children.append(
                { .id = { highestIdIn(office) + 1 }, .value = held, .extra = {}, .children = {} });
    const InsertRow insertion { {}, 0, office };
    const JournalEntry entry { session.now(), withoutTraps(session.author()),
        withoutTraps(
            ReviewText::tr("Review copy for %1").arg(nameOfPerson(session.tree(), copy.person))),
        { journalForm({}, insertion) } };
    Tree expected;
    expected.insert({}, 0, office);
    return session.storages().make(path, overwrite, office, entry,
        { session.author(), session.now() }, [&](const Storage &made) -> Outcome {
            const auto seal = readBack(made, path, expected);
            return seal ? note(*seal) : Outcome(seal.error());
        });
}

Outcome checkSending(const Session &session, const InsertRow &note, const QString &path)
{
    const Tree &tree = session.tree();
    const auto &copy = std::get<ReviewCopy>(note.content.value);
    if (session.isReadOnly())
        return session.whyReadOnly();
    if (!tree.contains(note.parent) || tree.kind(note.parent) != RowKind::Report)
        return Error { Error::Code::NotFound, ReviewText::tr("There is no such report"), {} };
    if (!personRow(tree, copy.person))
        return Error { Error::Code::NotFound,
            ReviewText::tr("There is no person “%1” with a name or position in this file")
                .arg(copy.person),
            {} };
    if (QFileInfo(path).suffix().toLower() != kReviewSuffix)
        return refused(ReviewText::tr("%1: the name of a review copy ends in .itareview"), path);
    return checkEdit(tree, note, session.person());
}

// ---- Reading a copy that came back

Error notSentAsIs(const QString &path)
{
    return refused(ReviewText::tr("“%1” is not the review copy that was sent: what it began with "
                                  "was changed"),
        path);
}

/// The ReviewCopy row in the session's file, from which the copy was sent.
Result<RowId> findSent(const Session &session, const Tree &copyTree, const QString &path)
{
    const ReviewCopy *held = heldCopy(copyTree);
    if (!held)
        return refused(ReviewText::tr("“%1” is not a review copy"), path);
    if (held->origin != session.fileId())
        return refused(ReviewText::tr("“%1” is a review copy of another file"), path);
    const Tree &tree = session.tree();
    const RowId report = copyTree.rows(copyTree.root(), RowKind::Report).value(0);
    if (!tree.contains(report) || tree.kind(report) != RowKind::Report)
        return refused(
            ReviewText::tr("“%1” is a copy of a report that is not in this file any more"), path);
    if (tree.get<Report>(report).fiscalYear != copyTree.get<Report>(report).fiscalYear)
        return refused(ReviewText::tr("“%1” is a copy of the report of another year"), path);
    const QList<RowId> copies = tree.rows(report, RowKind::ReviewCopy);
    for (const RowId row : copies)
        if (const auto &sent = tree.get<ReviewCopy>(row);
            sent.key == held->key && sent.person == held->person && sent.place == CopyPlace::Sent)
            return row;
    return refused(ReviewText::tr("“%1” is not one of the review copies of this report"), path);
}

/// The copy's content as it was sent. Error Forbidden when its person may not make a later edit.
Result<Tree> followCopy(const Storage &copy, const QString &path, const ReplayProgress &progress)
{
    Tree tree;
    Tree sent;
    Outcome allowed = ok();
    const auto follow = [&](const JournalRow &row, const QList<Edit> &edits, const Tree &after) {
        if (row.seq == 1) {
            sent = tree = after;
            return;
        }
        if (allowed)
            allowed = checkClosings(sent, tree, edits);
        for (const Edit &edit : edits) {
            if (allowed)
                allowed = checkEdit(tree, edit, {}, &sent);
            carryOut(tree, edit);
        }
    };
    const auto replay = replayJournal(copy, { .edit = {}, .entry = follow, .progress = progress });
    if (!replay)
        return replay.error();
    if (!allowed)
        return Error { Error::Code::Forbidden,
            ReviewText::tr("“%1” holds what its person may not do: %2")
                .arg(QDir::toNativeSeparators(path), allowed.error().message),
            {} };
    return sent;
}

/// What merges have decided is kept as a list, which holds no more.
constexpr qsizetype kMostNewRows = 10'000;

/// The progress of the first or second of two replays of the same history.
ReplayProgress halfOf(const ReplayProgress &progress, int half)
{
    if (!progress)
        return {};
    return
        [&progress, half](qint64 done, qint64 all) { return progress(half * all + done, 2 * all); };
}

Outcome checkSound(const Storage &copy, const QString &path, const ReplayProgress &progress)
{
    const auto verified = verify(copy, progress);
    if (!verified)
        return verified.error();
    if (verified->findings.isEmpty())
        return ok();
    return Error { Error::Code::Damaged,
        ReviewText::tr("“%1” is damaged or was changed by another program: %2")
            .arg(QDir::toNativeSeparators(path), verified->findings.constFirst().text),
        {} };
}

} // namespace

Outcome sendCopy(Session &session, RowId report, const QString &person, const QList<CopyRight> &may,
    const QString &path, Overwrite overwrite)
{
    ReviewCopy copy;
    copy.key = someKey();
    copy.person = person;
    copy.madeAt = session.now().toString(Qt::ISODateWithMs);
    copy.origin = session.fileId();
    for (const CopyRight right : may)
        copy.may.append(kCopyRights[size_t(right)]);
    InsertRow note { report, 0, { .id = {}, .value = copy, .extra = {}, .children = {} } };
    if (auto checked = checkSending(session, note, path); !checked)
        return checked;
    // The note comes first: whoever is killed between the two, or has a disk that fails, has a note
    // of a copy that was never sent, which does no harm, and not a copy that its file does not
    // know.
    const auto takeNote = [&](const QString &seal) -> Outcome {
        copy.seal = seal;
        note.content.value = copy;
        note.position = session.tree().rows(report, RowKind::ReviewCopy).size();
        const auto applied = session.apply(
            { ReviewText::tr("Send a review copy to %1").arg(nameOfPerson(session.tree(), person)),
                { note } });
        return applied ? ok() : Outcome(applied.error());
    };
    return writeCopy(session, report, copy, path, overwrite, takeNote);
}

Result<MergePlan> readCopy(
    const Session &session, const QString &path, const ReplayProgress &progress)
{
    auto copy = session.storages().open(path, Access::Read);
    if (!copy)
        return copy.error();
    if (auto sound = checkSound(**copy, path, halfOf(progress, 0)); !sound)
        return sound.error();
    const auto theirs = treeIn(**copy);
    if (!theirs)
        return theirs.error();
    const auto sent = findSent(session, *theirs, path);
    if (!sent)
        return sent.error();
    const auto first = firstEntry(**copy);
    if (!first)
        return first.error();
    if (first->hash != session.tree().get<ReviewCopy>(*sent).seal)
        return notSentAsIs(path);
    const auto base = followCopy(**copy, path, halfOf(progress, 1));
    if (!base)
        return base.error();
    if (theirs->size() > base->size() + kMostNewRows)
        return Error { Error::Code::Invalid,
            ReviewText::tr("“%1” holds more new comments and rows than can be merged: %2")
                .arg(QDir::toNativeSeparators(path),
                    QLocale(QLocale::English).toString(kMostNewRows)),
            {} };
    return planMerge(*base, session.tree(), *theirs, *sent);
}

Outcome applyMerge(Session &session, const MergePlan &plan, MergeChoices choices)
{
    choices.author = session.person().isEmpty() ? session.author() : session.person();
    choices.time = session.now().toString(Qt::ISODateWithMs);
    const auto applied = session.apply(mergeChange(plan, choices));
    if (applied)
        return ok();
    Error error = applied.error();
    if (error.code == Error::Code::Signed)
        error.message += u". "_s + ReviewText::tr("Comments alone can be merged all the same");
    return error;
}

} // namespace ita
