// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"

#include "core/backup/statedifference.h"
#include "core/domain/archivedyears.h"
#include "core/rows/fields.h"
#include "core/rows/papers.h"

#include <algorithm>

namespace ita {
namespace {

class Restorer
{
public:
    enum class Records { Stay, Follow };

    Restorer(const Tree &now, const Tree &then, Records records = Records::Stay)
        : m_then(then)
        , m_work(now)
        , m_records(records)
    {
    }

    /// Makes a row that is in both as it was, with all below it.
    void bringBack(RowId row)
    {
        const QList<RowId> before = m_work.descendants(row);
        bringBackRows(row);
        removeNew(before);
    }

    /// Puts a row that is gone back to its parent, at its place or at the end.
    void bringBackGone(RowId row)
    {
        const RowId parent = m_then.parent(row);
        if (m_work.contains(parent))
            insert(parent, m_then.position(row), row);
    }

    void removeNew(const QList<RowId> &rows)
    {
        for (const RowId row : rows)
            if (m_work.contains(row) && !m_then.contains(row) && !stays(row))
                make(RemoveRow { row });
    }

    QList<Edit> edits() { return std::move(m_edits); }

private:
    bool stays(RowId row) const
    {
        return m_records == Records::Stay && groupOf(m_work.kind(row)) == RowGroup::Record;
    }

    /// A year that is archived comes back from its archive, with the sign-offs that it went with.
    bool isAway(RowId row) const
    {
        const auto *report = std::get_if<Report>(&m_then.value(row));
        return report && !m_work.contains(row) && yearAway(m_work, report->fiscalYear);
    }

    void make(const Edit &edit)
    {
        carryOut(m_work, edit);
        m_edits.append(edit);
    }

    /// From the top down. What is new stays for the moment: rows may have moved below it.
    void bringBackRows(RowId row)
    {
        bringBackFields(row);
        QHash<QLatin1StringView, qsizetype> places;
        const QList<RowId> children
            = m_records == Records::Stay ? contentRows(m_then, row) : m_then.children(row);
        for (const RowId child : children) {
            const QLatin1StringView collection(describe(m_then.kind(child)).collection);
            const qsizetype place = places[collection]++;
            if (isAway(child)) {
                --places[collection];
                continue;
            }
            if (!m_work.contains(child))
                insert(row, place, child);
            else if (m_work.parent(child) != row || m_work.position(child) != place)
                make(MoveRow { child, row, place });
            if (m_work.contains(child))
                bringBackRows(child);
        }
    }

    void bringBackFields(RowId row)
    {
        for (const Field &field : describe(m_then.kind(row)).fields) {
            const QJsonValue value = field.get(m_then.value(row));
            if (field.get(m_work.value(row)) != value)
                make(SetField { row, field.key, value });
        }
    }

    void insert(RowId parent, qsizetype position, RowId row)
    {
        const qsizetype last = m_work.collection(parent, m_then.kind(row)).size();
        Subtree content = m_then.subtree(row);
        leaveOutPresent(content);
        make(InsertRow { parent, std::min(position, last), content });
    }

    /// Rows that stand elsewhere now are moved to their place afterwards.
    void leaveOutPresent(Subtree &subtree) const
    {
        subtree.children.removeIf(
            [this](const Subtree &child) { return m_work.contains(child.id); });
        for (Subtree &child : subtree.children)
            leaveOutPresent(child);
    }

    const Tree &m_then;
    Tree m_work; ///< as the edits leave it
    Records m_records;
    QList<Edit> m_edits;
};

} // namespace

QList<Edit> restoreAll(const Tree &now, const Tree &then)
{
    Restorer restorer(now, then);
    restorer.bringBack(now.root());
    return restorer.edits();
}

QList<Edit> restoreWithRecords(const Tree &now, const Tree &then)
{
    Restorer restorer(now, then, Restorer::Records::Follow);
    restorer.bringBack(now.root());
    return restorer.edits();
}

QList<Edit> restoreSection(const Tree &now, const Tree &then, RowId section)
{
    Restorer restorer(now, then);
    if (!then.contains(section))
        restorer.removeNew({ section });
    else {
        // With the paper that it stands in, if that is gone too.
        const RowId paper = paperOf(then, section);
        if (then.kind(paper) == RowKind::Paper && !now.contains(paper))
            restorer.bringBackGone(paper);
        if (!now.contains(section))
            restorer.bringBackGone(section);
        else
            restorer.bringBack(section);
    }
    return restorer.edits();
}

QList<Edit> restoreField(const Tree &then, RowId row, const QString &field)
{
    const Field *described = describe(then.kind(row)).field(field);
    if (!described)
        return {};
    return { SetField { row, field, described->get(then.value(row)) } };
}

} // namespace ita
