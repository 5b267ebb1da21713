// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/record.h"

#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/crypto/signingkey.h"
#include "core/domain/people.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/signofftext.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Error refused(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

QString lastHash(const Tree &tree, RowId report)
{
    const QList<RowId> records = tree.rows(report, RowKind::SignOffRecord);
    return records.isEmpty() ? QString() : tree.get<SignOffRecord>(records.last()).hash;
}

/// Whether the decision is allowed at this step now.
Outcome checkTurn(const Chain &chain, int step, Decision decision)
{
    const ChainStep *due = chain.due();
    if (decision == Decision::Reopen)
        return chain.endorsed > 0 ? ok()
                                  : refused(SignOffText::tr("Nothing is signed, so there is "
                                                            "nothing to re-open"));
    if (!chain.step(step))
        return refused(SignOffText::tr("The sign-off chain has no step %1").arg(step));
    if (decision == Decision::Withdraw)
        return step == chain.endorsed
            ? ok()
            : refused(step < chain.endorsed ? SignOffText::tr(
                          "Step %1 can no longer be withdrawn: step %2 is signed already")
                                                  .arg(step)
                                                  .arg(step + 1)
                                            : SignOffText::tr("Step %1 is not signed").arg(step));
    if (step <= chain.endorsed)
        return refused(SignOffText::tr("Step %1 is signed already").arg(step));
    if (due->number != step)
        return refused(
            SignOffText::tr("Step %1 cannot be signed before step %2").arg(step).arg(due->number));
    if (decision == Decision::Return && step == 1)
        return refused(
            SignOffText::tr("The first step cannot send back: the report is with the drafter"));
    return ok();
}

/// A step without a named person cannot be signed in the program, only by hand.
Result<QString> signerOf(const Chain &chain, const SignOffRequest &request)
{
    if (request.decision == Decision::Reopen)
        return request.person;
    const QString &person = chain.step(request.step)->person;
    if (person.isEmpty())
        return refused(SignOffText::tr("Step %1 names no person").arg(request.step));
    return person;
}

QString imageHashOf(const Person &person)
{
    return person.signatureImage.isEmpty()
        ? QString()
        : sha256Hex(QByteArray::fromBase64(person.signatureImage.toLatin1()));
}

/// Copies the present values of the step and its person into the record.
void describeSigner(SignOffRecord &record, const Tree &tree, const Chain &chain)
{
    if (const RowId row = personRow(tree, record.person)) {
        const auto &person = tree.get<Person>(row);
        record.name = person.name;
        record.position = person.position;
        record.imageHash = imageHashOf(person);
    }
    if (const ChainStep *step = chain.step(record.step))
        record.position = tree.get<SignOffStep>(step->row).positionLines.join(u'\n');
}

bool needsReason(Decision decision)
{
    return decision == Decision::Return || decision == Decision::Reopen;
}

Outcome checkKey(const Tree &tree, const SignOffRecord &record)
{
    if (record.decision == Decision::Reopen && record.publicKey.isEmpty())
        return ok();
    const RowId inUse = keyInUse(tree, record.person);
    if (!inUse || tree.get<KeyRecord>(inUse).publicKey != record.publicKey)
        return refused(
            SignOffText::tr("The key that signed is not the one in use of %1").arg(record.name));
    const auto bytes = signedBytes(record);
    if (!bytes)
        return bytes.error();
    if (!isSigned(record, *bytes))
        return refused(SignOffText::tr("The signature of %1 does not hold").arg(record.name));
    return ok();
}

/// Nobody may sign a content that differs from the one that earlier steps signed.
Outcome checkEarlier(const Tree &tree, const Chain &chain, const QString &content)
{
    for (const ChainStep &step : chain.steps)
        if (step.record && !stillHolds(tree, step, content))
            return refused(
                SignOffText::tr("The sign-off of step %1 no longer holds: the report was "
                                "changed by another program. Verify the file, or "
                                "re-open the report")
                    .arg(step.number));
    return ok();
}

bool isProof(const Field &field)
{
    return field.key == keyOf(&SignOffRecord::signature)
        || field.key == keyOf(&SignOffRecord::hash);
}

/// The last form, in which nothing is left out.
constexpr int kWholeForm = 3;

/// The first form that signs the field.
int firstFormOf(const Field &field)
{
    if (field.key == keyOf(&SignOffRecord::paper))
        return kWholeForm;
    return field.key == keyOf(&SignOffRecord::form)
            || field.key == keyOf(&SignOffRecord::journalHash)
        ? 2
        : 1;
}

} // namespace

int signOffForm(const QString &paper)
{
    return paper.isEmpty() ? 2 : kWholeForm;
}

Result<QByteArray> signedBytes(const SignOffRecord &record)
{
    if (record.form < 1 || record.form > kWholeForm)
        return refused(SignOffText::tr("The sign-off has form %1, which this program does not know")
                           .arg(record.form));
    QJsonObject json;
    const RowValue row = record;
    const RowDescription &description = describe(RowKind::SignOffRecord);
    for (const Field &field : description.fields) {
        const int first = firstFormOf(field);
        if (record.form >= first && !isProof(field))
            json[field.name()] = field.get(row);
        else if (record.form < first && field.key != keyOf(&SignOffRecord::form)
            && field.get(row) != field.get(description.empty))
            return refused(SignOffText::tr("The sign-off was changed after it was made"));
    }
    return canonicalJson(json);
}

bool isSigned(const SignOffRecord &record, const QByteArray &bytes)
{
    const QByteArray publicKey = QByteArray::fromHex(record.publicKey.toLatin1());
    const QByteArray signature = QByteArray::fromHex(record.signature.toLatin1());
    // Accepts only the one written form: a digit in upper case is a change too.
    return QString::fromLatin1(publicKey.toHex()) == record.publicKey
        && QString::fromLatin1(signature.toHex()) == record.signature
        && isSignedBy(publicKey, bytes, signature);
}

Result<SignOffRecord> makeRecord(
    const Tree &tree, RowId paper, const SignOffRequest &request, const SigningKey *key)
{
    const Chain chain = chainOf(tree, paper);
    if (auto turn = checkTurn(chain, request.step, request.decision); !turn)
        return turn.error();
    if (needsReason(request.decision) && request.note.trimmed().isEmpty())
        return refused(SignOffText::tr("A reason must be given"));
    const auto person = signerOf(chain, request);
    if (!person)
        return person.error();
    const auto content = contentHash(tree, paper);
    if (!content)
        return content.error();

    const RowId report = reportOf(tree, paper);
    SignOffRecord record { .step = request.step,
        .decision = request.decision,
        .person = *person,
        .name = {},
        .position = {},
        .time = request.time.toUTC().toString(Qt::ISODateWithMs),
        .note = request.note,
        .opinion = request.opinion,
        .places = {},
        .contentHash = *content,
        .imageHash = {},
        .previous = lastHash(tree, report),
        .publicKey = key ? QString::fromLatin1(key->publicKey().toHex()) : QString(),
        .signature = {},
        .hash = {},
        .form = signOffForm(paperKey(tree, paper)),
        .journalHash = request.journalHash,
        .paper = paperKey(tree, paper) };
    for (const Place &place : request.places)
        record.places.append(placeText(place));
    describeSigner(record, tree, chain);
    if (record.step > 0 && record.name.trimmed().isEmpty())
        return refused(
            SignOffText::tr("Step %1: the name of its person is not entered yet").arg(record.step));
    const auto bytes = signedBytes(record);
    if (!bytes)
        return bytes.error();
    record.hash = sha256Hex(*bytes);
    if (key)
        record.signature = QString::fromLatin1(key->sign(*bytes).toHex());
    if (auto checked = checkNewRecord(tree, report, record); !checked)
        return checked.error();
    return record;
}

Outcome checkNewRecord(const Tree &tree, RowId report, const SignOffRecord &record)
{
    const RowId paper = paperWith(tree, report, record.paper);
    if (!paper)
        return refused(SignOffText::tr("The sign-off is of a paper that is not in the report"));
    const Chain chain = chainOf(tree, paper);
    if (auto turn = checkTurn(chain, record.step, record.decision); !turn)
        return turn;
    if (record.decision != Decision::Reopen && chain.step(record.step)->person != record.person)
        return refused(SignOffText::tr("Step %1 is not that of %2")
                           .arg(QString::number(record.step), record.name));
    if (record.previous != lastHash(tree, report))
        return refused(SignOffText::tr("The sign-off does not continue the chain"));
    const auto bytes = signedBytes(record);
    if (!bytes)
        return bytes.error();
    if (record.hash != sha256Hex(*bytes))
        return refused(SignOffText::tr("The sign-off was changed after it was made"));
    const auto content = contentHash(tree, paper);
    if (!content)
        return content.error();
    if (record.contentHash != *content)
        return refused(SignOffText::tr("The sign-off is about another content of the report"));
    if (record.decision == Decision::Endorse)
        if (auto earlier = checkEarlier(tree, chain, *content); !earlier)
            return earlier;
    return checkKey(tree, record);
}

QList<const InsertRow *> newRecords(const QList<Edit> &edits)
{
    QList<const InsertRow *> records;
    for (const Edit &edit : edits)
        if (const auto *insert = std::get_if<InsertRow>(&edit);
            insert && kindOf(insert->content.value) == RowKind::SignOffRecord)
            records.append(insert);
    return records;
}

bool bindsHistory(const SignOffRecord &record)
{
    return record.form > 1;
}

Outcome checkHistory(const Tree &tree, const SignOffRecord &record, const EntryOfRecord &entry)
{
    if (!bindsHistory(record))
        return ok();
    if (record.journalHash != entry.previous)
        return refused(SignOffText::tr("The history before it is not the one that %1 signed")
                           .arg(record.name));
    if (record.time != entry.time)
        return refused(SignOffText::tr("Its time is not the one that %1 signed").arg(record.name));
    // The owner of the file re-opens under a name that the file need not know.
    if (personRow(tree, record.person) && nameOfPerson(tree, record.person) != entry.author)
        return refused(SignOffText::tr("Its author is not %1, who signed").arg(record.name));
    return ok();
}

QByteArray signedImage(const Tree &tree, const SignOffRecord &record)
{
    const RowId row = personRow(tree, record.person);
    if (!row || record.imageHash.isEmpty()
        || imageHashOf(tree.get<Person>(row)) != record.imageHash)
        return {};
    return QByteArray::fromBase64(tree.get<Person>(row).signatureImage.toLatin1());
}

QString placeText(const Place &place)
{
    return u"%1/%2"_s.arg(place.row.value).arg(place.field);
}

std::optional<Place> placeFromText(const QString &text)
{
    bool isNumber = false;
    const RowId row { text.section(u'/', 0, 0).toLongLong(&isNumber) };
    if (!isNumber || !row)
        return {};
    return Place { row, text.section(u'/', 1) };
}

} // namespace ita
