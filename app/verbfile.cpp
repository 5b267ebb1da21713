// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbfile.h"

#include "app/storages.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"

#include <QCoreApplication>

namespace ita {
namespace {

struct VerbsText
{
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

} // namespace

Result<std::unique_ptr<Session>> openToChange(const Invocation &invocation)
{
    auto session = Session::open(
        storages(), invocation.files[0], Access::Write, Author { VerbsText::tr("command line") });
    if (session && (*session)->isReadOnly())
        return (*session)->whyReadOnly();
    return session;
}

Result<RowId> reportWanted(const Session &session, const Invocation &invocation)
{
    const RowId report = findReport(session.tree(), invocation.selection.fiscalYear);
    if (!report)
        return Error { Error::Code::NotFound,
            VerbsText::tr("%1 holds no report of that year").arg(invocation.files[0]), {} };
    return report;
}

Error missingOption(QLatin1StringView option)
{
    return { Error::Code::Usage, VerbsText::tr("%1 is missing").arg(option), {} };
}

} // namespace ita
