// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalstore.h"

#include "core/store/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The hashed columns are separated by line feeds and cannot contain one.
QString oneLine(QString text)
{
    text.replace(u'\n', u' ');
    return text.isNull() ? u""_s : text;
}

JournalRow fromQuery(const QSqlQuery &query)
{
    return { .seq = query.value(0).toLongLong(),
        .time = query.value(1).toString(),
        .author = query.value(2).toString(),
        .label = query.value(3).toString(),
        .edits = query.value(4).toString(),
        .previous = query.value(5).toString(),
        .hash = query.value(6).toString() };
}

} // namespace

QString JournalRow::computedHash() const
{
    QCryptographicHash sha(QCryptographicHash::Sha256);
    const QString number = QString::number(seq);
    for (const QString &column : { previous, number, time, author, label, edits }) {
        sha.addData(column.toUtf8());
        sha.addData("\n");
    }
    return QString::fromLatin1(sha.result().toHex());
}

JournalEntry JournalRow::entry() const
{
    return { .time = QDateTime::fromString(time, Qt::ISODateWithMs),
        .author = author,
        .label = label,
        .edits = QJsonDocument::fromJson(edits.toUtf8()).array() };
}

Outcome JournalStore::append(const JournalEntry &entry)
{
    JournalRow row { .seq = 1,
        .time = entry.time.toUTC().toString(Qt::ISODateWithMs),
        .author = oneLine(entry.author),
        .label = oneLine(entry.label),
        .edits = QString::fromUtf8(QJsonDocument(entry.edits).toJson(QJsonDocument::Compact)),
        .previous = u""_s,
        .hash = {} };
    auto last = m_database.forEach(u"SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1"_s, {},
        [&](const QSqlQuery &query) {
            row.seq = query.value(0).toLongLong() + 1;
            row.previous = query.value(1).toString();
            return ok();
        });
    if (!last)
        return last;
    auto written = m_database.execute(
        u"INSERT INTO journal(seq, time, author, label, edits, previous, hash)"
        " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        { row.seq, row.time, row.author, row.label, row.edits, row.previous, row.computedHash() });
    if (!written)
        return written.error();
    return ok();
}

Result<qint64> JournalStore::lastSeq()
{
    auto last = m_database.value(u"SELECT max(seq) FROM journal"_s);
    if (!last)
        return last.error();
    return last->toLongLong();
}

Outcome JournalStore::forEach(
    qint64 from, qint64 to, const std::function<Outcome(const JournalRow &)> &row)
{
    return read(u"seq BETWEEN ? AND ?"_s, { from, to }, row);
}

Outcome JournalStore::forEachAbout(
    qint64 id, qint64 from, const std::function<Outcome(const JournalRow &)> &row)
{
    // Ids are numbers in the JSON: each stands behind a colon, as may other numbers.
    return read(
        u"seq >= ? AND instr(edits, ?) > 0"_s, { from, QString(u':' + QString::number(id)) }, row);
}

Outcome JournalStore::read(const QString &where, const QVariantList &values,
    const std::function<Outcome(const JournalRow &)> &row)
{
    return m_database.forEach(u"SELECT seq, time, author, label, edits, previous, hash FROM journal"
                              " WHERE %1 ORDER BY seq"_s.arg(where),
        values, [&](const QSqlQuery &query) { return row(fromQuery(query)); });
}

} // namespace ita
