// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/jsontext.h"
#include "core/interchange/layout.h"
#include "core/rows/newtext.h"
#include "core/rows/rules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

/// Rows stay small enough for the office file.
constexpr qsizetype kLargestExtra = 16LL * 1024 * 1024;

/// Turns rows of JSON into a Subtree and remembers the JSON path of each.
class RowReader
{
public:
    Result<Subtree> read(const RowDescription &row, const QJsonObject &json, const QString &path);

    /// The paths of the rows read, parents first, in order.
    const QStringList &paths() const { return m_paths; }

private:
    Outcome readSlot(Subtree &parent, QLatin1StringView collection, const QJsonObject &json,
        const QString &path);

    QStringList m_paths;
};

/// The value of a field; undefined when it is absent, an error when a part of its path is not an
/// object.
Result<QJsonValue> lookUp(const QJsonObject &json, const QString &key, QString &path)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0) {
        path = memberPath(path, key);
        return json.value(key);
    }
    const QString outer = key.first(dot);
    path = memberPath(path, outer);
    const QJsonValue nested = json.value(outer);
    if (nested.isUndefined())
        return nested;
    auto object = requireObject(nested, path);
    if (!object)
        return object.error();
    return lookUp(*object, key.sliced(dot + 1), path);
}

/// Field::check(), but the error about a list names the wrong entry.
Outcome checkField(const Field &field, const QJsonValue &value, const QString &path)
{
    const auto check = [&](const QJsonValue &part) {
        Outcome checked = field.check(part);
        return checked ? checkNewText(part) : checked;
    };
    const Outcome checked = check(value);
    if (checked)
        return checked;
    const QJsonArray entries = value.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i)
        if (const auto entry = check(QJsonArray { entries[i] }); !entry)
            return jsonError(entryPath(path, i), entry.error().message);
    return jsonError(path, checked.error().message);
}

Outcome readField(RowValue &row, const Field &field, const QJsonObject &json, QString path)
{
    const auto value = lookUp(json, field.name(), path);
    if (!value)
        return value.error();
    if (value->isUndefined())
        return field.required ? Outcome(jsonError(path, InterchangeText::tr("missing"))) : ok();
    if (auto checked = checkField(field, *value, path); !checked)
        return checked;
    field.set(row, *value);
    return ok();
}

/// The part of `json` that the fields below `prefix` do not hold. An optional field that is written
/// with its default value is included, so that it is written again.
Result<QJsonObject> extraOf(
    const RowDescription &row, const QString &prefix, const QJsonObject &json, const QString &path)
{
    QJsonObject extra;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QString full = prefix + it.key();
        switch (roleOf(row, prefix, it.key())) {
        case KeyRole::Field:
            if (const Field *field = row.field(full);
                !field->required && field->get(row.empty) == it.value())
                extra.insert(it.key(), it.value());
            break;
        case KeyRole::Object: {
            const QJsonObject nested = it.value().toObject();
            const auto rest = extraOf(row, full + u'.', nested, memberPath(path, it.key()));
            if (!rest)
                return rest;
            if (!rest->isEmpty() || nested.isEmpty())
                extra.insert(it.key(), *rest);
            break;
        }
        case KeyRole::Structure:
            break;
        case KeyRole::Unknown:
            if (auto checked = requireWritable(QJsonObject { { it.key(), it.value() } }, path);
                !checked)
                return checked.error();
            extra.insert(it.key(), it.value());
        }
    }
    return extra;
}

/// The kind of a row: the only kind of its collection, or the one that its `kind` names.
Result<const RowDescription *> kindOfRow(
    const QList<const RowDescription *> &kinds, const QJsonObject &json, const QString &path)
{
    if (kinds.size() == 1)
        return kinds.first();
    const QString place = memberPath(path, kKindKey);
    const QJsonValue name = json.value(kKindKey);
    if (name.isUndefined())
        return jsonError(place, InterchangeText::tr("missing"));
    if (!name.isString())
        return jsonError(place, typeMismatch(InterchangeText::tr("text"), name));
    QStringList names;
    for (const RowDescription *kind : kinds) {
        if (name.toString() == QLatin1StringView(kind->name))
            return kind;
        names.append(QLatin1StringView(kind->name));
    }
    return jsonError(place,
        InterchangeText::tr("“%1” is not one of %2").arg(name.toString(), names.join(u", "_s)));
}

Result<Subtree> RowReader::read(
    const RowDescription &row, const QJsonObject &json, const QString &path)
{
    m_paths.append(path);
    Subtree subtree { .id = {}, .value = row.empty, .extra = {}, .children = {} };
    for (const Field &field : row.fields)
        if (auto done = readField(subtree.value, field, json, path); !done)
            return done.error();
    auto extra = extraOf(row, {}, json, path);
    if (!extra)
        return extra.error();
    if (!extra->isEmpty() && QJsonDocument(*extra).toJson().size() > kLargestExtra)
        return jsonError(
            path, InterchangeText::tr("what this version does not know here is larger than 16 MB"));
    subtree.extra = *extra;
    for (const QLatin1StringView collection : collectionsOf(row.kind))
        if (auto done = readSlot(subtree, collection, json, memberPath(path, collection)); !done)
            return done.error();
    return subtree;
}

Outcome RowReader::readSlot(
    Subtree &parent, QLatin1StringView collection, const QJsonObject &json, const QString &path)
{
    const auto kinds = kindsIn(kindOf(parent.value), collection);
    if (!kinds.constFirst()->required && !json.contains(collection))
        return ok();
    const auto rows = requireArray(json.value(collection), path);
    if (!rows)
        return rows.error();
    parent.children.reserve(parent.children.size() + rows->size());
    for (qsizetype i = 0; i < rows->size(); ++i) {
        const QString place = entryPath(path, i);
        const auto object = requireObject(rows->at(i), place);
        if (!object)
            return object.error();
        const auto kind = kindOfRow(kinds, *object, place);
        if (!kind)
            return kind.error();
        auto child = read(**kind, *object, place);
        if (!child)
            return child.error();
        parent.children.append(std::move(child).value());
    }
    return ok();
}

Outcome checkHead(const QJsonObject &json)
{
    const QJsonValue format = json.value(kFormatKey);
    const QString formatPath = memberPath(u"$"_s, kFormatKey);
    if (format.isUndefined())
        return jsonError(
            formatPath, InterchangeText::tr("missing, so this is not a report document"));
    if (format != kFormatName)
        return jsonError(formatPath,
            InterchangeText::tr("expected “%1”: this is another format").arg(kFormatName));

    const QJsonValue version = json.value(kVersionKey);
    const QString versionPath = memberPath(u"$"_s, kVersionKey);
    if (version.isUndefined())
        return jsonError(versionPath, InterchangeText::tr("missing"));
    if (!version.isDouble())
        return jsonError(versionPath, typeMismatch(InterchangeText::tr("a number"), version));
    if (version.toDouble() > kInterchangeVersion)
        return jsonError(versionPath,
            InterchangeText::tr("version %1 is newer than this program's version %2")
                .arg(version.toDouble())
                .arg(kInterchangeVersion),
            Error::Code::Newer);
    if (version.toInt() < 1)
        return jsonError(versionPath, InterchangeText::tr("expected a whole number, 1 or more"));
    return ok();
}

/// Numbers the rows in the order of RowReader::paths, from 1.
void number(Subtree &subtree, qint64 &last)
{
    subtree.id = RowId { ++last };
    for (Subtree &child : subtree.children)
        number(child, last);
}

/// Checks the rules between rows; the error has the JSON path of the row.
Outcome checkRules(Subtree subtree, const QStringList &paths)
{
    qint64 last = 0;
    number(subtree, last);
    Tree tree;
    tree.insert({}, 0, subtree);
    const auto broken = firstBreak(tree);
    if (!broken)
        return ok();
    const QString &row = paths.at(qsizetype(broken->row.value) - 1);
    return jsonError(row + u'.' + broken->field, broken->reason);
}

} // namespace

Result<Subtree> readDocument(const QByteArray &json)
{
    const auto document = parseJsonObject(json);
    if (!document)
        return document.error();
    if (auto head = checkHead(*document); !head)
        return head.error();
    RowReader reader;
    auto office = reader.read(describe(RowKind::Office), *document, u"$"_s);
    if (!office)
        return office;
    if (auto rules = checkRules(*office, reader.paths()); !rules)
        return rules.error();
    return office;
}

} // namespace ita
