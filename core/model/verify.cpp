// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verify.h"

#include "core/base/thaidate.h"
#include "core/crypto/sealedkey.h"
#include "core/domain/papertitle.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/model/contentcomparison.h"
#include "core/model/guard.h"
#include "core/model/replay.h"
#include "core/model/verifytext.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/checksignoffs.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Checks as much as can be read; a read error is a finding like others.
class Verifier
{
public:
    explicit Verifier(const Storage &storage)
        : m_storage(storage)
    {
    }

    /// Error Cancelled; anything else that fails is a finding.
    Result<Verification> run(const ReplayProgress &progress)
    {
        auto problems = m_storage.findProblems();
        if (problems)
            for (const QString &problem : *problems)
                find(problem);
        else
            unreadable(problems.error());
        auto replay = replayJournal(m_storage,
            { .edit = [this](const JournalRow &row, const Edit &edit,
                          const Tree &before) { judge(row, edit, before); },
                .entry = [this](const JournalRow &row, const QList<Edit> &edits,
                             const Tree &after) { follow(row, edits, after); },
                .progress = progress });
        if (!replay && replay.error().code == Error::Code::Cancelled)
            return replay.error();
        if (!replay) {
            unreadable(replay.error());
            return std::move(m_found);
        }
        m_found.findings += replay->findings;
        compare(*replay);
        checkSignOffs();
        return std::move(m_found);
    }

private:
    void compare(const Replay &replay)
    {
        auto rows = m_storage.rows(replay.tree.value_or(Tree()));
        auto lastId = m_storage.lastId();
        if (!rows || !lastId) {
            unreadable(!rows ? rows.error() : lastId.error());
            return;
        }
        for (const RowId row : rows->strays)
            m_found.findings.append({ { row, {} },
                VerifyText::tr("The file has fields of row %1, which is not there")
                    .arg(row.value) });
        if (*lastId < replay.highestId)
            find(VerifyText::tr("The counter of row numbers was set back"));
        if (replay.tree)
            m_found.findings += compareContent(*replay.tree, *rows);
        const bool isThere = std::ranges::any_of(
            rows->found, [&](const StoredRow &row) { return row.id.value == *lastId; });
        if (*lastId > replay.highestId && !isThere)
            find(VerifyText::tr("The history does not know row %1: entries are missing from it")
                     .arg(*lastId));
    }

    /// An edit that the program refuses was not made with the program.
    void judge(const JournalRow &row, const Edit &edit, const Tree &before)
    {
        if (const auto intact = checkProof(before, edit); !intact)
            find(VerifyText::tr("Entry %1 of the history was not made by this program: %2")
                     .arg(QString::number(row.seq), intact.error().message));
        const auto *insert = std::get_if<InsertRow>(&edit);
        if (const auto *key = insert ? std::get_if<KeyRecord>(&insert->content.value) : nullptr)
            m_origins.insert(key->publicKey,
                { .person = {}, .key = {}, .entry = row.seq, .author = row.author });
    }

    /// Compares each new record with the content at that time.
    void follow(const JournalRow &row, const QList<Edit> &edits, const Tree &tree)
    {
        if (row.seq == 1) {
            m_found.fileId = row.hash;
            noteForeignHistory(tree);
        }
        m_found.journalHash = row.hash;
        m_found.entries = row.seq;
        for (const InsertRow *insert : newRecords(edits)) {
            const auto &record = std::get<SignOffRecord>(insert->content.value);
            if (!tree.contains(insert->parent))
                continue; // the same entry has removed the report: judge() has reported it
            const RowId paper = paperWith(tree, insert->parent, record.paper);
            if (!paper)
                continue; // judge() has reported it
            const auto hash = contentHash(tree, paper);
            if (!hash || *hash != record.contentHash)
                m_found.findings.append(
                    { { insert->content.id, keyOf(&SignOffRecord::contentHash) },
                        VerifyText::tr("Step %1: at entry %2 of the history the report was not "
                                       "what %3 signed")
                            .arg(QString::number(record.step), QString::number(row.seq),
                                record.name) });
            checkEntryOf(row, *insert, tree);
            m_signed.insert(paper, tree);
        }
    }

    void checkEntryOf(const JournalRow &row, const InsertRow &insert, const Tree &tree)
    {
        const auto &record = std::get<SignOffRecord>(insert.content.value);
        const auto bound = checkHistory(tree, record, { row.previous, row.author, row.time });
        if (!bound)
            m_found.findings.append({ { insert.content.id, keyOf(&SignOffRecord::journalHash) },
                VerifyText::tr("Step %1: entry %2 of the history was rewritten: %3")
                    .arg(QString::number(record.step), QString::number(row.seq),
                        bound.error().message) });
    }

    /// Records that came with the whole content bind the history of the file that they came from.
    void noteForeignHistory(const Tree &tree)
    {
        if (!tree.root())
            return;
        const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
        for (const RowId report : reports)
            if (!tree.rows(report, RowKind::SignOffRecord).isEmpty())
                m_found.notes.append({ { report, {} },
                    VerifyText::tr("%1: the sign-offs came with the first entry of the history. "
                                   "What they bind of the history before, only the file shows in "
                                   "which they were made")
                        .arg(placeName(tree, report)) });
    }

    void checkSignOffs()
    {
        auto office = m_storage.load();
        if (!office) {
            if (m_found.findings.isEmpty()) // otherwise they contain the reason
                unreadable(office.error());
            return;
        }
        Tree tree;
        tree.insert({}, 0, *office);
        const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
        for (const RowId report : reports)
            checkReport(tree, report);
        checkKeys(tree);
    }

    void checkReport(const Tree &tree, RowId report)
    {
        m_found.findings += ita::checkSignOffs(tree, report);
        m_found.notes += backwardTimes(tree, report);
        for (const RowId paper : papersOf(tree, report))
            addProof(tree, report, paper);
    }

    void addProof(const Tree &tree, RowId report, RowId paper)
    {
        const Chain chain = chainOf(tree, paper);
        const auto hash = contentHash(tree, paper);
        ReportProof proof { .report = report,
            .paper = paper,
            .title = paper == report ? QString() : paperTitle(tree, paper),
            .fiscalYear = tree.get<Report>(report).fiscalYear,
            .contentHash = hash ? *hash : QString(),
            .steps = int(chain.steps.size()),
            .endorsed = chain.endorsed,
            .records = {} };
        const QList<RowId> records = recordsOf(tree, paper);
        for (const RowId record : records)
            proof.records.append(tree.get<SignOffRecord>(record));
        m_found.reports.append(proof);
        if (chain.endorsed > 0)
            nameChanges(tree, paper);
    }

    /// Adds a finding for each field that has changed since the paper was signed last.
    void nameChanges(const Tree &tree, RowId paper)
    {
        const auto then = m_signed.constFind(paper);
        if (then == m_signed.constEnd())
            return;
        const QList<ContentChange> changes = contentChanges(*then, tree, paper);
        for (const ContentChange &change : changes) {
            const Tree &knows = tree.contains(change.place.row) ? tree : *then;
            m_found.findings.append({ change.place,
                VerifyText::tr("Changed since it was signed: %1")
                    .arg(placeName(knows, change.place.row, change.place.field)) });
        }
    }

    void listKeys(const Tree &tree)
    {
        const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
        for (const RowId person : people)
            for (const RowId row : tree.rows(person, RowKind::KeyRecord)) {
                KeyProof proof = m_origins.value(tree.get<KeyRecord>(row).publicKey,
                    { .person = {}, .key = {}, .entry = 1, .author = {} });
                proof.person = nameOfPerson(tree, tree.get<Person>(person).key);
                proof.key = tree.get<KeyRecord>(row);
                m_found.keys.append(proof);
            }
    }

    void checkKeys(const Tree &tree)
    {
        listKeys(tree);
        const auto keys = m_storage.sealedKeys();
        if (!keys) {
            unreadable(keys.error());
            return;
        }
        for (const StoredKey &key : *keys)
            checkKey(tree, key);
        noteLostSecrets(tree, *keys);
    }

    /// A missing secret key is only a note: old signatures stay valid.
    void noteLostSecrets(const Tree &tree, const QList<StoredKey> &keys)
    {
        const QList<RowId> people = tree.rows(tree.root(), RowKind::Person);
        for (const RowId person : people)
            for (const RowId row : tree.rows(person, RowKind::KeyRecord)) {
                const auto &key = tree.get<KeyRecord>(row);
                const bool held = std::ranges::any_of(keys,
                    [&](const StoredKey &stored) { return stored.publicKey == key.publicKey; });
                if (key.retiredAt.isEmpty() && !held)
                    m_found.notes.append({ { row, {} },
                        VerifyText::tr("The secret key of %1 is not in this file")
                            .arg(placeName(tree, person)) });
            }
    }

    void checkKey(const Tree &tree, const StoredKey &key)
    {
        const auto sealed = sealedKeyFromText(key.sealed);
        if (!sealed || QString::fromLatin1(sealed->publicKey.toHex()) != key.publicKey)
            find(VerifyText::tr("The secret key stored for public key %1 is damaged or belongs to "
                                "another")
                     .arg(key.publicKey));
        const QList<RowId> rows = tree.descendants(tree.root());
        if (std::ranges::none_of(rows, [&](RowId row) {
                const auto *record = std::get_if<KeyRecord>(&tree.value(row));
                return record && record->publicKey == key.publicKey;
            }))
            find(VerifyText::tr("The file holds a secret key of nobody: %1").arg(key.publicKey));
    }

    void find(const QString &text) { m_found.findings.append({ {}, text }); }
    void unreadable(const Error &error)
    {
        find(
            error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail));
    }

    const Storage &m_storage;
    Verification m_found;
    QHash<QString, KeyProof> m_origins; ///< journal entries that added keys, by public key
    QHash<RowId, Tree> m_signed; ///< by paper: the content when its last record was made
};

} // namespace

Result<Verification> verify(const Storages &storages, const QString &path)
{
    auto storage = storages.open(path, Access::Read);
    if (storage)
        return verify(**storage);
    if (storage.error().code != Error::Code::Damaged)
        return storage.error();
    const auto foreign = storages.foreignParts(path);
    if (!foreign || foreign->isEmpty())
        return storage.error();
    Verification found;
    for (const QString &part : *foreign)
        found.findings.append({ {}, part });
    return found;
}

Result<Verification> verify(const Storage &storage, const ReplayProgress &progress)
{
    Verification found;
    auto read = storage.readAtOnce([&] {
        auto verified = Verifier(storage).run(progress);
        if (!verified)
            return Outcome(verified.error());
        found = std::move(verified).value();
        return ok();
    });
    if (!read)
        return read.error();
    return found;
}

QString keyText(const KeyProof &proof)
{
    const KeyRecord &key = proof.key;
    const QString made = proof.author.isEmpty()
        ? thaiMomentShort(key.madeAt)
        : VerifyText::tr("%1, by %2").arg(thaiMomentShort(key.madeAt), proof.author);
    QString text = VerifyText::tr("%1: %2, since entry %3 of the history (%4)")
                       .arg(proof.person, key.publicKey, QString::number(proof.entry), made);
    if (!key.retiredAt.isEmpty())
        text += VerifyText::tr("; replaced %1 by %2: %3")
                    .arg(thaiMomentShort(key.retiredAt), key.retiredBy, key.reason);
    return text;
}

} // namespace ita
