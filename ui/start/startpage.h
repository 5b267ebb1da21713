// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ita {

class RecentFiles;
class Storages;

/// The page before a file is open: ways to begin at the left, the recent files at the right.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `storages` outlive the page.
    explicit StartPage(const Storages &storages, QWidget *parent = nullptr);

    /// Sets the recent files, latest first.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    /// The user wants to read how to begin.
    void guideWanted();
    void fileWanted(const QString &path);

private:
    QWidget *makeWays();
    QWidget *makeFiles();

    RecentFiles *m_recent;
    QWidget *m_noFiles; ///< what stands there before the first file
};

} // namespace ita
