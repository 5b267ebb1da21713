// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/fixture.h"
#include "ui/commands/commentcommands.h"
#include "ui/commands/rowcommands.h"
#include "ui/models/commentfilter.h"
#include "ui/models/roles.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Commented : OpenOffice
{
    CommentModel model { history.session() };
    ModelRules rules { model };
    CommentFilter filter { model };
    ModelRules filterRules { filter };

    Commented()
    {
        history.session().setAuthor(u"ผู้ช่วย"_s);
        model.setReport(first(RowKind::Report));
    }

    RowId add(const Place &place, const QString &text)
    {
        const auto added
            = history.apply(addComment(tree(), place, text, stampOf(history.session())));
        REQUIRE(added);
        return added->constFirst();
    }

    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data().toString());
        return all;
    }
};

} // namespace

TEST_CASE("Comments and their replies are listed while they come and go", "[models]")
{
    Commented office;
    CHECK(office.model.rowCount() == 0);
    const RowId onItem = office.add({ office.first(RowKind::OitItem), u"name"_s }, u"ข้อ"_s);
    const RowId onUnit = office.add({ office.first(RowKind::Unit), u"name"_s }, u"ส่วน"_s);
    office.add({ office.first(RowKind::Cover), {} }, u"ปก"_s);
    CHECK(office.texts() == QStringList { u"ส่วน"_s, u"ปก"_s, u"ข้อ"_s });
    const QPersistentModelIndex kept = office.model.indexOf(onItem);
    REQUIRE(office.history.apply(
        addReply(office.tree(), onUnit, u"ตอบ"_s, stampOf(office.history.session()))));
    CHECK(office.texts() == QStringList { u"ส่วน"_s, u"ตอบ"_s, u"ปก"_s, u"ข้อ"_s });
    CHECK(kept.row() == 3);
    CHECK(office.model.openCount() == 3);
    CHECK(office.model.commentAt(office.model.index(1)) == onUnit);
    CHECK_FALSE(office.model.index(1).data(CommentModel::PlaceRole).isValid());

    REQUIRE(office.history.apply(removeRows(office.tree(), { office.first(RowKind::Cover) })));
    CHECK(office.texts() == QStringList { u"ส่วน"_s, u"ตอบ"_s, u"ข้อ"_s });
    office.history.undoStack().undo();
    CHECK(office.model.rowCount() == 4);
}

TEST_CASE("A comment says when its field has changed and what became of it", "[models]")
{
    Commented office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId comment = office.add({ item, u"name"_s }, u"ข้อ"_s);
    const QModelIndex index = office.model.indexOf(comment);
    CHECK(index.data(CommentModel::PlaceRole).toString().contains(u"O1"_s));
    CHECK(index.data(CommentModel::BylineRole).toString().startsWith(u"ผู้ช่วย · "_s));
    CHECK_FALSE(index.data(CommentModel::ChangedRole).toBool());
    office.set(item, "name", u"ใหม่"_s);
    CHECK(index.data(CommentModel::ChangedRole).toBool());
    CHECK(index.data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));

    REQUIRE(office.history.apply(
        deleteComment(office.tree(), comment, stampOf(office.history.session()))));
    CHECK(index.data().toString().isEmpty());
    CHECK(index.data(CommentModel::StateTextRole).toString().contains(u"ผู้ช่วย"_s));
    CHECK(office.model.openCount() == 0);
}

TEST_CASE("Comments are filtered by author, unit, section and state", "[models]")
{
    Commented office;
    const RowId item = office.first(RowKind::OitItem);
    const RowId mine = office.add({ item, u"name"_s }, u"ของผู้ช่วย"_s);
    office.history.session().setPerson(u"person-1"_s);
    office.add({ office.first(RowKind::Cover), {} }, u"ของปลัด"_s);
    office.add({ office.first(RowKind::Unit), {} }, u"ส่วน"_s);

    office.filter.setAuthor(u"person-1"_s);
    CHECK(office.texts() == QStringList { u"ส่วน"_s, u"ของปลัด"_s });
    office.filter.setSection(RowId {});
    CHECK(office.texts() == QStringList { u"ส่วน"_s });
    office.filter.setSection(office.first(RowKind::Cover));
    CHECK(office.texts() == QStringList { u"ของปลัด"_s });
    office.filter.setAuthor({});
    office.filter.setSection({});
    office.filter.setUnit(QString());
    CHECK(office.texts() == QStringList { u"ของผู้ช่วย"_s });
    office.filter.setUnit({});
    office.filter.setOpenOnly(true);
    CHECK(office.filter.rowCount() == 3);
    REQUIRE(office.history.apply(
        resolveComment(office.tree(), mine, stampOf(office.history.session()))));
    CHECK(office.filter.rowCount() == 2);
    CHECK_FALSE(office.filter.indexOf(mine).isValid());
}
