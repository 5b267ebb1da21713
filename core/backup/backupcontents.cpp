// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupcontents.h"

#include "core/model/verify.h"
#include "core/storage/storage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Outcome readLastChange(const Storage &storage, BackupContents &contents)
{
    auto last = storage.lastEntry();
    if (!last)
        return last.error();
    return storage.readJournal({ .from = *last, .to = *last }, [&](const JournalRow &row) {
        contents.lastChange = QDateTime::fromString(row.time, Qt::ISODateWithMs);
        contents.lastAuthor = row.author;
        return ok();
    });
}

void takeVerification(const Verification &found, BackupContents &contents)
{
    contents.fileId = found.fileId;
    contents.entries = found.entries;
    for (const Finding &finding : found.findings)
        contents.findings.append(finding.text);
    for (const ReportProof &report : found.reports)
        contents.signedSteps += report.endorsed;
}

} // namespace

Result<BackupContents> readBackup(const Storages &storages, const QString &path)
{
    auto storage = storages.open(path, Access::Read);
    if (!storage)
        return storage.error();
    auto office = (*storage)->load();
    if (!office)
        return office.error();
    BackupContents contents;
    contents.tree.insert({}, 0, *office);
    auto verified = verify(**storage);
    if (!verified)
        return verified.error();
    takeVerification(*verified, contents);
    if (auto done = readLastChange(**storage, contents); !done)
        return done.error();
    return contents;
}

QString yearsIn(const Tree &tree)
{
    QList<int> years;
    const QList<RowId> reports = tree.rows(tree.root(), RowKind::Report);
    for (const RowId report : reports)
        years.append(tree.get<Report>(report).fiscalYear);
    std::ranges::sort(years, std::greater());
    QStringList texts;
    for (const int year : years)
        texts.append(QString::number(year));
    return texts.join(u", "_s);
}

} // namespace ita
