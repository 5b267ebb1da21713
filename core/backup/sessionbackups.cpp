// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/sessionbackups.h"

#include "core/model/session.h"

namespace ita {

void watchForBackups(Session &session, QObject &context, std::function<void(BackupReason)> make)
{
    QObject::connect(
        &session, &Session::aboutToWrite, &context, [&session, make](const Change &change) {
            if (const auto reason = reasonBefore(session.tree(), change))
                make(*reason);
        });
    QObject::connect(
        &session, &Session::changed, &context, [make = std::move(make)](const Change &change) {
            if (isSignOff(change))
                make(BackupReason::SignOff);
        });
}

} // namespace ita
