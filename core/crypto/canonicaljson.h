// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace ita {

/// Writes the value as canonical JSON (RFC 8785, “JCS”), in UTF-8 without a final line feed, so
/// that every computer hashes and signs the same bytes. Numbers are written as the nearest double,
/// so whole numbers beyond 2^53 lose their last digits. Error Invalid for a value without canonical
/// form: half a surrogate pair in a text or key, a number that is not finite, nesting deeper than
/// QJsonDocument reads, undefined. The error's detail is the JSON pointer (RFC 6901) to the place.
Result<QByteArray> canonicalJson(const QJsonValue &value);

} // namespace ita
