// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/fileactions.h"

#include "core/base/escapeinvisible.h"
#include "core/base/readfile.h"
#include "core/catalogue/reportcommands.h"
#include "core/interchange/jsonscan.h"
#include "core/interchange/reader.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "core/signoff/checksignoffs.h"
#include "ui/backup/recoverydialog.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/proposedpath.h"
#include "ui/parts/samplecopy.h"
#include "ui/signoff/reviewdialogs.h"
#include "ui/start/newofficewizard.h"
#include "ui/start/newyeardialog.h"
#include "ui/window/centrestack.h"
#include "ui/window/filewatch.h"
#include "ui/window/homelesstexts.h"
#include "ui/window/settings.h"
#include "ui/window/workspace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTime>

using namespace Qt::StringLiterals;

namespace ita {

FileActions::FileActions(CentreStack &centre, Settings &settings, const Storages &storages,
    std::function<bool()> mayLeave, QObject *parent)
    : WindowActions(centre, parent)
    , m_settings(settings)
    , m_storages(storages)
    , m_mayLeave(std::move(mayLeave))
{
}

FileActions::~FileActions()
{
    for (const QString &path : std::as_const(m_leftSamples))
        removeSampleCopy(path);
}

void FileActions::fillMenu(QMenu &menu)
{
    add(
        menu, tr("&New office…"), QKeySequence::New, [this] { newOffice(); }, u"new-office"_s);
    m_newYear = addForFile(menu, tr("New fiscal &year…"), {}, [this] { beginYear(); });
    m_newYear->setObjectName(u"newYear"_s);
    add(
        menu, tr("&Open…"), QKeySequence::Open, [this] { open(); }, u"open"_s);
    add(menu, tr("Open the &sample"), {}, [this] { openSample(); });
    addForPreview(menu, tr("Sa&ve now"), QKeySequence::Save, [this] { saveNow(); });
    addForFile(menu, tr("Save a &copy…"), Qt::Key_F12, [this] { copyFile(); });
}

void FileActions::refresh()
{
    WindowActions::refresh();
    m_newYear->setEnabled(centre().workspace() && !workspace().session().isReadOnly());
}

// ---- opening -----------------------------------------------------------------------------------

void FileActions::openSession(std::unique_ptr<Session> session)
{
    if (centre().workspace()) {
        workspace().commit();
        if (!m_mayLeave())
            return;
    }
    show(std::move(session));
}

void FileActions::show(std::unique_ptr<Session> session)
{
    session->setAuthor(m_settings.author);
    centre().openSession(std::move(session));
    if (!isSample()) {
        m_settings.noteOpened(workspace().session().path());
        m_settings.save();
    }
}

bool FileActions::isSample() const
{
    return isSampleCopy(workspace().session().path());
}

void FileActions::openOrFail(Result<std::unique_ptr<Session>> session)
{
    if (session)
        openSession(std::move(session).value());
    else
        Q_EMIT failed(session.error());
}

void FileActions::openFile(const QString &path)
{
    if (isOpenForWriting(path))
        return;
    if (mergesInto(path)) {
        workspace().commit();
        askToMergeCopy(workspace().history(), path, window());
        return;
    }
    auto session = Session::open(m_storages, path, Access::Write, { m_settings.author });
    if (!session && session.error().code == Error::Code::Damaged)
        return offerRecovery(path, session.error());
    openOrFail(std::move(session));
}

void FileActions::offerRecovery(const QString &path, const Error &why)
{
    const auto made
        = askToRecover(m_storages, path, why, m_settings.backups, { m_settings.author }, window());
    if (made)
        openFile(*made);
    else
        Q_EMIT failed(why);
}

/// Whether this file is open here for writing. Opening it again would fail on our own lock.
bool FileActions::isOpenForWriting(const QString &path) const
{
    return centre().workspace() && !workspace().session().isReadOnly()
        && QFileInfo(path) == QFileInfo(workspace().session().path());
}

/// Whether the file is a review copy that was sent from the open file. Others are opened.
bool FileActions::mergesInto(const QString &path) const
{
    if (!centre().workspace() || QFileInfo(path).suffix() != kReviewSuffix)
        return false;
    const auto copy = Session::open(m_storages, path, Access::Read, {});
    const ReviewCopy *held = copy ? heldCopy((*copy)->tree()) : nullptr;
    return held && held->origin == workspace().session().fileId();
}

void FileActions::openOrImport(const QString &path)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        importDocument(path);
    else
        openFile(path);
}

void FileActions::open()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Open"), {},
        tr("Office files, review copies and interchange documents (*.ita *.itareview "
           "*.json)"));
    if (!path.isEmpty())
        openOrImport(path);
}

void FileActions::openSample()
{
    openOrFail(openSampleCopy(m_storages, { m_settings.author }));
}

bool FileActions::mayLeaveSample()
{
    const Session &session = workspace().session();
    if (!isSampleCopy(session.path()))
        return true;
    if (isWorkedIn(session)) {
        PlainMessage box(QMessageBox::Question, tr("Sample"),
            tr("You have worked in the sample. Keep it as a file of your own?"),
            QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window());
        box.button(QMessageBox::Save)->setText(tr("Keep it as…"));
        box.setDefaultButton(QMessageBox::Save);
        const int answer = box.exec();
        if (answer != QMessageBox::Discard && (answer != QMessageBox::Save || !keepSample()))
            return false;
    }
    m_leftSamples.append(session.path());
    return true;
}

bool FileActions::keepSample()
{
    const QString path = askWhereToCopy();
    if (path.isEmpty())
        return false;
    const QString kept = withSuffix(path, u".ita"_s);
    const Outcome copied = workspace().session().storage().copyTo(kept, Overwrite::Yes);
    if (!copied) {
        Q_EMIT failed(copied.error());
        return false;
    }
    m_settings.noteOpened(kept);
    m_settings.save();
    return true;
}

void FileActions::tryForWriting()
{
    openToWrite(Lock::Respect);
}

void FileActions::breakLock()
{
    PlainMessage box(QMessageBox::Warning, tr("Take over"),
        tr("%1.\n\nTake it over only if nobody works with it there any more, for example after "
           "that computer has crashed. If two people write into the file, the changes of one of "
           "them are lost.")
            .arg(visibleText(workspace().session().whyReadOnly().message)),
        QMessageBox::Cancel, window());
    box.setTextFormat(Qt::PlainText);
    const QPushButton *takeOver = box.addButton(tr("Take over"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == takeOver)
        openToWrite(Lock::Break);
}

void FileActions::openToWrite(Lock lock)
{
    const QString path = workspace().session().path();
    const RowId section = workspace().currentSection();
    auto session = Session::open(m_storages, path, Access::Write, { m_settings.author }, lock);
    if (!session)
        return Q_EMIT failed(session.error());
    if ((*session)->isReadOnly()) {
        Q_EMIT stillReadOnly((*session)->whyReadOnly());
        Q_EMIT said(tr("It still cannot be edited."), 5000);
        return;
    }
    openSession(std::move(session).value());
    workspace().goTo({ section, {} });
}

// ---- making ------------------------------------------------------------------------------------

void FileActions::newOffice()
{
    askNewOffice([this](Subtree office,
                     QWidget *wizard) { return keepNewOffice(std::move(office), wizard); },
        window());
}

Outcome FileActions::keepNewOffice(Subtree office, QWidget *wizard)
{
    const QString path
        = QFileDialog::getSaveFileName(wizard, tr("Where is the office's file to be kept?"),
            amongDocuments(std::get<Office>(office.value).name + u".ita"_s),
            tr("Office files (*.ita)"));
    if (path.isEmpty())
        return Error { Error::Code::Cancelled, {}, {} };
    // Overwrite::Yes because the file dialog has asked already.
    auto session = Session::create(m_storages, withSuffix(path, u".ita"_s), Overwrite::Yes,
        std::move(office), tr("New office"), { m_settings.author });
    if (!session)
        return session.error();
    openSession(std::move(session).value());
    return ok();
}

void FileActions::importDocument(const QString &path)
{
    const auto json = readFile(path, kLargestDocument);
    if (!json)
        return Q_EMIT failed(json.error());
    auto office = readDocument(*json);
    if (!office) {
        Q_EMIT failed({ office.error().code, path + u": "_s + office.error().message, {} });
        return;
    }
    const QString target
        = QFileDialog::getSaveFileName(window(), tr("Where is the office's file to be kept?"),
            QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".ita"_s,
            tr("Office files (*.ita)"));
    if (target.isEmpty())
        return;
    const QList<Finding> broken = checkSignOffs(*office);
    auto session = Session::create(m_storages, withSuffix(target, u".ita"_s), Overwrite::Yes,
        std::move(office).value(), tr("Import of %1").arg(QFileInfo(path).fileName()),
        { m_settings.author });
    const bool isMade = bool(session);
    openOrFail(std::move(session));
    // The first one tells enough; Verify lists them all.
    if (isMade && !broken.isEmpty())
        Q_EMIT failed({ Error::Code::Invalid,
            tr("A sign-off in %1 does not hold. %2").arg(path, broken.constFirst().text), {} });
}

void FileActions::beginYear()
{
    workspace().commit();
    EditHistory &history = workspace().history();
    const std::optional<Subtree> report = askNewYear(history.tree(), window());
    if (!report)
        return;
    if (const auto added = history.apply(addReport(history.tree(), *report)))
        workspace().goTo({ added->constFirst(), {} });
}

// ---- copying -----------------------------------------------------------------------------------

/// Everything is saved while it is typed. Who asks for it all the same is told that it is.
void FileActions::saveNow()
{
    workspace().commit();
    const DoneMessage offer { {}, tr("Save a copy…"), [this] { copyFile(); } };
    if (workspace().session().isReadOnly())
        return Q_EMIT done(
            { tr("This file is only read. Nothing in it was changed."), offer.offer, offer.act });
    if (!workspace().history().storeUnsaved())
        return; // the message about the failure offers the ways out
    workspace().fileWatch().check();
    if (const auto &trouble = workspace().fileWatch().trouble())
        return Q_EMIT failed(*trouble);
    const QString now = onScreen(QTime::currentTime().toString(u"HH:mm"_s));
    Q_EMIT done({ tr("Saved at %1. All that you type is saved by itself.").arg(now), offer.offer,
        offer.act });
}

/// Copies the file with its journal, for a USB stick or a mail. The same file stays open.
void FileActions::copyFile()
{
    workspace().commit();
    const QString name = askWhereToCopy();
    if (name.isEmpty())
        return;
    const QString path = withSuffix(name, u".ita"_s);
    const Outcome copied = workspace().session().storage().copyTo(path, Overwrite::Yes);
    if (!copied)
        return Q_EMIT failed(copied.error());
    Q_EMIT said(tr("The copy is written: %1").arg(QDir::toNativeSeparators(path)));
}

QString FileActions::askWhereToCopy()
{
    const QFileInfo file(workspace().session().path());
    const QString name = tr("%1 (copy)").arg(file.completeBaseName()) + u".ita"_s;
    return QFileDialog::getSaveFileName(window(), tr("Save a copy as"),
        besideFile(file.filePath(), name), tr("Office files (*.ita)"));
}

// ---- when others have taken or changed the file ------------------------------------------------

bool FileActions::saveCopy()
{
    workspace().commit();
    const QString path = askWhereToCopy();
    if (path.isEmpty())
        return false;
    auto copy = goOnIn(workspace().history(), withSuffix(path, u".ita"_s));
    if (!copy) {
        Q_EMIT failed(copy.error());
        return false;
    }
    goOn(std::move(copy).value());
    return true;
}

void FileActions::takeOthers()
{
    workspace().commit();
    const auto kept = keepOwnState(workspace().history());
    if (!kept)
        return Q_EMIT failed(kept.error());
    auto theirs = workspace().session().openAgain();
    if (!theirs)
        return Q_EMIT failed(theirs.error());
    goOn({ std::move(theirs).value(), false });
    if (!kept->isEmpty())
        Q_EMIT said(tr("Your own state is kept in %1").arg(QDir::toNativeSeparators(*kept)));
}

void FileActions::putBack()
{
    workspace().commit();
    auto back = ita::putBack(workspace().history());
    if (!back)
        return Q_EMIT failed(back.error());
    goOn(std::move(back).value());
}

/// Shows the session in place of the open one, at the same section.
void FileActions::goOn(Rescued rescued)
{
    // Deleted when control returns to the event loop.
    const EditHistory &before = workspace().history();
    // The rows may have new ids, but the sections have the same order.
    const RowId section = workspace().currentSection();
    const int number = section ? int(before.tree().position(section)) + 1 : 0;
    show(std::move(rescued.session));
    workspace().chooseSection(number);
    if (!rescued.isFromRows)
        showHomelessTexts(workspace().history().takeOver(before), before.tree(), window());
}

} // namespace ita
