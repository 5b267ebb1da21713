// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/privateaddress.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct Network
{
    const char *address;
    int bits;
};

/// IANA's registers of addresses that are not globally reachable, and those of groups.
constexpr std::array kPrivateNetworks { Network { "0.0.0.0", 8 }, Network { "10.0.0.0", 8 },
    Network { "100.64.0.0", 10 }, Network { "127.0.0.0", 8 }, Network { "169.254.0.0", 16 },
    Network { "172.16.0.0", 12 }, Network { "192.0.0.0", 24 }, Network { "192.168.0.0", 16 },
    Network { "198.18.0.0", 15 }, Network { "224.0.0.0", 3 }, Network { "::", 127 },
    Network { "fc00::", 7 }, Network { "fe80::", 10 }, Network { "fec0::", 10 },
    Network { "ff00::", 8 } };

} // namespace

bool isPrivateAddress(const QHostAddress &address)
{
    // An IPv6 address may hold one of IPv4.
    bool isV4 = false;
    const quint32 number = address.toIPv4Address(&isV4);
    const QHostAddress plain = isV4 ? QHostAddress(number) : address;
    return plain.isNull() || std::ranges::any_of(kPrivateNetworks, [&](const Network &network) {
        return plain.isInSubnet(QHostAddress(QLatin1StringView(network.address)), network.bits);
    });
}

bool isPrivateName(const QString &host)
{
    const auto ends = { ".localhost"_L1, ".local"_L1, ".internal"_L1, ".lan"_L1, ".home.arpa"_L1,
        ".intranet"_L1 };
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return !name.contains(u'.') || std::ranges::any_of(ends, [&](auto end) {
        return name.endsWith(end, Qt::CaseInsensitive);
    });
}

} // namespace ita
