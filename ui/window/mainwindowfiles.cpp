// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/interchange/reader.h"
#include "core/model/reviewcopies.h"
#include "core/model/session.h"
#include "ui/commands/edithistory.h"
#include "ui/parts/proposedpath.h"
#include "ui/signoff/reviewdialogs.h"
#include "ui/start/newofficewizard.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The file dropped on the window, if it is one that we open.
QString droppedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "ita"_L1 || suffix == kReviewSuffix || suffix == "json"_L1 ? path : QString();
}

} // namespace

QString MainWindow::withSuffix(const QString &path, const QString &suffix)
{
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

void MainWindow::openFile(const QString &path)
{
    // It would find the lock that we hold ourselves.
    const bool isOurs = m_workspace && !m_workspace->session().isReadOnly()
        && QFileInfo(path) == QFileInfo(m_workspace->session().path());
    if (isOurs)
        return;
    if (mergesInto(path)) {
        m_workspace->commit();
        askToMergeCopy(m_workspace->history(), path, this);
        return;
    }
    auto session = Session::open(m_storages, path, Access::Write, { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::openSample()
{
    auto office = sampleOffice();
    if (!office) {
        showError(office.error());
        return;
    }
    // A folder each: the copy that is open now holds its own lock.
    const QString folder = m_sampleFolder.filePath(QString::number(++m_samples));
    QDir().mkpath(folder);
    auto session = Session::create(m_storages, folder + u"/sample.ita"_s, Overwrite::Yes,
        std::move(office).value(), tr("Sample"), { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::newOffice()
{
    askNewOffice([this](Subtree office,
                     QWidget *wizard) { return keepNewOffice(std::move(office), wizard); },
        this);
}

Outcome MainWindow::keepNewOffice(Subtree office, QWidget *wizard)
{
    const QString path
        = QFileDialog::getSaveFileName(wizard, tr("Where is the office's file to be kept?"),
            amongDocuments(std::get<Office>(office.value).name + u".ita"_s),
            tr("Office files (*.ita)"));
    if (path.isEmpty())
        return Error { Error::Code::Cancelled, {}, {} };
    // The file dialog has asked before overwriting.
    auto session = Session::create(m_storages, withSuffix(path, u".ita"_s), Overwrite::Yes,
        std::move(office), tr("New office"), { m_settings.author });
    if (!session)
        return session.error();
    openSession(std::move(session).value());
    return ok();
}

/// The file as it is now, with its history, for a stick or a mail; work goes on in the file.
void MainWindow::copyFile()
{
    m_workspace->commit();
    const QString name = askWhereToCopy();
    if (name.isEmpty())
        return;
    const QString path = withSuffix(name, u".ita"_s);
    const Outcome copied = m_workspace->session().storage().copyTo(path, Overwrite::Yes);
    if (!copied)
        return showError(copied.error());
    statusBar()->showMessage(tr("The copy is written: %1").arg(QDir::toNativeSeparators(path)));
}

QString MainWindow::askWhereToCopy()
{
    const QFileInfo file(m_workspace->session().path());
    const QString name = tr("%1 (copy)").arg(file.completeBaseName()) + u".ita"_s;
    return QFileDialog::getSaveFileName(
        this, tr("Save a copy as"), besideFile(file.filePath(), name), tr("Office files (*.ita)"));
}

void MainWindow::open()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), {},
        tr("Office files, review copies and interchange documents (*.ita *.itareview "
           "*.json)"));
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        importDocument(path);
    else if (!path.isEmpty())
        openFile(path);
}

void MainWindow::importDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showError({ Error::Code::Storage,
            tr("%1 could not be read: %2").arg(path, file.errorString()), {} });
        return;
    }
    auto office = readDocument(file.readAll());
    if (!office) {
        showError({ office.error().code, path + u": "_s + office.error().message, {} });
        return;
    }
    const QString target
        = QFileDialog::getSaveFileName(this, tr("Where is the office's file to be kept?"),
            QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".ita"_s,
            tr("Office files (*.ita)"));
    if (target.isEmpty())
        return;
    auto session = Session::create(m_storages, withSuffix(target, u".ita"_s), Overwrite::Yes,
        std::move(office).value(), tr("Import of %1").arg(QFileInfo(path).fileName()),
        { m_settings.author });
    if (session)
        openSession(std::move(session).value());
    else
        showError(session.error());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        importDocument(path);
    else
        openFile(path);
}

} // namespace ita
