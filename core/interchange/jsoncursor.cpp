// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/jsoncursor.h"

#include "core/interchange/interchangetext.h"
#include "core/interchange/jsontext.h"

#include <limits>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

} // namespace

JsonCursor::JsonCursor(QJsonObject object, QString path, std::optional<Error> &fault)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_fault(fault)
{
}

void JsonCursor::fail(const QString &key, const QString &reason) const
{
    fail(jsonError(memberPath(m_path, key), reason));
}

void JsonCursor::fail(const Error &error) const
{
    if (!m_fault)
        m_fault = error;
}

QString JsonCursor::text(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key, InterchangeText::tr("missing"));
    else if (!value.isString())
        fail(key, typeMismatch(InterchangeText::tr("text"), value));
    return value.toString();
}

QString JsonCursor::name(const QString &key) const
{
    const QString name = text(key);
    if (name.trimmed().isEmpty())
        fail(key, InterchangeText::tr("is empty"));
    return name;
}

QStringList JsonCursor::texts(const QString &key) const
{
    QStringList texts;
    const QJsonArray entries = list(key);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries[i].isString())
            fail(jsonError(entryPath(memberPath(m_path, key), i),
                typeMismatch(InterchangeText::tr("text"), entries[i])));
        texts.append(entries[i].toString());
    }
    return texts;
}

int JsonCursor::whole(const QString &key, int lowest, int highest) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key, InterchangeText::tr("missing"));
    else if (!value.isDouble())
        fail(key, typeMismatch(InterchangeText::tr("a number"), value));
    else if (const int number = value.toInt(lowest - 1); number < lowest || number > highest)
        fail(key,
            InterchangeText::tr("expected a whole number from %1 to %2").arg(lowest).arg(highest));
    return value.toInt();
}

bool JsonCursor::flag(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key, InterchangeText::tr("missing"));
    else if (!value.isBool())
        fail(key, typeMismatch(InterchangeText::tr("true or false"), value));
    return value.toBool();
}

Score JsonCursor::score(const QString &key) const
{
    const QString decimal = text(key);
    const auto score = Score::parse(decimal);
    if (!score)
        fail(key,
            InterchangeText::tr("“%1” is not a score from 0 to 100 with at most two decimals")
                .arg(decimal));
    return score.value_or(Score {});
}

int JsonCursor::versionOf(const QString &format, int newest) const
{
    if (text(u"format"_s) != format)
        fail(u"format"_s, InterchangeText::tr("expected “%1”: this is another format").arg(format));
    const int version = whole(u"version"_s, 1, std::numeric_limits<int>::max());
    if (version > newest)
        fail(jsonError(memberPath(m_path, u"version"_s),
            InterchangeText::tr("version %1 is newer than this program's version %2")
                .arg(version)
                .arg(newest),
            Error::Code::Newer));
    return version;
}

qsizetype JsonCursor::choice(const QString &key, const QStringList &words) const
{
    const QString word = text(key);
    const qsizetype position = words.indexOf(word);
    if (position < 0)
        fail(key, InterchangeText::tr("“%1” is not one of %2").arg(word, words.join(u", "_s)));
    return std::max(position, qsizetype(0));
}

JsonCursor JsonCursor::child(const QString &key) const
{
    const QString path = memberPath(m_path, key);
    const auto object = requireObject(m_object.value(key), path);
    if (!object)
        fail(object.error());
    return { object ? *object : QJsonObject(), path, m_fault };
}

QJsonArray JsonCursor::list(const QString &key) const
{
    const auto entries = requireArray(m_object.value(key), memberPath(m_path, key));
    if (!entries)
        fail(entries.error());
    return entries ? *entries : QJsonArray();
}

JsonCursor JsonCursor::entry(const QString &key, const QJsonArray &entries, qsizetype index) const
{
    const QString path = entryPath(memberPath(m_path, key), index);
    const auto object = requireObject(entries[index], path);
    if (!object)
        fail(object.error());
    return { object ? *object : QJsonObject(), path, m_fault };
}

} // namespace ita
