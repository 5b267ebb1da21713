// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/score.h"

#include <algorithm>

namespace ita {
namespace {

bool allDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Score> Score::parse(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView places = point < 0 ? QStringView() : text.sliced(point + 1);
    const bool formed = !whole.isEmpty() && whole.size() <= 3 && places.size() <= 2
        && (point < 0 || !places.isEmpty()) && allDigits(whole) && allDigits(places);
    if (!formed)
        return {};
    const int tens = places.isEmpty() ? 0 : places[0].digitValue();
    const int ones = places.size() < 2 ? 0 : places[1].digitValue();
    const int hundredths = whole.toInt() * 100 + tens * 10 + ones;
    if (hundredths > 10'000)
        return {};
    return Score { hundredths };
}

} // namespace ita
