// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"

#include <QString>

#include <optional>

class QWidget;

namespace ita {

class Session;

/// A year that is to leave the file.
struct ArchiveWish
{
    RowId report;
    QString path; ///< of the new file
};

/// Asks which year leaves, `report` to begin with, and for which file, and says what happens.
/// Nothing when the person cancels.
std::optional<ArchiveWish> askArchive(const Session &session, RowId report, QWidget *parent);

/// Shows the years that are out of the file, and asks for the archive of the one to come back.
/// Returns its path; nothing when the person cancels.
std::optional<QString> askReturn(const Session &session, QWidget *parent);

} // namespace ita
