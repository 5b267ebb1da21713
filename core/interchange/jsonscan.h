// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace ita {

/// The largest document that is read, in bytes; larger ones are refused unread. Far above our own:
/// an office of twenty years with its pictures has some 100 MB, and the first entry of its history
/// must fit into the office file.
inline constexpr qsizetype kLargestDocument = qsizetype(256) * 1024 * 1024;

/// Looks through UTF-8 JSON for what Qt's parser passes over or what would exhaust memory: a key
/// given twice in one object, control characters in texts, numbers with more digits than are kept,
/// too many levels or values, too long texts. Names the JSON path. Whether it is JSON at all is
/// left to the parser, which names line and column.
Outcome scanJson(QByteArrayView json);

} // namespace ita
