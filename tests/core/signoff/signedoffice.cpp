// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/signoff/signedoffice.h"

#include "core/rows/edit.h"
#include "core/signoff/chain.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace ita::test {

SignedOffice::SignedOffice(const QStringList &people, bool oneSignature)
    : tree(treeOf(smallOffice()))
    , report(firstOf(tree, RowKind::Report))
    , now(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC)
{
    const RowId section = tree.parent(firstOf(tree, RowKind::SignOffStep));
    set(section, u"one_signature"_s, oneSignature);
    tree.remove(firstOf(tree, RowKind::SignOffStep));
    for (const QString &person : people) {
        if (!keys.contains(person)) {
            const RowId row
                = insert(tree.root(), Person { person, u"นาย"_s + person, u"ตำแหน่ง"_s, {} });
            auto sealed = makeSealedKey(kPassphrase, kCheap);
            REQUIRE(sealed);
            auto key = unsealKey(*sealed, kPassphrase);
            REQUIRE(key);
            insert(row, KeyRecord { .publicKey = QString::fromLatin1(key->publicKey().toHex()) });
            keys.emplace(person, std::move(key).value());
        }
        SignOffStep step;
        step.person = person;
        step.positionLines = QStringList { u"ตำแหน่งของ "_s + person, u"รักษาราชการแทน"_s };
        steps.append(insert(section, step));
    }
}

RowId SignedOffice::insert(RowId parent, RowValue value)
{
    Subtree subtree = leaf(std::move(value));
    const RowKind kind = kindOf(subtree.value);
    subtree.id = { 1000 + tree.size() };
    while (tree.contains(subtree.id))
        ++subtree.id.value;
    REQUIRE(applyEdit(tree, InsertRow { parent, tree.collection(parent, kind).size(), subtree }));
    return subtree.id;
}

void SignedOffice::set(RowId row, const QString &field, const QJsonValue &value)
{
    REQUIRE(applyEdit(tree, SetField { row, field, value }));
}

Outcome SignedOffice::decide(Decision decision, int step, const QString &note)
{
    const Chain chain = chainOf(tree, report);
    const ChainStep *signer = chain.step(step);
    const SigningKey *key
        = signer && decision != Decision::Reopen ? &keyOf(signer->person) : nullptr;
    now = now.addSecs(60);
    const auto record = makeRecord(tree, report,
        { .decision = decision,
            .step = decision == Decision::Reopen ? 0 : step,
            .person = {},
            .note = note,
            .opinion = {},
            .places = {},
            .time = now },
        key);
    if (!record)
        return record.error();
    insert(report, *record);
    return ok();
}

} // namespace ita::test
