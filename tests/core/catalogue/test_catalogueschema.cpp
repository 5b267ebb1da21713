// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "tests/core/interchange/documents.h"
#include "tests/support/catch.h"
#include "tests/support/reference.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace ita;
using namespace ita::test;

namespace {

QJsonObject jsonFile(const QString &inside)
{
    QFile file(sourcePath(inside));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

struct Key
{
    QString path; ///< "rounds[0].from.month"
    bool isRequired = false;
};

/// The keys that the schema names, each with the path of an example in a catalogue.
class Schema
{
public:
    Schema()
        : m_schema(jsonFile(u"resources/schema/catalogue.schema.json"_s))
    {
    }

    QList<Key> keysOf(const QJsonObject &catalogue) const
    {
        QList<Key> keys;
        addKeys(m_schema, catalogue, {}, keys);
        return keys;
    }

    /// The value without the keys that the schema does not name.
    QJsonValue pruned(const QJsonValue &value) const { return pruned(m_schema, value); }

private:
    struct Shape
    {
        QJsonObject properties;
        QJsonArray required;
    };

    QJsonObject resolved(const QJsonValue &schema) const
    {
        const QString reference = schema[u"$ref"_s].toString();
        if (reference.isEmpty())
            return schema.toObject();
        return m_schema[u"definitions"_s][reference.section(u'/', -1)].toObject();
    }

    /// The keys of an object; for a section, those of its kind included.
    static Shape shapeOf(const QJsonObject &schema, const QJsonObject &value)
    {
        Shape shape { schema[u"properties"_s].toObject(), schema[u"required"_s].toArray() };
        const QJsonArray cases = schema[u"allOf"_s].toArray();
        for (const QJsonValue one : cases) {
            if (one[u"if"_s][u"properties"_s][u"kind"_s][u"const"_s] != value[u"kind"_s])
                continue;
            const QJsonObject more = one[u"then"_s][u"properties"_s].toObject();
            for (auto it = more.begin(); it != more.end(); ++it)
                shape.properties.insert(it.key(), it.value());
            for (const QJsonValue key : one[u"then"_s][u"required"_s].toArray())
                shape.required.append(key);
        }
        return shape;
    }

    /// Skips entries of a list that have the same keys and kind as an earlier entry.
    void addKeys(const QJsonObject &schema, const QJsonValue &value, const QString &path,
        QList<Key> &keys) const
    {
        if (value.isArray()) {
            QSet<QString> seen;
            for (qsizetype i = 0; i < value.toArray().size(); ++i) {
                const QJsonValue entry = value[i];
                const QString form
                    = entry.toObject().keys().join(u' ') + entry[u"kind"_s].toString();
                if (!seen.contains(form))
                    addKeys(
                        resolved(schema[u"items"_s]), entry, u"%1[%2]"_s.arg(path).arg(i), keys);
                seen.insert(form);
            }
        }
        if (!value.isObject())
            return;
        const Shape shape = shapeOf(schema, value.toObject());
        for (auto it = shape.properties.begin(); it != shape.properties.end(); ++it) {
            const QString inside = path.isEmpty() ? it.key() : path + u'.' + it.key();
            keys.append({ inside, shape.required.contains(it.key()) });
            addKeys(resolved(it.value()), value[it.key()], inside, keys);
        }
    }

    QJsonValue pruned(const QJsonObject &schema, const QJsonValue &value) const
    {
        if (value.isArray()) {
            QJsonArray entries;
            for (const QJsonValue entry : value.toArray())
                entries.append(pruned(resolved(schema[u"items"_s]), entry));
            return entries;
        }
        if (!value.isObject())
            return value;
        QJsonObject kept;
        const QJsonObject known = shapeOf(schema, value.toObject()).properties;
        for (auto it = known.begin(); it != known.end(); ++it)
            if (value.toObject().contains(it.key()))
                kept.insert(it.key(), pruned(resolved(it.value()), value[it.key()]));
        return kept;
    }

    QJsonObject m_schema;
};

QString faultOf(const QJsonObject &catalogue)
{
    const auto read = readCatalogue(toBytes(catalogue));
    return read ? u"(was read)"_s : read.error().message;
}

/// Only in the sections of a catalogue may rows lack fields that are required elsewhere.
bool isOfSection(const Key &key)
{
    return key.path.startsWith(u"sections["_s) && !key.path.endsWith(u".kind"_s);
}

} // namespace

TEST_CASE("The reader of catalogues reads every key of the schema", "[catalogue]")
{
    const QJsonObject catalogue = jsonFile(u"resources/catalogues/nacc-2566.json"_s);
    const QList<Key> keys = Schema().keysOf(catalogue);
    REQUIRE(keys.size() > 80);
    const QJsonArray wrong { QJsonArray { true } }; // not valid for any key
    for (const Key &key : keys) {
        CAPTURE(key.path);
        const QString fault = faultOf(withValue(catalogue, key.path, wrong));
        CHECK(fault.startsWith(u"$."_s + key.path));
        if (key.isRequired && !isOfSection(key))
            CHECK(faultOf(withValue(catalogue, key.path, QJsonValue::Undefined))
                      .startsWith(u"$."_s + key.path + u":"_s));
    }
}

TEST_CASE("The schema names every key that a catalogue needs", "[catalogue]")
{
    QStringList names { u"tests/data/catalogues/made-up-2569.json"_s };
    const QDir folder(sourcePath(u"resources/catalogues"_s));
    for (const QString &name : folder.entryList(QDir::Files))
        names.append(u"resources/catalogues/"_s + name);
    REQUIRE(names.size() > 8);
    for (const QString &name : std::as_const(names)) {
        CAPTURE(name);
        const QJsonObject catalogue = jsonFile(name);
        const auto whole = readCatalogue(toBytes(catalogue));
        const auto pruned = readCatalogue(toBytes(Schema().pruned(catalogue).toObject()));
        REQUIRE(whole);
        REQUIRE(pruned);
        CHECK(*pruned == *whole);
    }
}
