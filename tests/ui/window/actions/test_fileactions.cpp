// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupjob.h"
#include "core/interchange/writer.h"
#include "core/model/reviewcopies.h"
#include "core/store/officefiles.h"
#include "tests/ui/support/freshsample.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/support/signing.h"
#include "tests/ui/tour/pictures.h"
#include "ui/window/actions/fileactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

struct Files : GroupWindow
{
    bool mayLeave = true;
    FileActions group { *centre, settings, officeFiles(), [this] { return mayLeave; } };
    QList<Error> stillReadOnly;

    Files()
    {
        removeSampleCopies();
        group.fillMenu(*menu);
        listenTo(group);
        QObject::connect(&group, &FileActions::stillReadOnly, &window,
            [this](const Error &why) { stillReadOnly.append(why); });
    }
    // The group removes copies of the sample, so the file must be closed first.
    ~Files() { centre->closeFile(); }

    QString openPath() { return centre->workspace() ? session().path() : QString(); }

    QString makeDocument(const QByteArray &content)
    {
        const QString path = dir.filePath(u"report.json"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
};

} // namespace

// ---- opening -----------------------------------------------------------------------------------

TEST_CASE("A file that is not there leaves the open one and is named", "[window][files]")
{
    Files w;
    w.openOffice();
    const QString open = w.openPath();
    w.group.openFile(w.dir.filePath(u"missing.ita"_s));
    CHECK(w.openPath() == open);
    REQUIRE(w.failures.size() == 1);
    CHECK(w.failures.first().contains(u"missing.ita"_s));
}

TEST_CASE("A file that may not be left stays open", "[window][files]")
{
    Files w;
    w.openOffice();
    const QString open = w.openPath();
    const QString other = w.makeFile(u"other.ita"_s);
    w.mayLeave = false;
    w.group.openFile(other);
    CHECK(w.openPath() == open);
    w.mayLeave = true;
    w.group.openFile(other);
    CHECK(w.openPath() == other);
}

TEST_CASE("The file is chosen by its name, and noted among the recent ones", "[window][files]")
{
    Files w;
    const QString path = w.makeFile();
    const FileAnswer answer(path);
    w.choose(u"Open…"_s);
    CHECK(answer.isAsked());
    CHECK(w.openPath() == path);
    CHECK(w.settings.recentFiles == QStringList(path));
    CHECK(w.failures.isEmpty());
    Settings().save();
}

TEST_CASE("The file that is open for writing is not opened once more", "[window][files]")
{
    Files w;
    w.openOffice();
    const Workspace *before = w.centre->workspace();
    w.group.openFile(w.openPath());
    CHECK(w.centre->workspace() == before);
    CHECK(w.failures.isEmpty());
}

TEST_CASE("Work in the sample is found again after a kill", "[window][files]")
{
    QString path;
    {
        Files killed;
        killed.choose(u"Open the sample"_s);
        path = killed.openPath();
        CHECK(isSampleCopy(path));
        REQUIRE(killed.history().apply(
            { u"x"_s, { RemoveRow { firstOf(killed.tree(), RowKind::Cover) } } }));
    } // without a question to anybody
    REQUIRE(hasSampleCopy());
    GroupWindow w;
    FileActions group(*w.centre, w.settings, officeFiles(), [] { return true; });
    group.fillMenu(*w.menu);
    group.openSample();
    CHECK(w.session().path() == path);
    CHECK_FALSE(firstOf(w.tree(), RowKind::Cover));
    w.centre->closeFile();
}

TEST_CASE("Leaving a sample that was worked in asks, and keeps it on request", "[window][files]")
{
    Files w;
    w.choose(u"Open the sample"_s);
    const QString path = w.openPath();
    const QString kept = w.dir.filePath(u"mine.ita"_s);
    CHECK(w.group.mayLeaveSample()); // nothing was done yet
    REQUIRE(w.history().apply({ u"x"_s, { RemoveRow { firstOf(w.tree(), RowKind::Cover) } } }));
    const auto answer = [&](QMessageBox::StandardButton button) {
        bool may = false;
        whileOpen([&] { may = w.group.mayLeaveSample(); },
            [&](QWidget &box) { dynamic_cast<QMessageBox &>(box).button(button)->click(); });
        return may;
    };
    CHECK_FALSE(answer(QMessageBox::Cancel));
    CHECK(answer(QMessageBox::Discard));
    CHECK(QFile::exists(path)); // until the window goes

    // The file dialog comes when the question has gone.
    const std::function<void()> chooseFile = [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return QTimer::singleShot(0, qApp, chooseFile);
        dialog->selectFile(kept);
        static_cast<QDialog *>(dialog)->accept();
    };
    bool may = false;
    whileOpen([&] { may = w.group.mayLeaveSample(); },
        [&](QWidget &box) {
            dynamic_cast<QMessageBox &>(box).button(QMessageBox::Save)->click();
            QTimer::singleShot(0, qApp, chooseFile);
        });
    CHECK(may);
    const auto copy = Session::open(officeFiles(), kept, Access::Read, {});
    REQUIRE(copy);
    CHECK((*copy)->tree() == w.tree());
    CHECK(w.settings.recentFiles == QStringList { kept });
    Settings().save();
}

TEST_CASE("The sample opens afresh while it is open", "[window][files]")
{
    Files w;
    w.choose(u"Open the sample"_s);
    const QString first = w.openPath();
    REQUIRE(w.history().apply({ u"x"_s, { RemoveRow { firstOf(w.tree(), RowKind::Cover) } } }));
    w.choose(u"Open the sample"_s);
    CHECK(w.openPath() != first);
    CHECK_FALSE(w.session().isReadOnly());
    CHECK(w.tree().children(w.view().report()).size() == 9);
    CHECK(w.settings.recentFiles.isEmpty());
}

TEST_CASE(
    "A file that is still held says by whom, and is edited once it is free", "[window][files]")
{
    Files w;
    const QString path = w.makeFile();
    auto holder = Session::open(officeFiles(), path, Access::Write, { u"สมหญิง"_s });
    REQUIRE(holder);
    w.group.openFile(path);
    REQUIRE(w.session().isReadOnly());
    const RowId section = firstOf(w.tree(), RowKind::Text);
    w.view().goTo({ section, {} });
    w.group.tryForWriting();
    REQUIRE(w.stillReadOnly.size() == 1);
    CHECK(w.stillReadOnly.first().message.contains(u"สมหญิง"_s));
    CHECK(w.texts == QStringList { u"It still cannot be edited."_s });
    holder->reset();
    w.group.tryForWriting();
    CHECK_FALSE(w.session().isReadOnly());
    CHECK(w.view().currentSection() == section);
    Settings().save();
}

// ---- making ------------------------------------------------------------------------------------

TEST_CASE("A document that is none is refused by name", "[window][files]")
{
    Files w;
    w.group.openOrImport(w.makeDocument("{"));
    CHECK_FALSE(w.centre->workspace());
    REQUIRE(w.failures.size() == 1);
    CHECK(w.failures.first().contains(u"report.json"_s));
    w.group.openOrImport(w.dir.filePath(u"missing.json"_s));
    REQUIRE(w.failures.size() == 2);
    CHECK(w.failures.last().contains(u"missing.json"_s));
}

TEST_CASE("An interchange document becomes an office file beside it", "[window][files]")
{
    Files w;
    const QString path = w.makeDocument(writeDocument(treeOf(smallOffice())));
    whileOpen([&] { w.group.openOrImport(path); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    CHECK(w.openPath() == w.dir.filePath(u"report.ita"_s));
    Settings().save();
}

TEST_CASE("A document with a sign-off that does not hold is opened and says so", "[window][files]")
{
    Files w;
    Tree tree = treeOf(smallOffice());
    Subtree record = leaf(SignOffRecord { .step = 1, .name = u"สมชาย"_s, .hash = u"00"_s });
    qint64 next = 1000;
    numberRows(record, next);
    tree.insert(firstOf(tree, RowKind::Report), 0, record);
    const QString path = w.makeDocument(writeDocument(tree));
    whileOpen([&] { w.group.openOrImport(path); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    CHECK(w.openPath() == w.dir.filePath(u"report.ita"_s));
    REQUIRE(w.failures.size() == 1);
    CHECK(w.failures.first().contains(u"สมชาย"_s));
    Settings().save();
}

TEST_CASE("A new fiscal year needs a file that can be written", "[window][files]")
{
    const auto access = GENERATE(Access::Write, Access::Read);
    Files w;
    CHECK_FALSE(w.action(u"New fiscal year"_s).isEnabled());
    w.openOffice(access);
    CHECK(w.action(u"New fiscal year"_s).isEnabled() == (access == Access::Write));
}

TEST_CASE("A new fiscal year is added and shown, and gone again by undo", "[window][files]")
{
    Files w;
    w.openOffice();
    const Tree before = w.tree();
    whileOpen([&] { w.choose(u"New fiscal year"_s); },
        [](QWidget &dialog) { dynamic_cast<QDialog &>(dialog).accept(); });
    REQUIRE(w.tree().rows(w.tree().root(), RowKind::Report).size() == 2);
    CHECK(w.tree().get<Report>(w.view().report()).fiscalYear != 2566);
    w.history().undo();
    CHECK(w.tree() == before);
}

// ---- copying -----------------------------------------------------------------------------------

TEST_CASE("A copy of the file is saved with its history while work goes on", "[window][files]")
{
    Files w;
    w.openOffice();
    const QString original = w.openPath();
    const QString copy = w.dir.filePath(u"สำเนา"_s);
    const FileAnswer answer(copy);
    w.choose(u"Save a copy"_s);
    REQUIRE(answer.isAsked());
    CHECK(w.openPath() == original);
    REQUIRE(w.texts.size() == 1);
    CHECK(w.texts.first().contains(u"สำเนา.ita"_s));
    const auto read = Session::open(officeFiles(), copy + u".ita"_s, Access::Read, {});
    REQUIRE(read);
    CHECK((*read)->tree() == w.tree());
    CHECK((*read)->fileId() == w.session().fileId());
}

TEST_CASE("A copy that cannot be written is told", "[window][files]")
{
    Files w;
    w.openOffice();
    const FileAnswer answer(u"/proc/copy.ita"_s);
    w.choose(u"Save a copy"_s);
    CHECK(answer.isAsked());
    CHECK(w.failures.size() == 1);
    CHECK(w.texts.isEmpty());
}

TEST_CASE("When the file is gone, work goes on in another at the same section", "[window][files]")
{
    Files w;
    w.openOffice();
    const RowId text = firstOf(w.tree(), RowKind::Text);
    w.view().goTo({ text, {} });
    REQUIRE(QFile::remove(w.openPath()));
    CHECK_FALSE(w.history().type(text, *describe(RowKind::Text).field("title"_L1), u"ไม่หาย"_s));
    const QString copy = w.dir.filePath(u"copy.ita"_s);
    const FileAnswer answer(copy);
    w.group.saveCopy();
    REQUIRE(answer.isAsked());
    CHECK(w.openPath() == copy);
    const RowId same = w.view().currentSection();
    REQUIRE(same);
    CHECK(w.tree().get<TextSection>(same).title == u"ไม่หาย"_s);
    Settings().save();
}

// ---- damaged files -----------------------------------------------------------------------------

namespace {

/// A file whose last page is gone; its history is whole.
QString damagedFile(Files &w)
{
    const QString path = w.makeFile(u"damaged.ita"_s);
    auto session = Session::open(officeFiles(), path, Access::Write, {});
    REQUIRE(session);
    for (int i = 0; i < 30; ++i)
        REQUIRE((*session)->apply({ u"แก้"_s,
            { SetField { firstOf((*session)->tree(), RowKind::Text), u"heading"_s,
                u"ครั้งที่ %1 "_s.arg(i).repeated(40) } } }));
    const QString id = (*session)->fileId();
    REQUIRE(backUp(officeFiles(), {},
        { path, id, BackupReason::SignOff, QDateTime({ 2023, 5, 17 }, { 12, 0 }, Qt::UTC) })
                .made);
    session->reset();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    constexpr qint64 kPage = 4096;
    REQUIRE(file.seek(file.size() - 3 * kPage));
    REQUIRE(file.write(QByteArray(kPage, '\0')) == kPage);
    return path;
}

QPushButton *buttonIn(QWidget &dialog, const QString &name)
{
    auto *button = dialog.findChild<QPushButton *>(name);
    REQUIRE(button);
    return button;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A damaged file that is left at that is named and stays", "[window][files][recovery]")
{
    Files w;
    const QString path = damagedFile(w);
    const QByteArray before = contentOf(path);
    whileOpen([&] { w.group.openFile(path); },
        [](QWidget &dialog) { buttonIn(dialog, u"close"_s)->click(); });
    CHECK_FALSE(w.centre->workspace());
    REQUIRE(w.failures.size() == 1);
    CHECK(w.failures.first().contains(u"damaged.ita"_s));
    CHECK(contentOf(path) == before);
}

TEST_CASE("A damaged file is recovered into a new one, which opens", "[window][files][recovery]")
{
    Files w;
    const QString path = damagedFile(w);
    const QByteArray before = contentOf(path);
    const QString made = w.dir.filePath(u"new.ita"_s);
    whileOpen([&] { w.group.openFile(path); },
        [&](QWidget &dialog) {
            const FileAnswer answer(made);
            buttonIn(dialog, u"recover"_s)->click();
            CHECK(dialog.findChild<QPlainTextEdit *>()->isVisible());
            CHECK_FALSE(dialog.findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
            buttonIn(dialog, u"open"_s)->click();
        });
    CHECK(w.openPath() == QFileInfo(made).canonicalFilePath());
    CHECK(std::get<TextSection>(w.tree().value(firstOf(w.tree(), RowKind::Text)))
              .heading.startsWith(u"ครั้งที่ 29"_s));
    CHECK(contentOf(path) == before);
    Settings().save();
}

TEST_CASE("The newest good backup of a damaged file opens as a copy", "[window][files][recovery]")
{
    Files w;
    const QString path = damagedFile(w);
    const QString made = w.dir.filePath(u"from-backup.ita"_s);
    whileOpen([&] { w.group.openFile(path); },
        [&](QWidget &dialog) {
            const FileAnswer answer(made);
            buttonIn(dialog, u"takeBackup"_s)->click();
            buttonIn(dialog, u"open"_s)->click();
        });
    CHECK(w.openPath() == QFileInfo(made).canonicalFilePath());
    CHECK_FALSE(w.session().isReadOnly());
    Settings().save();
}
