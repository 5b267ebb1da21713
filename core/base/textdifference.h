// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace ita {

// A text written down as pieces of another one: a JSON array in which a string stands for itself
// and [offset, length] for so many bytes of the other text. Both texts are UTF-8.

/// How `text` is made of `base`.
QByteArray differenceFrom(const QByteArray &base, const QByteArray &text);

/// The text again. Nothing when this is no such array, or its pieces lie outside of `base` or make
/// more than kLargestText bytes.
std::optional<QByteArray> textFrom(const QByteArray &base, const QByteArray &difference);

/// More than any text that the program writes, and little enough for any computer.
constexpr qsizetype kLargestText = 256 * qsizetype(1024 * 1024);

} // namespace ita
