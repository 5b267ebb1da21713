// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"

#include "core/base/thaidigits.h"
#include "core/rows/fields.h"

namespace ita {
namespace {

int yearOf(const QString &value)
{
    return toArabicDigits(value).toInt();
}

} // namespace

Outcome checkYear(const QString &value)
{
    return checkYearOf(kYear.name, value);
}

Outcome checkYearOf(QLatin1StringView option, const QString &value)
{
    const int year = yearOf(value);
    return year >= 2500 && year <= 2999
        ? ok()
        : wrongCall(VerbsText::tr("%1: “%2” is not a year of the Buddhist era").arg(option, value));
}

Lock lockWanted(const Call &call)
{
    return call.has(kBreakLock) ? Lock::Break : Lock::Respect;
}

std::optional<int> yearWanted(const Call &call)
{
    return call.has(kYear) ? std::optional(yearOf(call.value(kYear))) : std::nullopt;
}

QStringList sectionNames()
{
    QStringList names;
    for (const RowKind kind : sectionKinds())
        names.append(QLatin1StringView(describe(kind).name));
    return names;
}

QStringList partsOf(const QString &list)
{
    QStringList parts;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

Error wrongCall(const QString &message)
{
    return { Error::Code::Usage, message, {} };
}

Error missingOption(const Option &option)
{
    return wrongCall(VerbsText::tr("%1 is missing").arg(option.name));
}

} // namespace ita
