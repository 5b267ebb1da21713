// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rescue.h"

namespace ita {

/// Rows put together again as far as their parents are there.
struct RescuedContent
{
    Tree tree; ///< empty when even the Office row is lost
    qsizetype leftOut = 0; ///< rows without a parent, or that cannot stand there
    qsizetype withoutFields = 0;
    qsizetype lostFields = 0;

    bool isWhole() const { return !tree.isEmpty() && !leftOut && !withoutFields && !lostFields; }
};

RescuedContent rescuedContent(const QList<RescuedRow> &rows);

/// Brings a tree nearer to rows that could be read: fields that say something else, rows that it
/// does not have and that can stand there.
void overlay(Tree &tree, const QList<RescuedRow> &rows);

} // namespace ita
