// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/office/placetag.h"

using namespace Qt::StringLiterals;

namespace ita {
namespace {

constexpr QLatin1StringView kOurs("ita:");

} // namespace

QString tagOf(const Place &place)
{
    return kOurs + QString::number(place.row.value) + u':' + place.field;
}

std::optional<Place> placeOfTag(QStringView tag)
{
    if (!tag.startsWith(kOurs))
        return {};
    const QStringView rest = tag.sliced(kOurs.size());
    const qsizetype colon = rest.indexOf(u':');
    bool isNumber = false;
    const qint64 row = rest.first(qMax(colon, 0)).toLongLong(&isNumber);
    if (!isNumber || row <= 0)
        return {};
    return Place { { row }, rest.sliced(colon + 1).toString() };
}

} // namespace ita
