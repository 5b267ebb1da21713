// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The hashed columns are separated by line feeds and cannot contain one.
QString oneLine(QString text)
{
    text.replace(u'\n', u' ');
    return text.isNull() ? u""_s : text;
}

} // namespace

JournalRow JournalRow::next(const JournalRow &last, const JournalEntry &entry)
{
    JournalRow row { .seq = last.seq + 1,
        .time = entry.time.toUTC().toString(Qt::ISODateWithMs),
        .author = oneLine(entry.author),
        .label = oneLine(entry.label),
        .edits = QString::fromUtf8(QJsonDocument(entry.edits).toJson(QJsonDocument::Compact)),
        .previous = last.hash.isNull() ? u""_s : last.hash,
        .hash = {} };
    row.hash = row.computedHash();
    return row;
}

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

} // namespace ita
