// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keymaker.h"

#include "core/rows/papers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct KeyMakerText
{
    Q_DECLARE_TR_FUNCTIONS(KeyMakerText)
};

/// The field that must be unique among rows of the kind; null when there is none.
const Field *keyField(RowKind kind)
{
    const QList<Field> &fields = describe(kind).fields;
    const auto isKey = [&](const Field &field) {
        return field.kind == FieldKind::Key
            || (kind == RowKind::Unit && field.key == keyOf(&Unit::name));
    };
    const auto it = std::ranges::find_if(fields, isKey);
    return it == fields.end() ? nullptr : &*it;
}

} // namespace

KeyMaker::KeyMaker(const Tree &tree, RowId parent, Into into)
    : m_tree(tree)
{
    const RowId report = tree.ancestor(parent, RowKind::Report);
    m_scope = report ? report : tree.root();
    m_paper = into == Into::NewPaper ? RowId {} : paperOf(tree, parent);
}

void KeyMaker::refresh(Subtree &subtree)
{
    const RowKind kind = kindOf(subtree.value);
    subtree.id = {};
    // Records, such as comments and signing keys, are not copied.
    subtree.children.removeIf(
        [](const Subtree &child) { return groupOf(kindOf(child.value)) == RowGroup::Record; });
    if (const Field *key = keyField(kind))
        refreshKey(subtree.value, *key);
    for (Subtree &child : subtree.children)
        refresh(child);
}

QString KeyMaker::keyFor(RowKind kind)
{
    RowValue row = describe(kind).empty;
    const Field &key = *keyField(kind);
    refreshKey(row, key);
    return key.get(row).toString();
}

void KeyMaker::refreshKey(RowValue &row, const Field &key)
{
    const RowKind kind = kindOf(row);
    QSet<QString> &taken = used(kind, key);
    const QString before = key.get(row).toString();
    QString value = before;
    const QString stem = stemOf(kind);
    for (int n = int(taken.size()) + 1; value.isEmpty() || taken.contains(value); ++n)
        value = stem + QString::number(n);
    taken.insert(value);
    if (value != before)
        m_renamed[kind].insert(before, value);
    key.set(row, value);
}

QSet<QString> &KeyMaker::used(RowKind kind, const Field &key)
{
    auto known = m_used.find(kind);
    if (known == m_used.end())
        known = m_used.insert(kind, usedKeys(kind, key));
    return *known;
}

/// The beginning of generated keys.
QString KeyMaker::stemOf(RowKind kind) const
{
    switch (kind) {
    case RowKind::OitItem:
        return codeStem();
    case RowKind::Unit:
        return KeyMakerText::tr("New unit ");
    case RowKind::Person:
        return u"person-"_s;
    case RowKind::Paper:
        return u"paper-"_s;
    default:
        return u"measure-"_s;
    }
}

/// What precedes the number in the codes of the report's items: "O", in other schemes "MOIT ".
QString KeyMaker::codeStem() const
{
    static const QRegularExpression number(u"[0-9]+$"_s);
    const QList<RowId> rows = m_tree.descendants(m_scope);
    for (const RowId row : rows)
        if (m_tree.kind(row) == RowKind::OitItem)
            return QString(m_tree.get<OitItem>(row).code).remove(number);
    return u"O"_s;
}

QSet<QString> KeyMaker::usedKeys(RowKind kind, const Field &key) const
{
    const bool isInPaper = key.uniqueIn == RowKind::Paper;
    QSet<QString> used;
    const QList<RowId> rows = m_tree.descendants(m_scope);
    for (const RowId row : rows)
        if (m_tree.kind(row) == kind && (!isInPaper || paperOf(m_tree, row) == m_paper))
            used.insert(key.get(m_tree.value(row)).toString());
    return used;
}

} // namespace ita
