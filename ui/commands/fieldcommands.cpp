// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/fieldcommands.h"

#include "core/domain/placename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct FieldCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(FieldCommandsText)
};

/// Finds the edits that follow from setting one field.
class Followers
{
public:
    Followers(const Tree &tree, RowId row, const Field &field, const QJsonValue &value)
        : m_tree(tree)
        , m_row(row)
        , m_field(field)
        , m_value(value)
    {
    }

    QList<Edit> find()
    {
        const RowValue &row = m_tree.value(m_row);
        if (const auto *measure = std::get_if<Measure>(&row);
            measure && isField(keyOf(&Measure::name)))
            followMeasureName(*measure);
        if (std::holds_alternative<ImplementationRow>(row)
            && isField(keyOf(&ImplementationRow::measureKey)))
            takeMeasureName();
        if (const auto *unit = std::get_if<Unit>(&row); unit && isField(keyOf(&Unit::name)))
            renameUnit(unit->name);
        if (const auto *item = std::get_if<OitItem>(&row);
            item && isField(keyOf(&OitItem::elements)))
            keepTicks(*item);
        return m_edits;
    }

private:
    bool isField(QLatin1StringView key) const { return m_field.key == key; }

    void set(RowId row, const QString &field, const QJsonValue &value)
    {
        m_edits.append(SetField { row, field, value });
    }

    QList<RowId> rowsOf(RowKind scope) const
    {
        const RowId top = m_tree.ancestor(m_row, scope);
        return m_tree.descendants(top ? top : m_tree.root());
    }

    void followMeasureName(const Measure &measure)
    {
        const QList<RowId> rows = rowsOf(RowKind::Report);
        for (const RowId row : rows) {
            const auto *done = std::get_if<ImplementationRow>(&m_tree.value(row));
            if (done && done->measureKey == measure.key && done->measure == measure.name)
                set(row, keyOf(&ImplementationRow::measure), m_value);
        }
    }

    /// Copies the name of the newly linked measure if the row has no name or that of the old
    /// measure.
    void takeMeasureName()
    {
        const auto &done = m_tree.get<ImplementationRow>(m_row);
        const Measure *before = measureOf(done.measureKey);
        const Measure *after = measureOf(m_value.toString());
        if (after && (done.measure.isEmpty() || (before && done.measure == before->name)))
            set(m_row, keyOf(&ImplementationRow::measure), after->name);
    }

    const Measure *measureOf(const QString &key) const
    {
        const QList<RowId> rows = rowsOf(RowKind::Report);
        for (const RowId row : rows)
            if (const auto *measure = std::get_if<Measure>(&m_tree.value(row)))
                if (measure->key == key)
                    return measure;
        return nullptr;
    }

    void renameUnit(const QString &before)
    {
        const QList<RowId> rows = rowsOf(RowKind::Office);
        for (const RowId row : rows) {
            const RowValue &value = m_tree.value(row);
            if (const auto *person = std::get_if<Person>(&value); person && person->unit == before)
                set(row, keyOf(&Person::unit), m_value);
            const Field *units = describe(value).field(Meaning::Units);
            if (!units)
                continue;
            QJsonArray names = units->get(value).toArray();
            const auto it = std::find(names.begin(), names.end(), QJsonValue(before));
            if (it == names.end())
                continue;
            *it = m_value;
            set(row, units->name(), names);
        }
    }

    /// If the list keeps its length, a new text at the same position is the same element reworded.
    void keepTicks(const OitItem &item)
    {
        const QStringList after = m_value.toVariant().toStringList();
        QStringList met;
        for (qsizetype i = 0; i < after.size(); ++i) {
            const bool reworded = after.size() == item.elements.size()
                && !item.elements.contains(after[i]) && item.elementsMet.contains(item.elements[i]);
            if (reworded || item.elementsMet.contains(after[i]))
                met.append(after[i]);
        }
        if (met != item.elementsMet)
            set(m_row, keyOf(&OitItem::elementsMet), QJsonArray::fromStringList(met));
    }

    const Tree &m_tree;
    RowId m_row;
    const Field &m_field;
    const QJsonValue &m_value;
    QList<Edit> m_edits;
};

} // namespace

Change editField(const Tree &tree, RowId row, const Field &field, const QJsonValue &value)
{
    if (field.get(tree.value(row)) == value)
        return {};
    Change change { FieldCommandsText::tr("Edit %1").arg(placeName(tree, row, field)), {} };
    // Followers first: the last edit of a change is the place that undo shows.
    change.edits = Followers(tree, row, field, value).find();
    change.edits.append(SetField { row, field.name(), value });
    return change;
}

} // namespace ita
