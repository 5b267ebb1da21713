// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signoff/printedcontent.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace ita {

class Session;

/// What the strip at the foot of a printed page says of it.
struct PaperCode
{
    QString reportNumber; ///< as reportNumber(); empty when only the hash was given
    QString contentHash; ///< its first digits, in small letters

    bool operator==(const PaperCode &) const = default;
};

/// Reads what was typed or scanned: the strip's line, the text of its QR code, or the hash alone,
/// in Thai or Arabic digits. Invalid when there is no hash of kPrintedHashLength digits in it.
Result<PaperCode> parsePaperCode(const QString &text);

/// The state of a report that a paper shows.
struct PaperState
{
    RowId report;
    qint64 from = 0; ///< number of the journal entry that made the content so
    qint64 to = 0; ///< of the last entry that left it so
    QDateTime since; ///< time of the first
    QDateTime until; ///< time of the entry that changed it; invalid: it is so today
    int endorsed = 0; ///< steps that were signed in that state, at most
    int steps = 0;
    QList<ContentChange> changes; ///< since then, until today
    Tree then; ///< the file in that state
};

/// Told how many journal entries are looked through; false stops.
using PaperProgress = std::function<bool(qint64 done, qint64 all)>;

/// Looks the state up in the history of the open file, the latest one when the content was so more
/// than once. NotFound when the paper is of another file, or of a state that was never in this one.
Result<PaperState> findPaper(
    Session &session, const PaperCode &code, const PaperProgress &progress = {});

} // namespace ita
