// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace ita {

/// The one way to write this value as JSON (RFC 8785, “JCS”), in UTF-8 without a final line feed:
/// what is hashed and signed must be the same bytes on every computer.
/// Numbers are written as the nearest double, so whole numbers beyond 2^53 lose their last digits.
/// Error Invalid for what has no such form: half a surrogate pair in a text or key, a number that
/// is not finite, nesting deeper than QJsonDocument reads, undefined. Its detail is the JSON
/// pointer (RFC 6901) of the place.
Result<QByteArray> canonicalJson(const QJsonValue &value);

} // namespace ita
