// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/groups.h"
#include "ui/window/actions/windowactions.h"

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// A group with an action of each kind; each records that it was chosen.
class SomeActions : public WindowActions
{
public:
    using WindowActions::WindowActions;

    void fillMenu(QMenu &menu)
    {
        add(
            menu, u"always"_s, {}, [this] { chosen.append(u"always"_s); }, u"open"_s);
        addForFile(menu, u"file"_s, {}, [this] { chosen.append(u"file"_s); });
        addForPreview(
            menu, u"pages"_s, {}, [this] { chosen.append(u"pages"_s); }, u"print"_s);
    }

    QStringList chosen;
};

struct Grouped : GroupWindow
{
    SomeActions group { *centre };

    Grouped()
    {
        group.fillMenu(*menu);
        listenTo(group);
    }
};

} // namespace

TEST_CASE("What needs a file is offered when one is open", "[window][actions]")
{
    Grouped w;
    CHECK(w.action(u"always"_s).isEnabled());
    CHECK_FALSE(w.action(u"file"_s).isEnabled());
    CHECK_FALSE(w.action(u"pages"_s).isEnabled());
    w.openOffice();
    for (const QString &text : { u"always"_s, u"file"_s, u"pages"_s })
        w.choose(text);
    CHECK(w.group.chosen == QStringList { u"always"_s, u"file"_s, u"pages"_s });
}

TEST_CASE("What is done in the workspace leaves the full preview", "[window][actions]")
{
    Grouped w;
    w.openOffice();
    w.centre->togglePreview();
    w.choose(u"pages"_s);
    w.choose(u"always"_s);
    CHECK(w.centre->isPreviewing());
    w.choose(u"file"_s);
    CHECK_FALSE(w.centre->isPreviewing());
}

TEST_CASE("The tool bar shows what has an icon and needs a file", "[window][actions]")
{
    Grouped w;
    CHECK(w.group.withIcons() == QList<QAction *> { &w.action(u"pages"_s) });
}
