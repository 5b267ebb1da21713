// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thaidate.h"
#include "core/checks/checklist.h"
#include "core/checks/reporttexts.h"
#include "core/domain/placename.h"
#include "core/domain/webaddress.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

bool isHomePage(const QString &address)
{
    const QUrl url(address.trimmed());
    static constexpr std::array kHome { ""_L1, "/"_L1, "/index.php"_L1, "/index.html"_L1,
        "/index.htm"_L1, "/home"_L1, "/home/"_L1, "/main"_L1, "/main/"_L1 };
    const bool isHome = std::ranges::any_of(kHome, [path = url.path()](QLatin1StringView home) {
        return path.compare(home, Qt::CaseInsensitive) == 0;
    });
    return isHome && !url.hasQuery() && !url.hasFragment();
}

/// The same page, however its address is written.
QString pageOf(const QString &address)
{
    QUrl url(address.trimmed());
    url.setHost(url.host().toLower());
    url.setScheme(u"https"_s);
    return url.adjusted(QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded);
}

struct EvidenceRow
{
    RowId row;
    RowId item;
    QString url;
};

QList<EvidenceRow> addressesOf(const CheckedReport &report)
{
    QList<EvidenceRow> all;
    const QList<RowId> rows = printedRows(report.tree, report.report, RowKind::Evidence);
    for (const RowId row : rows)
        if (const QString &url = report.tree.get<Evidence>(row).url; isWebAddress(url))
            all.append({ row, report.tree.parent(row), url });
    return all;
}

void findHomePages(const CheckedReport &report, Findings &found)
{
    const QList<EvidenceRow> all = addressesOf(report);
    for (const EvidenceRow &evidence : all)
        if (isHomePage(evidence.url))
            found.add({ evidence.row, keyOf(&Evidence::url) },
                ChecksText::tr("The evidence of %1 is only the home page: %2")
                    .arg(placeName(report.tree, evidence.item), evidence.url));
}

/// "The page of the evidence of %1 … : %2", with the day of the look where it is known; empty when
/// the page need not be mended.
QString sentenceOfDead(const Evidence &evidence)
{
    const bool isGone = evidence.linkState == LinkState::NotFound;
    if (!isGone && evidence.linkState != LinkState::TlsFault
        && evidence.linkState != LinkState::Unreachable)
        return {};
    const QDate day = QDate::fromString(evidence.checkedOn, Qt::ISODate);
    if (!day.isValid())
        return isGone ? ChecksText::tr("The page of the evidence of %1 was not found: %2")
                      : ChecksText::tr("The page of the evidence of %1 did not open: %2");
    const QString sentence = isGone
        ? ChecksText::tr("The page of the evidence of %1 was not found on %3: %2")
        : ChecksText::tr("The page of the evidence of %1 did not open on %3: %2");
    return QString(sentence).replace(u"%3"_s, thaiDateShort(day));
}

/// Only what a person has to mend: a page that is refused to programs may open, and a server that
/// could not answer then may answer now.
void findDeadAddresses(const CheckedReport &report, Findings &found)
{
    const QList<RowId> rows = printedRows(report.tree, report.report, RowKind::Evidence);
    for (const RowId row : rows) {
        const auto &evidence = report.tree.get<Evidence>(row);
        const QString sentence = sentenceOfDead(evidence);
        if (!sentence.isEmpty())
            found.add({ row, keyOf(&Evidence::url) },
                sentence.arg(placeName(report.tree, report.tree.parent(row)), evidence.url));
    }
}

/// A home page is named by its own check.
void findSameAddresses(const CheckedReport &report, Findings &found)
{
    QHash<QString, RowId> first; // item by page
    const QList<EvidenceRow> all = addressesOf(report);
    for (const EvidenceRow &evidence : all) {
        if (isHomePage(evidence.url))
            continue;
        const QString page = pageOf(evidence.url);
        const auto same = first.constFind(page);
        if (same == first.constEnd())
            first.insert(page, evidence.item);
        else
            found.add({ evidence.row, keyOf(&Evidence::url) },
                ChecksText::tr("The evidence of %1 is the same page as that of %2")
                    .arg(placeName(report.tree, evidence.item), placeName(report.tree, *same)),
                evidence.url + u' ' + report.tree.get<OitItem>(*same).code);
    }
}

} // namespace

QList<Check> evidenceChecks()
{
    return {
        { "home_page"_L1, Severity::Warning, Effort::Light, &findHomePages },
        { "dead_address"_L1, Severity::Warning, Effort::Light, &findDeadAddresses },
        { "same_address"_L1, Severity::Warning, Effort::Light, &findSameAddresses },
    };
}

} // namespace ita
