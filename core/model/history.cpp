// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/history.h"

#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The fields of a row in a journal subtree; nothing when the row is not in it.
std::optional<QJsonObject> fieldsOf(const QJsonObject &subtree, RowId row)
{
    if (subtree[u"id"_s].toInteger() == row.value)
        return subtree[u"fields"_s].toObject();
    const QJsonArray children = subtree[u"children"_s].toArray();
    for (const QJsonValue child : children)
        if (auto found = fieldsOf(child.toObject(), row))
            return found;
    return {};
}

struct BeforeAfter
{
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
};

std::optional<BeforeAfter> effectOf(const QJsonObject &edit, RowId row, const QString &field)
{
    const QString op = edit[u"op"_s].toString();
    if (op == u"set") {
        if (edit[u"row"_s].toInteger() != row.value || edit[u"field"_s].toString() != field)
            return {};
        return BeforeAfter { edit[u"before"_s], edit[u"after"_s] };
    }
    if (op != u"insert" && op != u"remove")
        return {};
    const auto fields = fieldsOf(edit[u"row"_s].toObject(), row);
    if (!fields)
        return {};
    if (op == u"insert")
        return BeforeAfter { QJsonValue::Undefined, (*fields)[field] };
    return BeforeAfter { (*fields)[field], QJsonValue::Undefined };
}

} // namespace

Result<QList<FieldChange>> fieldHistory(
    const Storage &storage, RowId row, const QString &field, qint64 from)
{
    QList<FieldChange> history;
    const JournalRange range { .from = from, .about = row };
    auto read = storage.readJournal(range, [&](const JournalRow &stored) {
        const JournalEntry entry = stored.entry();
        for (const QJsonValue edit : entry.edits)
            if (const auto effect = effectOf(edit.toObject(), row, field))
                history.append({ stored.seq, entry.time, entry.author, entry.label, effect->before,
                    effect->after });
        return ok();
    });
    if (!read)
        return read.error();
    return history;
}

Result<QString> lastHash(const Storage &storage)
{
    const auto last = storage.lastEntry();
    if (!last)
        return last.error();
    QString hash;
    auto read = storage.readJournal({ .from = *last, .to = *last }, [&](const JournalRow &row) {
        hash = row.hash;
        return ok();
    });
    if (!read)
        return read.error();
    return hash;
}

Result<QList<JournalEntry>> journalEntries(const Storage &storage, qint64 from, qint64 to)
{
    QList<JournalEntry> entries;
    auto read = storage.readJournal({ .from = from, .to = to }, [&](const JournalRow &row) {
        entries.append(row.entry());
        return ok();
    });
    if (!read)
        return read.error();
    return entries;
}

} // namespace ita
