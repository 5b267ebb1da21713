// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/edit.h"

#include <random>

namespace ita::test {

/// Makes up edits, most of them valid, always the same for the same seed.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_engine(seed)
    {
    }

    Change next(const Tree &tree)
    {
        Change change { QStringLiteral("การแก้ที่ %1").arg(++m_count), {} };
        for (qsizetype i = below(3); i >= 0; --i)
            change.edits.append(edit(tree));
        return change;
    }

private:
    qsizetype below(qsizetype end)
    {
        // Not a distribution: those differ between standard libraries.
        return qsizetype(m_engine() % unsigned(end));
    }

    template<typename List>
    auto any(const List &list)
    {
        return list.at(below(list.size()));
    }

    Edit edit(const Tree &tree)
    {
        const RowId row = any(tree.descendants(tree.root()));
        switch (below(6)) {
        case 0:
            return RemoveRow { row };
        case 1:
            return insertion(tree, row);
        case 2:
            return MoveRow { row, tree.parent(row), below(4) };
        default:
            return setting(tree, row);
        }
    }

    Edit insertion(const Tree &tree, RowId like)
    {
        Subtree copy = tree.subtree(like);
        forgetIds(copy);
        return InsertRow { tree.parent(like), below(3), copy };
    }

    void forgetIds(Subtree &subtree)
    {
        subtree.id = {};
        // These kinds need a unique key; the others keep their values.
        const QString unique = QStringLiteral("x%1").arg(m_engine());
        if (auto *measure = std::get_if<Measure>(&subtree.value))
            measure->key = unique;
        if (auto *item = std::get_if<OitItem>(&subtree.value))
            item->code = unique;
        if (auto *unit = std::get_if<Unit>(&subtree.value))
            unit->name = unique;
        if (auto *report = std::get_if<Report>(&subtree.value))
            report->fiscalYear = 2400 + int(below(500));
        for (Subtree &child : subtree.children)
            forgetIds(child);
    }

    Edit setting(const Tree &tree, RowId row)
    {
        const Field field = any(describe(tree.value(row)).fields);
        const QString text = QStringLiteral("ข้อความ %1\n\"ใหม่\"").arg(m_engine());
        QJsonValue value = text;
        if (field.kind == FieldKind::Points || field.kind == FieldKind::Names)
            value = QJsonArray { text, QStringLiteral("สอง") };
        else if (field.kind == FieldKind::Year)
            value = 2500 + below(90);
        else if (field.kind == FieldKind::Date)
            value = QStringLiteral("2026-11-%1").arg(10 + below(20));
        else if (field.kind == FieldKind::Flag)
            value = below(2) == 1;
        else if (field.kind == FieldKind::Choice)
            value = any(field.choices);
        else if (field.kind == FieldKind::Score)
            value
                = below(2) == 1 ? QJsonValue(QStringLiteral("9.25")) : QJsonValue(QJsonValue::Null);
        return SetField { row, field.name(), value };
    }

    std::mt19937 m_engine;
    int m_count = 0;
};

} // namespace ita::test
