// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text/pagestyle.h"

#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {

QString PageStyle::pageNumber(int page) const
{
    if (page < firstNumberedPage)
        return {};
    return u"- "_s + (digits == Digits::Thai ? toThaiDigits(page) : QString::number(page))
        + u" -"_s;
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
