// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/interchange/schema.h"

#include "core/interchange/jsonwriter.h"
#include "core/interchange/layout.h"
#include "core/interchange/reader.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

QJsonObject text()
{
    return { { u"type"_s, u"string"_s } };
}

QJsonObject listOf(const QJsonObject &entry)
{
    return { { u"type"_s, u"array"_s }, { u"items"_s, entry } };
}

QJsonObject whole(int lowest)
{
    return { { u"type"_s, u"integer"_s }, { u"minimum"_s, lowest } };
}

QJsonObject described(QJsonObject schema, const QString &description)
{
    schema[u"description"_s] = description;
    return schema;
}

QJsonObject reference(const QString &definition)
{
    return { { u"$ref"_s, u"#/definitions/"_s + definition } };
}

QJsonObject schemaOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Points:
        return reference(u"lines"_s);
    case FieldKind::Names:
        return reference(field.meaning == Meaning::Units ? u"unit_names"_s : u"lines"_s);
    case FieldKind::Choice: {
        QJsonArray words;
        for (const QLatin1StringView word : field.choices)
            words.append(word);
        return { { u"enum"_s, words } };
    }
    case FieldKind::Number:
        return reference(u"count"_s);
    case FieldKind::Year:
        return reference(u"year"_s);
    case FieldKind::Date:
        return described(text(), u"a day in ISO 8601, such as 2026-11-30, or empty"_s);
    case FieldKind::Flag:
        return { { u"type"_s, u"boolean"_s } };
    case FieldKind::Score:
        return reference(u"score"_s);
    case FieldKind::Picture:
        return described(text(), u"a PNG in base64, or empty"_s);
    case FieldKind::Line:
    case FieldKind::Prose:
    case FieldKind::Key:
    case FieldKind::Reference:
        break;
    }
    return text();
}

class SchemaWriter
{
public:
    QByteArray write() &&
    {
        const QString version = QString::number(kInterchangeVersion);
        m_json.beginObject();
        member(u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s);
        member(
            u"$id"_s, u"https://example.org/ita-report/interchange-%1.schema.json"_s.arg(version));
        member(u"title"_s, u"ITA report, interchange format version %1"_s.arg(version));
        member(u"description"_s,
            u"Unknown keys are allowed everywhere and are kept by the program."_s);
        writeBody(describe(RowKind::Office));
        m_json.key(u"definitions"_s);
        m_json.beginObject();
        writeCommon();
        writeSection();
        for (int kind = 0; kind < kRowKindCount; ++kind)
            if (const RowDescription &row = describe(RowKind(kind)); row.kind != RowKind::Office) {
                m_json.key(QLatin1StringView(row.name));
                m_json.beginObject();
                writeBody(row);
                m_json.endObject();
            }
        m_json.endObject();
        m_json.endObject();
        return std::move(m_json).finish();
    }

private:
    void member(const QString &key, const QJsonValue &value)
    {
        m_json.key(key);
        m_json.value(value);
    }

    void writeCommon()
    {
        member(u"lines"_s, listOf(text()));
        member(u"unit_names"_s, described(listOf(text()), u"names in units; * means all"_s));
        QJsonObject year = whole(2400);
        year[u"maximum"_s] = 2999;
        member(u"year"_s, described(year, u"Buddhist era"_s));
        QJsonObject count = whole(0);
        count[u"maximum"_s] = 1'000'000;
        member(u"count"_s, count);
        QJsonObject score = text();
        score[u"pattern"_s] = u"^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$"_s;
        const QJsonObject null { { u"type"_s, u"null"_s } };
        member(u"score"_s,
            described({ { u"oneOf"_s, QJsonArray { null, score } } },
                u"0-100 with at most two places, or null"_s));
    }

    /// The `kind` of a section selects its schema.
    void writeSection()
    {
        QJsonArray names;
        QJsonArray cases;
        for (const RowKind kind : sectionKinds()) {
            const QLatin1StringView name(describe(kind).name);
            names.append(name);
            const QJsonObject isKind { { kKindKey, QJsonObject { { u"const"_s, name } } } };
            cases.append(QJsonObject { { u"if"_s, QJsonObject { { u"properties"_s, isKind } } },
                { u"then"_s, reference(name) } });
        }
        m_json.key(u"section"_s);
        m_json.beginObject();
        member(u"type"_s, u"object"_s);
        member(u"required"_s, QJsonArray { kKindKey });
        member(u"properties"_s, QJsonObject { { kKindKey, QJsonObject { { u"enum"_s, names } } } });
        member(u"allOf"_s, cases);
        m_json.endObject();
    }

    void writeBody(const RowDescription &row)
    {
        member(u"type"_s, u"object"_s);
        QJsonArray required;
        if (row.kind == RowKind::Office)
            required = { kFormatKey, kVersionKey };
        if (namesItsKind(row))
            required.append(kKindKey);
        addRequired(required, row, {});
        for (const QLatin1StringView collection : collectionsOf(row.kind))
            if (kindsIn(row.kind, collection).constFirst()->required)
                required.append(collection);
        member(u"required"_s, required);
        m_json.key(u"properties"_s);
        m_json.beginObject();
        if (row.kind == RowKind::Office) {
            member(kFormatKey, QJsonObject { { u"const"_s, kFormatName } });
            member(kVersionKey,
                QJsonObject { { u"type"_s, u"integer"_s }, { u"minimum"_s, 1 },
                    { u"maximum"_s, kInterchangeVersion } });
        }
        if (namesItsKind(row))
            member(kKindKey, QJsonObject { { u"const"_s, QLatin1StringView(row.name) } });
        writeFields(row, {});
        for (const QLatin1StringView collection : collectionsOf(row.kind)) {
            const QList<const RowDescription *> kinds = kindsIn(row.kind, collection);
            const bool mixed = kinds.size() > 1;
            const QString entry = mixed ? u"section"_s : QString::fromLatin1(kinds.first()->name);
            member(collection, listOf(reference(entry)));
        }
        m_json.endObject();
    }

    /// The first part of each key below `prefix`, once, in order.
    static QStringList keysBelow(const RowDescription &row, const QString &prefix)
    {
        QStringList keys;
        for (const Field &field : row.fields) {
            if (!field.name().startsWith(prefix))
                continue;
            const QString key = field.name().sliced(prefix.size()).section(u'.', 0, 0);
            if (!keys.contains(key))
                keys.append(key);
        }
        return keys;
    }

    /// An object that contains fields is required when one of these is.
    static void addRequired(QJsonArray &required, const RowDescription &row, const QString &prefix)
    {
        for (const QString &key : keysBelow(row, prefix)) {
            const QString inner = prefix + key + u'.';
            const bool needs = std::ranges::any_of(row.fields, [&](const Field &field) {
                return field.required
                    && (field.name() == prefix + key || field.name().startsWith(inner));
            });
            if (needs)
                required.append(key);
        }
    }

    void writeFields(const RowDescription &row, const QString &prefix)
    {
        for (const QString &key : keysBelow(row, prefix)) {
            if (const Field *field = row.field(prefix + key)) {
                member(key, schemaOf(*field));
                continue;
            }
            const QString inner = prefix + key + u'.';
            QJsonArray required;
            addRequired(required, row, inner);
            m_json.key(key);
            m_json.beginObject();
            member(u"type"_s, u"object"_s);
            member(u"required"_s, required);
            m_json.key(u"properties"_s);
            m_json.beginObject();
            writeFields(row, inner);
            m_json.endObject();
            m_json.endObject();
        }
    }

    JsonWriter m_json;
};

} // namespace

QByteArray describedSchema()
{
    return SchemaWriter().write();
}

} // namespace ita::test
