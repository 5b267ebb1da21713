// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comments.h"
#include "core/interchange/reader.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/report/documentbuilder.h"
#include "core/store/officefiles.h"
#include "tests/bench/bench.h"
#include "tests/bench/content.h"

#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace ita::bench {

namespace {

/// Merges a review copy with many new comments.
void benchComments(int count)
{
    const QTemporaryDir dir;
    auto session = orStop(Session::create(officeFiles(), dir.filePath(u"comments.ita"_s),
        Overwrite::No, orStop(readDocument(reference())), u"bench"_s, {}));
    const RowId report = findReport(session->tree(), {});
    const QString path = dir.filePath(u"copy.itareview"_s);
    orStop(sendCopy(*session, report, u"person-1"_s, { CopyRight::Comment }, path, Overwrite::No));
    {
        auto copy = orStop(Session::open(officeFiles(), path, Access::Write, {}));
        const QList<RowId> rows = copy->tree().sections(report);
        Change change { u"comments"_s, {} };
        for (int i = 0; i < count; ++i) {
            const RowId row = rows.at(i % rows.size());
            const Comment comment = newComment(copy->tree(), { row, {} }, u"ความเห็นที่ %1"_s.arg(i),
                { .author = u"person-1"_s, .unit = {}, .time = {} }, QString::number(i));
            change.edits.append(InsertRow { row, i / rows.size(), { {}, comment, {}, {} } });
        }
        orStop(copy->apply(change));
    }
    std::optional<MergePlan> plan;
    const double reading = timed([&] { plan = orStop(readCopy(*session, path)); });
    const double merging = timed([&] { orStop(applyMerge(*session, *plan, {})); });
    std::printf("%d comments in a copy: read and compared in %.0f ms, merged in %.0f ms\n", count,
        reading / 1000, merging / 1000);
}

} // namespace

void benchMerge()
{
    constexpr int kTimes = 10;
    constexpr int kFields = 400;
    const QTemporaryDir dir;
    auto session = orStop(Session::create(officeFiles(), dir.filePath(u"merge.ita"_s),
        Overwrite::No, orStop(readDocument(multiplied(reference(), kTimes))), u"bench"_s, {}));
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
    orStop(orStop(Session::open(officeFiles(), path, Access::Write, {}))->apply(work));
    std::optional<MergePlan> plan;
    const double reading = timed([&] { plan = orStop(readCopy(*session, path)); });
    const double merging = timed([&] { orStop(applyMerge(*session, *plan, {})); });
    std::printf("review copy of %d rows: sent in %.0f ms, read and compared in %.0f ms, %d fields "
                "merged in %.0f ms\n",
        int(tree.size()), sending / 1000, reading / 1000, int(work.edits.size()), merging / 1000);
    for (const int count : { 10'000, 100'000 })
        benchComments(count);
}

} // namespace ita::bench
