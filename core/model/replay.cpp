// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/replay.h"

#include "core/base/thaidate.h"
#include "core/model/verifytext.h"

#include <algorithm>

namespace ita {
namespace {

class Replayer
{
public:
    explicit Replayer(const ReplayFollower &follower)
        : m_follower(follower)
    {
    }

    void take(const JournalRow &row)
    {
        if (!m_broken)
            checkLink(row);
        if (m_replay.tree)
            carryOut(row);
        m_lastSeq = row.seq;
        m_lastHash = row.hash;
    }

    Replay finish()
    {
        if (m_lastSeq == 0) {
            find(VerifyText::tr("The history is empty"));
            m_replay.tree.reset();
        }
        return std::move(m_replay);
    }

private:
    /// Reports only the first break: later links depend on it.
    void checkLink(const JournalRow &row)
    {
        if (row.seq != m_lastSeq + 1)
            broken(VerifyText::tr("The history is broken: entry %1 is missing").arg(m_lastSeq + 1));
        else if (row.previous != m_lastHash)
            broken(
                VerifyText::tr("The history is broken: entry %1 does not continue the one before "
                               "it")
                    .arg(row.seq));
        else if (row.hash != row.computedHash())
            broken(VerifyText::tr("The history is broken: entry %1 of %2 was changed afterwards")
                       .arg(QString::number(row.seq), thaiMomentShort(row.time)));
    }

    void broken(const QString &text)
    {
        m_broken = true;
        find(text);
    }

    void carryOut(const JournalRow &row)
    {
        m_edits.clear();
        if (auto done = carryOut(row, row.entry().edits); !done) {
            find(VerifyText::tr("Entry %1 of the history cannot be carried out: %2")
                     .arg(QString::number(row.seq), done.error().message));
            m_replay.tree.reset();
            return;
        }
        if (m_follower.entry)
            m_follower.entry(row, m_edits, *m_replay.tree);
    }

    /// The rules between rows must hold after all edits of an entry, not after each edit.
    Outcome carryOut(const JournalRow &row, const QJsonArray &edits)
    {
        RowKinds touched;
        for (const QJsonValue form : edits)
            if (auto done = carryOut(row, form.toObject(), touched); !done)
                return done;
        return checkRules(*m_replay.tree, touched);
    }

    Outcome carryOut(const JournalRow &row, const QJsonObject &form, RowKinds &touched)
    {
        auto edit = editFromJournal(form);
        if (!edit)
            return edit.error();
        if (const auto *insert = std::get_if<InsertRow>(&*edit))
            m_replay.highestId = std::max(m_replay.highestId, highestIdIn(insert->content));
        if (m_follower.edit)
            m_follower.edit(row, *edit, *m_replay.tree);
        auto applied = applyUnchecked(*m_replay.tree, *edit, touched);
        if (!applied)
            return applied.error();
        m_edits.append(std::move(edit).value());
        return ok();
    }

    void find(const QString &text) { m_replay.findings.append({ {}, text }); }

    const ReplayFollower &m_follower;
    QList<Edit> m_edits; ///< of the current entry
    Replay m_replay { .tree = Tree(), .highestId = 0, .findings = {} };
    qint64 m_lastSeq = 0;
    QString m_lastHash;
    bool m_broken = false;
};

} // namespace

Result<Replay> replayJournal(const Storage &storage, const ReplayFollower &follower, qint64 to)
{
    const auto all = follower.progress ? storage.lastEntry() : Result<qint64>(0);
    if (!all)
        return all.error();
    Replayer replayer(follower);
    auto read = storage.readJournal({ .to = to }, [&](const JournalRow &row) -> Outcome {
        if (follower.progress && !follower.progress(row.seq, *all))
            return Error { Error::Code::Cancelled, VerifyText::tr("Stopped."), {} };
        replayer.take(row);
        return ok();
    });
    if (!read)
        return read.error();
    return replayer.finish();
}

} // namespace ita
