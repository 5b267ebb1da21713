// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ita {

class BackupKeeper;
class EditHistory;

/// Shows the backups of the open file: what each holds, whether it is good, how it differs from
/// now; brings back all of it, a section or a field as a step that can be undone. A second version
/// of the file, if one is given, is shown first; what is taken over from it is merged.
void showBackups(
    EditHistory &history, BackupKeeper &keeper, QWidget *parent, const QString &secondVersion = {});

} // namespace ita
