// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/tree.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace ita {

struct RescuedContent;

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryText)
};

// What is said of a recovery, in the language of the interface.
namespace recoverytext {

/// Of the entry that tells of it in the history.
QString label();
QString keysLost();
QString historyLost();
QString entriesLost(qint64 from, qint64 to);
QString historyEnds(qint64 last);
QString contentLost(const RescuedContent &content);
QString contentDoesNotFit();
Error nothingFits();
Error sameFile(const QString &path);
/// Each signature of each report, with whether it holds. `withoutHistory`: the records that bind a
/// history which is lost.
QStringList signOffs(const Tree &tree, const QSet<RowId> &withoutHistory);

} // namespace recoverytext
} // namespace ita
