// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/mapping.h"
#include "core/interchange/interchangetext.h"
#include "core/interchange/jsoncursor.h"
#include "core/interchange/jsontext.h"

#include <QJsonArray>
#include <QSet>

#include <tuple>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMappingVersion = 1;

const QStringList &changeWords()
{
    static const QStringList words { u"same"_s, u"renamed"_s, u"merged"_s, u"split"_s, u"dropped"_s,
        u"new"_s };
    return words;
}

/// How many items a change has on one side.
enum class Count { None, One, Some, Several };

struct Shape
{
    Count from;
    Count to;
};

/// By ItemChange.
constexpr Shape kShapes[] = { { Count::One, Count::One }, { Count::One, Count::One },
    { Count::Several, Count::One }, { Count::One, Count::Several }, { Count::Some, Count::None },
    { Count::None, Count::Some } };

bool fits(Count count, qsizetype items)
{
    switch (count) {
    case Count::None:
        return items == 0;
    case Count::One:
        return items == 1;
    case Count::Some:
        return items >= 1;
    case Count::Several:
        return items >= 2;
    }
    return false;
}

QString wanted(Count count)
{
    switch (count) {
    case Count::None:
        return InterchangeText::tr("must have no items for this change");
    case Count::One:
        return InterchangeText::tr("must have one item for this change");
    case Count::Some:
        return InterchangeText::tr("must have an item for this change");
    case Count::Several:
        return InterchangeText::tr("must have two items or more for this change");
    }
    return {};
}

class MappingReader
{
public:
    explicit MappingReader(const JsonCursor &json)
        : m_json(json)
    {
    }

    ItemMapping read();

private:
    MappedItems entry(const JsonCursor &json);
    QStringList codes(
        const JsonCursor &json, const QString &key, Count count, QSet<QString> &seen) const;

    const JsonCursor &m_json;
    QString m_source; ///< of the entries that name none
    QSet<QString> m_from, m_to; ///< each item has one entry
};

QStringList MappingReader::codes(
    const JsonCursor &json, const QString &key, Count count, QSet<QString> &seen) const
{
    const QStringList codes = json.has(key) ? json.texts(key) : QStringList();
    if (!fits(count, codes.size()))
        json.fail(key, wanted(count));
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (seen.contains(codes[i]))
            json.fail(jsonError(entryPath(memberPath(json.path(), key), i),
                InterchangeText::tr("“%1” is used twice").arg(codes[i])));
        seen.insert(codes[i]);
    }
    return codes;
}

MappedItems MappingReader::entry(const JsonCursor &json)
{
    const auto change = ItemChange(json.choice(u"change"_s, changeWords()));
    const Shape shape = kShapes[int(change)];
    MappedItems read { .change = change,
        .from = codes(json, u"from"_s, shape.from, m_from),
        .to = codes(json, u"to"_s, shape.to, m_to),
        .origin = { .confirmed = json.has(u"confirmed"_s) && json.flag(u"confirmed"_s),
            .source = json.has(u"source"_s) ? json.name(u"source"_s) : m_source } };
    if (read.origin.confirmed && read.origin.source.isEmpty())
        json.fail(u"confirmed"_s, InterchangeText::tr("is true, but no source is given"));
    return read;
}

ItemMapping MappingReader::read()
{
    constexpr int kFirst = 2400;
    constexpr int kLast = 2999;
    std::ignore = m_json.versionOf(u"ita-mapping"_s, kMappingVersion);
    ItemMapping mapping;
    m_source = m_json.has(u"source"_s) ? m_json.name(u"source"_s) : QString();
    mapping.scheme = m_json.name(u"scheme"_s);
    mapping.fromYear = m_json.whole(u"from_year"_s, kFirst, kLast);
    mapping.toYear = m_json.whole(u"to_year"_s, kFirst, kLast);
    if (mapping.toYear <= mapping.fromYear)
        m_json.fail(u"to_year"_s,
            InterchangeText::tr("must be after from_year, or mappings lead round in a circle"));
    m_json.each(u"entries"_s, [&](const JsonCursor &json) { mapping.entries.append(entry(json)); });
    if (mapping.entries.isEmpty())
        m_json.fail(u"entries"_s, InterchangeText::tr("is empty"));
    return mapping;
}

} // namespace

Result<ItemMapping> readMapping(const QByteArray &json)
{
    const auto object = parseJsonObject(json);
    if (!object)
        return object.error();
    std::optional<Error> fault;
    const JsonCursor cursor(*object, u"$"_s, fault);
    ItemMapping mapping = MappingReader(cursor).read();
    if (fault)
        return *fault;
    return mapping;
}

QJsonObject mappingFile(const ItemMapping &mapping)
{
    QJsonArray entries;
    for (const MappedItems &entry : mapping.entries) {
        QJsonObject json { { u"change"_s, changeWords()[int(entry.change)] } };
        if (!entry.from.isEmpty())
            json[u"from"_s] = QJsonArray::fromStringList(entry.from);
        if (!entry.to.isEmpty())
            json[u"to"_s] = QJsonArray::fromStringList(entry.to);
        if (entry.origin.confirmed)
            json[u"confirmed"_s] = true;
        if (!entry.origin.source.isEmpty())
            json[u"source"_s] = entry.origin.source;
        entries.append(json);
    }
    return { { u"format"_s, u"ita-mapping"_s }, { u"version"_s, kMappingVersion },
        { u"scheme"_s, mapping.scheme }, { u"from_year"_s, mapping.fromYear },
        { u"to_year"_s, mapping.toYear }, { u"entries"_s, entries } };
}

} // namespace ita
