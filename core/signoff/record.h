// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/edit.h"
#include "core/rows/place.h"

#include <QDateTime>

#include <optional>

namespace ita {

class SigningKey;

/// The form of records that are made now for the paper of that key. Form 1 does not sign `form` and
/// `journalHash`; form 2, of a report itself, does; form 3, of the other papers, signs `paper` too.
int signOffForm(const QString &paper);

/// A person's decision at a step.
struct SignOffRequest
{
    Decision decision = Decision::Endorse;
    int step = 0; ///< from 1; 0 for a re-opening
    QString person; ///< key of the deciding person; only for a re-opening, otherwise the step's
    QString note; ///< the reason of a return or re-opening; must not be empty
    QString opinion; ///< for the step's block; empty: written by hand
    QList<Place> places; ///< what a return or re-opening is about
    QDateTime time;
    QString journalHash {}; ///< `hash` of the last journal entry
};

/// The bytes that are signed, and whose SHA-256 is the record's hash: the canonical JSON of the
/// fields that its form signs. Error Invalid for a form that this program does not know, or when a
/// field that the form does not sign has a value.
Result<QByteArray> signedBytes(const SignOffRecord &record);

/// Whether the record's signature is that of its public key over these bytes.
bool isSigned(const SignOffRecord &record, const QByteArray &bytes);

/// Makes the paper's next record, signed with the key. A re-opening needs no key. Error Invalid
/// when the chain does not allow the decision now.
Result<SignOffRecord> makeRecord(
    const Tree &tree, RowId paper, const SignOffRequest &request, const SigningKey *key);

/// Whether the record may be added to the report now, in the chain of the paper that it names:
/// checks its turn, its link in the chain of hashes, its content hash, its key and its signature.
Outcome checkNewRecord(const Tree &tree, RowId report, const SignOffRecord &record);

/// The edits of a change or a journal entry that add a record.
QList<const InsertRow *> newRecords(const QList<Edit> &edits);

/// Whether a record that is part of a journal entry binds the history before that entry and agrees
/// with what the entry says of its author and time. `tree` is the content after the entry. A record
/// of form 1 binds none of these.
struct EntryOfRecord
{
    QString previous; ///< `hash` of the entry before
    QString author;
    QString time; ///< as SignOffRecord::time
};
Outcome checkHistory(const Tree &tree, const SignOffRecord &record, const EntryOfRecord &entry);
/// Whether checkHistory() has something to compare.
bool bindsHistory(const SignOffRecord &record);

/// The signature picture of a record, as PNG; empty when there was none, or when the person's
/// picture has changed since.
QByteArray signedImage(const Tree &tree, const SignOffRecord &record);

/// A place as SignOffRecord::places stores it, and back; nothing for another text.
QString placeText(const Place &place);
std::optional<Place> placeFromText(const QString &text);

} // namespace ita
