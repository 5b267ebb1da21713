// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace ita {

/// What the value of a field says, one text on each line.
QString linesOf(const QJsonValue &value);

/// What became of a text, as HTML made of nothing but our own marks: words that went are struck out
/// and those that came underlined, so that colour is not needed.
QString differenceAsHtml(const QString &before, const QString &after);

} // namespace ita
