// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/columns.h"
#include "core/report/document.h"

namespace ita {

/// Splits the text at '\n'; points typed with "- " get a hanging dash. Empty for an empty text.
QList<Paragraph> paragraphsOf(const QString &text, const Place &place);
/// One paragraph for each text.
QList<Paragraph> paragraphsOf(
    const QStringList &texts, const Place &place, Marker marker = Marker::None);

/// The two boxes of the official form; work in progress ticks the second box and adds a note.
QList<Paragraph> statusBoxes(Status status, const Place &place);

/// The paragraphs of a cell's text as that kind of values is printed.
QList<Paragraph> printedValue(const QString &text, ValueKind values, const Place &place);
/// How a column of such values is aligned.
Align alignOf(ValueKind values);

/// The table of a section over the given rows, all of the section's row kind.
Table tableOf(const Tree &tree, RowId section, const QList<RowId> &rows);

} // namespace ita
