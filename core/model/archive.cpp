// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/archive.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidigits.h"
#include "core/domain/archivedyears.h"
#include "core/domain/people.h"
#include "core/model/archiveguard.h"
#include "core/model/changeplan.h"
#include "core/model/guard.h"
#include "core/model/session.h"
#include "core/model/verify.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct ArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)
};

Error archiveError(const QString &sentence, const QString &path)
{
    return { Error::Code::Invalid, sentence.arg(QDir::toNativeSeparators(path)), {} };
}

int yearOf(const Tree &tree, RowId report)
{
    return tree.get<Report>(report).fiscalYear;
}

QString nameOf(const QString &path)
{
    return withoutTraps(QFileInfo(path).fileName());
}

QString authorOf(const Session &session)
{
    return session.person().isEmpty() ? session.author() : session.person();
}

// ---- Out of the file

/// The year leaves for the file of that name.
Result<QList<Edit>> leaving(const Session &session, RowId report, const QString &file, qsizetype at)
{
    const Tree &tree = session.tree();
    const auto content = contentOf(tree.subtree(report));
    if (!content)
        return content.error();
    const ArchivedYear archived { .fiscalYear = yearOf(tree, report),
        .file = file,
        .content = *content,
        .author = authorOf(session),
        .time = session.now().toString(Qt::ISODateWithMs),
        .returnedBy = {},
        .returnedAt = {} };
    return QList<Edit> { InsertRow { tree.root(), at,
                             { .id = {}, .value = archived, .extra = {}, .children = {} } },
        RemoveRow { report } };
}

/// All other years leave, for the file that they stay in.
Result<QList<Edit>> leavingOthers(const Session &session, RowId report)
{
    const Tree &tree = session.tree();
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    qsizetype at = tree.rows(tree.root(), RowKind::ArchivedYear).size();
    QList<Edit> edits;
    for (const RowId other : reports) {
        if (other == report)
            continue;
        const auto gone = leaving(session, other, nameOf(session.path()), at++);
        if (!gone)
            return gone;
        edits += *gone;
    }
    return edits;
}

/// The change as the session would make it, tried on a tree that it does not touch.
Result<ChangePlan> planned(const Session &session, Tree tree, const Change &change)
{
    const auto lastId = session.storage().lastId();
    if (!lastId)
        return lastId.error();
    const qint64 next = std::max(*lastId, highestIdIn(tree.subtree(tree.root()))) + 1;
    return planChange(tree, change, next, [&session](const Tree &before, const Edit &edit) {
        return checkEdit(before, edit, session.person());
    });
}

Result<QList<JournalRow>> wholeJournal(const Storage &storage)
{
    QList<JournalRow> rows;
    auto read = storage.readJournal({}, [&](const JournalRow &row) {
        rows.append(row);
        return ok();
    });
    return read ? Result<QList<JournalRow>>(rows) : read.error();
}

Outcome readBack(const Session &session, const QString &path, const Tree &expected)
{
    const auto storage = session.storages().open(path, Access::Read);
    if (!storage)
        return storage.error();
    const auto verified = verify(**storage);
    const auto office = (*storage)->load();
    if (!verified || !office)
        return verified ? office.error() : verified.error();
    Tree tree;
    tree.insert({}, 0, *office);
    return verified->findings.isEmpty() && tree == expected
        ? ok()
        : Outcome(
            archiveError(ArchiveText::tr("“%1” could not be read back as it was written"), path));
}

/// Makes the file of the archive: the whole history, and as its last entry all other years leave.
/// It holds no secret keys: nothing is signed in it any more.
Outcome writeArchive(const Session &session, RowId report, const QString &path)
{
    Tree tree = session.tree();
    const QString label
        = ArchiveText::tr("Archive of fiscal year %1").arg(toThaiDigits(yearOf(tree, report)));
    const auto others = leavingOthers(session, report);
    if (!others)
        return others.error();
    const auto plan = planned(session, tree, { label, *others });
    if (!plan)
        return plan.error();
    auto journal = wholeJournal(session.storage());
    if (!journal)
        return journal.error();
    journal->append(JournalRow::next(journal->last(),
        { session.now(), withoutTraps(session.author()), withoutTraps(label), plan->journal }));
    for (const Edit &edit : plan->change.edits)
        carryOut(tree, edit);
    {
        const auto made = session.storages().rebuild(path, Overwrite::No,
            { tree.subtree(tree.root()), *journal, {}, plan->nextId - 1 },
            { session.author(), session.now() });
        if (!made)
            return made.error();
    } // Closed, so that it is read as others will.
    return readBack(session, path, tree);
}

Outcome checkLeaving(const Session &session, RowId report)
{
    const Tree &tree = session.tree();
    if (session.isReadOnly())
        return session.whyReadOnly();
    if (!tree.contains(report) || tree.kind(report) != RowKind::Report)
        return Error { Error::Code::NotFound, ArchiveText::tr("There is no such report"), {} };
    if (tree.rows(tree.root(), RowKind::Report).size() == 1)
        return Error { Error::Code::Invalid,
            ArchiveText::tr("The only year of a file is not archived: copy the file instead"), {} };
    return ok();
}

// ---- And back

Error notAnArchive(const QString &path)
{
    return archiveError(
        ArchiveText::tr("“%1” is not an archive that was made from this file"), path);
}

Result<Tree> archiveAt(const Session &session, const QString &path)
{
    const auto storage = session.storages().open(path, Access::Read);
    if (!storage)
        return storage.error();
    const auto verified = verify(**storage);
    if (!verified)
        return verified.error();
    if (!verified->findings.isEmpty())
        return Error { Error::Code::Damaged,
            ArchiveText::tr("“%1” is damaged or was changed by another program: %2")
                .arg(QDir::toNativeSeparators(path), verified->findings.constFirst().text),
            {} };
    if (verified->fileId != session.fileId())
        return notAnArchive(path);
    const auto office = (*storage)->load();
    if (!office)
        return office.error();
    Tree tree;
    tree.insert({}, 0, *office);
    return tree;
}

/// Whether this is the report of a year that is away, as it went.
Outcome checkReturn(const Session &session, const Tree &archive, RowId report, const QString &path)
{
    const Tree &tree = session.tree();
    const int year = yearOf(archive, report);
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    if (std::ranges::any_of(reports, [&](RowId row) { return yearOf(tree, row) == year; }))
        return Error { Error::Code::Invalid,
            ArchiveText::tr("The file has a report of %1 already").arg(year), {} };
    const RowId away = yearAway(tree, year);
    if (!away)
        return notAnArchive(path);
    const auto content = contentOf(archive.subtree(report));
    if (!content)
        return content.error();
    if (*content != tree.get<ArchivedYear>(away).content)
        return archiveError(
            ArchiveText::tr("“%1” was changed after the year was archived in it"), path);
    return ok();
}

/// People of the archive whom the report names and who have been removed here since.
QList<Edit> returningPeople(const Tree &tree, const Tree &archive, RowId report)
{
    QList<Edit> edits;
    qsizetype at = tree.rows(tree.root(), RowKind::Person).size();
    const QList<RowId> rows = archive.descendants(report);
    QStringList seen;
    for (const RowId row : rows) {
        const auto *step = std::get_if<SignOffStep>(&archive.value(row));
        const RowId person = step ? personRow(archive, step->person) : RowId();
        if (!person || personRow(tree, step->person) || seen.contains(step->person))
            continue;
        seen.append(step->person);
        edits.append(InsertRow { tree.root(), at++, archive.subtree(person) });
    }
    return edits;
}

Change returning(const Session &session, const Tree &archive, RowId report)
{
    const Tree &tree = session.tree();
    const int year = yearOf(archive, report);
    const RowId away = yearAway(tree, year);
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    const qsizetype earlier
        = std::ranges::count_if(reports, [&](RowId row) { return yearOf(tree, row) < year; });
    Change change { ArchiveText::tr("Bring fiscal year %1 back from “%2”")
                        .arg(toThaiDigits(year), tree.get<ArchivedYear>(away).file),
        returningPeople(tree, archive, report) };
    change.edits.append(InsertRow { tree.root(), earlier, archive.subtree(report) });
    change.edits.append(SetField { away, keyOf(&ArchivedYear::returnedBy), authorOf(session) });
    change.edits.append(SetField {
        away, keyOf(&ArchivedYear::returnedAt), session.now().toString(Qt::ISODateWithMs) });
    return change;
}

} // namespace

Outcome archiveYear(Session &session, RowId report, const QString &path)
{
    if (auto may = checkLeaving(session, report); !may)
        return may;
    const Tree &tree = session.tree();
    const auto edits = leaving(
        session, report, nameOf(path), tree.rows(tree.root(), RowKind::ArchivedYear).size());
    if (!edits)
        return edits.error();
    const Change change { ArchiveText::tr("Archive fiscal year %1 in “%2”")
                              .arg(toThaiDigits(yearOf(tree, report)), nameOf(path)),
        *edits };
    if (const auto may = planned(session, tree, change); !may)
        return may.error();
    if (auto written = writeArchive(session, report, path); !written)
        return written;
    const auto applied = session.apply(change);
    return applied ? ok() : Outcome(applied.error());
}

Result<RowId> bringBackYear(Session &session, const QString &path)
{
    if (session.isReadOnly())
        return session.whyReadOnly();
    const auto archive = archiveAt(session, path);
    if (!archive)
        return archive.error();
    const QList<RowId> reports = archive->rows(archive->root(), RowKind::Report);
    if (reports.size() != 1)
        return notAnArchive(path);
    const RowId report = reports.constFirst();
    if (auto may = checkReturn(session, *archive, report, path); !may)
        return may.error();
    const auto applied = session.apply(returning(session, *archive, report));
    return applied ? Result<RowId>(report) : applied.error();
}

} // namespace ita
