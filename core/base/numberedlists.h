// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digitstyle.h"

#include <QStringList>

#include <optional>

namespace ita {

/// What stands at the start of a line that is a point: "๑. ", "1) ", "(๒) ", "- ", "• ".
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

/// A text after a key changed it, and where the cursor stands then.
struct PointEdit
{
    QString text;
    qsizetype cursor = 0;

    bool operator==(const PointEdit &) const = default;
};

/// What Enter does at `cursor`: continues the list with the next number, or ends it on an empty
/// point. Nothing when Enter is an ordinary one.
std::optional<PointEdit> enterInPoints(const QString &text, qsizetype cursor);

enum class MoveDirection { Up, Down };

/// Moves the lines that hold `from` to `to` past their neighbour and renumbers. The cursor of the
/// result is where `from` went. Nothing when there is no neighbour.
std::optional<PointEdit> moveLines(
    const QString &text, qsizetype from, qsizetype to, MoveDirection direction);

/// Numbers the list that `line` is part of in order, from its lowest number on, in the digits each
/// point has. A list is the lines with one kind of number and indent; dashes and deeper lines
/// between them belong to it, any other line ends it.
void renumberAround(QStringList &lines, qsizetype line);
/// The same for the list at a place of a text, keeping that place in its line.
PointEdit renumberedAround(const QString &text, qsizetype cursor);

} // namespace ita
