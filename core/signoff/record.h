// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rows/place.h"

#include <QDateTime>

#include <optional>

namespace ita {

class SigningKey;

/// What a person decides at a step.
struct SignOffRequest
{
    Decision decision = Decision::Endorse;
    int step = 0; ///< from 1; 0 for a re-opening
    QString person; ///< key of who decides; only for a re-opening, otherwise the step's
    QString note; ///< the reason of a return or re-opening; must be given
    QString opinion; ///< for the step's block; empty: left for the pen
    QList<Place> places; ///< what a return or re-opening is about
    QDateTime time;
};

/// The bytes that are signed, and whose SHA-256 is the record's hash: the canonical JSON of all
/// fields but `signature` and `hash`.
Result<QByteArray> signedBytes(const SignOffRecord &record);

/// Whether the record's signature is that of its public key over these bytes.
bool isSigned(const SignOffRecord &record, const QByteArray &bytes);

/// The record that follows the last one of the report, signed with the key. A re-opening needs
/// none. Invalid or Forbidden when the chain does not allow the decision now.
Result<SignOffRecord> makeRecord(
    const Tree &tree, RowId report, const SignOffRequest &request, const SigningKey *key);

/// Whether the record may be added to the report's chain as it stands: its turn, its place in the
/// chain of hashes, its content hash, its key and signature.
Outcome checkNewRecord(const Tree &tree, RowId report, const SignOffRecord &record);

/// The picture that was signed along with a record, as PNG; empty when there was none, or when it
/// has been exchanged since.
QByteArray signedImage(const Tree &tree, const SignOffRecord &record);

/// How SignOffRecord::places writes a place, and back; nothing when it is not one.
QString placeText(const Place &place);
std::optional<Place> placeFromText(const QString &text);

} // namespace ita
