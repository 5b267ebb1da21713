// SPDX-License-Identifier: GPL-3.0-or-later
// A link is opened only when it is one of the web, and only after it was shown.
#include "tests/ui/pages/fixture.h"
#include "tests/ui/support/linkopener.h"
#include "tests/ui/tour/pictures.h"
#include "ui/pages/evidencelist.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Linked
{
    OpenOffice office;
    ShownPage page { office, RowKind::Oit };
    RowId evidence = office.first(RowKind::Evidence);
    LinkOpener opener;

    QAction *choose(const QString &address)
    {
        REQUIRE(office.history.apply({ u"x"_s, { SetField { evidence, u"url"_s, address } } }));
        page->showPlace({ evidence, u"url"_s });
        for (QAction *action : page.find<EvidenceList>()->findChildren<QAction *>())
            if (action->text() == EvidenceList::tr("Open in browser"))
                return action;
        FAIL("no action");
        return nullptr;
    }
};

} // namespace

TEST_CASE("Only addresses of the web can be opened", "[ui][pages][links]")
{
    Linked linked;
    for (const QString &address : { u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
             u"smb://x/y"_s, u"data:text/html,x"_s, u"https:///x"_s, u"https://a.go.th@x.io/"_s,
             u"ftp://a.go.th"_s, u"a.go.th"_s, u"https://a.go.th x"_s }) {
        INFO(address.toStdString());
        QAction *open = linked.choose(address);
        CHECK_FALSE(open->isEnabled());
        open->trigger();
    }
    CHECK(linked.opener.opened.isEmpty());
}

TEST_CASE("A link shows where it leads before it is opened", "[ui][pages][links]")
{
    Linked linked;
    const QString address = u"https://www.аbt.go.th/<b>a</b>"_s; // with a Cyrillic а
    QAction *open = linked.choose(address);
    const auto answer = [&](QMessageBox::StandardButton button) {
        whileOpen([&] { open->trigger(); },
            [&](QWidget &dialog) {
                auto *box = qobject_cast<QMessageBox *>(&dialog);
                REQUIRE(box);
                CHECK(linked.opener.opened.isEmpty());
                CHECK(box->textFormat() == Qt::PlainText);
                CHECK(box->text().contains(address));
                CHECK(box->informativeText().contains(u"www.xn--bt-6kc.go.th"_s));
                box->button(button)->click();
            });
    };
    answer(QMessageBox::Cancel);
    CHECK(linked.opener.opened.isEmpty());
    answer(QMessageBox::Open);
    CHECK(linked.opener.opened == QList<QUrl> { QUrl(address) });
}
