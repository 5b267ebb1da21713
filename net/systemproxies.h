// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>

namespace ita {

/// The proxies that the system prescribes, for one network access manager.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
};

/// Whether an address is reached without a proxy, so that this computer resolves its name.
bool isDirect(const QUrl &url);

} // namespace ita
