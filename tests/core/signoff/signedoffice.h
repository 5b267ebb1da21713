// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signingkey.h"
#include "core/signoff/record.h"
#include "tests/core/signoff/passphrase.h"
#include "tests/support/trees.h"

#include <QDateTime>

#include <map>

namespace ita::test {

/// The small office with a sign-off chain of three people (p1, p2, p3), each with an open key.
struct SignedOffice
{
    explicit SignedOffice(const QStringList &people
        = { QStringLiteral("p1"), QStringLiteral("p2"), QStringLiteral("p3") },
        bool oneSignature = false);

    const SigningKey &keyOf(const QString &person) const { return keys.at(person); }
    RowId insert(RowId parent, RowValue value);
    void set(RowId row, const QString &field, const QJsonValue &value);

    /// Adds a record made by the person of the step; an error is that of makeRecord().
    Outcome decide(Decision decision, int step, const QString &note = QStringLiteral("เหตุผล"));

    Tree tree;
    RowId report;
    QList<RowId> steps;
    std::map<QString, SigningKey> keys;
    QDateTime now;
};

} // namespace ita::test
