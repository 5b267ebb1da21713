// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace ita {

// Places in a JSON value as RFC 6901 names them: "/levels/0". Names with `~` or `/` do not occur.

/// The value at the pointer; undefined when it leads nowhere.
QJsonValue valueAt(const QJsonValue &root, const QString &pointer);
/// The value with another one at the pointer, which must lead somewhere.
QJsonValue withValueAt(const QJsonValue &root, const QString &pointer, const QJsonValue &value);
/// "/levels" of "/levels/0".
QString listOf(const QString &pointer);
/// 0 of "/levels/0".
qsizetype positionOf(const QString &pointer);

} // namespace ita
