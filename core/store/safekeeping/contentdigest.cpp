// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/contentdigest.h"

#include "core/store/columns.h"
#include "core/store/database.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Result<QStringList> contentTables(Database &database)
{
    QStringList names;
    auto read = database.forEach(
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT IN ('sqlite_schema', 'search_seen') ORDER BY name"_s,
        {}, [&](const QSqlQuery &row) {
            names.append(row.value(0).toString());
            return ok();
        });
    if (!read)
        return read.error();
    return names;
}

/// Type, length and value, so that no two lists of values give the same bytes.
void add(QCryptographicHash &hash, const QVariant &value)
{
    const QByteArray bytes = value.isNull()       ? QByteArray()
        : value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                  : value.toString().toUtf8();
    const int type = value.isNull() ? 0 : value.typeId();
    hash.addData(QByteArray::number(type) + ' ' + QByteArray::number(bytes.size()) + ' ');
    hash.addData(bytes);
}

Outcome addTable(Database &database, const QString &name, QCryptographicHash &hash)
{
    add(hash, name);
    return database.forEach(u"SELECT * FROM %1 ORDER BY rowid"_s.arg(quoted(name)), {},
        [&, columns = -1](const QSqlQuery &row) mutable {
            if (columns < 0)
                columns = row.record().count();
            for (int i = 0; i < columns; ++i)
                add(hash, row.value(i));
            return ok();
        });
}

} // namespace

Result<QByteArray> contentDigest(Database &database)
{
    auto tables = contentTables(database);
    if (!tables)
        return tables.error();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : std::as_const(*tables))
        if (auto done = addTable(database, name, hash); !done)
            return done.error();
    return hash.result();
}

} // namespace ita
