// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>

class QWidget;

namespace ita {

class Storages;
struct Author;
struct BackupPlaces;

/// Offers what can be done about a file that opening found damaged: make a new file from what can
/// be read, or take the newest good backup. The damaged file stays as it is. Gives the path of the
/// file to go on with; none when the person leaves it at that.
std::optional<QString> askToRecover(const Storages &storages, const QString &damaged,
    const Error &why, const BackupPlaces &places, const Author &author, QWidget *parent);

} // namespace ita
