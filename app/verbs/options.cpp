// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/options.h"

#include "core/base/thaidigits.h"
#include "core/catalogue/builtin.h"
#include "core/rows/fields.h"

namespace ita {

Outcome checkYear(const Option &option, const QString &value)
{
    const int year = toArabicDigits(value).toInt();
    return year >= 2500 && year <= 2999
        ? ok()
        : wrongCall(
            VerbsText::tr("%1: “%2” is not a year of the Buddhist era").arg(option.name, value));
}

int yearIn(const Call &call, const Option &option)
{
    return toArabicDigits(call.value(option)).toInt();
}

Lock lockWanted(const Call &call)
{
    return call.has(kBreakLock) ? Lock::Break : Lock::Respect;
}

std::optional<int> yearWanted(const Call &call)
{
    return call.has(kYear) ? std::optional(yearIn(call, kYear)) : std::nullopt;
}

QString schemeWanted(const Call &call)
{
    return call.has(kScheme) ? call.value(kScheme) : QString(kDefaultScheme);
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
