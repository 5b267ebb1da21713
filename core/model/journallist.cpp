// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/journallist.h"

#include "core/rows/choices.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr qint64 kPiece = 256; // entries read from the file at once

RowKind kindNamed(const QString &name)
{
    const RowDescription *description = describe(name);
    return description ? description->kind : RowKind::Office;
}

JournalEffect effectOf(const QJsonObject &edit)
{
    const QString op = edit[u"op"_s].toString();
    if (op == u"set")
        return { JournalEffect::What::Set,
            { { edit[u"row"_s].toInteger() }, edit[u"field"_s].toString() },
            kindNamed(edit[u"kind"_s].toString()), edit[u"before"_s], edit[u"after"_s] };
    if (op == u"move")
        return { JournalEffect::What::Moved, { { edit[u"row"_s].toInteger() }, {} },
            kindNamed(edit[u"kind"_s].toString()), QJsonValue::Undefined, QJsonValue::Undefined };
    const QJsonObject subtree = edit[u"row"_s].toObject();
    return { op == u"insert" ? JournalEffect::What::Added : JournalEffect::What::Removed,
        { { subtree[u"id"_s].toInteger() }, {} }, kindNamed(subtree[u"kind"_s].toString()),
        QJsonValue::Undefined, QJsonValue::Undefined };
}

} // namespace

JournalList::JournalList(const Storage &storage, const Tree &tree, const JournalFilter &filter)
    : m_storage(storage)
    , m_tree(tree)
    , m_filter(filter)
{
    if (auto last = storage.lastEntry())
        m_next = m_newest = *last;
    else
        m_error = last.error();
}

Result<QList<JournalLine>> JournalList::readOn(qsizetype most)
{
    if (m_error)
        return *m_error;
    QList<JournalLine> lines;
    while (m_next > 0 && lines.size() < most) {
        const qint64 from = std::max<qint64>(1, m_next - kPiece + 1);
        auto piece = readPiece(from, m_next, most - lines.size(), m_next);
        if (!piece)
            return piece.error();
        lines += *piece;
    }
    return lines;
}

Result<QList<JournalLine>> JournalList::readNew()
{
    auto last = m_storage.lastEntry();
    if (!last)
        return last.error();
    const qint64 from = std::exchange(m_newest, *last) + 1;
    m_ended = false; // an older sign-off does not end newer entries
    qint64 next = 0;
    auto fresh = readPiece(from, *last, std::numeric_limits<qsizetype>::max(), next);
    m_startsAnew = m_ended;
    if (m_ended)
        m_next = 0;
    return fresh;
}

/// Newest first: the removal of a row is read before earlier edits of it, so its parent is known.
/// `next` becomes the entry before the last one that was looked at; 0 when there is none to read.
Result<QList<JournalLine>> JournalList::readPiece(
    qint64 from, qint64 to, qsizetype most, qint64 &next)
{
    QList<JournalRow> rows;
    auto read = m_storage.readJournal({ .from = from, .to = to }, [&](const JournalRow &row) {
        rows.prepend(row);
        return ok();
    });
    if (!read)
        return read.error();
    QList<JournalLine> lines;
    next = from - 1;
    for (const JournalRow &row : std::as_const(rows)) {
        if (lines.size() == most) {
            next = row.seq;
            break;
        }
        if (auto line = wanted(row))
            lines.append(*std::move(line));
        if (m_ended) {
            next = 0;
            break;
        }
    }
    return lines;
}

std::optional<JournalLine> JournalList::wanted(const JournalRow &row)
{
    const bool readsAll = m_filter.section || m_filter.sinceSignOffOf;
    const bool isByAuthor = m_filter.author.isEmpty() || row.author == m_filter.author;
    const bool hasText = m_filter.text.isEmpty()
        || row.label.contains(m_filter.text, Qt::CaseInsensitive)
        || row.edits.contains(m_filter.text, Qt::CaseInsensitive);
    const QDate day = QDateTime::fromString(row.time, Qt::ISODateWithMs).toLocalTime().date();
    const bool isInTime = (m_filter.from.isNull() || day >= m_filter.from)
        && (m_filter.until.isNull() || day <= m_filter.until);
    // Avoids parsing the edits of most entries in a long journal.
    if (!readsAll && !(isByAuthor && hasText && isInTime))
        return {};
    const JournalEntry entry = row.entry();
    JournalLine line { row.seq, entry.time, entry.author, entry.label, {} };
    for (const QJsonValue edit : entry.edits) {
        line.effects.append(effectOf(edit.toObject()));
        if (line.effects.constLast().what == JournalEffect::What::Removed)
            noteGone(edit[u"row"_s].toObject(), edit[u"parent"_s].toInteger());
    }
    for (JournalEffect &effect : line.effects)
        effect.section = sectionOf(effect.place.row);
    m_ended = isSignOff(line, entry.edits);
    if (m_ended || !isByAuthor || !hasText || !isInTime || !concernsSection(line))
        return {};
    return line;
}

bool JournalList::isSignOff(const JournalLine &line, const QJsonArray &edits) const
{
    if (!m_filter.sinceSignOffOf)
        return false;
    for (qsizetype i = 0; i < line.effects.size(); ++i) {
        const JournalEffect &effect = line.effects[i];
        const QJsonValue edit = edits.at(i);
        if (effect.kind == RowKind::SignOffRecord && effect.what == JournalEffect::What::Added
            && edit[u"parent"_s].toInteger() == m_filter.sinceSignOffOf.value
            && edit[u"row"_s][u"fields"_s][keyOf(&SignOffRecord::decision)]
                == kWords<Decision>[size_t(Decision::Endorse)])
            return true;
    }
    return false;
}

bool JournalList::concernsSection(const JournalLine &line) const
{
    return !m_filter.section
        || std::ranges::any_of(line.effects, [this](const JournalEffect &effect) {
               return sectionOf(effect.place.row) == m_filter.section;
           });
}

void JournalList::noteGone(const QJsonObject &subtree, qint64 parent)
{
    const qint64 id = subtree[u"id"_s].toInteger();
    m_parents.insert(id, parent);
    const QJsonArray children = subtree[u"children"_s].toArray();
    for (const QJsonValue child : children)
        noteGone(child.toObject(), id);
}

RowId JournalList::sectionOf(RowId row) const
{
    // The count prevents an endless loop in a broken journal.
    for (qsizetype left = m_parents.size(); left >= 0 && row; --left) {
        if (m_tree.contains(row))
            return m_tree.section(row);
        row = { m_parents.value(row.value) };
    }
    return {};
}

Result<QStringList> journalAuthors(const Storage &storage)
{
    QSet<QString> authors;
    auto read = storage.readJournal({ .from = 1 }, [&](const JournalRow &row) {
        authors.insert(row.author);
        return ok();
    });
    if (!read)
        return read.error();
    return authors.values();
}

} // namespace ita
