// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

namespace ita {

QDate RelativeDate::in(int fiscalYear) const
{
    constexpr int kBuddhistEra = 543;
    return QDate(fiscalYear - kBuddhistEra + year, month, day);
}

const CatalogueItem *Catalogue::item(QStringView code) const
{
    for (const CatalogueIndicator &indicator : indicators)
        for (const CatalogueSubIndicator &sub : indicator.subIndicators)
            for (const CatalogueTopic &topic : sub.topics)
                for (const CatalogueItem &item : topic.items)
                    if (item.code == code)
                        return &item;
    return nullptr;
}

} // namespace ita
