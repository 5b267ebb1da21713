// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

class QSplitter;

namespace ita {

/// Gives the splitter the sizes that the person gave the last one of this name, and keeps those
/// that she gives it. What lies side by side and what lies above each other has its own.
void rememberSizes(QSplitter &splitter, const QString &name);

/// The sizes of all splitters by name, for the settings.
QVariantMap keptSizes();
void setKeptSizes(const QVariantMap &sizes);

} // namespace ita
