// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page/pagestamp.h"

#include "core/base/thaidigits.h"

using namespace Qt::StringLiterals;

namespace ita {

QString stripText(const PageStamp &strip, int page, int count, Digits digits)
{
    const auto number
        = [digits](int n) { return digits == Digits::Thai ? toThaiDigits(n) : QString::number(n); };
    return u"รายงาน %1 · เนื้อหา %2 · หน้า %3 จาก %4"_s.arg(
        strip.reportId, strip.contentHash, number(page), number(count));
}

QByteArray stripCode(const PageStamp &strip, int page, int count)
{
    return u"ITA:%1:%2:%3/%4"_s
        .arg(strip.reportId, strip.contentHash, QString::number(page), QString::number(count))
        .toUtf8();
}

StripPlace stripPlace(const PageStyle &style, bool landscape)
{
    const QSizeF paper = style.paper(landscape);
    const int left = unitsFromMm(style.marginLeft);
    const int right = unitsFromMm(paper.width() - style.marginRight);
    const int height = unitsFromMm(style.stripHeight);
    const int top = unitsFromMm(paper.height() - style.stripBottom) - height;
    const QRectF code(right - height, top, height, height);
    return { QRectF(left, top, code.left() - unitsFromMm(style.stripGap) - left, height), code };
}

} // namespace ita
