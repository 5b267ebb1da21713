// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sha256.h"
#include "tests/support/catch.h"

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("the SHA-256 of known bytes is the one the standard gives", "[proof]")
{
    CHECK(sha256Hex("") == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    CHECK(
        sha256Hex("abc") == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}
