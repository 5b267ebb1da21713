// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

class QWidget;

namespace ita {

/// Shows the words that are right in this office whatever the dictionary says, to add to them and
/// to take away; the new list in alphabetical order, nothing when it is as before.
std::optional<QStringList> editWords(const QStringList &words, QWidget *parent);

} // namespace ita
