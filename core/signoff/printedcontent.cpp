// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/printedcontent.h"

#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"
#include "core/signoff/signofftext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Whether rows of the kind are sections or below a section.
bool isContent(RowKind kind)
{
    return groupOf(kind) == RowGroup::Section || groupOf(kind) == RowGroup::Content;
}

bool isHidden(const Tree &tree, RowId row)
{
    const RowId section = tree.section(row);
    return section && sectionLayout(tree.value(section))->hidden;
}

/// Whether the field is part of the content. The opinion is part of its step's record instead.
bool isBoundHere(RowKind kind, const Field &field)
{
    return field.printed
        && !(kind == RowKind::SignOffStep && field.key == keyOf(&SignOffStep::opinion));
}

/// Whether the field says something in this row.
bool isBoundIn(const Tree &tree, RowId row, const Field &field)
{
    const RowValue &value = tree.value(row);
    return isBoundHere(kindOf(value), field) && isInDigest(field, value);
}

QString nameOf(const Tree &tree, const QString &person)
{
    const RowId row = personRow(tree, person);
    return row ? tree.get<Person>(row).name : QString();
}

/// The value of a field in the content: a person's name for a reference, otherwise the value
/// itself.
QJsonValue boundValue(const Tree &tree, RowId row, const Field &field)
{
    const QJsonValue value = field.get(tree.value(row));
    return tree.kind(row) == RowKind::SignOffStep && field.key == keyOf(&SignOffStep::person)
        ? QJsonValue(nameOf(tree, value.toString()))
        : value;
}

/// The rows of a collection that are printed.
QList<RowId> printedRows(const Tree &tree, RowId parent, QLatin1StringView collection)
{
    QList<RowId> rows = tree.find(parent)->children.value(collection);
    rows.removeIf([&](RowId row) {
        return !isContent(tree.kind(row)) || (isSection(tree.kind(row)) && isHidden(tree, row));
    });
    return rows;
}

QJsonObject contentOf(const Tree &tree, RowId row)
{
    const RowDescription &description = describe(tree.value(row));
    QJsonObject json;
    if (isSection(description.kind))
        json[u"kind"_s] = QLatin1StringView(description.name);
    for (const Field &field : description.fields)
        if (isBoundIn(tree, row, field))
            json[field.name()] = boundValue(tree, row, field);
    for (const QLatin1StringView collection : collectionsOf(description.kind)) {
        QJsonArray rows;
        for (const RowId child : printedRows(tree, row, collection))
            rows.append(contentOf(tree, child));
        if (!rows.isEmpty())
            json[collection] = rows;
    }
    return json;
}

/// The reports whose chains name the person.
QList<RowId> reportsOf(const Tree &tree, const QString &person)
{
    QList<RowId> reports;
    for (const RowId row : tree.descendants(tree.root()))
        if (const auto *step = std::get_if<SignOffStep>(&tree.value(row));
            step && step->person == person)
            reports.append(tree.ancestor(row, RowKind::Report));
    return reports;
}

QList<RowId> reportAround(const Tree &tree, RowId row)
{
    const RowId report = tree.ancestor(row, RowKind::Report);
    return report ? QList { report } : QList<RowId>();
}

struct PrintedIn
{
    const Tree &tree;

    QList<RowId> operator()(const SetField &edit) const
    {
        const RowKind kind = tree.kind(edit.row);
        const Field *field = describe(kind).field(edit.field);
        if (!field || !field->printed)
            return {};
        if (kind == RowKind::Person)
            return reportsOf(tree, tree.get<Person>(edit.row).key);
        if (edit.field != keyOf(&SectionLayout::hidden) && isHidden(tree, edit.row))
            return {};
        return reportAround(tree, edit.row);
    }

    QList<RowId> operator()(const InsertRow &edit) const
    {
        const RowValue &row = edit.content.value;
        const bool hidden = isSection(kindOf(row)) && sectionLayout(row)->hidden;
        if (!isContent(kindOf(row)) || hidden || isHidden(tree, edit.parent))
            return {};
        return reportAround(tree, edit.parent);
    }

    QList<RowId> operator()(const RemoveRow &edit) const
    {
        const RowKind kind = tree.kind(edit.row);
        if (kind == RowKind::Office)
            return tree.rows(edit.row, RowKind::Report);
        if (kind != RowKind::Report && (!isContent(kind) || isHidden(tree, edit.row)))
            return {};
        return reportAround(tree, edit.row);
    }

    QList<RowId> operator()(const MoveRow &edit) const
    {
        QList<RowId> reports = (*this)(RemoveRow { edit.row });
        // A row that is moved out of a hidden section is printed from then on.
        const RowKind kind = tree.kind(edit.row);
        const RowId shown = isSection(kind) ? edit.row : edit.parent;
        if (isContent(kind) && !isHidden(tree, shown))
            reports += reportAround(tree, edit.parent);
        return reports;
    }
};

/// Compares two states of a report, row by row.
class Comparison
{
public:
    Comparison(const Tree &before, const Tree &after)
        : m_before(before)
        , m_after(after)
    {
    }

    QList<ContentChange> run(RowId report)
    {
        compare(report);
        return std::move(m_changes);
    }

private:
    using enum ContentChange::Kind;

    void compare(RowId row)
    {
        const RowDescription &description = describe(m_before.value(row));
        for (const Field &field : description.fields)
            if (isBoundHere(description.kind, field)) {
                const QJsonValue was = boundValue(m_before, row, field);
                const QJsonValue is = boundValue(m_after, row, field);
                if (was != is)
                    m_changes.append({ Changed, { row, field.name() }, was, is });
            }
        for (const QLatin1StringView collection : collectionsOf(description.kind))
            compareRows(
                printedRows(m_before, row, collection), printedRows(m_after, row, collection));
    }

    void compareRows(const QList<RowId> &was, const QList<RowId> &is)
    {
        QList<RowId> left = is;
        left.removeIf([&](RowId row) { return !was.contains(row); });
        qsizetype next = 0;
        for (const RowId row : was) {
            if (!is.contains(row)) {
                m_changes.append({ Removed, { row, {} }, {}, {} });
                continue;
            }
            if (left.at(next++) != row)
                m_changes.append({ Moved, { row, {} }, {}, {} });
            compare(row);
        }
        for (const RowId row : is)
            if (!was.contains(row))
                m_changes.append({ Added, { row, {} }, {}, {} });
    }

    const Tree &m_before;
    const Tree &m_after;
    QList<ContentChange> m_changes;
};

} // namespace

QJsonObject printedContent(const Tree &tree, RowId report)
{
    QJsonObject content = contentOf(tree, report);
    content[u"format"_s] = u"ita-report printed content"_s;
    content[u"version"_s] = 1;
    return content;
}

Result<QString> contentHash(const Tree &tree, RowId report)
{
    const auto canonical = canonicalJson(printedContent(tree, report));
    if (!canonical)
        return canonical.error();
    return sha256Hex(*canonical);
}

QString reportNumber(const QString &fileId, int fiscalYear)
{
    constexpr int kDigits = 6;
    return u"%1-%2"_s.arg(fiscalYear).arg(fileId.left(kDigits).toUpper());
}

QList<RowId> printedIn(const Tree &tree, const Edit &edit)
{
    return std::visit(PrintedIn { tree }, edit);
}

QList<ContentChange> contentChanges(const Tree &before, const Tree &after, RowId report)
{
    return Comparison(before, after).run(report);
}

QStringList exemptions()
{
    QStringList lines;
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &kind = describe(RowKind(i));
        QStringList fields;
        for (const Field &field : kind.fields)
            if (!field.printed && kind.group != RowGroup::Record)
                fields.append(fieldName(field));
        if (!fields.isEmpty())
            lines.append(u"%1: %2"_s.arg(
                QCoreApplication::translate("RowKind", kind.label), fields.join(u", "_s)));
    }
    lines.append(SignOffText::tr("Comments, accepted findings, review copies, signing keys"));
    lines.append(SignOffText::tr("Sections hidden from print"));
    lines.append(SignOffText::tr("Fonts, margins and the layout of windows"));
    return lines;
}

} // namespace ita
