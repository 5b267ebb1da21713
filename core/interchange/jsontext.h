// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace ita {

/// Reads UTF-8 JSON (a byte order mark is allowed) whose top value is an object.
/// Errors name line and column.
Result<QJsonObject> parseJsonObject(const QByteArray &json);

/// An error about one place of a document, on one line: "$.reports[0].sections: missing".
Error jsonError(
    const QString &path, const QString &reason, Error::Code code = Error::Code::Invalid);

/// The path of an object's member, of a list's entry.
QString memberPath(const QString &path, const QString &key);
QString entryPath(const QString &path, qsizetype index);

/// "expected an object, found a number"; `wanted` is already translated.
QString typeMismatch(const QString &wanted, const QJsonValue &found);

/// The value as an object, as a list; anything else is an error at `path`.
Result<QJsonObject> requireObject(const QJsonValue &value, const QString &path);
Result<QJsonArray> requireArray(const QJsonValue &value, const QString &path);

/// Whether every text in the value can be written as UTF-8; else the path of the first that cannot.
Outcome requireWritable(const QJsonValue &value, const QString &path);

} // namespace ita
