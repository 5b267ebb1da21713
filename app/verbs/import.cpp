// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"
#include "app/verbs/work.h"
#include "core/base/readfile.h"
#include "core/interchange/jsonscan.h"
#include "core/interchange/reader.h"
#include "core/signoff/checksignoffs.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

Result<ExitStatus> runImport(const Call &call)
{
    const QString &source = call.files[0];
    auto json = readFile(source, kLargestDocument);
    if (!json)
        return json.error();
    auto office = readDocument(*json);
    if (!office)
        return Error { office.error().code, source + u": "_s + office.error().message,
            office.error().detail };
    const QList<Finding> broken = checkSignOffs(*office);
    const Outcome made = createOfficeFile(call, call.files[1], std::move(office).value(),
        VerbsText::tr("Import of %1").arg(QFileInfo(source).fileName()));
    if (made)
        for (const Finding &finding : broken)
            printLine(VerbsText::tr("%1: note: %2").arg(source, finding.text));
    return done(made);
}

} // namespace

Verb importVerb()
{
    return { .words = "import"_L1,
        .files = 2,
        .options = { kForce, kBreakLock },
        .usages = { { u"SOURCE.json FILE.ita"_s,
            VerbsText::tr("a new office file from an interchange document") } },
        .manual
        = u"makes an office file from an interchange document. A document with a mistake is "
          "refused with the place of the mistake, and no file is made. Sign-offs in it that do not "
          "hold are named."_s,
        .run = &runImport };
}

} // namespace ita
