// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace ita {

/// Lets the user edit the list of words that are correct in this office beside the dictionary.
/// Gives the new list in alphabetical order; nothing when it is unchanged.
std::optional<QStringList> editWords(const QStringList &words, QWidget *parent);

} // namespace ita
