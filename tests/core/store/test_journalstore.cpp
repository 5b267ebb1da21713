// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalstore.h"
#include "tests/core/store/fixture.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "tests/support/storedstate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlQuery>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

QList<JournalRow> rowsOf(JournalStore journal)
{
    QList<JournalRow> rows;
    REQUIRE(journal.forEach({}, [&](const JournalRow &row) {
        rows.append(row);
        return ok();
    }));
    return rows;
}

JournalEntry entry(const QString &label)
{
    return { noon(), u"สมชาย"_s, label, { QJsonObject { { u"op"_s, u"set\n"_s } } } };
}

} // namespace

TEST_CASE("Each journal entry carries the hash of the one before", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    REQUIRE(file->journal().append(entry(u"สอง"_s)));
    REQUIRE(file->journal().append(entry(u"สาม"_s)));

    const auto rows = rowsOf(file->journal());
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).previous == QString());
    for (int i = 0; i < 3; ++i) {
        CHECK(rows.at(i).seq == i + 1);
        CHECK(rows.at(i).hash == rows.at(i).computedHash());
        CHECK((i == 0 || rows.at(i).previous == rows.at(i - 1).hash));
    }
    CHECK(rows.at(1).entry().time == noon());
    CHECK(rows.at(1).entry().edits == entry({}).edits);
}

TEST_CASE("The hash is that of the columns on a line each", "[store]")
{
    const JournalRow row { 7, u"2023-05-17T12:00:00.000Z"_s, u"สมชาย"_s, u"แก้"_s, u"[{}]"_s,
        u"abc"_s, {} };
    const QByteArray text = u"abc\n7\n2023-05-17T12:00:00.000Z\nสมชาย\nแก้\n[{}]\n"_s.toUtf8();
    CHECK(row.computedHash().toLatin1()
        == QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("A line break in a label or name cannot shift text between hashed columns", "[store]")
{
    const QTemporaryDir dir;
    const auto file = makeFile(dir.filePath(u"office.ita"_s));
    REQUIRE(file->journal().append({ noon(), u"ก\nข"_s, u"ค\nง"_s, {} }));
    const JournalRow last = rowsOf(file->journal()).constLast();
    CHECK(last.author == u"ก ข"_s);
    CHECK(last.label == u"ค ง"_s);
}

TEST_CASE("SQLite refuses to change the journal other than by continuing it", "[store]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"office.ita"_s);
    const JournalRow last = rowsOf(makeFile(path)->journal()).constLast();

    CHECK_FALSE(sqliteAccepts(path, u"UPDATE journal SET label = 'x' WHERE seq = 1"_s));
    CHECK_FALSE(sqliteAccepts(path, u"DELETE FROM journal"_s));
    const auto insert
        = u"INSERT OR REPLACE INTO journal VALUES(%1, 't', 'a', 'l', '[]', '%2', 'h', NULL)"_s;
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"1"_s, QString())));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"1"_s, last.hash)));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"3"_s, last.hash)));
    CHECK_FALSE(sqliteAccepts(path, insert.arg(u"2"_s, u"no hash"_s)));
    CHECK(sqliteAccepts(path, insert.arg(u"2"_s, last.hash)));
}

// ---- long texts
// ----------------------------------------------------------------------------------

namespace {

/// A file with one measure whose long text is typed in, as the window stores it.
struct Typing
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"office.ita"_s);
    std::unique_ptr<OfficeFile> file = makeFile(path);
    Tree tree = storedTree(*file);
    RowId measure = firstOf(tree, RowKind::Measure);

    void store(const QString &text)
    {
        const SetField edit { measure, u"steps"_s, text };
        const QJsonArray forms { journalForm(tree, edit) };
        REQUIRE(file->write({ edit }, { noon(), u"สมชาย"_s, u"แก้"_s, forms }));
        carryOut(tree, edit);
    }

    /// So many stores while typing at this place of a text of so many letters.
    void type(int stores, int letters, int at)
    {
        QString text(letters, u'ก');
        for (int i = 0; i < letters; ++i)
            text[i] = QChar(char16_t(0x0E01 + (i * 7 + i / 46) % 46));
        store(text);
        for (int i = 0; i < stores; ++i) {
            text.insert(at + 3 * i, u"ขค "_s);
            store(text);
        }
    }

    qint64 count(const QString &where) const
    {
        return file->database()
            .value(u"SELECT count(*) FROM journal WHERE "_s + where)
            .value()
            .toLongLong();
    }
};

void checkWhole(const QList<JournalRow> &rows)
{
    QString previous;
    for (const JournalRow &row : rows) {
        if (row.hash != row.computedHash() || row.previous != previous)
            FAIL_CHECK("row " << row.seq);
        previous = row.hash;
    }
}

} // namespace

TEST_CASE_METHOD(Typing, "A difference from a row that is not there is told by its hash", "[store]")
{
    type(3, 2000, 1000);
    REQUIRE(count(u"base IS NOT NULL"_s) > 0);
    const QString damage = GENERATE(u"base = 900"_s, u"base = seq"_s, u"edits = '[[0,999999]]'"_s,
        u"edits = 'nonsense'"_s, u"base = NULL"_s);
    CAPTURE(damage);
    file.reset();
    withoutJournalTriggers(path,
        { u"UPDATE journal SET %1 WHERE seq = (SELECT max(seq) FROM journal)"_s.arg(damage) });
    file = OfficeFile::open(path, Access::Write).value();
    const QList<JournalRow> rows = rowsOf(file->journal());
    CHECK(rows.last().hash != rows.last().computedHash());
    CHECK(rows.at(rows.size() - 2).hash == rows.at(rows.size() - 2).computedHash());
}

TEST_CASE_METHOD(Typing, "Typing in a long text stores what is typed, not the text", "[store]")
{
    type(300, 20'000, 12'000);
    const QList<JournalRow> rows = rowsOf(file->journal());
    REQUIRE(rows.size() == 302);
    checkWhole(rows);
    const QJsonObject last = rows.last().entry().edits.at(0).toObject();
    CHECK(last[u"after"_s].toString() == tree.get<Measure>(measure).steps);
    CHECK(last[u"before"_s].toString().size() == last[u"after"_s].toString().size() - 3);
    // Whole rows are few, and all others lean on one of them.
    CHECK(count(u"base IS NULL"_s) < 10);
    CHECK(count(u"base IN (SELECT seq FROM journal WHERE base IS NOT NULL)"_s) == 0);
    CHECK(QFileInfo(path).size() < 2'500'000);
}

TEST_CASE_METHOD(Typing, "A short text is stored whole", "[store]")
{
    type(20, 100, 50);
    CHECK(count(u"base IS NOT NULL"_s) == 0);
}

TEST_CASE_METHOD(Typing, "Another text in the place of a long one is stored whole", "[store]")
{
    type(3, 2000, 1000);
    const qint64 before = count(u"base IS NULL"_s);
    QString other(2000, u' ');
    for (qsizetype i = 0; i < other.size(); ++i)
        other[i] = QChar(char16_t('a' + (i * 11 + i / 26) % 26));
    store(other);
    CHECK(count(u"base IS NULL"_s) == before + 1);
    checkWhole(rowsOf(file->journal()));
}

TEST_CASE_METHOD(Typing, "Entries about a row are found among differences", "[store]")
{
    type(10, 2000, 1000);
    REQUIRE(count(u"base IS NOT NULL"_s) > 5);
    const auto about = journalOf(*file, { .about = measure });
    CHECK(about.size() == 12);
    CHECK(journalOf(*file, { .from = 8, .to = 9 }).size() == 2);
    checkWhole(rowsOf(file->journal()));
}

TEST_CASE_METHOD(Typing, "SQLite alone rebuilds the whole edits, as documented", "[store]")
{
    type(5, 2000, 1000);
    QFile page(sourcePath(u"core/store/README.md"_s));
    REQUIRE(page.open(QIODevice::ReadOnly));
    static const QRegularExpression block(
        u"```sql\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString sql = block.match(QString::fromUtf8(page.readAll())).captured(1);
    REQUIRE(sql.contains(u"json_each"_s));
    QList<QString> edits;
    REQUIRE(file->database().forEach(sql, {}, [&](const QSqlQuery &row) {
        edits.append(row.value(5).toString());
        return ok();
    }));
    const QList<JournalRow> rows = rowsOf(file->journal());
    REQUIRE(edits.size() == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(edits[i] == rows[i].edits);
}

TEST_CASE_METHOD(Typing, "An older file becomes smaller and its history stays", "[store]")
{
    type(60, 20'000, 12'000);
    const QList<JournalRow> rows = rowsOf(file->journal());
    file.reset();
    QStringList whole;
    for (const JournalRow &row : rows)
        whole.append(u"UPDATE journal SET edits = '%2' WHERE seq = %1"_s.arg(row.seq).arg(
            QString(row.edits).replace(u'\'', u"''"_s)));
    withoutJournalTriggers(path, whole);
    withSqlite(path,
        undoneSince(6)
            + QStringList { u"ALTER TABLE journal DROP COLUMN base"_s,
                u"DROP TABLE journal_whole"_s, u"ALTER TABLE sign_off_record DROP COLUMN form"_s,
                u"ALTER TABLE sign_off_record DROP COLUMN journal_hash"_s,
                u"PRAGMA user_version = 4"_s, u"VACUUM"_s });
    const qint64 before = QFileInfo(path).size();
    REQUIRE(before > 7'000'000);
    {
        const auto readOnly = OfficeFile::open(path, Access::Read);
        REQUIRE(readOnly);
        CHECK(rowsOf((*readOnly)->journal()) == rows);
    }
    file = OfficeFile::open(path, Access::Write).value();
    CHECK(rowsOf(file->journal()) == rows);
    CHECK(QFileInfo(path).size() < before / 5);
    CHECK(QFileInfo(dir.filePath(u"office.schema-4.ita"_s)).size() > before / 2);
    CHECK_FALSE(sqliteAccepts(path, u"UPDATE journal SET label = 'x'"_s));
    CHECK(file->findProblems().value() == QStringList());
    store(tree.get<Measure>(measure).steps + u"ต่อ"_s);
    CHECK(count(u"base IS NULL"_s) < 10);
}
