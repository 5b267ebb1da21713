// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/yearcomparison.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"
#include "core/catalogue/owncatalogue.h"
#include "core/domain/evidencerows.h"
#include "core/domain/placename.h"
#include "core/rows/fieldtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct YearComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(YearComparisonText)
};

Error notComparable(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

QStringList without(const QStringList &list, const QStringList &others)
{
    QStringList left;
    for (const QString &entry : list)
        if (!others.contains(entry) && !left.contains(entry))
            left.append(entry);
    return left;
}

class Comparer
{
public:
    Comparer(const Tree &tree, RowId earlier, RowId later, ItemChain chain)
        : m_tree(tree)
        , m_earlier(earlier)
        , m_later(later)
        , m_chain(std::move(chain))
    {
        m_result.earlierYear = tree.get<Report>(earlier).fiscalYear;
        m_result.laterYear = tree.get<Report>(later).fiscalYear;
    }

    YearComparison compare()
    {
        const auto predecessors
            = [this](const QString &code) { return m_chain.predecessors(code); };
        m_result.items = compareRows(RowKind::OitItem, predecessors);
        m_result.indicators = compareRows(
            RowKind::Indicator, [](const QString &code) { return QStringList { code }; });
        return std::move(m_result);
    }

private:
    QList<RowId> rowsOf(RowId report, RowKind kind) const
    {
        QList<RowId> rows = m_tree.descendants(report);
        rows.removeIf([&](RowId row) { return m_tree.kind(row) != kind; });
        return rows;
    }

    QString codeOf(RowId row) const
    {
        const RowValue &value = m_tree.value(row);
        return toArabicDigits(describe(value).field(Meaning::Code)->get(value).toString())
            .trimmed();
    }

    QString nameOf(RowId row) const
    {
        const auto *item = std::get_if<OitItem>(&m_tree.value(row));
        return item ? item->name : m_tree.get<Indicator>(row).name;
    }

    /// `predecessors` gives the codes in the earlier year.
    template<typename Predecessors>
    QList<ComparedRow> compareRows(RowKind kind, const Predecessors &predecessors) const
    {
        QList<ComparedRow> result;
        const QList<RowId> old = rowsOf(m_earlier, kind);
        QList<RowId> used;
        for (const RowId row : rowsOf(m_later, kind)) {
            ComparedRow compared { .after = row, .code = codeOf(row), .name = nameOf(row) };
            const QStringList codes = predecessors(compared.code);
            for (const RowId before : old)
                if (codes.contains(codeOf(before))) {
                    compared.before.append(before);
                    compared.codesBefore.append(codeOf(before));
                }
            used += compared.before;
            fill(compared);
            result.append(compared);
        }
        for (const RowId row : old)
            if (!used.contains(row))
                result.append({ .kind = ComparedRow::Kind::Gone,
                    .before = { row },
                    .codesBefore = { codeOf(row) },
                    .name = nameOf(row) });
        return result;
    }

    void fill(ComparedRow &row) const
    {
        using enum ComparedRow::Kind;
        if (row.before.isEmpty()) {
            row.kind = New;
            return;
        }
        compareTexts(row);
        const QStringList units = unitsOf({ row.after });
        const QStringList unitsBefore = unitsOf(row.before);
        row.unitsGone = without(unitsBefore, units);
        row.unitsNew = without(units, unitsBefore);
        const QStringList addresses = addressesOf({ row.after });
        const QStringList addressesBefore = addressesOf(row.before);
        row.addressesGone = without(addressesBefore, addresses);
        row.addressesNew = without(addresses, addressesBefore);
        const bool isSame = row.texts.isEmpty() && row.unitsGone.isEmpty() && row.unitsNew.isEmpty()
            && row.addressesGone.isEmpty() && row.addressesNew.isEmpty();
        row.kind = isSame ? Same : Changed;
    }

    /// Texts that people write, but not the code, which the tables account for.
    void compareTexts(ComparedRow &row) const
    {
        const RowDescription &kind = describe(m_tree.value(row.after));
        for (const Field &field : kind.fields) {
            const bool isText = field.printed && field.searched && field.meaning != Meaning::Code;
            if (!isText)
                continue;
            const QString before = textOf(row.before, field);
            const QString after = textOf({ row.after }, field);
            if (movedOn(before, m_result.earlierYear, m_result.laterYear - m_result.earlierYear)
                    != after
                && before != after)
                row.texts.append({ &field, fieldName(m_tree, row.after, field), before, after });
        }
        compareExplanations(row);
    }

    void compareExplanations(ComparedRow &row) const
    {
        const Field &explanation = fieldOf(&Evidence::explanation);
        const QString before = explanationsOf(row.before);
        const QString after = explanationsOf({ row.after });
        if (movedOn(before, m_result.earlierYear, m_result.laterYear - m_result.earlierYear)
                != after
            && before != after)
            row.texts.append({ &explanation, fieldName(explanation), before, after });
    }

    QString textOf(const QList<RowId> &rows, const Field &field) const
    {
        QStringList lines;
        for (const RowId row : rows) {
            const QStringList texts = textsOf(field, field.get(m_tree.value(row)));
            for (const QString &text : texts)
                if (!text.isEmpty() && !lines.contains(text))
                    lines.append(text);
        }
        return lines.join(u'\n');
    }

    QStringList unitsOf(const QList<RowId> &rows) const
    {
        QStringList units;
        for (const RowId row : rows)
            units += describe(m_tree.value(row))
                         .field(Meaning::Units)
                         ->get(m_tree.value(row))
                         .toVariant()
                         .toStringList();
        return units;
    }

    QList<RowId> evidenceOf(const QList<RowId> &rows) const
    {
        QList<RowId> evidence;
        for (const RowId row : rows)
            if (m_tree.kind(row) == RowKind::OitItem)
                evidence += evidenceRows(m_tree, row);
        return evidence;
    }

    QStringList addressesOf(const QList<RowId> &rows) const
    {
        QStringList addresses;
        for (const RowId row : evidenceOf(rows))
            addresses.append(m_tree.get<Evidence>(row).url.trimmed());
        addresses.removeAll(QString());
        return addresses;
    }

    QString explanationsOf(const QList<RowId> &rows) const
    {
        QStringList texts;
        for (const RowId row : evidenceOf(rows))
            texts.append(m_tree.get<Evidence>(row).explanation);
        texts.removeAll(QString());
        return texts.join(u'\n');
    }

    const Tree &m_tree;
    RowId m_earlier;
    RowId m_later;
    ItemChain m_chain;
    YearComparison m_result;
};

} // namespace

Result<YearComparison> compareYears(const Tree &tree, RowId earlier, RowId later)
{
    const auto &from = tree.get<Report>(earlier);
    const auto &to = tree.get<Report>(later);
    if (to.fiscalYear <= from.fiscalYear)
        return notComparable(YearComparisonText::tr("The year %1 is not later than %2")
                                 .arg(to.fiscalYear)
                                 .arg(from.fiscalYear));
    if (from.catalogueScheme != to.catalogueScheme)
        return notComparable(YearComparisonText::tr("The reports are of two schemes, “%1” and “%2”")
                                 .arg(from.catalogueScheme, to.catalogueScheme));
    auto chain = chainBetween(tree, earlier, later);
    if (!chain)
        return chain.error();
    return Comparer(tree, earlier, later, std::move(chain).value()).compare();
}

int countOf(const QList<ComparedRow> &rows, ComparedRow::Kind kind)
{
    return int(std::ranges::count(rows, kind, &ComparedRow::kind));
}

QString comparedTitle(const ComparedRow &row)
{
    const QString before = row.codesBefore.join(u", "_s);
    if (row.kind == ComparedRow::Kind::Gone)
        return u"%1 → – %2"_s.arg(before, row.name);
    if (row.codesBefore == QStringList { row.code })
        return u"%1 %2"_s.arg(row.code, row.name);
    return u"%1 → %2 %3"_s.arg(before.isEmpty() ? u"–"_s : before, row.code, row.name);
}

QString kindText(ComparedRow::Kind kind)
{
    switch (kind) {
    case ComparedRow::Kind::Changed:
        return YearComparisonText::tr("changed");
    case ComparedRow::Kind::Gone:
        return YearComparisonText::tr("no successor");
    case ComparedRow::Kind::New:
        return YearComparisonText::tr("new");
    case ComparedRow::Kind::Same:
        break;
    }
    return YearComparisonText::tr("as before");
}

} // namespace ita
