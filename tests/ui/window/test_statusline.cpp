// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "ui/window/statusline.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Followed : GroupWindow
{
    StatusLine line;

    explicit Followed(Access access = Access::Write)
    {
        openOffice(access);
        line.show();
        line.follow(view());
    }

    QString said() { return saidIn(line); }
    RowId cover() { return firstOf(tree(), RowKind::Cover); }
};

} // namespace

TEST_CASE("The status line says at once how far the report is", "[window][statusline]")
{
    Followed w;
    CHECK(w.said().contains(u"Everything is saved"_s));
    CHECK(w.said().contains(u"Ready"_s));
    CHECK(w.said().contains(u'%'));
    const QString before = w.said();
    REQUIRE(w.history().apply({ u"ลบ"_s, { RemoveRow { firstOf(w.tree(), RowKind::Oit) } } }));
    REQUIRE(QTest::qWaitFor([&] { return w.view().readiness().unfinished.size() > 0; }));
    CHECK(QTest::qWaitFor([&] { return w.said() != before && w.said().contains(u"missing"_s); }));
}

TEST_CASE("The status line says that a file is only read", "[window][statusline]")
{
    Followed w(Access::Read);
    CHECK(w.said().contains(u"Read only"_s));
    CHECK_FALSE(w.said().contains(u"Everything is saved"_s));
}

TEST_CASE("The status line says when all was saved, and what is not", "[window][statusline]")
{
    Followed w;
    REQUIRE(w.history().apply({ u"แก้"_s, { SetField { w.cover(), u"title"_s, u"หนึ่ง"_s } } }));
    CHECK(w.said().contains(u"Saved "_s));
    const QString path = w.session().path();
    REQUIRE(QFile::rename(path, path + u".away"_s));
    const Field &title = *describe(RowKind::Cover).field("title"_L1);
    CHECK_FALSE(w.history().type(w.cover(), title, u"สอง"_s));
    CHECK(w.said().contains(u"Not saved yet: ๑"_s));
    REQUIRE(QFile::rename(path + u".away"_s, path));
    CHECK(w.history().storeUnsaved());
    CHECK(w.said().contains(u"Everything is saved"_s));
}

TEST_CASE("Open comments are counted in the status line and lead to them", "[window][statusline]")
{
    Followed w;
    auto *button = w.line.findChild<QPushButton *>();
    REQUIRE(button);
    CHECK_FALSE(button->isVisible());
    const QSignalSpy wanted(&w.line, &StatusLine::commentsWanted);
    REQUIRE(w.history().apply({ u"เขียน"_s,
        { InsertRow { w.cover(), 0,
            leaf(Comment { .key = u"c1"_s, .author = {}, .text = u"ดูอีกครั้ง"_s }) } } }));
    REQUIRE(QTest::qWaitFor([&] { return button->isVisible(); }));
    CHECK(button->text().contains(u"๑"_s));
    button->click();
    CHECK(wanted.size() == 1);
}

TEST_CASE("Trouble with backups is said once, and stays to be seen until it is over",
    "[window][statusline][backup]")
{
    Followed w;
    auto *trouble = w.line.findChild<QPushButton *>(u"backupTrouble"_s);
    REQUIRE(trouble);
    CHECK_FALSE(trouble->isVisible());
    const BackupOutcome failed { {}, { { Error::Code::Storage, u"ดิสก์เต็ม"_s, {} } } };
    w.line.showBackup(failed);
    CHECK(trouble->isVisible());
    CHECK(w.line.currentMessage().contains(u"ดิสก์เต็ม"_s));
    CHECK(w.line.currentMessage().contains(u"settings"_s));
    w.line.clearMessage();
    w.line.showBackup(failed);
    CHECK(w.line.currentMessage().isEmpty());
    CHECK(trouble->isVisible());
    const QSignalSpy wanted(&w.line, &StatusLine::backupsWanted);
    trouble->click();
    CHECK(wanted.size() == 1);
    w.line.showBackup({ Backup(), {} });
    CHECK_FALSE(trouble->isVisible());
}
