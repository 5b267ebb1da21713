// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace ita {

/// An error about one place of a document, on one line: "$.reports[0].sections: missing".
Error jsonError(
    const QString &path, const QString &reason, Error::Code code = Error::Code::Invalid);

/// The path of a member of an object, or of an entry of a list.
QString memberPath(const QString &path, const QString &key);
QString entryPath(const QString &path, qsizetype index);

} // namespace ita
