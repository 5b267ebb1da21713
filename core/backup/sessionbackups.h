// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupreason.h"

#include <functional>

class QObject;

namespace ita {

class Session;

/// Calls `make` when a change of the session asks for a backup: before it is stored, or after a
/// sign-off. What the backup must hold is what is stored at that moment. Ends with `context`, which
/// may go before the session.
void watchForBackups(Session &session, QObject &context, std::function<void(BackupReason)> make);

} // namespace ita
