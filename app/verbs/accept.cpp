// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/thaidigits.h"
#include "core/checks/acceptances.h"
#include "core/domain/placename.h"
#include "core/model/session.h"
#include "core/rows/fields.h"
#include "ui/commands/commentcommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr Option kReason {
    .name = "--reason"_L1, .value = "TEXT", .manual = "why the finding may stay as it is"
};

/// "O12" for an item, "3.2" for a measure; empty for a row without a code.
QString codeOfRow(const Tree &tree, RowId row)
{
    const RowDescription &kind = describe(tree.kind(row));
    const auto code = std::ranges::find(kind.fields, Meaning::Code, &Field::meaning);
    return code == kind.fields.end() ? QString()
                                     : toArabicDigits(code->get(tree.value(row)).toString());
}

/// Whether the place is of the row with that number or code, or below the one with that code.
bool isAt(const Tree &tree, const Place &place, const QString &row)
{
    if (row == QString::number(place.row.value))
        return true;
    for (RowId each = place.row; tree.contains(each) && each != tree.root();
         each = tree.parent(each))
        if (codeOfRow(tree, each) == row)
            return true;
    return false;
}

/// Those of the check at a place as it is typed: "12", "12:url", "O12", "O12:url".
QList<JudgedFinding> findingsAt(
    const Tree &tree, const QList<JudgedFinding> &all, const QString &check, const QString &typed)
{
    const QString row = typed.section(u':', 0, 0);
    const QString field = typed.section(u':', 1);
    QList<JudgedFinding> found;
    for (const JudgedFinding &judged : all) {
        const Finding &finding = judged.finding;
        if (finding.check == check && isAt(tree, finding.place, row)
            && (field.isEmpty() || finding.place.field == field))
            found.append(judged);
    }
    return found;
}

Error notAccepted(const QString &reason)
{
    return { Error::Code::Invalid, reason, {} };
}

/// The one open finding that the call names.
Result<JudgedFinding> findingNamed(const Call &call, const Session &session, RowId report)
{
    const Tree &tree = session.tree();
    const JudgedFindings judged = judgedFindings(session, report);
    const QString &check = call.files[1];
    const QString &place = call.files[2];
    const QList<JudgedFinding> found = findingsAt(tree, judged.open, check, place);
    if (found.isEmpty())
        return notAccepted(findingsAt(tree, judged.accepted, check, place).isEmpty()
                ? VerbsText::tr("the check “%1” finds nothing at “%2”").arg(check, place)
                : VerbsText::tr("what “%1” finds at “%2” is accepted already").arg(check, place));
    if (found.size() > 1) {
        const Place &first = found.first().finding.place;
        return notAccepted(VerbsText::tr("the check “%1” finds %2 things at “%3”: name one by its "
                                         "row and field, such as %4:%5")
                               .arg(check, QString::number(found.size()), place,
                                   QString::number(first.row.value), first.field));
    }
    if (!isAcceptable(found.first().finding))
        return notAccepted(VerbsText::tr("it has to be put right and cannot be accepted: %1")
                               .arg(found.first().finding.text));
    return found.first();
}

Result<ExitStatus> runAccept(const Call &call)
{
    const QString reason = call.value(kReason).trimmed();
    if (reason.isEmpty())
        return missingOption(kReason);
    const auto opened = openReport(call);
    if (!opened)
        return opened.error();
    const auto finding = findingNamed(call, *opened->session, opened->report);
    if (!finding)
        return finding.error();
    Session &session = *opened->session;
    const auto accepted = session.apply(
        acceptFinding(session.tree(), opened->report, *finding, reason, stampOf(session)));
    if (!accepted)
        return accepted.error();
    printLine(finding->finding.text);
    return ExitStatus::Done;
}

} // namespace

Verb acceptVerb()
{
    return { .words = "accept"_L1,
        .files = 3,
        .options = { kReason, kYear, kBreakLock },
        .usages = { { u"FILE.ita CHECK PLACE --reason TEXT [--year N]"_s,
            VerbsText::tr("lets a finding of a check stay, with the reason") } },
        .manual
        = u"accepts a finding that check prints. CHECK is its check and PLACE its row, both "
          "as check --json names them, or the code of an item or indicator; a colon and "
          "the field may follow the row. What has to be put right is not accepted, and an "
          "acceptance ends when what the finding speaks of changes."_s,
        .run = &runAccept };
}

} // namespace ita
