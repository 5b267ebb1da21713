// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textspan.h"

#include <QList>
#include <QString>

namespace ita {

enum class DigitStyle { Thai, Arabic };

/// The parts of a text whose digits never change: URLs, e-mail addresses, item codes (O12) and
/// Latin words with digits (PM2.5, Web3, 5G). In order, without overlaps.
QList<TextSpan> protectedSpans(QStringView text);

/// The text with its digits in that style; digits in protectedSpans() stay unchanged.
QString withDigits(const QString &text, DigitStyle style);

/// Whether a digit typed at the end of `before` is part of a URL, a code or a Latin word.
bool keepsTypedDigit(QStringView before, QChar digit);

/// Runs of Arabic digits outside protectedSpans().
QList<TextSpan> arabicDigits(QStringView text);
/// Whether there are Thai digits outside protectedSpans().
bool hasThaiDigits(QStringView text);
/// The runs of Arabic digits in a text that also has Thai digits: probably typing errors, because
/// official texts use Thai digits. Empty when the text has one style only.
QList<TextSpan> mixedDigits(QStringView text);

} // namespace ita
