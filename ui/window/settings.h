// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupjob.h"
#include "ui/look/appearance.h"
#include "ui/print/text/pagestyle.h"
#include "ui/writing/writingaid.h"

#include <QStringList>

namespace ita {

/// The user's settings on this computer. None of them is stored in the office file.
struct Settings
{
    QString language = QStringLiteral("th");
    Appearance appearance = Appearance::System;
    bool hints = true; ///< explanations beside the fields of forms
    QString author; ///< in the journal and the lock; by default the user name
    WritingOptions writing;
    PageStyle page; ///< typeface, sizes, margins and digits of the printed report
    BackupPlaces backups;
    QStringList recentFiles; ///< latest first
    QStringList quietFolders; ///< shared folders whose warning the user has closed
    QStringList words; ///< correct in this office, beside the dictionary

    bool operator==(const Settings &) const = default;

    static Settings load();
    void save() const;
    /// Puts a file at the head of the recent files.
    void noteOpened(const QString &path);
};

} // namespace ita
