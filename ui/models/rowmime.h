// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

class QMimeData;

namespace ita {

class Session;

/// The type under which dragged rows name themselves.
inline constexpr char16_t kRowsMimeType[] = u"application/x-ita-rows";

/// Puts the names of the rows into dragged data; they mean something in this office file only.
void putRows(QMimeData &data, const Session &session, const QList<RowId> &rows);

/// The rows that dragged data names, as far as they are still in this office file.
QList<RowId> rowsIn(const QMimeData &data, const Session &session);

} // namespace ita
