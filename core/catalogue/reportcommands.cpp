// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/reportcommands.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <variant>

namespace ita {
namespace {

struct ReportCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommandsText)
};

/// Makes a row of one year one of a year in which nothing has been reported.
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
        if (isSection(kindOf(subtree.value)))
            moveTexts(subtree.value);
        std::visit([this](auto &row) { renew(row); }, subtree.value);
        subtree.children.removeIf([](const Subtree &child) { return isAccount(child.value); });
        for (Subtree &child : subtree.children)
            renew(child);
    }

private:
    /// Rows that say what was done, and what others said and signed.
    static bool isAccount(const RowValue &row)
    {
        return groupOf(kindOf(row)) == RowGroup::Record
            || std::holds_alternative<ImplementationRow>(row)
            || std::holds_alternative<ResultRow>(row) || std::holds_alternative<Evidence>(row);
    }

    void moveTexts(RowValue &row) const
    {
        for (const Field &field : describe(row).fields)
            if (field.kind != FieldKind::Choice && field.kind != FieldKind::Picture)
                field.set(row, movedOn(field.get(row)));
    }

    QJsonValue movedOn(const QJsonValue &value) const
    {
        if (value.isString())
            return ita::movedOn(value.toString(), m_year, m_yearsOn);
        if (value.isArray()) {
            QJsonArray moved;
            const QJsonArray entries = value.toArray();
            for (const QJsonValue &entry : entries)
                moved.append(movedOn(entry));
            return moved;
        }
        QJsonObject moved = value.toObject();
        for (auto it = moved.begin(); it != moved.end(); ++it)
            it.value() = movedOn(it.value());
        return value.isObject() ? QJsonValue(moved) : value;
    }

    void renew(Report &report) const { report.fiscalYear += m_yearsOn; }

    void renew(PlanSection &plan) const
    {
        plan.assessedYear += m_yearsOn;
        plan.planYear += m_yearsOn;
    }

    void renew(ResultsSection &results) const
    {
        results.assessedYear += m_yearsOn;
        results.total = results.iit = results.eit = results.oit = std::nullopt;
        results.level.clear();
    }

    void renew(SignOffStep &step) const { step.opinion.clear(); }

    void renew(Indicator &indicator) const
    {
        indicator.status = Status::NotStarted;
        indicator.progress.clear();
    }

    void renew(OitItem &item) const
    {
        item.status = Status::NotStarted;
        item.progress.clear();
        item.elementsMet.clear();
    }

    template<typename Row>
    void renew(Row &) const
    {
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
        { InsertRow { tree.root(), earlier, report } } };
}

} // namespace ita
