// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

namespace ita {

/// Appears when a reading of the history takes longer than a moment, and lets the person stop it.
class ReadingProgress : public QProgressDialog
{
public:
    /// `doing` says what is being done.
    ReadingProgress(const QString &doing, QWidget *parent);

    /// Shows how much is done; false once the person wants to stop. See ReplayProgress.
    bool operator()(qint64 done, qint64 all);
};

} // namespace ita
