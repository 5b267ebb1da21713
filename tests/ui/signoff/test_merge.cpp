// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/reviewed.h"
#include "tests/ui/tour/pictures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace ita;
using namespace ita::test;

namespace {

struct Shown
{
    QString summary;
    bool choices = false;
    bool all = false;
    bool commentsOnly = false;
    bool merge = false;
};

Shown show(Reviewed &reviewed, bool accept = false)
{
    Shown shown;
    whileOpen([&] { reviewed.window.openFile(reviewed.path); },
        [&](QWidget &dialog) {
            shown.summary = dialog.findChild<QLabel *>(u"summary"_s)->text();
            shown.choices = dialog.findChild<QWidget *>(u"choices"_s)->isVisible();
            for (const auto *box : dialog.findChildren<QComboBox *>())
                if (box->accessibleName() == u"In all other conflicts"_s)
                    shown.all = box->isVisible();
            shown.commentsOnly = dialog.findChild<QCheckBox *>()->isVisible();
            auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            shown.merge = ok->isEnabled();
            if (accept)
                ok->click();
        });
    return shown;
}

SetField progress(RowId item, const QString &text)
{
    return { item, u"progress"_s, QJsonArray { text } };
}

} // namespace

TEST_CASE("A merge where nothing is in conflict asks for no decision", "[dialogs][review]")
{
    Reviewed reviewed;
    reviewed.workOnCopy({ progress(reviewed.item, u"จากสำเนา"_s) });
    const Shown shown = show(reviewed, true);
    CHECK_FALSE(shown.choices);
    CHECK_FALSE(shown.commentsOnly);
    CHECK(shown.merge);
    CHECK(shown.summary.contains(u"nothing to decide"_s));
    CHECK(reviewed.progress() == QStringList { u"จากสำเนา"_s });

    const Shown again = show(reviewed);
    CHECK_FALSE(again.choices);
    CHECK_FALSE(again.merge);
    CHECK(again.summary.contains(u"nothing that is not here"_s));
}

TEST_CASE("What a merge has to ask depends on how much is in conflict", "[dialogs][review]")
{
    Reviewed reviewed;
    const bool isSeveral = GENERATE(true, false);
    QList<Edit> theirs { progress(reviewed.item, u"จากสำเนา"_s),
        InsertRow { reviewed.item, 0,
            leaf(Comment { .key = u"c1"_s, .author = u"person-2"_s, .text = u"ดูแล้ว"_s }) } };
    QList<Edit> ours { progress(reviewed.item, u"ของเรา"_s) };
    if (isSeveral) {
        theirs.append(SetField { reviewed.item, u"name"_s, u"ชื่อจากสำเนา"_s });
        ours.append(SetField { reviewed.item, u"name"_s, u"ชื่อของเรา"_s });
    }
    reviewed.workOnCopy(theirs);
    REQUIRE(reviewed.session().apply({ u"แก้"_s, ours }));
    const Shown shown = show(reviewed);
    CHECK(shown.choices);
    CHECK(shown.all == isSeveral);
    CHECK(shown.commentsOnly);
    CHECK(shown.merge);
}
