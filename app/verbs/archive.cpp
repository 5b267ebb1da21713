// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/archive.h"

#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/model/session.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<ExitStatus> runArchive(const Call &call)
{
    if (!call.has(kYear))
        return missingOption(kYear);
    const auto session = openToChange(call);
    if (!session)
        return session.error();
    const auto report = reportWanted(**session, call);
    if (!report)
        return report.error();
    const QString &path = call.files[1];
    if (auto archived = archiveYear(**session, *report, path); !archived)
        return archived.error();
    printLine(VerbsText::tr("the year %1 is in %2 and no longer in %3")
                  .arg(QString::number(yearIn(call, kYear)), shown(path), shown(call.files[0])));
    return ExitStatus::Done;
}

Result<ExitStatus> runUnarchive(const Call &call)
{
    const auto session = openToChange(call);
    if (!session)
        return session.error();
    const auto report = bringBackYear(**session, call.files[1]);
    if (!report)
        return report.error();
    const int year = (*session)->tree().get<Report>(*report).fiscalYear;
    printLine(VerbsText::tr("the year %1 is in %2 again")
                  .arg(QString::number(year), shown(call.files[0])));
    return ExitStatus::Done;
}

} // namespace

Verb archiveVerb()
{
    return { .words = "archive"_L1,
        .files = 2,
        .options = { kYear, kBreakLock },
        .usages = { { u"FILE.ita --year N OUT.ita"_s,
            VerbsText::tr("moves a year, signed or not, into a file of its own") } },
        .manual
        = u"writes a new office file that holds one year with its sign-offs and the whole "
          "history, reads it again, and only then takes the year out of the first file, which "
          "keeps a note of where it went. An existing file is never replaced. The history stays "
          "in both files, because each sign-off binds all of it."_s,
        .run = &runArchive };
}

Verb unarchiveVerb()
{
    return { .words = "unarchive"_L1,
        .files = 2,
        .options = { kBreakLock },
        .usages = { { u"FILE.ita ARCHIVE.ita"_s,
            VerbsText::tr("brings a year back that was archived from the file") } },
        .manual
        = u"brings the year of an archive back, exactly as it went, with its sign-offs. Refuses "
          "an archive of another file, one that was changed since, and a year that the file has. "
          "The archive stays as it is."_s,
        .run = &runUnarchive };
}

} // namespace ita
