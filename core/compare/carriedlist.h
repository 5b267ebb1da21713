// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/carryover.h"
#include "core/report/document.h"

namespace ita {

/// What becomes of each item from one year to another, as a list to print: every old item has a
/// line with its successors or that it has none, every new one follows.
struct CarriedList
{
    int earlierYear = 0;
    int laterYear = 0;
    QList<CarriedItem> items;
};

/// `office` is the office's name.
Document carriedDocument(const CarriedList &list, const QString &office);

} // namespace ita
