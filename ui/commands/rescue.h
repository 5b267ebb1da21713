// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

class QString;

namespace ita {

class EditHistory;
class Session;

// What can be kept of an open file that others have taken away or changed.

/// A file to go on in.
struct Rescued
{
    std::unique_ptr<Session> session;
    /// Made from the rows alone, with what was typed but without history and keys, because the
    /// open file could not be read any more. Else what was typed is to be taken over.
    bool isFromRows = false;
};

/// Writes all that is open to `path`, over what lies there, and opens it.
Result<Rescued> goOnIn(const EditHistory &history, const QString &path);

/// Keeps our state in a file beside the open one if what lies in its place now does not hold it.
/// Gives where; empty when there was no need.
Result<QString> keepOwnState(const EditHistory &history);

/// Writes the open file, which is gone, again where it was, and opens it.
Result<Rescued> putBack(EditHistory &history);

} // namespace ita
