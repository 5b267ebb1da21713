// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/rowcommands.h"

#include "core/domain/placename.h"
#include "ui/commands/keymaker.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct RowCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(RowCommandsText)
};

QString kindLabel(RowKind kind)
{
    return QCoreApplication::translate("RowKind", describe(kind).label);
}

/// The name of a single row, such as "มาตรการที่ ๒", or the number of rows.
QString rowsLabel(const Tree &tree, const QList<RowId> &rows)
{
    return rows.size() == 1 ? placeName(tree, rows.first())
                            : RowCommandsText::tr("%n row(s)", nullptr, int(rows.size()));
}

/// Where references to a key can be: a field of the rows of one kind below `scope`.
struct Referrers
{
    RowKind kind;
    QLatin1StringView field;
    RowId scope;

    auto operator<=>(const Referrers &other) const
    {
        return std::tie(kind, scope) <=> std::tie(other.kind, other.scope);
    }
};

/// Collects the keys of rows to be removed and makes the edits that clear references to them.
class Releases
{
public:
    explicit Releases(const Tree &tree)
        : m_tree(tree)
    {
    }

    /// Also notes the rows below a removed section, as rows elsewhere may refer to them.
    void note(RowId removed)
    {
        const QList<RowId> rows = m_tree.descendants(removed);
        for (const RowId row : rows) {
            const RowValue &value = m_tree.value(row);
            if (const auto *measure = std::get_if<Measure>(&value))
                m_keys[{ RowKind::ImplementationRow, keyOf(&ImplementationRow::measureKey),
                           m_tree.ancestor(row, RowKind::Report) }]
                    .insert(measure->key);
            else if (const auto *person = std::get_if<Person>(&value))
                m_keys[{ RowKind::SignOffStep, keyOf(&SignOffStep::person), m_tree.root() }].insert(
                    person->key);
        }
    }

    QList<Edit> edits() const
    {
        QList<Edit> edits;
        for (const auto &[referrers, keys] : m_keys)
            addEdits(referrers, keys, edits);
        return edits;
    }

private:
    void addEdits(const Referrers &referrers, const QSet<QString> &keys, QList<Edit> &edits) const
    {
        const Field &field = *describe(referrers.kind).field(referrers.field);
        const QList<RowId> rows = m_tree.descendants(referrers.scope);
        for (const RowId row : rows) {
            const RowValue &value = m_tree.value(row);
            if (kindOf(value) == referrers.kind && keys.contains(field.get(value).toString()))
                edits.append(SetField { row, field.name(), u""_s });
        }
    }

    const Tree &m_tree;
    std::map<Referrers, QSet<QString>> m_keys;
};

/// Sets the years of a new row to those of its report, as a file cannot store years before 2400.
void setYears(const Tree &tree, RowId parent, RowValue &row)
{
    const RowId report = tree.ancestor(parent, RowKind::Report);
    const int year = report ? tree.get<Report>(report).fiscalYear : 0;
    for (const Field &field : describe(row).fields)
        if (field.kind == FieldKind::Year && year > 0)
            field.set(row, field.key == keyOf(&PlanSection::planYear) ? year + 1 : year);
}

} // namespace

Change setFieldOf(
    const Tree &tree, const QList<RowId> &rows, const Field &field, const QJsonValue &value)
{
    Change change;
    QList<RowId> changed;
    for (const RowId row : rows) {
        if (field.get(tree.value(row)) == value)
            continue;
        change.edits.append(SetField { row, field.name(), value });
        changed.append(row);
    }
    if (!changed.isEmpty())
        change.label
            = RowCommandsText::tr("Set %1 of %2")
                  .arg(fieldName(tree, changed.constFirst(), field), rowsLabel(tree, changed));
    return change;
}

Subtree freshCopy(const Tree &tree, RowId parent, Subtree subtree)
{
    KeyMaker(tree, parent).refresh(subtree);
    return subtree;
}

Change addRow(const Tree &tree, RowId parent, RowKind kind, qsizetype position)
{
    Subtree subtree { .id = {}, .value = describe(kind).empty, .extra = {}, .children = {} };
    setYears(tree, parent, subtree.value);
    if (auto *contents = std::get_if<ContentsSection>(&subtree.value))
        contents->heading = QString::fromUtf16(describe(kind).section.title);
    if (auto *result = std::get_if<ResultRow>(&subtree.value))
        result->number = int(tree.collection(parent, kind).size()) + 1;
    return { RowCommandsText::tr("Add %1").arg(kindLabel(kind)),
        { InsertRow { parent, position, freshCopy(tree, parent, subtree) } } };
}

Change addEvidenceTwin(const Tree &tree, RowId evidence)
{
    Evidence twin { .url = {}, .explanation = {}, .twin = true };
    const EvidenceKind kind = tree.get<Evidence>(evidence).kind;
    if (kind == EvidenceKind::Pdf)
        twin.kind = EvidenceKind::Spreadsheet;
    else if (kind == EvidenceKind::Spreadsheet)
        twin.kind = EvidenceKind::Pdf;
    return { RowCommandsText::tr("Add another form of a document"),
        { InsertRow { tree.parent(evidence), tree.position(evidence) + 1,
            { .id = {}, .value = twin, .extra = {}, .children = {} } } } };
}

Change duplicateRows(const Tree &tree, const QList<RowId> &rows)
{
    Change change { RowCommandsText::tr("Duplicate %1").arg(rowsLabel(tree, rows)), {} };
    if (rows.isEmpty())
        return change;
    KeyMaker keys(tree, rows.first());
    QList<std::pair<qsizetype, RowId>> originals;
    for (const RowId row : rows)
        originals.append({ tree.position(row), row });
    std::ranges::sort(originals);
    qsizetype inserted = 0;
    for (const auto &[position, row] : std::as_const(originals)) {
        Subtree copy = tree.subtree(row);
        keys.refresh(copy);
        change.edits.append(InsertRow { tree.parent(row), position + 1 + inserted++, copy });
    }
    return change;
}

Change removeRows(const Tree &tree, const QList<RowId> &rows)
{
    Change change { RowCommandsText::tr("Remove %1").arg(rowsLabel(tree, rows)), {} };
    Releases releases(tree);
    for (const RowId row : rows)
        releases.note(row);
    change.edits = releases.edits();
    for (const RowId row : rows)
        change.edits.append(RemoveRow { row });
    return change;
}

Change shiftRows(const Tree &tree, const QList<RowId> &rows, int by)
{
    if (rows.isEmpty())
        return {};
    const RowId parent = tree.parent(rows.first());
    const qsizetype count = tree.collection(parent, tree.kind(rows.first())).size();
    qsizetype first = count;
    qsizetype last = -1;
    for (const RowId row : rows) {
        first = std::min(first, tree.position(row));
        last = std::max(last, tree.position(row));
    }
    const qsizetype target = by < 0 ? first - 1 : last + 2;
    if (target < 0 || target > count)
        return {};
    return moveRows(tree, rows, parent, target);
}

Change moveRows(const Tree &tree, const QList<RowId> &rows, RowId parent, qsizetype position)
{
    Change change { RowCommandsText::tr("Move %1").arg(rowsLabel(tree, rows)), {} };
    // Apply the moves to a list, to know the position of each move at its turn.
    const RowKind kind = rows.isEmpty() ? RowKind::Office : tree.kind(rows.first());
    QList<RowId> order = tree.collection(parent, kind);
    const auto stays = std::find_if(
        order.cbegin() + position, order.cend(), [&](RowId row) { return !rows.contains(row); });
    const RowId before = stays == order.cend() ? RowId {} : *stays;
    for (const RowId row : rows) {
        const qsizetype from = order.indexOf(row);
        order.removeOne(row);
        qsizetype target = before ? order.indexOf(before) : order.size();
        order.insert(target, row);
        if (target != from || tree.parent(row) != parent)
            change.edits.append(MoveRow { row, parent, target });
    }
    return change.edits.isEmpty() ? Change {} : change;
}

Change insertSubtrees(
    const Tree &tree, RowId parent, qsizetype position, const QList<Subtree> &subtrees)
{
    Change change { RowCommandsText::tr("Insert %n row(s)", nullptr, int(subtrees.size())), {} };
    KeyMaker keys(tree, parent);
    for (Subtree subtree : subtrees) {
        keys.refresh(subtree);
        change.edits.append(InsertRow { parent, position++, subtree });
    }
    return change;
}

} // namespace ita
