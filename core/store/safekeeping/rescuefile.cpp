// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping/rescuefile.h"

#include "core/rows/fields.h"
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/journalstore.h"
#include "core/store/keystore.h"
#include "core/store/migrations.h"
#include "core/store/officefiletext.h"
#include "core/store/safekeeping/pastdamage.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Finds rows of a table by its integer key.
FindRow finder(Database &database, const QString &table, const QString &key)
{
    return
        [&database, sql = u"SELECT %1 FROM %2 WHERE %1 >= ? ORDER BY %1 LIMIT 1"_s.arg(key, table)](
            qint64 from) -> Result<std::optional<qint64>> {
            auto found = database.value(sql, { from });
            if (!found)
                return found.error();
            return found->isNull() ? std::optional<qint64>() : found->toLongLong();
        };
}

class Rescuer
{
public:
    explicit Rescuer(Database &database)
        : m_database(database)
    {
    }

    Rescue run()
    {
        readJournal();
        m_rescue.isContentWhole = readPlaces();
        for (int i = 0; i < kRowKindCount; ++i)
            m_rescue.isContentWhole = readFields(describe(RowKind(i))) && m_rescue.isContentWhole;
        readKeys();
        return std::move(m_rescue);
    }

private:
    /// Whether it is a table of rows: a view or a virtual table of that name would run what
    /// somebody else has written.
    bool isTable(const QString &name)
    {
        const auto type = m_database.value(
            u"SELECT type FROM pragma_table_list WHERE schema = 'main' AND name = ?"_s, { name });
        return type && *type == u"table"_s;
    }

    void readJournal()
    {
        m_rescue.isJournalWhole = isTable(u"journal"_s)
            && readPastDamage(
                [this](qint64 from, qint64 &last) {
                    return JournalStore(m_database)
                        .forEach({ .from = from }, [&](const JournalRow &row) {
                            m_rescue.journal.append(row);
                            last = row.seq;
                            return ok();
                        });
                },
                finder(m_database, u"journal"_s, u"seq"_s));
    }

    void readKeys()
    {
        auto keys = isTable(u"sealed_key"_s) ? KeyStore(m_database).all() : QList<StoredKey>();
        m_rescue.areKeysWhole = bool(keys);
        if (keys)
            m_rescue.keys = std::move(keys).value();
    }

    bool readPlaces()
    {
        return isTable(u"node"_s)
            && readPastDamage(
                [this](qint64 from, qint64 &last) {
                    return m_database.forEach(
                        u"SELECT id, parent, position, kind, extra FROM node WHERE id >= ? ORDER BY id"_s,
                        { from }, [&](const QSqlQuery &query) {
                            last = query.value(0).toLongLong();
                            takePlace(query);
                            return ok();
                        });
                },
                finder(m_database, u"node"_s, u"id"_s));
    }

    void takePlace(const QSqlQuery &query)
    {
        const RowDescription *description = describe(query.value(3).toString());
        if (!description)
            return;
        const RowId id { query.value(0).toLongLong() };
        m_places.insert(id, m_rescue.rows.size());
        m_rescue.rows.append({ .id = id,
            .parent = { query.value(1).toLongLong() },
            .position = qsizetype(query.value(2).toLongLong()),
            .kind = description->kind,
            .value = description->empty,
            .extra = QJsonDocument::fromJson(query.value(4).toByteArray()).object() });
    }

    /// A file of an earlier schema lacks the columns that came later, which then have defaults.
    QList<qsizetype> absent(const RowDescription &description)
    {
        QStringList found;
        std::ignore = m_database.forEach(u"SELECT name FROM pragma_table_info(?)"_s,
            { QString::fromLatin1(description.name) }, [&](const QSqlQuery &query) {
                found.append(query.value(0).toString());
                return ok();
            });
        QList<qsizetype> absent;
        for (qsizetype i = 0; i < description.fields.size(); ++i)
            if (!found.contains(description.fields.at(i).column()))
                absent.append(i);
        return absent;
    }

    bool isOlder()
    {
        const auto version = m_database.value(u"PRAGMA user_version"_s);
        return version && version->toInt() < schemaVersion();
    }

    bool readFields(const RowDescription &description)
    {
        const QString table = quoted(QLatin1StringView(description.name));
        const QList<qsizetype> without = absent(description);
        if (without.size() == description.fields.size() && isOlder())
            return true; // the kind is newer than the file
        const QString sql = u"SELECT %1 FROM %2 WHERE node >= ? ORDER BY node"_s.arg(
            columnList(description, without), table);
        return isTable(QString::fromLatin1(description.name))
            && readPastDamage(
                [&](qint64 from, qint64 &last) {
                    return m_database.forEach(sql, { from }, [&](const QSqlQuery &query) {
                        last = query.value(0).toLongLong();
                        takeFields(description, without, query);
                        return ok();
                    });
                },
                finder(m_database, table, u"node"_s));
    }

    void takeFields(
        const RowDescription &description, const QList<qsizetype> &without, const QSqlQuery &query)
    {
        const auto at = m_places.constFind({ query.value(0).toLongLong() });
        if (at == m_places.cend() || m_rescue.rows.at(*at).kind != description.kind)
            return;
        RescuedRow &row = m_rescue.rows[*at];
        row.hasFields = true;
        int column = 1;
        for (qsizetype i = 0; i < description.fields.size(); ++i) {
            if (without.contains(i))
                continue;
            const Field &field = description.fields.at(i);
            const QJsonValue value = fromColumn(field, query.value(column++));
            if (field.check(value))
                field.set(row.value, value);
            else
                row.lostFields.append(field.name());
        }
    }

    Database &m_database;
    Rescue m_rescue;
    QHash<RowId, qsizetype> m_places; ///< in m_rescue.rows
};

} // namespace

Result<Rescue> rescueFile(const QString &path)
{
    if (auto header = readHeader(path, schemaVersion()); !header)
        return header.error();
    auto database = Database::open(path, Access::Read);
    if (!database)
        return database.error();
    Rescue rescue = Rescuer(**database).run();
    if (rescue.journal.isEmpty() && rescue.rows.isEmpty())
        return Error { Error::Code::Damaged,
            OfficeFileText::tr("Nothing in “%1” can be read any more")
                .arg(QDir::toNativeSeparators(path)),
            {} };
    return rescue;
}

} // namespace ita
