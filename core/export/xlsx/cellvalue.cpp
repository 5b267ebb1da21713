// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx/cellvalue.h"

#include "core/base/thaidate.h"
#include "core/base/thaidigits.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

// Number shape, calendar and language of a number format: Thai digits, Buddhist years, Thai.
constexpr QLatin1StringView kThaiNumber { "[$-D00041E]" };
constexpr QLatin1StringView kThaiDay { "[$-D07041E]" };
constexpr QLatin1StringView kArabicDay { "[$-107041E]" };

enum class DigitsUsed { Arabic, Thai, Both };

DigitsUsed digitsOf(const QString &text)
{
    const bool thai = text != toArabicDigits(text);
    const bool arabic = text != toThaiDigits(text);
    if (thai && arabic)
        return DigitsUsed::Both;
    return thai ? DigitsUsed::Thai : DigitsUsed::Arabic;
}

std::optional<CellNumber> numberOf(const QString &text)
{
    static const QRegularExpression form(
        u"^(?<open>\\()?(?<minus>-)?(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(?<part>\\d+))?(?<close>\\))?$"_s);
    constexpr qsizetype kExactDigits = 15;
    const DigitsUsed digits = digitsOf(text);
    const QRegularExpressionMatch match = form.match(toArabicDigits(text));
    const bool inBrackets = !match.captured(u"open"_s).isEmpty();
    const bool hasMinus = !match.captured(u"minus"_s).isEmpty();
    if (!match.hasMatch() || digits == DigitsUsed::Both || (inBrackets && hasMinus)
        || inBrackets == match.captured(u"close"_s).isEmpty())
        return {};
    const QString whole = match.captured(u"whole"_s);
    const QString part = match.captured(u"part"_s);
    const QString bare = QString(whole).remove(u',');
    if ((bare.size() > 1 && bare.startsWith(u'0')) || bare.size() + part.size() > kExactDigits)
        return {};
    const double size = (bare + u'.' + part).toDouble();
    QString shown = whole.contains(u',') ? u"#,##0"_s : u"0"_s;
    if (!part.isEmpty())
        shown += u'.' + QString(part.size(), u'0');
    if (inBrackets)
        shown += u";("_s + shown + u')';
    const bool thai = digits == DigitsUsed::Thai;
    return CellNumber { inBrackets || hasMinus ? -size : size, thai ? kThaiNumber + shown : shown };
}

/// A way to write a day: as the program writes it in Arabic digits, and as a number format.
struct DayForm
{
    QString text;
    QString format;
};

std::array<DayForm, 6> formsOf(QDate day)
{
    const QString year = QString::number(buddhistYear(day));
    return { { { toArabicDigits(thaiDate(day)), u"d mmmm yyyy"_s },
        { toArabicDigits(thaiDateShort(day)), u"d mmm yy"_s },
        { day.toString(u"d/M/"_s) + year, u"d/m/yyyy"_s },
        { day.toString(u"dd/MM/"_s) + year, u"dd/mm/yyyy"_s },
        { day.toString(u"d/M/"_s) + year.last(2), u"d/m/yy"_s },
        { day.toString(u"dd/MM/"_s) + year.last(2), u"dd/mm/yy"_s } } };
}

std::optional<CellNumber> dayOf(const QString &text)
{
    const QDate before(1899, 12, 30);
    const QDate first(1900, 3, 1); // before it Excel counts a day too many
    const DigitsUsed digits = digitsOf(text);
    const auto day = parseThaiDate(text);
    if (!day || *day < first || digits == DigitsUsed::Both)
        return {};
    const QString arabic = toArabicDigits(text);
    const double days = double(before.daysTo(*day));
    if (arabic == day->toString(Qt::ISODate) && digits == DigitsUsed::Arabic)
        return CellNumber { days, u"yyyy-mm-dd"_s };
    const auto forms = formsOf(*day);
    const auto known = std::ranges::find(forms, arabic, &DayForm::text);
    if (known == forms.end())
        return {};
    return CellNumber { days,
        (digits == DigitsUsed::Thai ? kThaiDay : kArabicDay) + known->format };
}

} // namespace

std::optional<CellNumber> cellNumber(const QString &text, ValueKind values)
{
    if (values == ValueKind::Number)
        return numberOf(text.trimmed());
    if (values == ValueKind::Date)
        return dayOf(text.trimmed());
    return {};
}

} // namespace ita
