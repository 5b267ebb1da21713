// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fixture.h"

#include "core/store/columns.h"
#include "core/store/migrations.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

Subtree measure(int number)
{
    Measure value;
    value.key = u"m%1"_s.arg(number);
    value.name = u"มาตรการที่ %1"_s.arg(number);
    value.steps = u"๑. วางแผน\n๒. ทำ \"จริง\""_s;
    value.units = QStringList { u"สำนักปลัด"_s, QString() };
    return leaf(value);
}

/// A separate SQLite connection, as another program would use.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
        : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other program"_s))
    {
        m_connection.setDatabaseName(path);
        REQUIRE(m_connection.open());
    }
    ~OtherProgram()
    {
        m_connection.close();
        m_connection = {};
        QSqlDatabase::removeDatabase(u"other program"_s);
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    QString run(const QString &statement)
    {
        QSqlQuery query(m_connection);
        return query.exec(statement) ? QString() : query.lastError().text();
    }

private:
    QSqlDatabase m_connection;
};

void dumpTable(Database &database, const QString &table, QString &text)
{
    const auto done = database.forEach(
        u"SELECT * FROM %1 ORDER BY 1"_s.arg(quoted(table)), {}, [&](const QSqlQuery &row) {
            text += table;
            for (int i = 0; i < row.record().count(); ++i)
                text += row.isNull(i) ? u"|NULL"_s : u'|' + row.value(i).toString();
            text += u'\n';
            return ok();
        });
    REQUIRE(done);
}

} // namespace

Subtree officeWithMeasures(int count)
{
    Subtree office = smallOffice();
    office.extra = { { u"later"_s, QJsonArray { 1, u"x"_s } } };
    Subtree &report = office.children.last();
    for (Subtree &section : report.children)
        for (int i = 1; i <= count && kindOf(section.value) == RowKind::Plan; ++i)
            section.children.append(measure(i));
    return office;
}

QDateTime noon()
{
    return { QDate(2023, 5, 17), QTime(12, 0), Qt::UTC };
}

std::unique_ptr<OfficeFile> makeFile(const QString &path, Subtree office)
{
    qint64 next = 1;
    numberRows(office, next);
    const QJsonArray edits { journalForm({}, InsertRow { {}, 0, office }) };
    auto file = OfficeFile::create(path, Overwrite::No, office,
        { noon(), u"สมชาย"_s, u"เริ่มต้น"_s, edits }, { u"สมชาย"_s, noon() });
    REQUIRE(file);
    return std::move(file).value();
}

void withSqlite(const QString &path, const QStringList &statements)
{
    OtherProgram sqlite(path);
    for (const QString &statement : statements) {
        INFO(statement.toStdString());
        REQUIRE(sqlite.run(statement) == QString());
    }
}

void withoutJournalTriggers(const QString &path, const QStringList &statements)
{
    QStringList drop;
    QStringList restore;
    {
        auto database = Database::open(path, Access::Read);
        REQUIRE(database);
        REQUIRE(
            (*database)->forEach(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s,
                {}, [&](const QSqlQuery &row) {
                    drop.append(u"DROP TRIGGER "_s + row.value(0).toString());
                    restore.append(row.value(1).toString());
                    return ok();
                }));
    }
    withSqlite(path, drop + statements + restore);
}

QStringList undoneSince(int version)
{
    static const QRegularExpression added(
        u"^(?:ALTER TABLE (\"\\w+\") ADD COLUMN|CREATE TABLE) (\"\\w+\")"_s,
        QRegularExpression::MultilineOption);
    QStringList statements;
    for (const Migration &script : migrations()) {
        if (script.version < version)
            continue;
        for (const auto &match : added.globalMatch(script.sql))
            statements.prepend(match.hasCaptured(1)
                    ? u"ALTER TABLE %1 DROP COLUMN %2"_s.arg(match.captured(1), match.captured(2))
                    : u"DROP TABLE "_s + match.captured(2));
    }
    return statements;
}

void makeFirstSchema(const QString &path)
{
    QStringList statements = undoneSince(6);
    statements += QStringList { u"ALTER TABLE person DROP COLUMN role"_s,
        u"ALTER TABLE person DROP COLUMN signature_image"_s,
        u"ALTER TABLE sign_off DROP COLUMN one_signature"_s,
        u"ALTER TABLE journal DROP COLUMN base"_s, u"PRAGMA user_version = 1"_s };
    for (const auto *table : { "search", "search_seen", "comment", "reply", "signing_key",
             "sign_off_record", "review_copy", "sealed_key", "draft", "journal_whole" })
        statements.append(u"DROP TABLE "_s + QLatin1StringView(table));
    withSqlite(path, statements);
}

bool sqliteAccepts(const QString &path, const QString &statement)
{
    return OtherProgram(path).run(statement).isEmpty();
}

QString dumpContent(Database &database)
{
    QString text;
    dumpTable(database, u"node"_s, text);
    for (int i = 0; i < kRowKindCount; ++i)
        dumpTable(database, QLatin1StringView(describe(RowKind(i)).name), text);
    return text;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace ita::test
