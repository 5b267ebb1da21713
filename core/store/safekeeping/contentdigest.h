// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace ita {

class Database;

/// SHA-256 of everything in the tables of an office file of any schema: rows, history, keys, the
/// highest id. Not of the search index, which can be made anew, nor of how the pages lie. Equal
/// digests mean equal content.
Result<QByteArray> contentDigest(Database &database);

} // namespace ita
