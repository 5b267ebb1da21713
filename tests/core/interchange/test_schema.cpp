// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/fields.h"
#include "tests/core/interchange/schema.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

TEST_CASE("The published schema says what the description says", "[interchange]")
{
    checkGolden(
        u"../../resources/schema/interchange.schema.json"_s, QString::fromUtf8(describedSchema()));
}

TEST_CASE("The published schema has every field of every kind of row", "[interchange]")
{
    QFile file(QStringLiteral(ITA_SOURCE_DIR "/resources/schema/interchange.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    REQUIRE_FALSE(schema.isEmpty());
    for (int kind = 0; kind < kRowKindCount; ++kind) {
        const RowDescription &row = describe(RowKind(kind));
        const QJsonObject object = row.kind == RowKind::Office
            ? schema
            : schema[u"definitions"_s][QLatin1StringView(row.name)].toObject();
        for (const Field &field : row.fields) {
            INFO(row.name << "." << field.name().toStdString());
            QJsonObject place = object;
            for (const QString &key : field.name().split(u'.'))
                place = place[u"properties"_s][key].toObject();
            CHECK_FALSE(place.isEmpty());
        }
    }
}
