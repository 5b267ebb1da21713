// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/systemproxies.h"

namespace ita {

QList<QNetworkProxy> SystemProxies::queryProxy(const QNetworkProxyQuery &query)
{
    return systemProxyForQuery(query);
}

bool isDirect(const QUrl &url)
{
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
}

} // namespace ita
