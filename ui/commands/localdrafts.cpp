// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/localdrafts.h"

#include "core/base/durablefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString folderOfDrafts()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s;
}

QString pathOfDrafts(const QString &fileId)
{
    return folderOfDrafts() + u'/' + fileId + u".json"_s;
}

QJsonObject asJson(const Draft &draft)
{
    return { { u"kind"_s, QString(wordOf(draft.of.kind)) }, { u"row"_s, draft.of.place.row.value },
        { u"field"_s, draft.of.place.field }, { u"person"_s, draft.of.person },
        { u"text"_s, draft.text }, { u"time"_s, draft.time.toUTC().toString(Qt::ISODateWithMs) } };
}

std::optional<Draft> draftFrom(const QJsonObject &json)
{
    const auto kind = draftKindOf(json[u"kind"_s].toString());
    if (!kind)
        return {};
    const Place place { { json[u"row"_s].toInteger() }, json[u"field"_s].toString() };
    return Draft { { *kind, place, json[u"person"_s].toString() }, json[u"text"_s].toString(),
        QDateTime::fromString(json[u"time"_s].toString(), Qt::ISODateWithMs) };
}

} // namespace

QList<Draft> localDrafts(const QString &fileId)
{
    QList<Draft> drafts;
    QFile file(pathOfDrafts(fileId));
    if (!file.open(QIODevice::ReadOnly))
        return drafts;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : array)
        if (const auto draft = draftFrom(value.toObject()))
            drafts.append(*draft);
    return drafts;
}

bool keepLocalDrafts(const QString &fileId, const QList<Draft> &drafts)
{
    const QString path = pathOfDrafts(fileId);
    if (drafts.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    QJsonArray array;
    for (const Draft &draft : drafts)
        array.append(asJson(draft));
    QDir().mkpath(folderOfDrafts());
    return bool(writeDurably(path, QJsonDocument(array).toJson()));
}

} // namespace ita
