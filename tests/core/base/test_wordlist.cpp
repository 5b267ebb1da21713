// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wordlist.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ita;

TEST_CASE("A list that is not there has no words", "[base]")
{
    CHECK(readWords(u":/words/no_such_th.txt"_s).isEmpty());
}

TEST_CASE(
    "Each list that comes with the program is whole, in order and without a word twice", "[base]")
{
    // There are 928 districts: two have the name จอมทอง and five the name เฉลิมพระเกียรติ.
    const auto [name, count] = GENERATE(
        table<QString, qsizetype>({ { u"provinces"_s, 77 }, { u"districts"_s, 928 - 1 - 4 },
            { u"compounds"_s, 125 }, { u"titles"_s, 37 }, { u"units"_s, 49 } }));
    CAPTURE(name);
    const QStringList words = readWords(u":/words/%1_th.txt"_s.arg(name));
    CHECK(words.size() == count);
    for (qsizetype i = 1; i < words.size(); ++i)
        CHECK(words[i - 1] < words[i]);
}

TEST_CASE("The longest word that a text begins with is found", "[base]")
{
    const WordList words({ u"นคร"_s, u"นครปฐม"_s, u"ปฐม"_s, u"นครป"_s });
    CHECK(words.longestAt(u"ในนคร") == 0);
    CHECK(words.longestAt(u"นครปฐมและ") == 6);
    CHECK(words.longestAt(u"นครปี") == 3); // นครป would separate ป from its vowel
    CHECK(words.longestAt(u"") == 0);
}
