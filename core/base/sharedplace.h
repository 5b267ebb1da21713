// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace ita {

/// A folder that other computers write too, so that a lock beside a file may come too late.
struct SharedPlace
{
    QString service; ///< "Dropbox"; empty: a network drive
    QString folder; ///< the outermost folder that is shared

    bool operator==(const SharedPlace &) const = default;
};

/// The shared folder that the file lies in, known by what synchronisation programs leave there and
/// by the kind of the drive. Nothing for a folder of this computer alone.
std::optional<SharedPlace> sharedPlaceOf(const QString &path);

/// The files beside this one whose names synchronisation programs give to the second of two
/// versions, as "office (conflicted copy 2026-11-29).ita". Others may have such names too.
QStringList possibleConflictCopies(const QString &path);

} // namespace ita
