// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/writer.h"

#include "core/interchange/jsonwriter.h"
#include "core/interchange/layout.h"
#include "core/interchange/reader.h"
#include "core/rows/papers.h"

#include <QSet>

#include <algorithm>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

class DocumentWriter
{
public:
    DocumentWriter(const Tree &tree, const ExportScope &selection)
        : m_tree(tree)
        , m_selection(selection)
    {
        if (selection.paper)
            m_paper = paperKey(tree, selection.paper);
        collectKeys(tree.root());
    }

    QByteArray write() &&
    {
        m_version = versionFrom(m_tree.root());
        writeRow(m_tree.root());
        return std::move(m_json).finish();
    }

private:
    void writeRow(RowId id);
    void writeFields(const RowValue &row, const QString &prefix, const QJsonObject &extra);
    void writeUnknown(const RowValue &row, const QString &prefix, const QJsonObject &extra);
    void collectKeys(RowId id);
    int versionFrom(RowId id) const;

    bool isSelected(const RowValue &row) const;
    QJsonValue valueOf(const Field &field, const RowValue &row) const;

    const Tree &m_tree;
    const ExportScope &m_selection;
    std::optional<QString> m_paper; ///< key of the selected paper
    QSet<QString> m_keys; ///< of the selected rows
    int m_version = 1;
    JsonWriter m_json;
};

bool DocumentWriter::isSelected(const RowValue &row) const
{
    if (const auto *report = std::get_if<Report>(&row))
        return !m_selection.fiscalYear || *m_selection.fiscalYear == report->fiscalYear;
    if (const auto *paper = std::get_if<Paper>(&row))
        return !m_paper || paper->key == *m_paper;
    if (const auto *record = std::get_if<SignOffRecord>(&row))
        return !m_paper || record->paper == *m_paper;
    const SectionLayout *section = sectionLayout(row);
    return !section
        || (m_selection.contains(kindOf(row)) && (!m_paper || section->paper == *m_paper));
}

void DocumentWriter::collectKeys(RowId id)
{
    const RowValue &row = m_tree.value(id);
    for (const Field &field : describe(row).fields)
        if (field.kind == FieldKind::Key)
            m_keys.insert(field.get(row).toString());
    for (const RowId child : m_tree.children(id))
        if (isSelected(m_tree.value(child)))
            collectKeys(child);
}

QJsonValue DocumentWriter::valueOf(const Field &field, const RowValue &row) const
{
    const QJsonValue value = field.get(row);
    const bool dangles = field.kind == FieldKind::Reference && !m_keys.contains(value.toString());
    return dangles ? QJsonValue(QString()) : value;
}

bool isWritten(const Field &field, const RowValue &row)
{
    return field.required || field.get(row) != field.get(describe(row).empty);
}

/// The oldest version of the format that has all that is written of the row and below: programs
/// that know no later one read as many documents as they can.
int DocumentWriter::versionFrom(RowId id) const
{
    const RowValue &row = m_tree.value(id);
    int version = describe(row).since;
    for (const Field &field : describe(row).fields)
        if (isWritten(field, row))
            version = std::max(version, field.since);
    for (const RowId child : m_tree.children(id))
        if (isSelected(m_tree.value(child)))
            version = std::max(version, versionFrom(child));
    return version;
}

/// The keys of fields below `prefix` that are to be written, in order, once each.
QStringList writtenKeys(const RowValue &row, const QString &prefix, const QJsonObject &extra)
{
    QStringList keys;
    for (const Field &field : describe(row).fields) {
        if (!field.name().startsWith(prefix))
            continue;
        const QString key = field.name().sliced(prefix.size()).section(u'.', 0, 0);
        if (!keys.contains(key) && (isWritten(field, row) || extra.contains(key)))
            keys.append(key);
    }
    return keys;
}

void DocumentWriter::writeFields(
    const RowValue &row, const QString &prefix, const QJsonObject &extra)
{
    const QStringList keys = writtenKeys(row, prefix, extra);
    for (const QString &key : keys) {
        const QString full = prefix + key;
        m_json.key(key);
        if (const Field *field = describe(row).field(full)) {
            m_json.value(valueOf(*field, row));
            continue;
        }
        const QJsonObject nested = extra.value(key).toObject();
        m_json.beginObject();
        writeFields(row, full + u'.', nested);
        writeUnknown(row, full + u'.', nested);
        m_json.endObject();
    }
}

void DocumentWriter::writeUnknown(
    const RowValue &row, const QString &prefix, const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (roleOf(describe(row), prefix, it.key()) != KeyRole::Unknown)
            continue;
        m_json.key(it.key());
        m_json.value(it.value());
    }
}

void DocumentWriter::writeRow(RowId id)
{
    const Tree::Node &node = *m_tree.find(id);
    const RowDescription &row = describe(node.value);
    m_json.beginObject();
    if (row.kind == RowKind::Office) {
        m_json.key(kFormatKey);
        m_json.value(kFormatName);
        m_json.key(kVersionKey);
        m_json.value(m_version);
    }
    if (namesItsKind(row)) {
        m_json.key(kKindKey);
        m_json.value(QLatin1StringView(row.name));
    }
    writeFields(node.value, {}, node.extra);
    for (const QLatin1StringView collection : collectionsOf(row.kind)) {
        const QList<RowId> rows = node.children.value(collection);
        if (rows.isEmpty() && !kindsIn(row.kind, collection).constFirst()->required)
            continue;
        m_json.key(collection);
        m_json.beginArray();
        for (const RowId child : rows)
            if (isSelected(m_tree.value(child)))
                writeRow(child);
        m_json.endArray();
    }
    writeUnknown(node.value, {}, node.extra);
    m_json.endObject();
}

} // namespace

QByteArray writeDocument(const Tree &tree, const ExportScope &selection)
{
    return DocumentWriter(tree, selection).write();
}

} // namespace ita
