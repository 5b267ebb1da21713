// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealedkey.h"
#include "core/rows/place.h"

#include <QString>

#include <optional>

namespace ita {

class Session;

/// Whether a passphrase is long enough for a new key; Error Invalid says what it lacks.
Outcome checkNewPassphrase(const QString &passphrase);

/// Makes a signing key for a person who has none. Error Passphrase when it is too short. Takes
/// about a second, like all of these that are given a passphrase. Done by whoever works in the
/// session, who must be the owner or the person herself.
Outcome enroll(
    Session &session, const QString &person, const QString &passphrase, KeyCost cost = kModerate);

/// The same key under another passphrase. Error Passphrase when the old one does not open it.
Outcome changePassphrase(Session &session, const QString &person, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost = kModerate);

/// Retires the key in use, for this reason, and makes another. What the old one signed stays
/// checkable. Done by whoever works in the session, who must be the owner.
Outcome replaceKey(Session &session, const QString &person, const QString &newPassphrase,
    const QString &reason, KeyCost cost = kModerate);

/// What the person of a step decides.
struct StepDecision
{
    RowId report;
    int step = 0; ///< from 1
    Decision decision = Decision::Endorse; ///< not Reopen
    QString note; ///< why it is sent back
    /// With an endorsement; empty: left for the pen. Unset: what the step says already. Steps that
    /// go together with it keep theirs.
    std::optional<QString> opinion {};
    QList<Place> places; ///< meant by what is sent back
};

/// Signs in the name of the step's person, whose passphrase proves her; with the steps that go
/// together with it when one signature is enough. The last endorsement finishes the chain.
/// Nothing is stored when the passphrase is wrong or the chain does not allow it.
Outcome sign(Session &session, const StepDecision &decision, const QString &passphrase);

/// Opens what is signed for editing, with a reason; the sign-offs that stood fall, their records
/// stay. The places are those about to be changed.
Outcome reopen(
    Session &session, RowId report, const QString &reason, const QList<Place> &places = {});

} // namespace ita
