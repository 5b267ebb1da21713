// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/replay.h"
#include "core/signoff/printedcontent.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace ita {

class Session;

/// The content of the stamp at the foot of a printed page.
struct PaperCode
{
    QString reportNumber; ///< as reportNumber(); empty when only the hash was given
    QString contentHash; ///< its first digits, in lower case

    bool operator==(const PaperCode &) const = default;
};

/// Reads a typed or scanned text: the stamp's line, the text of its QR code, or the hash alone, in
/// Thai or Arabic digits. Error Invalid when it contains no hash of kPrintedHashLength digits.
Result<PaperCode> parsePaperCode(const QString &text);

/// The state of a paper that a printed page shows.
struct PaperState
{
    RowId report;
    RowId paper; ///< of the report; the report itself for its first
    qint64 from = 0; ///< number of the journal entry that made this content
    qint64 to = 0; ///< of the last entry with this content
    QDateTime since; ///< time of entry `from`
    QDateTime until; ///< time of the entry that changed it; invalid: it is the present content
    int endorsed = 0; ///< the highest number of signed steps in that state
    int steps = 0;
    QList<ContentChange> changes; ///< from then until now
    Tree then; ///< the office file in that state
};

/// Finds the state in the history of the open file; the latest one when the same content occurred
/// more than once. Error NotFound for a page of another file, or of a state that is not in this
/// file.
Result<PaperState> findPaper(
    Session &session, const PaperCode &code, const ReplayProgress &progress = {});

} // namespace ita
