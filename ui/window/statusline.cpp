// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "core/backup/backupjob.h"
#include "core/base/thaidate.h"
#include "core/domain/readiness.h"
#include "core/model/session.h"
#include "ui/backup/backuptexts.h"
#include "ui/commands/edithistory.h"
#include "ui/inputs/plaintext.h"
#include "ui/look/shapes.h"
#include "ui/models/screendigits.h"
#include "ui/window/filewatch.h"
#include "ui/window/workspace.h"

#include <QDateTime>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Long enough to be read twice.
constexpr int kBackupTroubleMilliseconds = 30'000;
/// Left and right, in pixels at the window's own text size.
constexpr double kStatusSide = 12;
constexpr double kProgressWidth = 120;

/// The time of a backup; for one of another day, which still holds all there is, the day.
QString timeOf(const Backup &backup)
{
    const QDateTime made = backup.time.toLocalTime();
    return made.date() == QDate::currentDate() ? made.toString(u"HH:mm"_s) : thaiDate(made.date());
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(plainLabel())
    , m_backedUp(softLabel())
    , m_ready(plainLabel())
    , m_progress(new QProgressBar)
    , m_comments(new QPushButton)
    , m_backup(new QPushButton(tr("⚠ Backup failed")))
{
    const int side = scaled(fontMetrics(), kStatusSide);
    setContentsMargins(side, 0, side, 0);
    addWidget(m_saved);
    addWidget(m_backedUp);
    addPermanentWidget(m_ready);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(scaled(fontMetrics(), kProgressWidth));
    m_progress->setAccessibleName(tr("How complete the report is"));
    m_progress->hide(); // until a file is open
    addPermanentWidget(m_progress);
    m_backup->setObjectName(u"backupTrouble"_s);
    m_backup->setFlat(true);
    m_backup->hide();
    connect(m_backup, &QPushButton::clicked, this, &StatusLine::backupsWanted);
    m_comments->setFlat(true);
    m_comments->hide();
    addPermanentWidget(m_comments);
    addPermanentWidget(m_backup);
    connect(m_comments, &QPushButton::clicked, this, &StatusLine::commentsWanted);
}

void StatusLine::follow(Workspace &workspace)
{
    m_workspace = &workspace;
    const Session &session = workspace.session();
    m_savedAt = {};
    m_backedUp->clear();
    connect(&session, &Session::saved, this, &StatusLine::showSaved);
    connect(&workspace.history(), &EditHistory::unsavedChanged, this, [this](qsizetype count) {
        if (count == 0)
            m_savedAt = {};
        showSaving();
    });
    connect(&workspace.fileWatch(), &FileWatch::changed, this, &StatusLine::showSaving);
    connect(&workspace, &Workspace::readinessChanged, this, &StatusLine::showReadiness);
    connect(&workspace, &Workspace::openCommentsChanged, this, &StatusLine::showOpenComments);
    showSaving();
    showReadiness();
    showOpenComments(workspace.openComments());
}

void StatusLine::showSaved(const QDateTime &time)
{
    m_savedAt = time;
    showSaving();
}

void StatusLine::showSaving()
{
    m_saved->setText(onScreen(savingText()));
}

/// That all is saved is said of nothing else than what is in the file now.
QString StatusLine::savingText() const
{
    if (m_workspace->session().isReadOnly())
        return tr("Read only");
    if (const auto &trouble = m_workspace->fileWatch().trouble()) {
        const QString text = trouble->code == Error::Code::Gone
            ? tr("⚠ The file is not where it was.")
            : tr("⚠ The file was changed by another program.");
        return text + u' ' + unsavedText();
    }
    if (m_workspace->history().unsavedCount() > 0)
        return u"⚠ "_s + unsavedText();
    if (m_savedAt.isValid())
        return tr("Saved %1").arg(m_savedAt.toLocalTime().toString(u"HH:mm"_s));
    return tr("Everything is saved");
}

QString StatusLine::unsavedText() const
{
    const auto count = int(m_workspace->history().unsavedCount());
    if (count == 0)
        return {};
    return tr("Not saved yet: %n field(s). What you typed is kept here and tried again every few "
              "seconds.",
        nullptr, count);
}

void StatusLine::showReadiness()
{
    const Readiness &ready = m_workspace->readiness();
    const auto missing = int(ready.unfinished.size());
    m_ready->setText(
        onScreen(tr("Ready %1 % · %n missing", nullptr, missing).arg(ready.percent())));
    m_progress->setValue(ready.percent());
    m_progress->show();
}

void StatusLine::showBackup(const BackupOutcome &outcome)
{
    if (outcome.made)
        m_backedUp->setText(onScreen(tr("Backed up %1").arg(timeOf(*outcome.made))));
    const QString text = troubleText(outcome);
    m_backup->setVisible(!text.isEmpty());
    m_backup->setAccessibleDescription(text);
    if (!text.isEmpty() && text != m_saidOfBackups)
        showMessage(text, kBackupTroubleMilliseconds);
    m_saidOfBackups = text;
}

void StatusLine::showOpenComments(int count)
{
    m_comments->setText(tr("Open comments: %1").arg(onScreen(count)));
    m_comments->setVisible(count > 0);
}

} // namespace ita
