// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

namespace ita {

/// What people call a row: "ข้อ O12", "มาตรการที่ ๒", "ตัวชี้วัดที่ ๓", "คำนำ". In the language of
/// the interface, with Arabic digits.
QString placeName(const Tree &tree, RowId row);

/// What people call a field, in the language of the interface.
QString fieldName(const Field &field);
/// The same in that row, where a column that the office has added has a heading of its own.
QString fieldName(const Tree &tree, RowId row, const Field &field);

/// "ผลลัพธ์ ข้อ O12": a field of a row.
QString placeName(const Tree &tree, RowId row, const Field &field);
/// The same by the field's key; the row alone when it has no such field.
QString placeName(const Tree &tree, RowId row, const QString &field);

} // namespace ita
