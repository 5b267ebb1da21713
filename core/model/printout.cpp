// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/printout.h"

#include "core/base/thaidigits.h"
#include "core/model/replay.h"
#include "core/model/session.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

/// Follows the content of one paper through the journal.
class PaperSearch
{
public:
    PaperSearch(Session &session, RowId paper, QString hash)
        : m_session(session)
        , m_paper(paper)
        , m_hash(std::move(hash))
    {
    }

    void follow(const JournalRow &row, const QList<Edit> &edits, const Tree &tree)
    {
        if (!tree.contains(m_paper))
            return;
        // Saves time: edits that do not change the printed content do not change its hash.
        if (m_last.isEmpty() || touches(edits))
            m_last = contentHash(tree, m_paper).value();
        const bool matches = m_last.startsWith(m_hash);
        if (matches && !m_matched) {
            m_state.from = row.seq;
            m_state.since = row.entry().time;
            m_state.until = {};
            m_found = true;
        }
        if (matches) {
            m_state.to = row.seq;
            m_state.then = tree;
            const Chain chain = chainOf(tree, m_paper);
            m_state.endorsed = std::max(m_state.endorsed,
                int(std::ranges::count_if(chain.steps, [&](const ChainStep &step) {
                    return step.record && stillHolds(tree, step, m_last);
                })));
            m_state.steps = int(chain.steps.size());
        } else if (m_matched) {
            m_state.until = row.entry().time;
        }
        m_matched = matches;
    }

    std::optional<PaperState> finish()
    {
        if (!m_found)
            return {};
        m_state.report = reportOf(m_session.tree(), m_paper);
        m_state.paper = m_paper;
        m_state.changes = contentChanges(m_state.then, m_session.tree(), m_paper);
        return std::move(m_state);
    }

private:
    /// Whether the edits may change the printed content. New records, such as comments and
    /// sign-offs, never do.
    bool touches(const QList<Edit> &edits) const
    {
        return std::ranges::any_of(edits, [](const Edit &edit) {
            const auto *insert = std::get_if<InsertRow>(&edit);
            return !insert || groupOf(kindOf(insert->content.value)) != RowGroup::Record;
        });
    }

    Session &m_session;
    RowId m_paper;
    QString m_hash;
    QString m_last; ///< content hash after the last entry
    bool m_matched = false;
    bool m_found = false;
    PaperState m_state;
};

QList<RowId> reportsMeant(const Session &session, const QString &number)
{
    const Tree &tree = session.tree();
    QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    reports.removeIf([&](RowId report) {
        return !number.isEmpty()
            && reportNumber(session.fileId(), tree.get<Report>(report).fiscalYear) != number;
    });
    return reports;
}

} // namespace

Result<PaperCode> parsePaperCode(const QString &text)
{
    static const QRegularExpression kNumber(u"\\b(2[0-9]{3})-([0-9a-fA-F]{6})\\b"_s);
    static const QRegularExpression kHash(u"(?<![0-9a-fA-F])[0-9a-fA-F]{12}(?![0-9a-fA-F])"_s);
    const QString arabic = toArabicDigits(text);
    const auto hash = kHash.match(arabic);
    if (!hash.hasMatch())
        return Error { Error::Code::Invalid,
            PaperText::tr("“%1” holds no content code: 12 digits and letters a to f, as at the "
                          "foot of the page")
                .arg(text.simplified()),
            {} };
    return PaperCode { .reportNumber = kNumber.match(arabic).captured().toUpper(),
        .contentHash = hash.captured().toLower() };
}

Result<PaperState> findPaper(
    Session &session, const PaperCode &code, const ReplayProgress &progress)
{
    const QList<RowId> reports = reportsMeant(session, code.reportNumber);
    if (reports.isEmpty())
        return Error { Error::Code::NotFound,
            PaperText::tr("Report %1 is not in this file").arg(code.reportNumber), {} };
    std::vector<PaperSearch> searches;
    for (const RowId report : reports)
        for (const RowId paper : papersOf(session.tree(), report))
            searches.emplace_back(session, paper, code.contentHash);
    const auto follow = [&](const JournalRow &row, const QList<Edit> &edits, const Tree &tree) {
        for (PaperSearch &search : searches)
            search.follow(row, edits, tree);
    };
    const auto replay
        = replayJournal(session.storage(), { .edit = {}, .entry = follow, .progress = progress });
    if (!replay)
        return replay.error();
    if (!replay->findings.isEmpty())
        return Error { Error::Code::Damaged,
            PaperText::tr("The history of the file is damaged, so it proves nothing about a "
                          "paper: %1")
                .arg(replay->findings.constFirst().text),
            {} };
    for (PaperSearch &search : searches)
        if (auto state = search.finish())
            return *std::move(state);
    return Error { Error::Code::NotFound,
        PaperText::tr("No state of this file has the content code %1").arg(code.contentHash), {} };
}

} // namespace ita
