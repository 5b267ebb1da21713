// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/draft.h"

namespace ita {

// The drafts that an office file could not take, because its disk is full or its stick is away.
// They are kept on this computer, in a file of the program's data folder named by the office file's
// id.

/// Nothing of a file that cannot be read.
QList<Draft> localDrafts(const QString &fileId);
/// Replaces them; false when that is not possible here either.
bool keepLocalDrafts(const QString &fileId, const QList<Draft> &drafts);

} // namespace ita
