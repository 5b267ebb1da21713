// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rows/tree.h"
#include "ui/window/actions/windowactions.h"

#include <QTemporaryDir>

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
    /// Before another file takes the place of the open one, `mayLeave` is asked. `settings` note
    /// the files that were opened; they and `storages` outlive the group.
    FileActions(CentreStack &centre, Settings &settings, const Storages &storages,
        std::function<bool()> mayLeave, QObject *parent = nullptr);

    void fillMenu(QMenu &menu);
    void refresh() override;

    /// Leaves the file that is open, if any, for this one.
    void openSession(std::unique_ptr<Session> session);
    /// Opens an office file for writing, or for reading when it is locked. A review copy that came
    /// back to the file it was sent from is merged.
    void openFile(const QString &path);
    /// The same; an interchange document becomes an office file.
    void openOrImport(const QString &path);
    /// A fresh copy of the sample, in a place that goes with the program's end.
    void openSample();
    void newOffice();
    /// Asks which file to open.
    void open();
    /// Goes on in another file, with all rows and what was typed: this one may be gone for good.
    void saveCopy();
    /// Opens the file again, for writing. The other program may have closed it, or it is not
    /// write-protected any more.
    void tryForWriting();

Q_SIGNALS:
    /// The file can still only be read.
    void stillReadOnly(const ita::Error &why);

private:
    void beginYear();
    void copyFile();
    void importDocument(const QString &path);
    Outcome keepNewOffice(Subtree office, QWidget *wizard);
    bool isOpenForWriting(const QString &path) const;
    bool mergesInto(const QString &path) const;
    QString askWhereToCopy();
    void openOrFail(Result<std::unique_ptr<Session>> session);
    void show(std::unique_ptr<Session> session);

    Settings &m_settings;
    const Storages &m_storages;
    std::function<bool()> m_mayLeave;
    QTemporaryDir m_sampleFolder;
    int m_samples = 0; ///< opened so far
    QAction *m_newYear = nullptr; ///< writes
};

} // namespace ita
