// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/reader.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {

void benchMerge()
{
    constexpr int kTimes = 10;
    constexpr int kFields = 400;
    const QTemporaryDir dir;
    auto session = orStop(Session::create(dir.filePath(u"merge.ita"_s), Overwrite::No,
        orStop(readDocument(multiplied(reference(), kTimes))), u"bench"_s, {}));
    const Tree &tree = session->tree();
    Change units { u"units"_s, {} };
    Change work { u"work"_s, {} };
    for (const RowId row : tree.descendants(tree.root()))
        if (tree.kind(row) == RowKind::OitItem && work.edits.size() < kFields) {
            units.edits.append(SetField { row, u"units"_s, QJsonArray { u"*"_s } });
            work.edits.append(SetField { row, u"progress"_s, QJsonArray { u"จากสำเนา"_s } });
        }
    orStop(session->apply(units));
    const QString path = dir.filePath(u"copy.itareview"_s);
    const double sending = timed([&] {
        orStop(sendCopy(*session, findReport(tree, {}), u"person-1"_s,
            { CopyRight::Comment, CopyRight::EditRows }, path, Overwrite::No));
    });
    orStop(orStop(Session::open(path, Access::Write, {}))->apply(work));
    std::optional<MergePlan> plan;
    const double reading = timed([&] { plan = orStop(readCopy(*session, path)); });
    const double merging = timed([&] { orStop(applyMerge(*session, *plan, {})); });
    std::printf("review copy of %d rows: sent in %.0f ms, read and compared in %.0f ms, %d fields "
                "merged in %.0f ms\n",
        int(tree.size()), sending / 1000, reading / 1000, int(work.edits.size()), merging / 1000);
}

} // namespace ita::bench
