// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <QByteArray>

namespace ita {

/// The newest version of the interchange format that this program reads. It writes the oldest one
/// that has all that is in the document.
inline constexpr int kInterchangeVersion = 2;

/// Reads a whole interchange document: the Office subtree, with rows without ids and unknown keys
/// in `extra`. The first fault is an error that names the JSON path and the reason; for a document
/// of a newer version the code is Newer.
Result<Subtree> readDocument(const QByteArray &json);

} // namespace ita
