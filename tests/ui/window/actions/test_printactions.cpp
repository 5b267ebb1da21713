// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readiness.h"
#include "core/interchange/writer.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/models/screendigits.h"
#include "ui/preview/livepreview.h"
#include "ui/preview/previewpage.h"
#include "ui/window/actions/printactions.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QToolBar>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Prints : GroupWindow
{
    PrintActions group { *centre, settings };
    QSignalSpy cautions { &group, &PrintActions::cautioned };

    Prints()
    {
        group.fillMenu(*menu);
        group.fillCommentsMenu(*menu->addMenu(u"Comments"_s));
        listenTo(group);
    }

    void open()
    {
        openOffice();
        REQUIRE(QTest::qWaitFor([&] { return bool(centre->previewPage()->shown()); }));
    }

    void comment(const QString &text)
    {
        REQUIRE(history().apply({ u"เขียน"_s,
            { InsertRow { firstOf(tree(), RowKind::Cover), 0,
                leaf(Comment { .key = u"c1"_s, .author = {}, .text = text }) } } }));
    }

    /// The file that the action saves when a name without a suffix is typed.
    QByteArray saved(const QString &text)
    {
        const FileAnswer answer(dir.filePath(u"out"_s));
        choose(text);
        CHECK(answer.isAsked());
        QFile file(dir.filePath(u"out.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("Nothing is printed or saved while no file is open", "[window][print]")
{
    Prints w;
    for (const QString &text : { u"Preview of the print"_s, u"Save as PDF"_s, u"Export as…"_s,
             u"Print…"_s, u"Preview the comments"_s, u"Comments"_s }) {
        CAPTURE(text);
        CHECK_FALSE(w.action(text).isEnabled());
    }
}

TEST_CASE("A report saved as PDF warns of what is unfinished, and is whole", "[window][print]")
{
    Prints w;
    w.open();
    const auto missing = qint64(unfinished(w.tree(), w.view().report()).size());
    REQUIRE(missing > 0);
    CHECK(w.saved(u"Save as PDF"_s).startsWith("%PDF"));
    REQUIRE(w.cautions.size() == 1);
    CHECK(w.cautions[0][0].toString().contains(onScreen(missing)));
    REQUIRE(w.texts.size() == 1);
    CHECK(w.texts.first().contains(u"out"_s));
    CHECK(w.failures.isEmpty());
}

TEST_CASE("A report is exported in the format of the name, as it is now", "[window][print]")
{
    Prints w;
    w.open();
    const FileAnswer answer(w.dir.filePath(u"out.json"_s));
    w.choose(u"Export as…"_s);
    CHECK(answer.isAsked());
    QFile file(w.dir.filePath(u"out.json"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == writeDocument(w.tree()));
    REQUIRE(w.texts.size() == 1);
    CHECK(w.texts.first().contains(u"out.json"_s));
    CHECK(w.failures.isEmpty());
}

TEST_CASE("What cannot be written is told", "[window][print]")
{
    const auto [command, path] = GENERATE(std::pair { u"Export as…"_s, u"/proc/out.content"_s },
        std::pair { u"Save as PDF"_s, u"/proc/out.pdf"_s });
    Prints w;
    w.open();
    const FileAnswer answer(path);
    w.choose(command);
    CHECK(answer.isAsked());
    REQUIRE(w.failures.size() == 1);
    CHECK(w.failures.first().contains(path));
    CHECK(w.texts.isEmpty());
}

TEST_CASE("What is shown is printed, and thinking better of it is no failure", "[window][print]")
{
    Prints w;
    w.open();
    const QString path = w.dir.filePath(u"printed.pdf"_s);
    const auto print = [&](int answer) {
        whileOpen([&] { w.choose(u"Print…"_s); },
            [&](QWidget &widget) {
                auto &dialog = dynamic_cast<QPrintDialog &>(widget);
                dialog.printer()->setOutputFileName(path);
                dialog.done(answer);
            });
    };
    print(QDialog::Rejected);
    CHECK_FALSE(QFile::exists(path));
    print(QDialog::Accepted);
    CHECK(QFile::exists(path));
    CHECK(w.failures.isEmpty());
}

TEST_CASE("The full preview has printing and saving in its bar", "[window][print]")
{
    Prints w;
    w.open();
    w.choose(u"Preview of the print"_s);
    CHECK(w.centre->isPreviewing());
    QList<QAction *> offered;
    for (const auto *bar : w.centre->previewPage()->findChildren<QToolBar *>())
        offered += bar->actions();
    CHECK(offered.contains(&w.action(u"Print…"_s)));
    CHECK(offered.contains(&w.action(u"Save as PDF"_s)));
    w.choose(u"Preview of the print"_s);
    CHECK_FALSE(w.centre->isPreviewing());
}

TEST_CASE("Comments are previewed, and saved as pages of their own", "[window][print]")
{
    Prints w;
    w.open();
    w.comment(u"ดูอีกครั้ง"_s);
    w.choose(u"Preview the comments"_s);
    REQUIRE(w.centre->isPreviewing());
    CHECK(w.centre->previewPage()->showsOther());
    CHECK(w.saved(u"Save the comments as PDF"_s).startsWith("%PDF"));
    CHECK(w.cautions.isEmpty()); // cautions are about the report only
}

TEST_CASE("An earlier state is shown, and one without the report is told", "[window][print]")
{
    Prints w;
    w.open();
    const RowId cover = firstOf(w.tree(), RowKind::Cover);
    REQUIRE(w.history().apply({ u"แก้"_s, { SetField { cover, u"title"_s, u"ใหม่"_s } } }));
    const auto last = w.session().storage().lastEntry();
    REQUIRE(last);
    Q_EMIT w.view().stateWanted(*last - 1, u"รายงานเดิม"_s);
    REQUIRE(w.centre->isPreviewing());
    CHECK(w.centre->previewPage()->showsOther());
    CHECK(saidIn(*w.centre->previewPage()).contains(u"รายงานเดิม"_s));
    REQUIRE(w.centre->previewPage()->shown());
    CHECK(w.centre->previewPage()->shown()->document().sections.first().title != u"ใหม่"_s);
    w.centre->leavePreview();
    CHECK(w.failures.isEmpty());
    Q_EMIT w.view().stateWanted(0, u"ก่อนนั้น"_s);
    CHECK(w.failures.size() == 1);
    CHECK_FALSE(w.centre->isPreviewing());
}

TEST_CASE("A report with nothing to print is said, not printed", "[window][actions][nothing]")
{
    Prints w;
    w.open();
    const QString path = w.dir.filePath(u"out.pdf"_s);
    w.centre->togglePreview();
    w.centre->previewPage()->enter();
    QList<Edit> hide;
    for (const RowId section : w.tree().sections(w.view().report()))
        hide.append(SetField { section, u"hidden"_s, true });
    REQUIRE(w.history().apply({ u"x"_s, hide }));
    const QString reason
        = u"There is nothing to print: every section is hidden, left out or empty."_s;
    REQUIRE(QTest::qWaitFor(
        [&] { return saidIn(*w.centre->previewPage()).contains(reason); })); // beside no pages
    w.choose(u"Save as PDF"_s);
    w.choose(u"Print…"_s);
    CHECK(w.failures.isEmpty()); // it is said already
    w.centre->leavePreview();
    w.view().preview().hide();
    w.choose(u"Save as PDF"_s);
    w.choose(u"Print…"_s);
    CHECK(w.failures == QStringList { reason, reason });
    w.centre->togglePreview();
    CHECK_FALSE(QFile::exists(path));
    w.centre->previewPage()->grab(); // draws no page
    const RowId first = w.tree().sections(w.view().report()).constFirst();
    REQUIRE(w.history().apply({ u"x"_s, { SetField { first, u"hidden"_s, false } } }));
    REQUIRE(QTest::qWaitFor([&] { return w.centre->previewPage()->shown()->pageCount() > 0; }));
    CHECK_FALSE(saidIn(*w.centre->previewPage()).contains(reason));
}
