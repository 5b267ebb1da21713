// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/pagestyle.h"

#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {

QString PageStyle::pageNumber(int number, PageNumbers numbers) const
{
    if (number == 0 || numbers == PageNumbers::None)
        return {};
    const QString text = digits == Digits::Thai ? toThaiDigits(number) : QString::number(number);
    return numbers == PageNumbers::Dashes ? u"- %1 -"_s.arg(text) : text;
}

int PageStyle::textWidth(bool landscape) const
{
    return unitsFromMm(paper(landscape).width() - marginLeft - marginRight);
}

int PageStyle::textHeight(bool landscape, bool withStrip) const
{
    const double strip = withStrip ? stripBottom + stripHeight + stripGap : 0;
    return unitsFromMm(paper(landscape).height() - marginTop - qMax(marginBottom, strip));
}

} // namespace ita
