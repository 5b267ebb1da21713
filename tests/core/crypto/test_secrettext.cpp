// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secrettext.h"
#include "core/crypto/signingkey.h"
#include "tests/support/catch.h"

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#include <algorithm>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

/// On the heap, as what is typed is; a literal lies in the program itself.
QString typed()
{
    return QString::fromUtf8("ดอกไม้ริมทาง");
}

} // namespace

TEST_CASE("A secret is overwritten where it stands, unless it is shared", "[crypto][secret]")
{
    QString alone = typed();
    wipe(alone);
    CHECK(alone.size() == typed().size());
    CHECK(std::ranges::all_of(alone, [](QChar c) { return c.isNull(); }));
    QString shared = typed();
    const QString other = shared;
    wipe(shared);
    CHECK(other == typed());
}

TEST_CASE("A secret that is moved has one owner", "[crypto][secret]")
{
    SecretText first(typed());
    SecretText second(std::move(first));
    CHECK(second.text() == typed());
    CHECK(second.text().isDetached());
    SecretText third(u"x"_s);
    third = std::move(second);
    CHECK(third.text() == typed());
}

#ifndef Q_OS_WIN

TEST_CASE("While there is a secret no image of the memory is written", "[crypto][secret]")
{
    rlimit before {};
    REQUIRE(getrlimit(RLIMIT_CORE, &before) == 0);
    rlimit open { before.rlim_max, before.rlim_max };
    REQUIRE(setrlimit(RLIMIT_CORE, &open) == 0);
    {
        const SecretText secret(typed());
        rlimit now {};
        REQUIRE(getrlimit(RLIMIT_CORE, &now) == 0);
        CHECK(now.rlim_cur == 0);
#ifdef Q_OS_LINUX
        CHECK(prctl(PR_GET_DUMPABLE) == 0);
        prctl(PR_SET_DUMPABLE, 1);
#endif
    }
    REQUIRE(setrlimit(RLIMIT_CORE, &before) == 0);
}

#endif

TEST_CASE("A key that would cost too much is refused before anything is spent", "[crypto][secret]")
{
    auto sealed = makeSealedKey(typed(), { .operations = 1, .memory = 8192 });
    REQUIRE(sealed);
    for (const KeyCost cost : { KeyCost { 17, 8192 }, KeyCost { 1, 1'073'742'848 },
             KeyCost { ~quint64(0), ~quint64(0) }, KeyCost { 0, 0 } }) {
        sealed->cost = cost;
        const auto opened = unsealKey(*sealed, typed());
        REQUIRE_FALSE(opened);
        CHECK(opened.error().code == Error::Code::Damaged);
        CHECK_FALSE(resealKey(*sealed, typed(), typed()));
    }
}
