// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/privateaddress.h"

#include "tests/support/catch.h"

#include <QtNetwork/QHostAddress>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Numbers of private networks are private, in every form", "[net]")
{
    for (const QString &host :
        { u"127.0.0.1"_s, u"127.9.9.9"_s, u"10.1.2.3"_s, u"172.16.0.1"_s, u"172.31.255.255"_s,
            u"192.168.1.1"_s, u"169.254.169.254"_s, u"100.64.0.1"_s, u"0.0.0.0"_s, u"224.0.0.1"_s,
            u"255.255.255.255"_s, u"::1"_s, u"::"_s, u"fc00::1"_s, u"fd12:3456::1"_s, u"fe80::1"_s,
            u"ff02::1"_s, u"::ffff:127.0.0.1"_s, u"::ffff:10.0.0.1"_s }) {
        CAPTURE(host);
        CHECK(isPrivateAddress(QHostAddress(host)));
    }
    for (const QString &host : { u"8.8.8.8"_s, u"172.32.0.1"_s, u"172.15.0.1"_s, u"192.169.0.1"_s,
             u"100.128.0.1"_s, u"203.150.1.1"_s, u"2001:fb1::1"_s, u"::ffff:8.8.8.8"_s }) {
        CAPTURE(host);
        CHECK_FALSE(isPrivateAddress(QHostAddress(host)));
    }
}

TEST_CASE("Names that only a private network knows are private", "[net]")
{
    for (const QString &host : { u"localhost"_s, u"intranet"_s, u"server.local"_s, u"a.b.LAN"_s,
             u"x.localhost"_s, u"x.localhost."_s, u"nas.home.arpa"_s, u""_s })
        CHECK(isPrivateName(host));
    for (const QString &host :
        { u"www.nongyai.go.th"_s, u"local.go.th"_s, u"ไทย.ไทย"_s, u"lan.example.com"_s })
        CHECK_FALSE(isPrivateName(host));
}
