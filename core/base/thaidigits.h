// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ita {

/// The text with 0-9 as ๐-๙.
QString toThaiDigits(QString text);
QString toThaiDigits(qint64 number);
/// The text with ๐-๙ as 0-9.
QString toArabicDigits(QString text);

} // namespace ita
