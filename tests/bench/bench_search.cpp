// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/find.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {
void benchSearch()
{
    const QTemporaryDir dir;
    const auto session = orStop(Session::create(officeFiles(), dir.filePath(u"search.ita"_s),
        Overwrite::No, officeOfTenYears(), u"bench"_s, {}));
    // A phrase as it is typed, then some rare texts and one that does not occur.
    QStringList typed;
    const QString phrase = u"การประเมินคุณธรรม"_s;
    for (qsizetype length = 1; length <= phrase.size(); ++length)
        typed.append(phrase.first(length));
    typed += { u"ฆฌ"_s, u"2566"_s, u"https://www"_s, u"ไม่มีที่ใดเลย"_s };
    double slowest = 0;
    for (const QString &text : std::as_const(typed)) {
        const SearchTerm term(text);
        QList<double> indexed;
        QList<double> reading;
        qsizetype count = 0;
        for (int i = 0; i < 9; ++i) {
            indexed.append(timed([&] { count = find(*session, term).hits.size(); }));
            reading.append(timed([&] { find(session->tree(), term, std::nullopt); }));
        }
        slowest = std::max(slowest, median(indexed));
        std::printf("%6.2f ms (reading all rows %6.2f ms), %5d hits: %s\n", median(indexed) / 1000,
            median(reading) / 1000, int(count), qPrintable(text));
    }
    std::printf("search while typing, ten years, %d rows: slowest %.2f ms; a frame is 16 ms\n",
        int(session->tree().size()), slowest / 1000);
}

} // namespace ita::bench
