// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace ita {

class Session;
class Storages;
struct Author;

// The sample is opened as a copy of one's own, in the program's data folder: what is done in it
// survives the end of the program, until it is kept elsewhere or discarded.

/// Where these copies are.
QString samplesFolder();
bool isSampleCopy(const QString &path);
/// Whether there is a copy that an earlier session of the program has left.
bool hasSampleCopy();
/// The copy in which somebody has worked and that nobody has open, or else a fresh one.
Result<std::unique_ptr<Session>> openSampleCopy(const Storages &storages, const Author &author);
/// Whether anything was done in it, or typed and not stored.
bool isWorkedIn(const Session &sample);
/// The copy must be closed. Nothing happens to other files.
void removeSampleCopy(const QString &path);

} // namespace ita
