// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace ita {

/// The folder of crash reports in the program's data folder.
QString crashFolder();

/// Shows the newest crash report in the folder that was not shown before, if there is one, and
/// waits for the answer. Nothing is sent anywhere.
void showNewCrashReport(const QString &folder, QWidget *parent);

} // namespace ita
