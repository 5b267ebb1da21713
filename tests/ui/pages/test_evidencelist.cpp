// SPDX-License-Identifier: GPL-3.0-or-later
// A link is opened only when it is one of the web, and only after it was shown.
#include "tests/ui/pages/fixture.h"
#include "tests/ui/support/linkopener.h"
#include "tests/ui/tour/pictures.h"
#include "ui/inputs/buddhistdateedit.h"
#include "ui/pages/evidencelist.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

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

/// Clicks the button of that name above the list.
void click(const ShownPage &page, const QString &text)
{
    for (QToolButton *button : page.find<EvidenceList>()->findChildren<QToolButton *>())
        if (button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL(text.toStdString());
}

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

TEST_CASE("A document is described in the form below the list", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    ShownPage page(office, RowKind::Oit);
    const auto value = [&] { return office.tree().get<Evidence>(evidence); };
    page->showPlace({ evidence, u"click_path"_s });
    QCoreApplication::processEvents(); // scrolls to it
    CHECK_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty());
    page.type(u"หน้าแรก"_s);
    page.press(Qt::Key_Return);
    page.type(u"เมนู"_s);
    page->showPlace({ evidence, u"checked_by"_s });
    page.type(u"สมหญิง"_s);
    page->showPlace({ evidence, u"checked_on"_s });
    page.type(u"๓๐ พ.ย. ๖๙"_s);
    page->commit();
    CHECK(value().clickPath == QStringList { u"หน้าแรก"_s, u"เมนู"_s });
    CHECK(value().checkedBy == u"สมหญิง"_s);
    CHECK(value().checkedOn == u"2026-11-30"_s);
}

TEST_CASE("What is no date is kept as typed, with the reason, until it is one", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    ShownPage page(office, RowKind::Oit);
    page->showPlace({ evidence, u"checked_on"_s });
    page.type(u"๓๐ พฤ"_s);
    page->commit();
    CHECK(office.tree().get<Evidence>(evidence).checkedOn.isEmpty());
    CHECK(office.history.halfTyped(evidence, u"checked_on"_s) == QJsonValue(u"๓๐ พฤ"_s));
    page.find<RowTable>()->setFocus();
    auto *input = page.find<BuddhistDateEdit>();
    REQUIRE(input);
    CHECK(input->findChild<QLineEdit *>()->text() == u"๓๐ พฤ"_s);
    page->showPlace({ evidence, u"checked_on"_s });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    page.type(u"ศจิกายน ๒๕๖๙"_s);
    page.find<RowTable>()->setFocus();
    CHECK(office.tree().get<Evidence>(evidence).checkedOn == u"2026-11-30"_s);
    CHECK_FALSE(office.history.halfTyped(evidence, u"checked_on"_s));
}

TEST_CASE(
    "A document gets a twin, and the rows change places and go by the keyboard", "[ui][pages]")
{
    OpenOffice office;
    const RowId first = office.first(RowKind::Evidence);
    const RowId item = office.tree().parent(first);
    office.apply({ SetField { first, keyOf(&Evidence::kind), u"pdf"_s } });
    ShownPage page(office, RowKind::Oit);
    const auto rows = [&] { return office.tree().rows(item, RowKind::Evidence); };
    page->showPlace({ first, u"url"_s });
    click(page, EvidenceList::tr("Add another form"));
    REQUIRE(rows().size() == 2);
    const RowId twin = rows().last();
    CHECK(office.tree().get<Evidence>(twin).twin);
    CHECK(office.tree().get<Evidence>(twin).kind == EvidenceKind::Spreadsheet);
    auto *table = page.find<RowTable>();
    CHECK(table->currentRow() == twin); // and its address is being typed
    page.type(u"https://a.go.th/o1.xlsx"_s);
    table->setFocus();
    CHECK(office.tree().get<Evidence>(twin).url == u"https://a.go.th/o1.xlsx"_s);
    page.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(rows() == QList { twin, first });
    page.press(Qt::Key_Delete);
    CHECK(rows() == QList { first });
}

TEST_CASE("What the national system takes is on the clipboard after one click", "[ui][pages]")
{
    OpenOffice office;
    const RowId evidence = office.first(RowKind::Evidence);
    ShownPage page(office, RowKind::Oit);
    office.apply({ SetField { evidence, keyOf(&Evidence::explanation), u"<b>หน้าแรก</b>"_s } });
    page->showPlace({ evidence, u"url"_s });
    click(page, EvidenceList::tr("Copy for the ITA system"));
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == u"https://www.example.com/o1\n\n<b>หน้าแรก</b>"_s);
    CHECK_FALSE(copied->hasHtml());
}
