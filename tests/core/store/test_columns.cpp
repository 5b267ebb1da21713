// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/columns.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/trust/structure.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <QSqlQuery>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> emptyFile()
{
    auto database = Database::open(u":memory:"_s, Access::Write);
    REQUIRE(database);
    REQUIRE(migrate(**database));
    return std::move(database).value();
}

/// "name type" of every column of a table but the first, which is the row's id.
QStringList columnsInFile(Database &database, const RowDescription &description)
{
    QStringList columns;
    REQUIRE(database.forEach(u"SELECT name, type, \"notnull\" FROM pragma_table_info(?)"_s,
        { QString(QLatin1StringView(description.name)) }, [&](const QSqlQuery &row) {
            columns.append(u"%1 %2%3"_s.arg(row.value(0).toString(), row.value(1).toString(),
                row.value(2).toBool() ? u" NOT NULL"_s : u""_s));
            return ok();
        }));
    REQUIRE_FALSE(columns.isEmpty());
    CHECK(columns.takeFirst() == u"node INTEGER"_s);
    return columns;
}

QString expectedColumn(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::Year:
    case FieldKind::Flag:
        return field.column() + u" INTEGER NOT NULL"_s;
    case FieldKind::Score:
        return field.column() + u" TEXT"_s;
    default:
        return field.column() + u" TEXT NOT NULL"_s;
    }
}

Field fieldOfKind(FieldKind kind)
{
    Field field {};
    field.key = "key"_L1;
    field.kind = kind;
    return field;
}

} // namespace

TEST_CASE("Every field has its column and every column its field", "[store]")
{
    const auto database = emptyFile();
    for (int i = 0; i < kRowKindCount; ++i) {
        const RowDescription &description = describe(RowKind(i));
        INFO(description.name);
        QStringList expected;
        for (const Field &field : description.fields)
            expected.append(expectedColumn(field));
        // A migration adds a column at the end, wherever its field is in the description.
        QStringList found = columnsInFile(*database, description);
        found.sort();
        expected.sort();
        CHECK(found == expected);
    }
}

TEST_CASE("The schema is what it is known to be", "[store]")
{
    const auto database = emptyFile();
    QString text;
    const auto structure = readStructure(*database);
    REQUIRE(structure);
    for (const StructurePart &part : *structure)
        if (!part.sql.isEmpty())
            text += part.sql + u";\n"_s;
    ita::test::checkGolden(u"schema.sql"_s, text);
}

TEST_CASE("A value comes back from its column as it went in", "[store]")
{
    const auto check = [](FieldKind kind, const QJsonValue &value) {
        const Field field = fieldOfKind(kind);
        CHECK(fromColumn(field, toColumn(field, value)) == value);
    };
    check(FieldKind::Line, u"ไทย \"'\\ 𝄞"_s);
    check(FieldKind::Line, QString());
    check(FieldKind::Prose, u"หนึ่ง\nสอง"_s);
    check(FieldKind::Points, QJsonArray {});
    check(FieldKind::Points, QJsonArray { u"ก"_s, u""_s, u"a\nb \"c\""_s });
    check(FieldKind::Names, QJsonArray { u"*"_s });
    check(FieldKind::Number, 0);
    check(FieldKind::Year, 2566);
    check(FieldKind::Date, u"2026-11-30"_s);
    check(FieldKind::Flag, true);
    check(FieldKind::Flag, false);
    check(FieldKind::Score, u"85.50"_s);
    check(FieldKind::Score, QJsonValue::Null);
}

TEST_CASE("An empty text is stored as text, not as nothing", "[store]")
{
    CHECK_FALSE(toColumn(fieldOfKind(FieldKind::Line), QString()).isNull());
    CHECK(toColumn(fieldOfKind(FieldKind::Line), QString()).toString() == QString());
    CHECK(toColumn(fieldOfKind(FieldKind::Score), QJsonValue::Null).isNull());
}

TEST_CASE("A column that no value is stored like is told apart", "[store]")
{
    CHECK(fromColumn(fieldOfKind(FieldKind::Points), u"not a list"_s).isUndefined());
    CHECK(fromColumn(fieldOfKind(FieldKind::Points), u"{}"_s).isUndefined());
    CHECK(fromColumn(fieldOfKind(FieldKind::Flag), 2).isUndefined());
}
