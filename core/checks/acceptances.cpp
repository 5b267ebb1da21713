// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/acceptances.h"

#include "core/base/thaidate.h"
#include "core/domain/people.h"
#include "core/domain/placename.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct AcceptancesText
{
    Q_DECLARE_TR_FUNCTIONS(AcceptancesText)
};

constexpr qsizetype kDigestDigits = 16;

/// The row that acceptances of the finding are below.
RowId holderOf(const Tree &tree, RowId report, const Place &place)
{
    const bool holds
        = tree.contains(place.row) && accepts(tree.kind(place.row), RowKind::Acceptance);
    return holds ? place.row : report;
}

/// A digest of what the finding speaks of.
QString digestOf(const Tree &tree, const Finding &finding)
{
    const bool isOfField = finding.subject.isEmpty() && tree.contains(finding.place.row);
    const QString about = isOfField ? fieldDigest(tree, finding.place) : u' ' + finding.subject;
    const QByteArray hash
        = QCryptographicHash::hash(about.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash).first(kDigestDigits);
}

QString noteOf(const Tree &tree, RowId row)
{
    const auto &acceptance = tree.get<Acceptance>(row);
    return AcceptancesText::tr("Accepted by %1, %2: %3")
        .arg(nameOfPerson(tree, acceptance.author), thaiMomentShort(acceptance.time),
            acceptance.reason);
}

/// The acceptances of the findings of one check about one field.
QList<RowId> acceptancesAt(const Tree &tree, RowId report, const Finding &finding)
{
    QList<RowId> rows = tree.rows(holderOf(tree, report, finding.place), RowKind::Acceptance);
    rows.removeIf([&](RowId row) {
        const auto &acceptance = tree.get<Acceptance>(row);
        return acceptance.check != finding.check || acceptance.field != finding.place.field;
    });
    return rows;
}

/// The acceptance that holds for the finding; 0 for none.
RowId holding(const Tree &tree, const QList<RowId> &rows, const Finding &finding)
{
    if (rows.isEmpty() || !isAcceptable(finding))
        return {};
    const QString digest = digestOf(tree, finding);
    const auto row = std::ranges::find_if(
        rows, [&](RowId each) { return tree.get<Acceptance>(each).found == digest; });
    return row == rows.end() ? RowId {} : *row;
}

} // namespace

JudgedFindings judge(const Tree &tree, RowId report, const QList<Finding> &findings)
{
    JudgedFindings judged;
    QSet<RowId> inForce;
    for (const Finding &finding : findings) {
        const RowId row = holding(tree, acceptancesAt(tree, report, finding), finding);
        if (row)
            judged.accepted.append({ finding, row, true, noteOf(tree, row) });
        else
            judged.open.append({ .finding = finding, .acceptance = {}, .note = {} });
        inForce.insert(row);
    }
    for (JudgedFinding &open : judged.open) {
        const QList<RowId> rows = acceptancesAt(tree, report, open.finding);
        const auto lapsed
            = std::ranges::find_if(rows, [&](RowId row) { return !inForce.contains(row); });
        if (lapsed == rows.end())
            continue;
        open.acceptance = *lapsed;
        open.note = AcceptancesText::tr("%1. What it spoke of has changed since")
                        .arg(noteOf(tree, *lapsed));
    }
    return judged;
}

bool isAcceptable(const Finding &finding)
{
    return finding.severity != Severity::Error && !finding.check.isEmpty();
}

Change acceptFinding(const Tree &tree, RowId report, const JudgedFinding &judged,
    const QString &reason, const CommentStamp &stamp)
{
    const Finding &finding = judged.finding;
    const RowId holder = holderOf(tree, report, finding.place);
    const Acceptance acceptance { .check = finding.check,
        .field = finding.place.field,
        .found = digestOf(tree, finding),
        .finding = finding.text,
        .reason = reason,
        .author = stamp.author,
        .time = stamp.time };
    Change change { AcceptancesText::tr("Accept a finding about %1")
                        .arg(placeName(tree, holder, finding.place.field)),
        {} };
    qsizetype end = tree.rows(holder, RowKind::Acceptance).size();
    if (judged.acceptance) {
        change.edits.append(RemoveRow { judged.acceptance });
        --end;
    }
    change.edits.append(InsertRow { holder, end, { {}, acceptance, {}, {} } });
    return change;
}

Change takeBackAcceptance(const Tree &tree, RowId acceptance)
{
    return { AcceptancesText::tr("Take back the acceptance about %1")
                 .arg(placeName(
                     tree, tree.parent(acceptance), tree.get<Acceptance>(acceptance).field)),
        { RemoveRow { acceptance } } };
}

} // namespace ita
