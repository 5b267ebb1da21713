// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/rules.h"

#include "core/rows/papers.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct RulesText
{
    Q_DECLARE_TR_FUNCTIONS(RulesText)
};

/// A field with a rule in its description.
struct Ruled
{
    RowKind kind;
    const Field *field;
};

QList<Ruled> fieldsWhere(bool (*holds)(const Field &))
{
    QList<Ruled> found;
    for (int kind = 0; kind < kRowKindCount; ++kind)
        for (const Field &field : describe(RowKind(kind)).fields)
            if (holds(field))
                found.append({ RowKind(kind), &field });
    return found;
}

/// The fields whose value no other row of the kind may have.
const QList<Ruled> &uniqueFields()
{
    static const auto fields = fieldsWhere([](const Field &f) { return f.uniqueIn.has_value(); });
    return fields;
}

/// The fields that are empty or name another row.
const QList<Ruled> &references()
{
    static const auto fields = fieldsWhere([](const Field &f) { return f.refersTo.has_value(); });
    return fields;
}

QString textOf(const RowValue &row, const Field &field)
{
    return field.get(row).toVariant().toString();
}

/// A value that is in use: its field, and the row within which it must be unique.
struct Entry
{
    const Field *field;
    RowId scope;
    QString value;

    bool operator==(const Entry &) const = default;
};

size_t qHash(const Entry &entry, size_t seed = 0)
{
    return qHashMulti(seed, entry.field, entry.scope, entry.value);
}

/// For each kind: itself and the kinds of all rows that can be below it.
const std::array<RowKinds, kRowKindCount> &kindsBelow()
{
    static const auto below = [] {
        std::array<RowKinds, kRowKindCount> all;
        for (size_t kind = 0; kind < all.size(); ++kind)
            all[kind].set(kind);
        for (bool grown = true; std::exchange(grown, false);)
            for (size_t parent = 0; parent < all.size(); ++parent)
                for (size_t child = 0; child < all.size(); ++child) {
                    const RowKinds more = all[parent] | all[child];
                    if (!accepts(RowKind(parent), RowKind(child)) || more == all[parent])
                        continue;
                    all[parent] = more;
                    grown = true;
                }
        return all;
    }();
    return below;
}

/// The kinds of rows that must be read to check the rules about `kinds`.
RowKinds concerned(RowKinds kinds)
{
    RowKinds all;
    for (const Ruled &unique : uniqueFields())
        if (kinds.test(size_t(unique.kind)))
            all.set(size_t(unique.kind));
    for (const Ruled &reference : references()) {
        const RowKind target = reference.field->refersTo->kind;
        if (kinds.test(size_t(reference.kind)) || kinds.test(size_t(target)))
            all.set(size_t(reference.kind)).set(size_t(target));
    }
    return all;
}

/// Collects the rows that the rules concern in one walk, then checks them; linear in the rows.
class Check
{
public:
    Check(const Tree &tree, RowKinds kinds)
        : m_tree(tree)
        , m_kinds(concerned(kinds))
    {
        if (!tree.isEmpty() && m_kinds.any())
            find(tree.root());
    }

    /// Finds at most `most` breaks.
    QList<RuleBreak> run(qsizetype most)
    {
        QList<RuleBreak> found;
        const auto note = [&](const std::optional<RuleBreak> &broken) {
            if (broken)
                found.append(*broken);
            return found.size() < most;
        };
        for (const RowId row : std::as_const(m_rows))
            if (!note(collect(row)))
                return found;
        for (const RowId row : std::as_const(m_rows))
            if (!note(resolve(row)))
                return found;
        return found;
    }

private:
    void find(RowId row)
    {
        const auto kind = size_t(m_tree.kind(row));
        if (m_kinds.test(kind))
            m_rows.append(row);
        if ((kindsBelow()[kind] & m_kinds).none())
            return;
        const QList<RowId> children = m_tree.children(row);
        for (const RowId child : children)
            find(child);
    }

    std::optional<RuleBreak> collect(RowId row)
    {
        for (const Ruled &unique : uniqueFields()) {
            if (unique.kind != m_tree.kind(row))
                continue;
            const Field &field = *unique.field;
            const QString value = textOf(m_tree.value(row), field);
            const Entry entry { &field, scopeOf(row, *field.uniqueIn), value };
            if (value.isEmpty())
                return RuleBreak { row, field.name(), RulesText::tr("is empty") };
            if (m_seen.contains(entry))
                return RuleBreak { row, field.name(),
                    RulesText::tr("“%1” is used twice").arg(value) };
            m_seen.insert(entry);
        }
        return {};
    }

    std::optional<RuleBreak> resolve(RowId row) const
    {
        for (const Ruled &reference : references()) {
            if (reference.kind != m_tree.kind(row))
                continue;
            const Field &target = reference.field->refersTo->field();
            const QString value = textOf(m_tree.value(row), *reference.field);
            const Entry entry { &target, scopeOf(row, *target.uniqueIn), value };
            if (!value.isEmpty() && !m_seen.contains(entry))
                return RuleBreak { row, reference.field->name(),
                    RulesText::tr("“%1” names nothing in this file").arg(value) };
        }
        return {};
    }

    /// The row within which a value is unique. Papers are not above the rows that stand in them.
    RowId scopeOf(RowId row, RowKind scope) const
    {
        if (scope != RowKind::Paper)
            return m_tree.ancestor(row, scope);
        const RowId section = m_tree.section(row);
        auto known = m_papers.constFind(section);
        if (known == m_papers.constEnd())
            known = m_papers.insert(section, paperOf(m_tree, section));
        return *known;
    }

    const Tree &m_tree;
    RowKinds m_kinds;
    mutable QHash<RowId, RowId> m_papers; ///< by section
    QList<RowId> m_rows; ///< all rows of m_kinds, in printed order
    QSet<Entry> m_seen;
};

} // namespace

std::optional<RuleBreak> firstBreak(const Tree &tree, RowKinds kinds)
{
    const QList<RuleBreak> found = Check(tree, kinds).run(1);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<RuleBreak> allBreaks(const Tree &tree)
{
    return Check(tree, RowKinds().set()).run(std::numeric_limits<qsizetype>::max());
}

QString breakText(const Tree &tree, const RuleBreak &broken)
{
    const RowDescription &kind = describe(tree.kind(broken.row));
    return u"%1, %2: %3"_s.arg(QCoreApplication::translate("RowKind", kind.label),
        QCoreApplication::translate("Field", kind.field(broken.field)->label), broken.reason);
}

bool isRuled(RowKind kind, QStringView field)
{
    const Field *ruled = describe(kind).field(field);
    return ruled && (ruled->uniqueIn || ruled->refersTo);
}

} // namespace ita
