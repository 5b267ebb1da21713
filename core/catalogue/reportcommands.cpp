// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/reportcommands.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "core/rows/fields.h"
#include "core/rows/newtext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace ita {
namespace {

struct ReportCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommandsText)
};

/// Turns the rows of one year into rows of a new year, by Field::carry and RowTraits::carried.
class FreshYear
{
public:
    FreshYear(int year, int yearsOn)
        : m_year(year)
        , m_yearsOn(yearsOn)
    {
    }

    void renew(Subtree &subtree) const
    {
        subtree.id = {};
        const RowDescription &kind = describe(subtree.value);
        for (const Field &field : kind.fields)
            renew(field, subtree.value, kind.empty);
        subtree.children.removeIf(
            [](const Subtree &child) { return !describe(child.value).traits.carried; });
        for (Subtree &child : subtree.children)
            renew(child);
    }

private:
    void renew(const Field &field, RowValue &row, const RowValue &empty) const
    {
        switch (field.carry) {
        case Carry::Keep:
            return;
        case Carry::Reset:
            return field.set(row, field.get(empty));
        case Carry::MoveYears:
            return field.set(row, movedOn(field, field.get(row)));
        }
    }

    QJsonValue movedOn(const Field &field, const QJsonValue &value) const
    {
        if (field.kind == FieldKind::Year)
            return value.toInt() + m_yearsOn;
        if (value.isString())
            return ita::movedOn(value.toString(), m_year, m_yearsOn);
        if (!value.isArray())
            return value;
        QJsonArray moved;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue entry : entries)
            moved.append(movedOn(field, entry));
        return moved;
    }

    int m_year;
    int m_yearsOn;
};

} // namespace

Subtree begunFrom(Subtree report, int fiscalYear)
{
    const int year = std::get<Report>(report.value).fiscalYear;
    FreshYear(year, fiscalYear - year).renew(report);
    return report;
}

Change addReport(const Tree &tree, const Subtree &report)
{
    const int year = std::get<Report>(report.value).fiscalYear;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    const qsizetype earlier = std::ranges::count_if(
        reports, [&](RowId row) { return tree.get<Report>(row).fiscalYear < year; });
    return { ReportCommandsText::tr("Begin fiscal year %1").arg(toThaiDigits(year)),
        { InsertRow { tree.root(), earlier, withoutTraps(report) } } };
}

} // namespace ita
