// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "core/storage/access.h"
#include "ui/commands/rescue.h"
#include "ui/window/actions/windowactions.h"

#include <QStringList>

#include <memory>

namespace ita {

class Session;
class Storages;
struct Settings;

/// Office files: making, opening, importing and copying them, and beginning a year.
class FileActions : public WindowActions
{
    Q_OBJECT

public:
    /// `mayLeave` is called before another file replaces the open one. Opened files are added to
    /// the recent files in `settings`. `settings` and `storages` outlive the group.
    FileActions(CentreStack &centre, Settings &settings, const Storages &storages,
        std::function<bool()> mayLeave, QObject *parent = nullptr);
    /// The files of the window are closed before.
    ~FileActions() override;

    void fillMenu(QMenu &menu);
    void refresh() override;

    /// Opens this file instead of the open one, if any. Does nothing if `mayLeave` refuses.
    void openSession(std::unique_ptr<Session> session);
    /// Opens an office file for writing, or for reading when it is locked. Merges a review copy
    /// that was sent from the open file.
    void openFile(const QString &path);
    /// As openFile(), but imports an interchange document (.json) as a new office file.
    void openOrImport(const QString &path);
    /// Opens the copy of the sample in which somebody has worked, or a new one.
    void openSample();
    /// Whether what is open is a copy of the sample.
    bool isSample() const;
    /// When the open file is a copy of the sample in which somebody has worked, asks whether to
    /// keep it as a file. False when the person wants to stay.
    bool mayLeaveSample();
    void newOffice();
    /// Asks which file to open.
    void open();
    /// Saves everything, also values that could not be stored, as another file and opens that one.
    /// For when the open file can no longer be written. Asks for the name; false when the person
    /// cancels or the file cannot be written.
    bool saveCopy();
    /// Opens what other programs have written in place of the open file. Values that could not be
    /// stored are typed again there; our own state is kept in another file where theirs lacks it.
    void takeOthers();
    /// Writes the open file, which is gone, to its old place again.
    void putBack();
    /// Opens the read-only file again, for writing. The other program may have closed it, or it may
    /// no longer be write-protected.
    void tryForWriting();
    /// The same after a warning, taking it over from its holder.
    void breakLock();

Q_SIGNALS:
    /// tryForWriting() found that the file is still read-only.
    void stillReadOnly(const ita::Error &why);

private:
    void beginYear();
    void saveNow();
    void copyFile();
    void importDocument(const QString &path);
    Outcome keepNewOffice(Subtree office, QWidget *wizard);
    bool isOpenForWriting(const QString &path) const;
    bool mergesInto(const QString &path) const;
    QString askWhereToCopy();
    void openOrFail(Result<std::unique_ptr<Session>> session);
    void offerRecovery(const QString &path, const Error &why);
    void show(std::unique_ptr<Session> session);
    void goOn(Rescued rescued);
    bool keepSample();
    void openToWrite(Lock lock);

    Settings &m_settings;
    const Storages &m_storages;
    std::function<bool()> m_mayLeave;
    QStringList m_leftSamples; ///< copies that nobody needs any more
    QAction *m_newYear = nullptr; ///< disabled for a read-only file
};

} // namespace ita
