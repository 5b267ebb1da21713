// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace ita {
namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

/// A field whose value no other row of the kind may have, within the nearest row of kind
/// `scope`.
struct UniqueRule
{
    RowKind kind;
    const char *field;
    RowKind scope;
};

constexpr std::array kUniqueRules {
    UniqueRule { RowKind::Person, "id", RowKind::Office },
    UniqueRule { RowKind::Unit, "name", RowKind::Office },
    UniqueRule { RowKind::Report, "fiscal_year", RowKind::Office },
    UniqueRule { RowKind::Measure, "id", RowKind::Report },
    UniqueRule { RowKind::OitItem, "code", RowKind::Report },
};

/// A field that is empty or the `targetField` of a row of kind `target` within the same
/// `scope`.
struct ReferenceRule
{
    RowKind kind;
    const char *field;
    RowKind target;
    const char *targetField;
    RowKind scope;
};

constexpr std::array kReferenceRules {
    ReferenceRule { RowKind::SignOffStep, "person", RowKind::Person, "id", RowKind::Office },
    ReferenceRule {
        RowKind::ImplementationRow, "measure_id", RowKind::Measure, "id", RowKind::Report },
};

QString textOf(const RowValue &row, const char *field)
{
    return describe(row).field(QLatin1StringView(field))->get(row).toVariant().toString();
}

/// A value that stands somewhere, as the rules compare it.
struct Entry
{
    RowKind kind;
    RowId scope;
    QString value;

    bool operator==(const Entry &) const = default;
};

size_t qHash(const Entry &entry, size_t seed = 0)
{
    return qHashMulti(seed, int(entry.kind), entry.scope, entry.value);
}

/// Collects what the rules look at in one walk, then judges; linear in the rows.
class Check
{
public:
    explicit Check(const Tree &tree)
        : m_tree(tree)
        , m_rows(tree.isEmpty() ? QList<RowId>() : tree.descendants(tree.root()))
    {
    }

    std::optional<RuleBreak> run()
    {
        for (const RowId row : m_rows)
            if (auto broken = collect(row))
                return broken;
        for (const RowId row : m_rows)
            if (auto broken = resolve(row))
                return broken;
        return {};
    }

private:
    std::optional<RuleBreak> collect(RowId row)
    {
        for (const UniqueRule &rule : kUniqueRules) {
            if (rule.kind != m_tree.kind(row))
                continue;
            const QString value = textOf(m_tree.value(row), rule.field);
            const Entry entry { rule.kind, m_tree.ancestor(row, rule.scope), value };
            if (value.isEmpty())
                return RuleBreak { row, QLatin1StringView(rule.field), RulesText::tr("is empty") };
            if (m_seen.contains(entry))
                return RuleBreak { row, QLatin1StringView(rule.field),
                    RulesText::tr("“%1” is used twice").arg(value) };
            m_seen.insert(entry);
        }
        return {};
    }

    std::optional<RuleBreak> resolve(RowId row) const
    {
        for (const ReferenceRule &rule : kReferenceRules) {
            if (rule.kind != m_tree.kind(row))
                continue;
            const QString value = textOf(m_tree.value(row), rule.field);
            const Entry entry { rule.target, m_tree.ancestor(row, rule.scope), value };
            if (!value.isEmpty() && !m_seen.contains(entry))
                return RuleBreak { row, QLatin1StringView(rule.field),
                    RulesText::tr("“%1” names nothing in this file").arg(value) };
        }
        return {};
    }

    const Tree &m_tree;
    QList<RowId> m_rows;
    QSet<Entry> m_seen;
};

} // namespace

std::optional<RuleBreak> firstBreak(const Tree &tree)
{
    return Check(tree).run();
}

bool isRuled(RowKind kind, QStringView field)
{
    const auto concerns = [&](const auto &rule) {
        return rule.kind == kind && field == QLatin1StringView(rule.field);
    };
    return std::ranges::any_of(kUniqueRules, concerns)
        || std::ranges::any_of(kReferenceRules, concerns);
}

} // namespace ita
