// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/trust/structure.h"
#include "core/store/trust/structurecheck.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

Outcome checkPages(Database &database, QStringList &problems)
{
    return database.forEach(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        const QString verdict = row.value(0).toString();
        if (verdict != u"ok")
            problems.append(VerifyText::tr("SQLite finds the file damaged: %1").arg(verdict));
        return ok();
    });
}

Outcome checkReferences(Database &database, QStringList &problems)
{
    return database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        problems.append(VerifyText::tr("Row %1 of table “%2” refers to a row that is not there")
                            .arg(row.value(1).toString(), row.value(0).toString()));
        return ok();
    });
}

/// Whether reading gives these bytes back. SQLite reads other bytes, and the two last characters of
/// Unicode's first plane, as U+FFFD: two different cells would look the same to everything that is
/// compared or hashed.
bool isText(const QByteArray &bytes)
{
    return QUtf8StringView(bytes).isValidUtf8() && !bytes.contains("\xEF\xBF\xBE")
        && !bytes.contains("\xEF\xBF\xBF");
}

struct TextColumns
{
    QString key; ///< of the table
    QStringList names;
};

Result<TextColumns> textColumns(Database &database, const QString &table)
{
    TextColumns columns;
    auto read = database.forEach(
        u"SELECT name, type FROM pragma_table_info(?)"_s, { table }, [&](const QSqlQuery &row) {
            const QString name = row.value(0).toString();
            if (columns.key.isEmpty())
                columns.key = name;
            if (row.value(1) == u"TEXT"_s)
                columns.names.append(name);
            return ok();
        });
    if (!read)
        return read.error();
    return columns;
}

Outcome checkBytes(Database &database, const QString &table, QStringList &problems)
{
    const auto columns = textColumns(database, table);
    if (!columns)
        return columns.error();
    QString cells = quoted(columns->key);
    for (const QString &name : columns->names)
        cells += u", CAST(%1 AS BLOB)"_s.arg(quoted(name));
    return database.forEach(
        u"SELECT %1 FROM %2"_s.arg(cells, quoted(table)), {}, [&](const QSqlQuery &row) {
            for (int i = 0; i < columns->names.size(); ++i)
                if (!isText(row.value(i + 1).toByteArray()))
                    problems.append(
                        VerifyText::tr("Row %1 of table “%2” holds bytes in “%3” that are no text")
                            .arg(row.value(0).toString(), table, columns->names.at(i)));
            return ok();
        });
}

/// All tables that hold content, history or keys; the search index is no part of the proof.
Outcome checkTexts(Database &database, const Structure &ours, QStringList &problems)
{
    for (const StructurePart &part : ours) {
        const bool isStored = part.type == u"table" && part.sql.endsWith(u"STRICT");
        if (!isStored)
            continue;
        if (auto done = checkBytes(database, part.name, problems); !done)
            return done;
    }
    return ok();
}

/// Reads the whole index. What it says is not compared: it is no part of the content.
Outcome checkSearchIndex(Database &database, QStringList &problems)
{
    auto made = database.execute(
        u"CREATE VIRTUAL TABLE temp.search_words USING fts5vocab(main, search, row)"_s);
    if (!made)
        return made.error();
    // An index with nothing in it is one that was emptied, where there are texts to be found.
    const auto whole
        = database.value(u"SELECT (SELECT count(*) FROM temp.search_words) > 0"
                         " OR NOT EXISTS (SELECT 1 FROM search WHERE length(text) > 2)"_s);
    if (!whole && whole.error().code != Error::Code::Damaged)
        return whole.error();
    if (!whole || !whole->toBool())
        problems.append(VerifyText::tr("The index for searching is damaged"));
    auto gone = database.execute(u"DROP TABLE temp.search_words"_s);
    return gone ? ok() : Outcome(gone.error());
}

/// SQLite's own checks compute what the file says is to be checked, so they run on our structure
/// alone.
Outcome checkContent(Database &database, QStringList &problems)
{
    if (auto done = checkPages(database, problems); !done)
        return done;
    if (auto done = checkReferences(database, problems); !done)
        return done;
    const auto structure = readStructure(database);
    if (!structure)
        return structure.error();
    if (auto done = checkTexts(database, *structure, problems); !done)
        return done;
    const bool hasIndex = std::ranges::any_of(
        *structure, [](const StructurePart &part) { return part.name == u"search"; });
    return hasIndex ? checkSearchIndex(database, problems) : ok();
}

} // namespace

Result<QStringList> findProblems(Database &database)
{
    auto problems = foreignParts(database);
    if (!problems || !problems->isEmpty())
        return problems;
    database.setPatience(Patience::Checking);
    const Outcome checked = checkContent(database, *problems);
    database.setPatience(Patience::Usual);
    if (!checked)
        return checked.error();
    return problems;
}

} // namespace ita
