// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/office/xmlfile.h"

#include <QList>

#include <optional>

// The properties of WordprocessingML, whose elements must stand in the order of its schema. Each
// struct is written in that order, so that code elsewhere need not know it.

namespace ita {

inline const QString kWordNamespace
    = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
inline const QString kRelationsNamespace
    = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

struct DocxTab
{
    int position = 0; ///< from the left margin
    bool dotted = false; ///< dots lead to it
};

/// What a paragraph has besides its style.
struct DocxParagraph
{
    QLatin1StringView style;
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreakBefore = false;
    std::optional<int> footFrame {}; ///< stands at the foot of the page, so wide
    std::optional<int> list {}; ///< the list whose sign stands before it
    QList<DocxTab> tabs {};
    std::optional<int> before {}; ///< space above
    std::optional<int> left {};
    std::optional<int> firstLine {}; ///< negative: the other lines hang
    QLatin1StringView align {}; ///< empty: as the style
};

struct DocxRun
{
    bool bold = false;
    QLatin1StringView style {}; ///< of characters
    bool symbols = false; ///< in a typeface that has boxes
    bool thai = true; ///< the language
};

struct DocxCell
{
    int width = 0;
    int across = 1;
    bool startsMerge = false; ///< the cells below go on with it
    bool goesOn = false; ///< the cell above goes on
    bool heading = false;
};

void writeProperties(XmlFile &xml, const DocxParagraph &paragraph);
void writeProperties(XmlFile &xml, const DocxRun &run);
void writeProperties(XmlFile &xml, const DocxCell &cell);

} // namespace ita
