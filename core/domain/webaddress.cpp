// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/webaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {

bool isWebAddress(const QString &text)
{
    const QString address = text.trimmed();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (std::ranges::any_of(address, isSpace))
        return false;
    const QUrl url(address, QUrl::TolerantMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
}

} // namespace ita
