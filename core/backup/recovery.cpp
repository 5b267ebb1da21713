// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/recovery.h"

#include "core/backup/backupcontents.h"
#include "core/backup/recoverytext.h"
#include "core/backup/rescuedcontent.h"
#include "core/backup/restore.h"
#include "core/model/changeplan.h"
#include "core/model/session.h"
#include "core/model/verify.h"
#include "core/rows/rules.h"
#include "core/signoff/record.h"
#include "core/storage/storage.h"

#include <QFileInfo>

#include <algorithm>

namespace ita {
namespace {

void forgetIds(Subtree &subtree)
{
    subtree.id = {};
    for (Subtree &child : subtree.children)
        forgetIds(child);
}

/// The part of a history that can be trusted: its chain holds from the first entry on.
struct TrustedHistory
{
    Tree tree; ///< what it arrives at
    qsizetype entries = 0;
    qint64 lastId = 0; ///< the highest id ever given to a row
};

/// Applies those edits that can be; whether all could.
bool applyWhatFits(Tree &tree, const JournalRow &row, TrustedHistory &history)
{
    bool isWhole = true;
    const QJsonArray forms = row.entry().edits;
    for (const QJsonValue form : forms) {
        const auto edit = editFromJournal(form.toObject());
        RowKinds touched;
        if (!edit || !applyUnchecked(tree, *edit, touched)) {
            isWhole = false;
            continue;
        }
        if (const auto *insert = std::get_if<InsertRow>(&*edit))
            history.lastId = std::max(history.lastId, highestIdIn(insert->content));
    }
    return isWhole;
}

TrustedHistory trustedHistory(const QList<JournalRow> &rows)
{
    TrustedHistory history;
    QString last = QStringLiteral("");
    for (const JournalRow &row : rows) {
        const bool follows = row.seq == history.entries + 1 && row.previous == last
            && row.hash == row.computedHash();
        if (!follows)
            break;
        // Part of an entry is none: only what came before it counts.
        if (!applyWhatFits(history.tree, row, history))
            return trustedHistory(rows.first(history.entries));
        last = row.hash;
        ++history.entries;
    }
    return history;
}

QString sourceLine(const Recovery &recovery)
{
    switch (recovery.source) {
    case Recovery::Source::History:
        return RecoveryText::tr(
            "The whole history could be read: everything is there, and so is who "
            "changed what and when.");
    case Recovery::Source::Both:
        return RecoveryText::tr("Part of the history could be read; the rest was taken from the "
                                "content.");
    case Recovery::Source::Content:
        break;
    }
    return RecoveryText::tr("Only the content could be read.");
}

class Recoverer
{
public:
    Recoverer(const Storages &storages, const Author &author, Lock lock, Rescue rescue)
        : m_storages(storages)
        , m_author(author)
        , m_lock(lock)
        , m_rescue(std::move(rescue))
        , m_history(trustedHistory(m_rescue.journal))
        , m_content(rescuedContent(m_rescue.rows))
    {
    }

    Result<Recovery> make(const QString &out, Overwrite overwrite)
    {
        m_recovery.entries = m_history.entries;
        if (!m_rescue.areKeysWhole)
            m_recovery.missing.append(recoverytext::keysLost());
        const Outcome made = m_history.tree.isEmpty() ? makeFromContent(out, overwrite)
                                                      : makeFromHistory(out, overwrite);
        if (!made)
            return made.error();
        if (auto checked = check(out); !checked)
            return checked.error();
        return m_recovery;
    }

private:
    // ---- from the content alone ------------------------------------------------------------

    Outcome makeFromContent(const QString &out, Overwrite overwrite)
    {
        m_recovery.source = Recovery::Source::Content;
        m_recovery.missing.append(recoverytext::historyLost());
        tellOfContent();
        if (m_content.tree.isEmpty())
            return recoverytext::nothingFits();
        Subtree office = m_content.tree.subtree(m_content.tree.root());
        forgetIds(office);
        auto session = Session::create(
            m_storages, out, overwrite, office, recoverytext::label(), m_author, m_lock);
        return session ? ok() : Outcome(session.error());
    }

    void tellOfContent()
    {
        if (!m_rescue.isContentWhole || !m_content.isWhole())
            m_recovery.missing.append(recoverytext::contentLost(m_content));
    }

    // ---- from the history ------------------------------------------------------------------

    Outcome makeFromHistory(const QString &out, Overwrite overwrite)
    {
        const bool isWhole = m_rescue.isJournalWhole && m_history.entries == m_rescue.journal.size()
            && knowsAllRows();
        m_recovery.source = isWhole ? Recovery::Source::History : Recovery::Source::Both;
        auto storage = rebuild(out, overwrite);
        if (!storage)
            return storage.error();
        if (isWhole)
            return ok();
        tellOfHistory();
        return addWhatIsMissing(**storage);
    }

    /// Otherwise its end is lost without a trace in the history itself.
    bool knowsAllRows() const
    {
        return std::ranges::none_of(m_rescue.rows, [this](const RescuedRow &row) {
            return row.hasFields && row.id.value > m_history.lastId;
        });
    }

    Result<std::unique_ptr<Storage>> rebuild(const QString &out, Overwrite overwrite)
    {
        return m_storages.rebuild(out, overwrite,
            { m_history.tree.subtree(m_history.tree.root()),
                m_rescue.journal.first(m_history.entries), m_rescue.keys, lastId() },
            { m_author.name, m_author.clock(), m_lock });
    }

    qint64 lastId() const
    {
        qint64 last = m_history.lastId;
        // A whole history knows them all; a damaged page may name any number.
        if (m_recovery.source != Recovery::Source::History)
            for (const RescuedRow &row : m_rescue.rows)
                last = std::max(last, row.hasFields ? row.id.value : 0);
        return last;
    }

    void tellOfHistory()
    {
        const QList<JournalRow> &rows = m_rescue.journal;
        for (qsizetype i = m_history.entries; i < rows.size(); ++i) {
            const qint64 before = i == 0 ? 0 : rows[i - 1].seq;
            if (rows[i].seq > before + 1)
                m_recovery.missing.append(recoverytext::entriesLost(before + 1, rows[i].seq - 1));
        }
        m_recovery.missing.append(recoverytext::historyEnds(m_history.entries));
    }

    /// One entry more, which brings what the history that was kept does not say.
    Outcome addWhatIsMissing(Storage &storage)
    {
        const bool isContentSure = m_rescue.isContentWhole && m_content.isWhole();
        QList<Tree> wanted;
        if (isContentSure)
            wanted.append(m_content.tree);
        else {
            Tree tree = m_history.tree;
            for (qsizetype i = m_history.entries; i < m_rescue.journal.size(); ++i)
                applyWhatFits(tree, m_rescue.journal[i], m_history);
            overlay(tree, m_rescue.rows);
            wanted.append(tree);
            Tree overlaid = m_history.tree;
            overlay(overlaid, m_rescue.rows);
            wanted.append(overlaid);
            tellOfContent();
        }
        for (const Tree &tree : std::as_const(wanted))
            if (auto done = bringTo(tree, storage); done || !isRule(done.error()))
                return done;
        m_recovery.missing.append(recoverytext::contentDoesNotFit());
        return ok();
    }

    static bool isRule(const Error &error) { return error.code == Error::Code::Invalid; }

    Outcome bringTo(const Tree &wanted, Storage &storage)
    {
        const Change change { recoverytext::label(), restoreWithRecords(m_history.tree, wanted) };
        auto plan = planChange(m_history.tree, change, lastId() + 1);
        if (!plan)
            return plan.error();
        if (plan->change.edits.isEmpty())
            return ok();
        return storage.write(
            plan->change.edits, { m_author.clock(), m_author.name, change.label, plan->journal });
    }

    // ---- what came of it -------------------------------------------------------------------

    Outcome check(const QString &out)
    {
        auto storage = m_storages.open(out, Access::Read);
        if (!storage)
            return storage.error();
        auto office = (*storage)->load();
        if (!office)
            return office.error();
        auto verified = verify(**storage);
        if (!verified)
            return verified.error();
        for (const Finding &finding : verified->findings)
            m_recovery.findings.append(finding.text);
        Tree tree;
        tree.insert({}, 0, *office);
        m_recovery.signOffs
            = recoverytext::signOffs(tree, recordsWithoutHistory(tree, verified->findings));
        return ok();
    }

    /// Those that bind a history of which the new file does not have all.
    QSet<RowId> recordsWithoutHistory(const Tree &tree, const QList<Finding> &findings) const
    {
        QSet<RowId> records;
        for (const Finding &finding : findings)
            if (finding.place.field == keyOf(&SignOffRecord::journalHash))
                records.insert(finding.place.row);
        if (m_recovery.source != Recovery::Source::Content)
            return records;
        const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
        for (const RowId report : reports) {
            const QList<RowId> all = tree.rows(report, RowKind::SignOffRecord);
            for (const RowId record : all)
                if (bindsHistory(tree.get<SignOffRecord>(record)))
                    records.insert(record);
        }
        return records;
    }

    const Storages &m_storages;
    const Author &m_author;
    Lock m_lock; ///< of the new file
    Rescue m_rescue;
    TrustedHistory m_history;
    RescuedContent m_content;
    Recovery m_recovery;
};

} // namespace

Result<Recovery> recover(const Storages &storages, const QString &damaged, const QString &out,
    Overwrite overwrite, const Author &author, Lock lock)
{
    if (QFileInfo::exists(damaged) && QFileInfo(damaged) == QFileInfo(out))
        return recoverytext::sameFile(damaged);
    auto rescue = storages.rescue(damaged);
    if (!rescue)
        return rescue.error();
    return Recoverer(storages, author, lock, std::move(rescue).value()).make(out, overwrite);
}

std::optional<Backup> newestGood(const Storages &storages, const QList<Backup> &backups)
{
    for (const Backup &backup : backups) {
        const auto read = readBackup(storages, backup.path);
        if (read && read->findings.isEmpty())
            return backup;
    }
    return {};
}

QStringList recoveryLines(const Recovery &recovery)
{
    QStringList lines { sourceLine(recovery),
        RecoveryText::tr("Entries of the history that were kept: %1").arg(recovery.entries) };
    for (const QString &missing : recovery.missing)
        lines.append(RecoveryText::tr("Missing: %1").arg(missing));
    for (const QString &signOff : recovery.signOffs)
        lines.append(signOff);
    for (const QString &finding : recovery.findings)
        lines.append(RecoveryText::tr("Still wrong: %1").arg(finding));
    return lines;
}

} // namespace ita
