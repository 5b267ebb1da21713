// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ita {

class BackupKeeper;
class EditHistory;

/// Shows the backups of the open file: what each holds, whether it is good, how it differs from
/// now; brings back all of it, a section or a field as a step that can be undone.
void showBackups(EditHistory &history, BackupKeeper &keeper, QWidget *parent);

} // namespace ita
