// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/wordprocessors.h"

#include "ui/print/page/typesetter.h"

namespace ita {

OfficeStyle officeStyle(const PageStyle &style)
{
    OfficeStyle office { .paperWidth = unitsFromMm(style.paperWidth),
        .paperHeight = unitsFromMm(style.paperHeight),
        .marginLeft = unitsFromMm(style.marginLeft),
        .marginRight = unitsFromMm(style.marginRight),
        .marginTop = unitsFromMm(style.marginTop),
        .marginBottom = unitsFromMm(style.marginBottom),
        .numberTop = unitsFromMm(style.pageNumberTop),
        .coverSize = style.coverSize,
        .coverOfficeSize = style.coverOfficeSize,
        .headingSize = style.headingSize,
        .bodySize = style.bodySize,
        .tableSize = style.tableSize,
        .captionSize = style.captionSize,
        .lineSpacing = style.lineSpacing,
        .coverDrop = unitsFromMm(style.coverDrop),
        .firstLineIndent = unitsFromMm(style.firstLineIndent),
        .indentStep = unitsFromMm(style.indentStep),
        .blockGap = unitsFromMm(style.blockGap),
        .cellPadding = unitsFromMm(style.cellPadding),
        .cellPaddingTop = unitsFromMm(style.cellPaddingTop),
        .penRoom = unitsFromMm(style.penRoom),
        .thaiDigits = style.digits == Digits::Thai };
    if (!style.family.isEmpty())
        office.family = style.family;
    return office;
}

ContentsPages contentsPages(const PageStyle &style)
{
    return [style](const Document &document) {
        Typesetter typesetter(style);
        const auto printed = typesetter.typeset(document);
        return printed ? printed->contentsNumbers() : QStringList();
    };
}

} // namespace ita
