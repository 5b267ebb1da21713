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
/// about a second, like all functions here with a passphrase. The person of the session makes the
/// change and must be the owner or the person herself.
Outcome enroll(
    Session &session, const QString &person, const QString &passphrase, KeyCost cost = kModerate);

/// Seals the same key with another passphrase. Error Passphrase when the old passphrase is wrong.
Outcome changePassphrase(Session &session, const QString &person, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost = kModerate);

/// Retires the key in use, for this reason, and makes another. Signatures with the old key can
/// still be checked. The person of the session makes the change and must be the owner.
Outcome replaceKey(Session &session, const QString &person, const QString &newPassphrase,
    const QString &reason, KeyCost cost = kModerate);

/// The decision of a step's person.
struct StepDecision
{
    RowId paper; ///< whose chain it is in; a report is its own first paper
    int step = 0; ///< from 1
    Decision decision = Decision::Endorse; ///< not Reopen
    QString note; ///< why the paper is sent back
    /// For an endorsement; empty: written by hand. Nothing: the step's present opinion. Steps that
    /// are signed together with this one keep theirs.
    std::optional<QString> opinion {};
    QList<Place> places; ///< what a return is about
};

/// Signs in the name of the step's person, whom the passphrase authenticates; also signs the steps
/// that are signed together with this one. The last endorsement finishes the chain. Nothing is
/// stored when the passphrase is wrong or the chain does not allow the decision.
Outcome sign(Session &session, const StepDecision &decision, const QString &passphrase);

/// Opens a signed paper for editing, with a reason: its endorsements are no longer in force, their
/// records stay. `places` are the fields that will be changed.
Outcome reopen(
    Session &session, RowId paper, const QString &reason, const QList<Place> &places = {});

} // namespace ita
