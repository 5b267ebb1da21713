// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/tour.h"

#include "core/catalogue/builtin.h"
#include "core/domain/people.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/model/signoffs.h"
#include "core/store/officefiles.h"
#include "tests/core/signoff/passphrase.h"
#include "tests/support/catch.h"
#include "tests/support/fileof.h"
#include "tests/support/trees.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/blocks.h"
#include "tests/ui/tour/help.h"
#include "tests/ui/tour/papers.h"
#include "tests/ui/tour/pictures.h"
#include "tests/ui/tour/years.h"
#include "ui/backup/backupkeeper.h"
#include "ui/backup/backupsdialog.h"
#include "ui/commands/commentcommands.h"
#include "ui/pages/evidencelist.h"
#include "ui/pages/historypage.h"
#include "ui/parts/rowtable.h"
#include "ui/signoff/keydialogs.h"
#include "ui/signoff/signdialog.h"
#include "ui/start/crashreports.h"
#include "ui/window/actions/backupactions.h"
#include "ui/window/actions/editactions.h"
#include "ui/window/actions/fileactions.h"
#include "ui/window/actions/helpactions.h"
#include "ui/window/actions/linkactions.h"
#include "ui/window/actions/printactions.h"
#include "ui/window/actions/sectionactions.h"
#include "ui/window/actions/signoffactions.h"
#include "ui/window/actions/viewactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace ita::test {
namespace {

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
    const qsizetype count = tree.sections(tour.view().report()).size();
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
        const bool wasHidden = dock->isHidden();
        dock->show();
        dock->raise();
        tour.see(tour.window(), u"dock-"_s + dock->objectName());
        dock->setHidden(wasHidden);
    }
}

/// Three comments: one answered and out of date, one resolved, one deleted.
void seeComments(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const Tree &tree = history.tree();
    const CommentStamp stamp { tour.words(u"ผู้อำนวยการกองคลัง"_s), tour.words(u"กองคลัง"_s),
        u"2023-11-23T04:00:00.000Z"_s };
    const auto add = [&](RowKind kind, const QString &field, const QString &text) {
        const auto added
            = history.apply(addComment(tree, { firstOf(tree, kind), field }, text, stamp));
        REQUIRE(added);
        return added->constFirst();
    };
    const RowId first = add(RowKind::OitItem, u"name"_s,
        tour.words(
            u"ชื่อข้อนี้ยังไม่ตรงกับคู่มือ ขอให้ตรวจสอบกับประกาศของสำนักงาน ป.ป.ช. อีกครั้ง\n- หน้า ๑๒\n- หน้า ๑๔"_s));
    const RowId item = tree.parent(first);
    REQUIRE(history.apply(addReply(tree, first, tour.words(u"แก้ไขตามที่แนะนำแล้ว"_s), stamp)));
    REQUIRE(history.apply(
        { u"x"_s, { SetField { item, u"name"_s, tour.words(u"โครงสร้างองค์กร"_s) } } }));
    const RowId second = add(RowKind::Measure, u"steps"_s, tour.words(u"ระบุวันที่ด้วย"_s));
    add(RowKind::Measure, {}, tour.words(u"เพิ่มผู้รับผิดชอบ"_s));
    REQUIRE(history.apply(resolveComment(tree, second, stamp)));
    REQUIRE(history.apply(deleteComment(tree, add(RowKind::Text, {}, u"ลบ"_s), stamp)));
    tour.view().goTo({ item, u"name"_s });
    tour.choose(EditActions::tr("Co&mment on this field…"));
    tour.see(tour.window(), u"comments-oit"_s);
    tour.view().goTo({ tree.parent(second), u"steps"_s });
    tour.view().showComments();
    tour.see(tour.window(), u"comments-plan"_s);
    tour.choose(PrintActions::tr("Pre&view the comments"));
    tour.see(tour.window(), u"comments-printed"_s);
    tour.choose(ViewActions::tr("&History of the whole file"));
    tour.see(tour.window(), u"history"_s);
    for (auto *button : tour.window().findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == HistoryPage::tr("The report as it was then"))
            button->click();
    tour.see(tour.window(), u"history-then"_s);
    tour.choose(EditActions::tr("&Next unfinished"));
}

void seePasting(Tour &tour)
{
    auto *data = new QMimeData;
    data->setText(
        tour.words(u"มาตรการ"_s) + u"\tแนวทางการปฏิบัติ\nเปิดเผยข้อมูล\tลงเว็บไซต์\nลดขั้นตอน\tทำคู่มือ\n"_s);
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
    whileOpen([&] { tour.choose(FileActions::tr("&New office…")); },
        [&](QWidget &dialog) {
            auto *wizard = qobject_cast<QWizard *>(&dialog);
            REQUIRE(wizard);
            wizard->findChild<QLineEdit *>()->setText(
                tour.words(u"องค์การบริหารส่วนตำบลหนองตัวอย่าง"_s));
            for (qsizetype page = 1; page <= wizard->pageIds().size(); ++page) {
                tour.seeDialog(*wizard, u"wizard-%1"_s.arg(page));
                wizard->next();
            }
        });
}

void seeDialogs(Tour &tour)
{
    const auto visit = [&](const QString &command, const QString &name) {
        whileOpen([&] { tour.choose(command); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit(MainWindow::tr("S&ettings…"), u"settings"_s);
    visit(HelpActions::tr("&Keyboard shortcuts"), u"shortcuts"_s);
    visit(BackupActions::tr("&Backups and restore…"), u"no-backups"_s);
    visit(FileActions::tr("&Open…"), u"open"_s);
    for (int number = 1; number <= 9; ++number) {
        tour.view().chooseSection(number);
        visit(SectionActions::tr("&Set up section…"), u"section-%1"_s.arg(number));
    }
    visit(LinkActions::tr("Addresses of the e&vidence…"), u"links"_s);
    visit(FileActions::tr("New fiscal &year…"), u"new-year"_s);
    visit(PrintActions::tr("Save as P&DF…"), u"pdf"_s);
    tour.see(tour.window(), u"pdf-caution"_s);
    visit(PrintActions::tr("&Print…"), u"print"_s);
}

/// Asks about a link whose server is written in Thai letters.
void seeLink(Tour &tour)
{
    Workspace &view = tour.view();
    const RowId evidence = firstOf(view.session().tree(), RowKind::Evidence);
    REQUIRE(view.history().apply({ u"x"_s,
        { SetField { evidence, u"url"_s,
            u"https://www.อบต-ตัวอย่าง.go.th/แผนป้องกันการทุจริต/ฉบับที่-๒.pdf"_s } } }));
    view.goTo({ evidence, u"click_path"_s });
    tour.see(tour.window(), u"evidence"_s);
    const QList<QAction *> all = view.findChildren<QAction *>();
    const auto open = std::ranges::find(all, EvidenceList::tr("Open in browser"), &QAction::text);
    REQUIRE((open != all.end() && (*open)->isEnabled()));
    whileOpen([&] { (*open)->trigger(); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-link"_s); });
    view.history().undo();
}

void seeCrashReport(Tour &tour)
{
    const QTemporaryDir folder;
    QFile report(folder.filePath(u"crash-20230929-093000-1.txt"_s));
    REQUIRE(report.open(QIODevice::WriteOnly));
    report.write("Signal: 11\nStack:\n/usr/lib/x86_64-linux-gnu/libc.so.6(+0x3c050)"
                 "[0x7f3a1c23c050]\nita-report(+0x1f4c2e)[0x55d0c8df4c2e]\n");
    report.close();
    whileOpen([&] { showNewCrashReport(folder.path(), &tour.window()); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-crash"_s); });
}

void seeNothingToPrint(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const QList<RowId> sections = history.tree().sections(tour.view().report());
    QList<Edit> hide;
    for (const RowId section : sections)
        hide.append(SetField { section, u"hidden"_s, true });
    REQUIRE(history.apply({ u"x"_s, hide }));
    tour.choose(PrintActions::tr("Pre&view of the print"));
    tour.see(tour.window(), u"nothing-to-print"_s);
    tour.choose(PrintActions::tr("Save as P&DF…"));
    tour.see(tour.window(), u"nothing-to-save"_s);
    tour.choose(PrintActions::tr("Pre&view of the print"));
    history.undo();
}

/// Backups of the file before and after changes, and a file that has lost its end.
void seeBackups(Tour &tour)
{
    EditHistory &history = tour.view().history();
    const Tree &tree = history.tree();
    QDateTime now(QDate(2023, 9, 29), QTime(9, 30), Qt::UTC);
    BackupKeeper keeper(officeFiles(), [&] { return now; });
    keeper.follow(history.session());
    const RowId text = firstOf(tree, RowKind::Text);
    const RowId person = firstOf(tree, RowKind::Person);
    REQUIRE(keeper.backUpNow(BackupReason::Regular).made);
    now = now.addSecs(7000);
    REQUIRE(history.apply({ u"x"_s,
        { SetField { text, u"heading"_s, u"คำนำฉบับแก้ไข"_s },
            SetField { person, u"name"_s, u"นายตัวอย่าง ใจดี"_s },
            RemoveRow { firstOf(tree, RowKind::ResultRow) } } }));
    const auto made = keeper.backUpNow(BackupReason::Merge).made;
    REQUIRE(made);
    whileOpen([&] { showBackups(history, keeper, &tour.window()); },
        [&](QWidget &dialog) {
            auto *list = dialog.findChild<QTreeWidget *>(u"backups"_s);
            list->setCurrentItem(list->topLevelItem(1));
            tour.seeDialog(dialog, u"dialog-backups"_s);
        });
    history.undo();

    const QTemporaryDir folder;
    const QString damaged = folder.filePath(u"อบต. ตัวอย่าง.ita"_s);
    REQUIRE(QFile::copy(made->path, damaged));
    REQUIRE(backUp(officeFiles(), {},
        { damaged, history.session().fileId() + u"0"_s, BackupReason::SignOff, now })
                .made);
    QFile file(damaged);
    REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 kLost = qint64(16) * 4096; // one page alone could be one that is free
    REQUIRE((file.seek(file.size() - kLost) && file.write(QByteArray(kLost, '\0')) == kLost));
    file.close();
    whileOpen([&] { tour.window().openFile(damaged); },
        [&](QWidget &dialog) {
            tour.seeDialog(dialog, u"dialog-recovery"_s);
            const FileAnswer answer(folder.filePath(u"กู้คืน.ita"_s));
            dialog.findChild<QPushButton *>(u"recover"_s)->click();
            tour.see(dialog, u"dialog-recovered"_s);
        });
}

/// Shows the merge of a review copy without conflicts, then with conflicts.
void seeMerging(Tour &tour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.itareview"_s);
    Session &session = tour.view().session();
    const QList<RowId> people = session.tree().rows(session.tree().root(), RowKind::Person);
    const RowId item = firstOf(session.tree(), RowKind::OitItem);
    REQUIRE(session.apply({ u"x"_s,
        { SetField { item, u"units"_s, QJsonArray { u"*"_s } },
            SetField { people[1], u"name"_s, tour.words(u"นางสาวตัวอย่าง ลำดับที่ ๒"_s) } } }));
    REQUIRE(sendCopy(session, tour.view().report(), session.tree().get<Person>(people[1]).key,
        { CopyRight::Comment, CopyRight::Opinion, CopyRight::EditRows }, path, Overwrite::No));
    const auto inCopy = [&](const QList<Edit> &edits) {
        auto copy = Session::open(officeFiles(), path, Access::Write, {});
        REQUIRE(copy);
        REQUIRE((*copy)->apply({ u"x"_s, edits }));
    };
    const auto visit = [&](const QString &name) {
        whileOpen([&] { tour.window().openFile(path); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-merge-"_s + name); });
    };
    inCopy({ SetField { item, u"progress"_s,
        QJsonArray { tour.words(u"เผยแพร่โครงสร้างองค์กรบนเว็บไซต์แล้วเมื่อเดือนตุลาคม"_s) + u" ๑"_s } } });
    visit(u"clean"_s);
    REQUIRE(session.apply({ u"x"_s,
        { SetField { item, u"progress"_s,
              QJsonArray { tour.words(u"เผยแพร่โครงสร้างองค์กรบนเว็บไซต์"_s) + u" ๒"_s } },
            SetField { item, u"name"_s, tour.words(u"แผนผังโครงสร้าง"_s) + u" ๓"_s } } }));
    inCopy({ SetField { item, u"name"_s, tour.words(u"แผนผังโครงสร้างองค์กร"_s) + u" ๔"_s },
        InsertRow { item, 0,
            leaf(Comment { .key = u"c9"_s,
                .author = session.tree().get<Person>(people[1]).key,
                .text = tour.words(u"ขอให้ตรวจสอบปี"_s) }) } });
    visit(u"conflicts"_s);
}

/// Two of five people have signed. Shows the dialogs of the third, then a report that was sent back
/// and a file with a broken signature.
void seeSigning(Tour &tour)
{
    Session &session = tour.view().session();
    const Tree &tree = session.tree();
    const RowId report = tour.view().report();
    int number = 0;
    for (const RowId person : tree.rows(tree.root(), RowKind::Person)) {
        REQUIRE(session.apply({ u"ชื่อ"_s,
            { SetField {
                person, u"name"_s, tour.words(u"นางสาวตัวอย่าง ลำดับที่ %1"_s.arg(++number)) } } }));
        REQUIRE(enroll(session, tree.get<Person>(person).key, kPassphrase, kCheap));
    }
    tour.choose(SignOffActions::tr("Where the sign-off &stands"));
    tour.see(tour.window(), u"signoff-drafted"_s);
    for (const int step : { 1, 2 })
        REQUIRE(sign(session,
            { .paper = report,
                .step = step,
                .decision = Decision::Endorse,
                .note = {},
                .opinion = step == 2 ? tour.words(u"เห็นควรเสนอผู้บังคับบัญชาพิจารณา"_s) : QString(),
                .places = {} },
            kPassphrase));
    tour.see(tour.window(), u"signoff-two-signed"_s);
    const auto visitDecision = [&](Decision decision, const QString &name) {
        whileOpen([&] { askToSign(tour.view().history(), report, 3, decision, &tour.window()); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visitDecision(Decision::Endorse, u"sign"_s);
    visitDecision(Decision::Return, u"send-back"_s);
    const auto visit = [&](const QString &command, const QString &name) {
        whileOpen([&] { tour.choose(command); },
            [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-"_s + name); });
    };
    visit(SignOffActions::tr("&Re-open for editing…"), u"reopen"_s);
    visit(SignOffActions::tr("&Check a paper…"), u"paper"_s);
    visit(SignOffActions::tr("&Verify the file…"), u"verify"_s);
    whileOpen([&] { tour.choose(SignOffActions::tr("&Verify the file…")); },
        [&](QWidget &dialog) {
            dialog.findChild<QPushButton *>(u"fold"_s)->click();
            tour.seeDialog(dialog, u"dialog-verify-details"_s);
        });
    visit(SignOffActions::tr("Send a review co&py…"), u"send-copy"_s);
    const QString first = tree.get<Person>(tree.rows(tree.root(), RowKind::Person).first()).key;
    whileOpen([&] { askForReplacedKey(tour.view().history(), first, &tour.window()); },
        [&](QWidget &dialog) { tour.seeDialog(dialog, u"dialog-key"_s); });
    REQUIRE(sign(session,
        { .paper = report,
            .step = 3,
            .decision = Decision::Return,
            .note = tour.words(u"ขอให้เพิ่มหลักฐานของข้อ O12"_s),
            .opinion = {},
            .places = { { tree.sections(report).last(), {} } } },
        kPassphrase));
    tour.see(tour.window(), u"signoff-sent-back"_s);
    QSqlQuery other(fileOf(session).database().connection());
    REQUIRE(other.exec(u"UPDATE sign_off_record SET note = 'ไม่มี' WHERE step = 3"_s));
    visit(SignOffActions::tr("&Verify the file…"), u"verify-broken"_s);
}

} // namespace

Tour::Tour(const Look &look, Inspect inspect, Inspect inspectDialog, QString written)
    : m_look(look)
    , m_inspect(std::move(inspect))
    , m_inspectDialog(std::move(inspectDialog))
    , m_written(std::move(written))
    , m_lookedAt(look)
    , m_window(std::make_unique<MainWindow>(m_settings, officeFiles()))
{
    m_settings.author = m_written;
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
}

void Tour::see(QWidget &widget, const QString &name)
{
    for (int turn = 0; turn < 3; ++turn) // that nested layouts need
        QCoreApplication::processEvents();
    QStringList flaws;
    (void)QTest::qWaitFor([&] { return (flaws = m_inspect(widget)).isEmpty(); });
    if (m_written.isEmpty()) // otherwise it would replace that of the sample
        keepPicture(widget, m_look, name);
    INFO(name.toStdString() << " in " << m_look.language.toStdString());
    CHECK(flaws == QStringList());
}

void Tour::seeDialog(QWidget &dialog, const QString &name)
{
    see(dialog, name);
    INFO(name.toStdString() << " in " << m_look.language.toStdString());
    CHECK(m_inspectDialog(dialog) == QStringList());
}

void Tour::choose(const QString &text)
{
    QAction *chosen = nullptr;
    for (QAction *action : m_window->findChildren<QAction *>())
        if (action->text() == text)
            chosen = action;
    INFO(text.toStdString());
    REQUIRE(chosen);
    chosen->trigger();
}

void Tour::checkTranslated()
{
    if (m_look.language == "en"_L1)
        return;
    // Of Qt's own texts only those of buttons and wizards: it asks for many that are not shown.
    QStringList missing = m_lookedAt.untranslated();
    missing.removeIf([](const QString &text) {
        return text.startsWith(u'Q') && !text.startsWith("QPlatformTheme: "_L1)
            && !text.startsWith("QWizard: "_L1);
    });
    CHECK(missing == QStringList());
}

/// The sample with the one text in each field that takes free text; where texts must differ, with a
/// number. What a rule keeps, such as the name of the catalogue, stays.
std::unique_ptr<Session> Tour::officeOfOneText()
{
    auto made = Session::create(officeFiles(), m_folder.filePath(u"one.ita"_s), Overwrite::No,
        std::move(sampleOffice()).value(), m_written, { m_written });
    REQUIRE(made);
    Session &session = **made;
    int written = 0;
    for (const RowId row : session.tree().descendants(session.tree().root()))
        for (const Field &field : describe(session.tree().kind(row)).fields) {
            const bool isList = field.kind == FieldKind::Points;
            if (!isList && field.kind != FieldKind::Line && field.kind != FieldKind::Prose)
                continue;
            const QString text
                = field.uniqueIn ? u"%1 %2"_s.arg(m_written).arg(written) : m_written;
            const QJsonValue value = isList ? QJsonArray { text } : QJsonValue(text);
            if (session.apply({ m_written, { SetField { row, field.name(), value } } }))
                ++written;
        }
    REQUIRE(written > 500);
    return std::move(made).value();
}

void Tour::walk()
{
    see(window(), u"start"_s);
    if (m_written.isEmpty())
        window().openSample();
    else
        window().openSession(officeOfOneText());
    REQUIRE(window().workspace());
    see(window(), u"overview"_s);
    seeSections(*this);
    seeDocks(*this);
    seeComments(*this);
    seeMenus(*this);
    seePasting(*this);
    seeWizard(*this);
    seeDialogs(*this);
    seePapers(*this);
    seeHelp(*this);
    seeBlocks(*this);
    seeYears(*this);
    seeLink(*this);
    seeCrashReport(*this);
    seeNothingToPrint(*this);
    seeBackups(*this);
    seeMerging(*this);
    seeSigning(*this);
}

} // namespace ita::test
