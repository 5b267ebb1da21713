// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/recoverydialog.h"

#include "core/backup/backupjob.h"
#include "core/backup/recovery.h"
#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/model/session.h"
#include "core/storage/storage.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class RecoveryDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryDialog)

public:
    RecoveryDialog(const Storages &storages, const QString &damaged, const Error &why,
        const BackupPlaces &places, const Author &author, QWidget *parent)
        : QDialog(parent)
        , m_storages(storages)
        , m_damaged(damaged)
        , m_author(author)
        , m_backup(findBackup(places))
        , m_said(plainLabel())
        , m_result(new QPlainTextEdit)
        , m_recover(button(tr("&Recover into a new file…"), u"recover"_s))
        , m_takeBackup(button(tr("Take the newest good &backup…"), u"takeBackup"_s))
        , m_open(button(tr("&Open the new file"), u"open"_s))
        , m_close(button(tr("Close"), u"close"_s))
    {
        setHelpPage(*this, u"backups");
        setWindowTitle(tr("The file is damaged"));
        m_said->setObjectName(u"said"_s);
        m_said->setWordWrap(true);
        m_said->setText(u"⚠ "_s + visibleText(why.message) + u"\n\n"_s + offer());
        m_result->setObjectName(u"result"_s);
        m_result->setReadOnly(true);
        m_result->setTabChangesFocus(true);
        m_result->setAccessibleName(tr("What could be recovered"));
        m_result->hide();
        m_open->hide();
        m_takeBackup->setVisible(m_backup.has_value());
        layOut();
        keepTextsWhole(*this);
        setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    }

    /// The file to go on with.
    const QString &made() const { return m_made; }

private:
    static QPushButton *button(const QString &text, const QString &name)
    {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        return made;
    }

    void layOut()
    {
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_recover);
        buttons->addWidget(m_takeBackup);
        buttons->addStretch();
        buttons->addWidget(m_open);
        buttons->addWidget(m_close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_said);
        column->addWidget(m_result, 1);
        column->addLayout(buttons);
        connect(m_recover, &QPushButton::clicked, this, [this] { recoverNow(); });
        connect(m_takeBackup, &QPushButton::clicked, this, [this] { takeBackup(); });
        connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
        connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    }

    /// A file that is damaged may not tell its id any more: all backups of its name count.
    std::optional<Backup> findBackup(const BackupPlaces &places) const
    {
        QList<Backup> backups = backupsIn(backupFolder(m_damaged, places.first), m_damaged, {});
        if (!places.second.isEmpty())
            backups += backupsIn(backupFolder(m_damaged, places.second), m_damaged, {});
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto found = newestGood(m_storages, backups);
        QGuiApplication::restoreOverrideCursor();
        return found;
    }

    QString offer() const
    {
        const QString stays
            = tr("Nothing is written into it: it stays as it is. A new file can be "
                 "made from what can still be read; a list then says what is missing.");
        if (!m_backup)
            return stays + u"\n\n"_s + tr("There is no good backup beside it.");
        return stays + u"\n\n"_s
            + tr("The newest good backup is of %1. What was done since is not in it.")
                  .arg(thaiMomentShort(m_backup->time));
    }

    QString askWhere(const QString &title, const QString &name)
    {
        const QFileInfo file(m_damaged);
        const QString proposed
            = file.absolutePath() + u'/' + file.completeBaseName() + name + u'.' + file.suffix();
        return QFileDialog::getSaveFileName(this, title, proposed, tr("Office files (*.ita)"));
    }

    void recoverNow()
    {
        const QString path = askWhere(tr("Recover into"), tr(" (recovered)"));
        if (path.isEmpty() || !isElsewhere(path))
            return;
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto recovered = recover(m_storages, m_damaged, path, Overwrite::Yes, m_author);
        QGuiApplication::restoreOverrideCursor();
        if (!recovered)
            return showResult({ u"⚠ "_s + recovered.error().message });
        showResult(recoveryLines(*recovered));
        offerToOpen(path);
    }

    void takeBackup()
    {
        const QString path = askWhere(tr("Copy the backup to"), tr(" (from the backup)"));
        if (path.isEmpty() || !isElsewhere(path))
            return;
        const auto backup = m_storages.open(m_backup->path, Access::Read);
        const Outcome copied
            = backup ? (*backup)->copyTo(path, Overwrite::Yes) : Outcome(backup.error());
        if (!copied)
            return showResult({ u"⚠ "_s + copied.error().message });
        showResult({ tr("The backup of %1 was copied to %2")
                         .arg(thaiMomentShort(m_backup->time), QDir::toNativeSeparators(path)) });
        offerToOpen(path);
    }

    /// Never over the damaged file: it is the only one that holds what is not in the new one.
    bool isElsewhere(const QString &path)
    {
        if (QFileInfo(path) != QFileInfo(m_damaged))
            return true;
        showResult({ u"⚠ "_s
            + tr("Choose another name: the damaged file stays, in case more can be read of it.") });
        return false;
    }

    void showResult(const QStringList &lines)
    {
        m_result->setPlainText(visibleText(lines.join(u'\n')));
        m_result->show();
    }

    void offerToOpen(const QString &path)
    {
        m_made = path;
        m_open->show();
        m_open->setDefault(true);
        m_open->setFocus();
    }

    const Storages &m_storages;
    QString m_damaged;
    const Author &m_author;
    std::optional<Backup> m_backup;
    QString m_made;
    QLabel *m_said;
    QPlainTextEdit *m_result;
    QPushButton *m_recover;
    QPushButton *m_takeBackup;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace

std::optional<QString> askToRecover(const Storages &storages, const QString &damaged,
    const Error &why, const BackupPlaces &places, const Author &author, QWidget *parent)
{
    RecoveryDialog dialog(storages, damaged, why, places, author, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.made()) : std::nullopt;
}

} // namespace ita
