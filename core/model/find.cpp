// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"

#include "core/model/session.h"
#include "core/rows/fieldtexts.h"

#include <algorithm>

namespace ita {
namespace {

/// Searches the rows in the order of the result.
class Finder
{
public:
    Finder(const Tree &tree, const SearchTerm &term, const std::optional<QSet<RowId>> &rows,
        const FindLimits &limits)
        : m_tree(tree)
        , m_term(term)
        , m_rows(rows)
        , m_limits(limits)
    {
    }

    Hits run()
    {
        for (const RowId report : reports())
            lookBelow(report, report);
        lookInto(m_tree.root(), {}, {});
        for (const RowKind kind : { RowKind::Unit, RowKind::Person })
            for (const RowId row : m_tree.collection(m_tree.root(), kind))
                lookInto(row, {}, {});
        return std::move(m_found);
    }

private:
    QList<RowId> reports() const
    {
        QList<RowId> reports = m_tree.rows(m_tree.root(), RowKind::Report);
        std::ranges::stable_sort(reports, [&](RowId a, RowId b) {
            if ((a == m_limits.firstReport) != (b == m_limits.firstReport))
                return a == m_limits.firstReport;
            return m_tree.get<Report>(a).fiscalYear > m_tree.get<Report>(b).fiscalYear;
        });
        return reports;
    }

    void lookBelow(RowId row, RowId report, RowId section = {})
    {
        if (m_found.more)
            return;
        if (isSection(m_tree.kind(row)))
            section = row;
        if (!m_rows || m_rows->contains(row))
            lookInto(row, report, section);
        for (const RowId child : m_tree.children(row))
            lookBelow(child, report, section);
    }

    void lookInto(RowId row, RowId report, RowId section)
    {
        const RowValue &value = m_tree.value(row);
        const RowDescription &description = describe(value);
        for (const Field &field : description.fields) {
            if (!field.searched)
                continue;
            const QStringList texts = textsOf(field, field.get(value));
            for (qsizetype point = 0; point < texts.size(); ++point)
                for (const TextSpan span : m_term.spansIn(texts.at(point)))
                    add({ row, &field, point, span, texts.at(point), report, section });
        }
    }

    void add(Hit hit)
    {
        m_found.more = m_found.hits.size() >= m_limits.most;
        if (!m_found.more)
            m_found.hits.append(std::move(hit));
    }

    const Tree &m_tree;
    const SearchTerm &m_term;
    const std::optional<QSet<RowId>> &m_rows;
    const FindLimits &m_limits;
    Hits m_found;
};

/// The nearest position from `at` on, in that direction, that does not split a character.
qsizetype wholeCharacter(const QString &text, qsizetype at, bool forward)
{
    const TextSpan around = withWholeCharacters(text, { at, 0 });
    return forward ? around.end() : around.start;
}

} // namespace

Hits find(const Tree &tree, const SearchTerm &term, const std::optional<QSet<RowId>> &rows,
    const FindLimits &limits)
{
    if (term.isEmpty() || tree.isEmpty())
        return {};
    return Finder(tree, term, rows, limits).run();
}

Hits find(const Session &session, const SearchTerm &term, const FindLimits &limits)
{
    if (term.isEmpty())
        return {};
    return find(session.tree(), term, session.storage().rowsWith(term.text()), limits);
}

Excerpt excerptOf(const Hit &hit, qsizetype before, qsizetype after)
{
    const TextSpan whole = withWholeCharacters(hit.text, hit.span);
    const qsizetype start
        = wholeCharacter(hit.text, std::max<qsizetype>(0, whole.start - before), false);
    const qsizetype end
        = wholeCharacter(hit.text, std::min<qsizetype>(hit.text.size(), whole.end() + after), true);
    QString text = hit.text.sliced(start, end - start);
    std::ranges::replace(text, QChar(u'\n'), QChar(u' '));
    const QString left = start > 0 ? QStringLiteral("…") : QString();
    const QString right = end < hit.text.size() ? QStringLiteral("…") : QString();
    return { left + text + right, { whole.start - start + left.size(), whole.length } };
}

} // namespace ita
