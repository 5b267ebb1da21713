// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/interchange/jsonpath.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace ita {

/// Reads UTF-8 JSON (a byte order mark is allowed) whose top value is an object.
/// Errors name line and column.
Result<QJsonObject> parseJsonObject(const QByteArray &json);

/// "expected an object, found a number"; `wanted` is already translated.
QString typeMismatch(const QString &wanted, const QJsonValue &found);

/// The value as an object or as a list; any other value is an error at `path`.
Result<QJsonObject> requireObject(const QJsonValue &value, const QString &path);
Result<QJsonArray> requireArray(const QJsonValue &value, const QString &path);

/// Whether every text in the value can be written as UTF-8; the error has the path of the first
/// text that cannot.
Outcome requireWritable(const QJsonValue &value, const QString &path);

} // namespace ita
