// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupreason.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("A backup comes before a merge and a new year, after a sign-off", "[backup]")
{
    Subtree office = smallOffice();
    ReviewCopy copy;
    copy.key = u"copy"_s;
    office.children.last().children.append({ {}, copy, {}, {} });
    const Tree tree = treeOf(office);
    const RowId sent = firstOf(tree, RowKind::ReviewCopy);
    const RowId report = firstOf(tree, RowKind::Report);

    CHECK_FALSE(reasonBefore(tree, { u"x"_s, { SetField { report, u"fiscal_year"_s, 2567 } } }));
    CHECK_FALSE(reasonBefore(tree, { u"x"_s, { SetField { sent, u"seal"_s, u"a"_s } } }));
    CHECK_FALSE(reasonBefore(tree, { u"x"_s, { SetField { RowId { 999 }, u"seal"_s, u"a"_s } } }));
    CHECK(reasonBefore(tree, { u"x"_s, { SetField { sent, u"merged_at"_s, u"a"_s } } })
        == BackupReason::Merge);
    CHECK(reasonBefore(tree, { u"x"_s, { InsertRow { tree.root(), 0, { {}, Report(), {}, {} } } } })
        == BackupReason::NewYear);

    CHECK_FALSE(isSignOff({ u"x"_s, { RemoveRow { report } } }));
    CHECK(isSignOff({ u"x"_s, { InsertRow { report, 0, { {}, SignOffRecord(), {}, {} } } } }));
}

TEST_CASE("Each reason for a backup has a name of its own", "[backup]")
{
    QSet<QString> names;
    for (int i = 0; i < kBackupReasonCount; ++i)
        names.insert(reasonName(BackupReason(i)));
    CHECK(names.size() == kBackupReasonCount);
}
