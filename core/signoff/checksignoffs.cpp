// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signoff/checksignoffs.h"

#include "core/crypto/sha256.h"
#include "core/domain/people.h"
#include "core/rows/edit.h"
#include "core/rows/papers.h"
#include "core/signoff/chain.h"
#include "core/signoff/printedcontent.h"
#include "core/signoff/record.h"
#include "core/signoff/signofftext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Checks the records one after the other, so that each fault is reported once.
class SignOffCheck
{
public:
    SignOffCheck(const Tree &tree, RowId report)
        : m_tree(tree)
        , m_report(report)
    {
    }

    QList<Finding> run()
    {
        const QList<RowId> records = m_tree.rows(m_report, RowKind::SignOffRecord);
        for (const RowId row : records) {
            check(row, m_tree.get<SignOffRecord>(row));
            m_previous = m_tree.get<SignOffRecord>(row).hash;
            ++m_number;
        }
        for (const RowId paper : papersOf(m_tree, m_report))
            checkStanding(paper);
        return std::move(m_findings);
    }

private:
    void check(RowId row, const SignOffRecord &record)
    {
        const QString name = nameOf(record);
        if (!paperWith(m_tree, m_report, record.paper))
            find(row, keyOf(&SignOffRecord::paper),
                SignOffText::tr("%1 is of a paper that is not in the report").arg(name));
        if (record.previous != m_previous)
            find(row, keyOf(&SignOffRecord::previous),
                SignOffText::tr("%1 does not continue the one before it").arg(name));
        const auto bytes = signedBytes(record);
        if (!bytes) {
            find(row, {}, SignOffText::tr("%1 cannot be read").arg(name));
            return;
        }
        if (record.hash != sha256Hex(*bytes))
            find(row, keyOf(&SignOffRecord::hash),
                SignOffText::tr("%1 was changed after it was made").arg(name));
        checkSignature(row, record, *bytes, name);
    }

    void checkSignature(
        RowId row, const SignOffRecord &record, const QByteArray &bytes, const QString &name)
    {
        if (record.decision == Decision::Reopen && record.publicKey.isEmpty()
            && record.signature.isEmpty())
            return; // the owner of the file needs no key to re-open
        if (!isKeyOf(record.person, record.publicKey))
            find(row, keyOf(&SignOffRecord::publicKey),
                SignOffText::tr("%1 is signed with a key that is not one of its person").arg(name));
        if (!isSigned(record, bytes))
            find(row, keyOf(&SignOffRecord::signature),
                SignOffText::tr("The signature of %1 does not hold").arg(name));
    }

    bool isKeyOf(const QString &person, const QString &publicKey) const
    {
        const RowId row = personRow(m_tree, person);
        const QList<RowId> keys = row ? m_tree.rows(row, RowKind::KeyRecord) : QList<RowId>();
        return std::ranges::any_of(
            keys, [&](RowId key) { return m_tree.get<KeyRecord>(key).publicKey == publicKey; });
    }

    void checkStanding(RowId paper)
    {
        const Chain chain = chainOf(m_tree, paper);
        for (const RowId row : chain.withoutStep) {
            const auto &record = m_tree.get<SignOffRecord>(row);
            find(row, {},
                SignOffText::tr("Step %1: %2 signed it, but it is no longer in the sign-off chain")
                    .arg(QString::number(record.step), record.name));
        }
        const auto content = contentHash(m_tree, paper);
        if (!content) {
            find(paper, {}, content.error().message);
            return;
        }
        for (const ChainStep &step : chain.steps)
            if (step.record)
                checkStanding(paper, step, *content);
    }

    void checkStanding(RowId paper, const ChainStep &step, const QString &content)
    {
        const auto &record = m_tree.get<SignOffRecord>(step.record);
        const auto &signedStep = m_tree.get<SignOffStep>(step.row);
        if (record.contentHash != content)
            find(paper, {},
                SignOffText::tr("Step %1: the report is not what %2 signed")
                    .arg(QString::number(step.number), record.name));
        if (signedStep.opinion != record.opinion)
            find(step.row, keyOf(&SignOffStep::opinion),
                SignOffText::tr("Step %1: the opinion is not the one that %2 signed")
                    .arg(QString::number(step.number), record.name));
        if (signedStep.person != record.person)
            find(step.row, keyOf(&SignOffStep::person),
                SignOffText::tr("Step %1: it was signed by another person").arg(step.number));
    }

    QString nameOf(const SignOffRecord &record) const
    {
        return record.step == 0
            ? SignOffText::tr("Record %1 (re-opening)").arg(m_number)
            : SignOffText::tr("Record %1 (step %2, %3)")
                  .arg(QString::number(m_number), QString::number(record.step), record.name);
    }

    void find(RowId row, const QString &field, const QString &text)
    {
        m_findings.append({ { row, field }, text });
    }

    const Tree &m_tree;
    RowId m_report;
    QString m_previous;
    int m_number = 1;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkSignOffs(const Tree &tree, RowId report)
{
    return SignOffCheck(tree, report).run();
}

QList<Finding> checkSignOffs(const Subtree &office)
{
    Subtree numbered = office;
    qint64 next = 1;
    numberRows(numbered, next);
    Tree tree;
    tree.insert({}, 0, numbered);
    QList<Finding> findings;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        findings += checkSignOffs(tree, report);
    return findings;
}

QList<Finding> backwardTimes(const Tree &tree, RowId report)
{
    QList<Finding> found;
    QDateTime last;
    const QList<RowId> records = tree.rows(report, RowKind::SignOffRecord);
    for (const RowId row : records) {
        const auto &record = tree.get<SignOffRecord>(row);
        const QDateTime time = QDateTime::fromString(record.time, Qt::ISODateWithMs);
        if (last.isValid() && time < last)
            found.append({ { row, keyOf(&SignOffRecord::time) },
                SignOffText::tr("The sign-off of %1 carries a time before the one it "
                                "follows: a clock was set back")
                    .arg(record.name) });
        last = time;
    }
    return found;
}

} // namespace ita
