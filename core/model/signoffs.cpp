// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/signoffs.h"

#include "core/crypto/signingkey.h"
#include "core/domain/people.h"
#include "core/model/history.h"
#include "core/model/session.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/record.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct SignOffsText
{
    Q_DECLARE_TR_FUNCTIONS(SignOffsText)
};

Error refused(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

Result<RowId> findPerson(const Tree &tree, const QString &key)
{
    if (const RowId row = personRow(tree, key))
        return row;
    return Error { Error::Code::NotFound,
        SignOffsText::tr("There is no person “%1” in this file").arg(key), {} };
}

QString stamp(const Session &session)
{
    return session.now().toString(Qt::ISODateWithMs);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

Result<SealedKey> sealedKeyOf(Session &session, const QString &person)
{
    const Tree &tree = session.tree();
    if (const auto known = findPerson(tree, person); !known)
        return known.error();
    const QString name = nameOfPerson(tree, person);
    const RowId row = keyInUse(tree, person);
    if (!row)
        return Error { Error::Code::NotFound,
            SignOffsText::tr("%1 has no signing key yet").arg(name), {} };
    const QString publicKey = tree.get<KeyRecord>(row).publicKey;
    const auto keys = session.storage().sealedKeys();
    if (!keys)
        return keys.error();
    const auto stored = std::ranges::find(*keys, publicKey, &StoredKey::publicKey);
    if (stored == keys->end())
        return Error { Error::Code::NotFound,
            SignOffsText::tr("The secret key of %1 is not in this file").arg(name), {} };
    auto sealed = sealedKeyFromText(stored->sealed);
    if (!sealed)
        return sealed.error();
    if (hex(sealed->publicKey) != publicKey)
        return Error { Error::Code::Damaged,
            SignOffsText::tr("The secret key stored for %1 belongs to another public key")
                .arg(name),
            {} };
    return sealed;
}

InsertRow newKey(const Session &session, RowId person, const SealedKey &sealed)
{
    const Tree &tree = session.tree();
    const KeyRecord record { .publicKey = hex(sealed.publicKey),
        .madeAt = stamp(session),
        .madeBy = session.person().isEmpty() ? session.author() : session.person(),
        .passphraseAt = {},
        .retiredAt = {},
        .retiredBy = {},
        .reason = {} };
    return { person, tree.rows(person, RowKind::KeyRecord).size(),
        { .id = {}, .value = record, .extra = {}, .children = {} } };
}

Outcome done(const Result<Change> &applied)
{
    return applied ? ok() : Outcome(applied.error());
}

/// The steps that one signature covers: this step and the steps that are signed together with it.
QList<int> coveredSteps(const Chain &chain, int step, Decision decision)
{
    QList<int> steps { step };
    while (decision == Decision::Endorse && chain.step(step + 1) && chain.step(step + 1)->together)
        steps.append(++step);
    return steps;
}

QString labelFor(Decision decision, int step)
{
    switch (decision) {
    case Decision::Endorse:
        return SignOffsText::tr("Sign step %1").arg(step);
    case Decision::Return:
        return SignOffsText::tr("Send back at step %1").arg(step);
    case Decision::Withdraw:
        return SignOffsText::tr("Withdraw the signature of step %1").arg(step);
    case Decision::Reopen:
        break;
    }
    return SignOffsText::tr("Re-open the report");
}

InsertRow recordRow(const Tree &tree, RowId paper, const SignOffRecord &record)
{
    const RowId report = reportOf(tree, paper);
    return { report, tree.rows(report, RowKind::SignOffRecord).size(),
        { .id = {}, .value = record, .extra = {}, .children = {} } };
}

/// Makes the records one by one on a copy of the tree, because each continues the one before.
Result<Change> signingChange(const Session &session, const StepDecision &decision,
    const QString &journalHash, const SigningKey &key)
{
    Tree tree = session.tree();
    const QDateTime now = session.now();
    Change change { labelFor(decision.decision, decision.step), {} };
    const Chain chain = chainOf(tree, decision.paper);
    qint64 scratchId = std::numeric_limits<qint64>::max() / 2;
    const bool endorses = decision.decision == Decision::Endorse;
    for (const int step : coveredSteps(chain, decision.step, decision.decision)) {
        const RowId row = chain.step(step)->row;
        const QString before = tree.get<SignOffStep>(row).opinion;
        const QString opinion = step == decision.step ? decision.opinion.value_or(before) : before;
        const SignOffRequest request { .decision = decision.decision,
            .step = step,
            .person = {},
            .note = decision.note,
            .opinion = endorses ? opinion : QString(),
            .places = decision.places,
            .time = now,
            .journalHash = journalHash };
        const auto record = makeRecord(tree, decision.paper, request, &key);
        if (!record)
            return record.error();
        if (endorses && opinion != before) {
            const SetField typed { row, keyOf(&SignOffStep::opinion), opinion };
            change.edits.append(typed);
            carryOut(tree, typed);
        }
        InsertRow added = recordRow(tree, decision.paper, *record);
        change.edits.append(added);
        added.content.id = { scratchId++ };
        carryOut(tree, added);
    }
    return change;
}

} // namespace

Outcome checkNewPassphrase(const QString &passphrase)
{
    const Outcome fit = checkPassphrase(passphrase);
    return fit ? ok() : Outcome(refused(fit.error().message));
}

Outcome enroll(Session &session, const QString &person, const QString &passphrase, KeyCost cost)
{
    const auto row = findPerson(session.tree(), person);
    if (!row)
        return row.error();
    const QString name = nameOfPerson(session.tree(), person);
    if (keyInUse(session.tree(), person))
        return refused(SignOffsText::tr("%1 has a signing key already").arg(name));
    const auto sealed = makeSealedKey(passphrase, cost);
    if (!sealed)
        return sealed.error();
    const Change change { SignOffsText::tr("Make a signing key for %1").arg(name),
        { newKey(session, *row, *sealed) } };
    return done(
        session.applyAs(session.person(), change, { { hex(sealed->publicKey), toText(*sealed) } }));
}

Outcome changePassphrase(Session &session, const QString &person, const QString &oldPassphrase,
    const QString &newPassphrase, KeyCost cost)
{
    const auto sealed = sealedKeyOf(session, person);
    if (!sealed)
        return sealed.error();
    const auto anew = resealKey(*sealed, oldPassphrase, newPassphrase, cost);
    if (!anew)
        return anew.error();
    const Change change {
        SignOffsText::tr("Change the passphrase of %1").arg(nameOfPerson(session.tree(), person)),
        { SetField {
            keyInUse(session.tree(), person), keyOf(&KeyRecord::passphraseAt), stamp(session) } }
    };
    return done(session.applyAs(person, change, { { hex(anew->publicKey), toText(*anew) } }));
}

Outcome replaceKey(Session &session, const QString &person, const QString &newPassphrase,
    const QString &reason, KeyCost cost)
{
    const auto row = findPerson(session.tree(), person);
    if (!row)
        return row.error();
    const QString name = nameOfPerson(session.tree(), person);
    const RowId old = keyInUse(session.tree(), person);
    if (!old)
        return refused(SignOffsText::tr("%1 has no signing key yet").arg(name));
    if (reason.trimmed().isEmpty())
        return refused(SignOffsText::tr("A reason must be given"));
    const auto sealed = makeSealedKey(newPassphrase, cost);
    if (!sealed)
        return sealed.error();
    const QString by = session.person().isEmpty() ? session.author() : session.person();
    const Change change { SignOffsText::tr("Replace the signing key of %1").arg(name),
        { SetField { old, keyOf(&KeyRecord::retiredAt), stamp(session) },
            SetField { old, keyOf(&KeyRecord::retiredBy), by },
            SetField { old, keyOf(&KeyRecord::reason), reason }, newKey(session, *row, *sealed) } };
    const QString oldPublicKey = session.tree().get<KeyRecord>(old).publicKey;
    return done(session.applyAs(session.person(), change,
        { { oldPublicKey, {} }, { hex(sealed->publicKey), toText(*sealed) } }));
}

Outcome sign(Session &session, const StepDecision &decision, const QString &passphrase)
{
    const Chain chain = chainOf(session.tree(), decision.paper);
    const ChainStep *step = chain.step(decision.step);
    if (!step)
        return refused(SignOffsText::tr("The sign-off chain has no step %1").arg(decision.step));
    if (step->person.isEmpty())
        return refused(SignOffsText::tr("Step %1 names no person").arg(decision.step));
    const QString person = step->person;
    const auto sealed = sealedKeyOf(session, person);
    if (!sealed)
        return sealed.error();
    const auto key = unsealKey(*sealed, passphrase);
    if (!key)
        return key.error();
    const auto history = lastHash(session.storage());
    if (!history)
        return history.error();
    const auto change = signingChange(session, decision, *history, *key);
    if (!change)
        return change.error();
    return done(session.applyAs(person, *change));
}

Outcome reopen(Session &session, RowId paper, const QString &reason, const QList<Place> &places)
{
    const auto history = lastHash(session.storage());
    if (!history)
        return history.error();
    const SignOffRequest request { .decision = Decision::Reopen,
        .step = 0,
        .person = session.person(),
        .note = reason,
        .opinion = {},
        .places = places,
        .time = session.now(),
        .journalHash = *history };
    const auto record = makeRecord(session.tree(), paper, request, nullptr);
    if (!record)
        return record.error();
    return done(session.apply(
        { labelFor(Decision::Reopen, 0), { recordRow(session.tree(), paper, *record) } }));
}

} // namespace ita
