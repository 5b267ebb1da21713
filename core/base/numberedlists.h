// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"

#include <QStringList>

#include <optional>

namespace ita {

/// The mark at the start of a list line: "๑. ", "1) ", "(๒) ", "- ", "• ".
struct PointMark
{
    QString indent;
    int number = 0; ///< 0 for a dash or bullet
    DigitStyle digits = DigitStyle::Thai;
    QString before; ///< "(" or nothing
    QString after; ///< ".", ")", or the dash or bullet itself
    QString space; ///< between the mark and the text
    qsizetype length = 0; ///< of all of the above in the line

    bool isNumbered() const { return number > 0; }
    QString text() const;
};

/// The mark of a line; nothing when the line is plain text.
std::optional<PointMark> pointMark(QStringView line);

/// A text after an edit, and the cursor position in it.
struct PointEdit
{
    QString text;
    qsizetype cursor = 0;

    bool operator==(const PointEdit &) const = default;
};

/// What Enter does at `cursor`: continues the list with the next number, or ends the list when the
/// point is empty. Nothing when Enter only breaks the line.
std::optional<PointEdit> enterInPoints(const QString &text, qsizetype cursor);

enum class MoveDirection { Up, Down };

/// Moves the lines from position `from` to position `to` past the line above or below and renumbers
/// the lists. The cursor of the result is the new position of `from`. Nothing when there is no such
/// line.
std::optional<PointEdit> moveLines(
    const QString &text, qsizetype from, qsizetype to, MoveDirection direction);

/// Renumbers the list that `line` is part of, from its lowest number on; each point keeps its digit
/// style. A list is the lines with the same kind of number and the same indent; dashes and deeper
/// lines between them belong to it, any other line ends it.
void renumberAround(QStringList &lines, qsizetype line);
/// The same for the list at `cursor`; the cursor of the result is at the same letter.
PointEdit renumberedAround(const QString &text, qsizetype cursor);

} // namespace ita
