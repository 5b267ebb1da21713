// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "tests/core/signoff/passphrase.h"
#include "tests/support/catch.h"
#include "tests/ui/tour/flaws.h"
#include "tests/ui/tour/look.h"
#include "tests/ui/tour/pictures.h"
#include "ui/dialogs/keydialogs.h"
#include "ui/dialogs/signdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/editorview.h"
#include "ui/pages/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QWizard>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// Visits everything there is to see and checks each on the way; see tests/tour.sh.
class Tour
{
public:
    explicit Tour(const Look &look)
        : m_look(look)
        , m_lookedAt(look)
        , m_window(std::make_unique<MainWindow>(m_settings))
    {
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    }

    MainWindow &window() { return *m_window; }
    EditorView &view() { return *m_window->editorView(); }

    void see(QWidget &widget, const QString &name)
    {
        // Layouts inside layouts settle in more than one turn.
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
        keepPicture(widget, m_look, name);
        INFO(name.toStdString() << " in " << m_look.language.toStdString());
        CHECK(flawsOf(widget) == QStringList());
    }

    void seeDialog(QWidget &dialog, const QString &name)
    {
        see(dialog, name);
        INFO(name.toStdString() << " in " << m_look.language.toStdString());
        CHECK(notReachedByTab(dialog) == QStringList());
    }

    /// Chooses a command of the menus by its name in the source.
    void choose(const char *text)
    {
        QAction *chosen = nullptr;
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text() == MainWindow::tr(text))
                chosen = action;
        INFO(text);
        REQUIRE(chosen);
        chosen->trigger();
    }

    void checkTranslated()
    {
        if (m_look.language == "en"_L1)
            return;
        // Of Qt's own texts those on buttons; it asks for many that are not shown.
        QStringList missing = m_lookedAt.untranslated();
        missing.removeIf([](const QString &text) {
            return text.startsWith(u'Q') && !text.startsWith("QPlatformTheme: "_L1)
                && !text.startsWith("QWizard: "_L1);
        });
        CHECK(missing == QStringList());
    }

private:
    Look m_look;
    Settings m_settings;
    LookedAt m_lookedAt;
    std::unique_ptr<MainWindow> m_window;
};

void seeMenus(Tour &tour)
{
    int number = 0;
    const QList<QMenu *> menus = tour.window().menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->isEmpty())
            continue;
        menu->popup(tour.window().mapToGlobal(QPoint(0, 30)));
        tour.see(*menu, u"menu-%1"_s.arg(++number));
        menu->hide();
    }
    CHECK(number >= 5);
}

void seeSections(Tour &tour)
{
    const Tree &tree = tour.view().session().tree();
    const qsizetype count = tree.children(tour.view().report(), RowKind::Cover).size();
    REQUIRE(count == 9);
    for (int number = 1; number <= count; ++number) {
        tour.view().chooseSection(number);
        tour.see(tour.window(), u"section-%1"_s.arg(number));
        const RowId section = tour.view().currentSection();
        tour.view().goTo({ tree.descendants(section).constLast(), {} });
        tour.see(tour.window(), u"section-%1-row"_s.arg(number));
    }
}

void seeDocks(Tour &tour)
{
    for (auto *dock : tour.view().findChildren<QDockWidget *>()) {
        dock->raise();
        tour.see(tour.window(), u"dock-"_s + dock->objectName());
    }
}

void seePasting(Tour &tour)
{
    auto *data = new QMimeData;
    data->setText(u"มาตรการ\tแนวทางการปฏิบัติ\nเปิดเผยข้อมูล\tลงเว็บไซต์\nลดขั้นตอน\tทำคู่มือ\n"_s);
    QApplication::clipboard()->setMimeData(data);
    tour.view().chooseSection(4);
    QCoreApplication::processEvents();
    for (auto *table : tour.view().findChildren<RowTable *>())
        if (table->isVisible())
            whileOpen(
                [&] {
                    table->setFocus();
                    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
                },
                [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-paste"_s); });
}

void seeWizard(Tour &tour)
{
    whileOpen([&] { tour.choose("&New office…"); },
        [&](QWidget &dialog) {
            auto *wizard = qobject_cast<QWizard *>(&dialog);
            REQUIRE(wizard);
            wizard->findChild<QLineEdit *>()->setText(u"องค์การบริหารส่วนตำบลหนองตัวอย่าง"_s);
            const qsizetype pages = wizard->pageIds().size();
            for (qsizetype page = 1; page <= pages; ++page) {
                tour.seeDialog(*wizard, u"wizard-%1"_s.arg(page));
                wizard->next();
            }
        });
}

void seeDialogs(Tour &tour)
{
    const auto visit = [&](const char *command, const QString &name) {
        whileOpen([&] { tour.choose(command); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit("S&ettings…", u"settings"_s);
    visit("&Keyboard shortcuts", u"shortcuts"_s);
    visit("&Open…", u"open"_s);
    for (int number = 1; number <= 9; ++number) {
        tour.view().chooseSection(number);
        visit("&Set up section…", u"section-%1"_s.arg(number));
    }
    visit("Save as P&DF…", u"pdf"_s);
    visit("&Print…", u"print"_s);
}

/// Two of five have signed; then what the third sees, and what follows a refused change.
void seeSigning(Tour &tour)
{
    Session &session = tour.view().session();
    const Tree &tree = session.tree();
    const RowId report = tour.view().report();
    int number = 0;
    for (const RowId person : tree.children(tree.root(), RowKind::Person)) {
        REQUIRE(session.apply({ u"ชื่อ"_s,
            { SetField { person, u"name"_s, u"นางสาวตัวอย่าง ลำดับที่ %1"_s.arg(++number) } } }));
        REQUIRE(enroll(session, tree.get<Person>(person).key, kPassphrase, kCheap));
    }
    tour.choose("Where the sign-off &stands");
    tour.see(tour.window(), u"signoff-drafted"_s);
    for (const int step : { 1, 2 })
        REQUIRE(sign(session,
            { .report = report,
                .step = step,
                .decision = Decision::Endorse,
                .note = {},
                .opinion = step == 2 ? u"เห็นควรเสนอผู้บังคับบัญชาพิจารณา"_s : QString(),
                .places = {} },
            kPassphrase));
    tour.see(tour.window(), u"signoff-two-signed"_s);
    const auto visitDecision = [&](Decision decision, const QString &name) {
        whileOpen([&] { askToSign(tour.view().editor(), report, 3, decision, &tour.window()); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visitDecision(Decision::Endorse, u"sign"_s);
    visitDecision(Decision::Return, u"send-back"_s);
    const auto visit = [&](const char *command, const QString &name) {
        whileOpen([&] { tour.choose(command); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit("&Re-open for editing…", u"reopen"_s);
    visit("&Check a paper…", u"paper"_s);
    visit("&Verify the file…", u"verify"_s);
    const QString first = tree.get<Person>(tree.children(tree.root(), RowKind::Person).first()).key;
    whileOpen([&] { askForReplacedKey(tour.view().editor(), first, &tour.window()); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-key"_s); });
    REQUIRE(sign(session,
        { .report = report,
            .step = 3,
            .decision = Decision::Return,
            .note = u"ขอให้เพิ่มหลักฐานของข้อ O12"_s,
            .opinion = {},
            .places = { { tree.children(report, RowKind::Cover).last(), {} } } },
        kPassphrase));
    tour.see(tour.window(), u"signoff-sent-back"_s);
}

} // namespace

TEST_CASE("All that is shown can be read and reached, in every language", "[tour]")
{
    for (const Look &look : looksToVisit()) {
        Tour tour(look);
        tour.see(tour.window(), u"start"_s);
        tour.window().openSample();
        REQUIRE(tour.window().editorView());
        tour.see(tour.window(), u"overview"_s);
        seeSections(tour);
        seeDocks(tour);
        seeMenus(tour);
        seePasting(tour);
        seeWizard(tour);
        seeDialogs(tour);
        seeSigning(tour);
        tour.checkTranslated();
    }
}
