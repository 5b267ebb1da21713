// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/office/officestyle.h"

#include <QByteArray>

namespace ita {

inline constexpr QLatin1StringView kDocxNormal("Normal");
inline constexpr QLatin1StringView kDocxTitle("Title");
inline constexpr QLatin1StringView kDocxSubtitle("Subtitle");
inline constexpr QLatin1StringView kDocxHeading1("Heading1");
inline constexpr QLatin1StringView kDocxHeading2("Heading2");
inline constexpr QLatin1StringView kDocxHeading3("Heading3");
inline constexpr QLatin1StringView kDocxContentsHeading("TOCHeading");
inline constexpr QLatin1StringView kDocxContents1("TOC1");
inline constexpr QLatin1StringView kDocxContents2("TOC2");
inline constexpr QLatin1StringView kDocxSubheading("Subheading"); ///< not in the contents
inline constexpr QLatin1StringView kDocxBody("BodyText");
inline constexpr QLatin1StringView kDocxItem("ListParagraph");
inline constexpr QLatin1StringView kDocxClosing("Closing");
inline constexpr QLatin1StringView kDocxPenLine("PenLine");
inline constexpr QLatin1StringView kDocxCaption("Caption");
inline constexpr QLatin1StringView kDocxSignHeading("SignatureHeading");
inline constexpr QLatin1StringView kDocxSign("Signature");
inline constexpr QLatin1StringView kDocxSignNote("SignatureNote");
inline constexpr QLatin1StringView kDocxTableText("TableText");
inline constexpr QLatin1StringView kDocxTableHead("TableHead");
inline constexpr QLatin1StringView kDocxSpacer("Spacer");
inline constexpr QLatin1StringView kDocxRule("Rule");
inline constexpr QLatin1StringView kDocxHeader("Header");
inline constexpr QLatin1StringView kDocxLink("Hyperlink");
inline constexpr QLatin1StringView kDocxTable("ReportTable");

/// The list with a dash before each line.
inline constexpr int kDocxDashes = 1;

/// The indent of what is centred in the right part of a page of that text width.
inline int rightPart(int textWidth)
{
    return textWidth / 2;
}

QByteArray docxStyles(const OfficeStyle &style);
QByteArray docxNumbering(const OfficeStyle &style);
QByteArray docxFonts(const OfficeStyle &style);

} // namespace ita
