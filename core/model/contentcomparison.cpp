// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contentcomparison.h"

#include "core/domain/placename.h"
#include "core/model/verifytext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString shortened(const QString &text)
{
    constexpr qsizetype kLongest = 80;
    return text.size() <= kLongest ? text : text.left(kLongest - 1) + u'…';
}

QString shown(const QVariant &stored)
{
    return stored.isNull() ? VerifyText::tr("nothing") : u'“' + shortened(stored.toString()) + u'”';
}

QString kindLabel(const QString &kind)
{
    const RowDescription *description = describe(kind);
    return description ? QCoreApplication::translate("RowKind", description->label) : kind;
}

/// A name for a row that is not in the tree: its kind and its first text.
QString strangerName(const StoredRow &row)
{
    for (const QVariant &column : row.columns)
        if (column.typeId() == QMetaType::QString && !column.toString().isEmpty())
            return VerifyText::tr("%1 “%2” (row %3)")
                .arg(kindLabel(row.kind), shortened(column.toString()))
                .arg(row.id.value);
    return VerifyText::tr("%1 (row %2)").arg(kindLabel(row.kind)).arg(row.id.value);
}

class Comparison
{
public:
    Comparison(const Tree &expected, const StoredRows &rows)
        : m_expected(expected)
        , m_wanted(rows.wanted)
    {
        for (const StoredRow &row : rows.found)
            m_stored.insert(row.id, row);
    }

    QList<Finding> run()
    {
        for (const StoredRow &row : m_wanted)
            compareRow(row);
        for (const StoredRow &row : std::as_const(m_stored))
            find(row.id,
                VerifyText::tr("%1 is in the file, but not in the history").arg(strangerName(row)));
        std::ranges::stable_sort(
            m_findings, {}, [](const Finding &finding) { return finding.place.row; });
        return m_findings;
    }

private:
    void compareRow(const StoredRow &expected)
    {
        if (!m_stored.contains(expected.id)) {
            find(expected.id, VerifyText::tr("%1 is missing").arg(rowName(expected.id)));
            return;
        }
        const StoredRow found = m_stored.take(expected.id);
        if (found.kind != expected.kind)
            find(expected.id,
                VerifyText::tr("%1 is marked as “%2” in the file")
                    .arg(rowName(expected.id), kindLabel(found.kind)));
        else if (found.columns.size() != expected.columns.size())
            find(expected.id, VerifyText::tr("%1 has lost its fields").arg(rowName(expected.id)));
        else
            compareFields(expected, found);
        if (found.parent != expected.parent || found.collection != expected.collection
            || found.position != expected.position)
            find(expected.id,
                VerifyText::tr("%1 stands at place %2 of row %3, but by the history at place %4 of "
                               "row %5")
                    .arg(rowName(expected.id))
                    .arg(found.position + 1)
                    .arg(found.parent.value)
                    .arg(expected.position + 1)
                    .arg(expected.parent.value));
        if (found.extra != expected.extra)
            find(expected.id,
                VerifyText::tr("%1: the keys that this version does not know were changed")
                    .arg(rowName(expected.id)));
    }

    void compareFields(const StoredRow &expected, const StoredRow &found)
    {
        const QList<Field> &fields = describe(expected.kind)->fields;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QVariant &wanted = expected.columns.at(i);
            const QVariant &there = found.columns.at(i);
            if (wanted.isNull() == there.isNull() && wanted.toString() == there.toString())
                continue;
            find(expected.id,
                VerifyText::tr("%1, %2: the file says %3, the history arrives at %4")
                    .arg(rowName(expected.id), fieldName(m_expected, expected.id, fields.at(i)),
                        shown(there), shown(wanted)),
                fields.at(i).name());
        }
    }

    QString rowName(RowId row) const
    {
        return VerifyText::tr("%1 (row %2)").arg(placeName(m_expected, row)).arg(row.value);
    }

    void find(RowId row, const QString &text, const QString &field = {})
    {
        m_findings.append({ { row, field }, text });
    }

    const Tree &m_expected;
    const QList<StoredRow> &m_wanted;
    QHash<RowId, StoredRow> m_stored;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> compareContent(const Tree &expected, const StoredRows &rows)
{
    return Comparison(expected, rows).run();
}

} // namespace ita
