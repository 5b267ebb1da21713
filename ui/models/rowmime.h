// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QMimeData;

namespace ita {

class Session;

/// The MIME type of dragged rows.
inline constexpr char16_t kRowsMimeType[] = u"application/x-ita-rows";

/// Adds the ids of the rows to dragged data. They are valid in this office file only.
void putRows(QMimeData &data, const Session &session, const QList<RowId> &rows);

/// The rows in dragged data that are still in this office file.
QList<RowId> rowsIn(const QMimeData &data, const Session &session);

} // namespace ita
