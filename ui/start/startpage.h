// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QListWidget;

namespace ita {

class Storages;

/// The page before a file is open: buttons to begin, and the recent files.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `storages` outlive the page.
    explicit StartPage(const Storages &storages, QWidget *parent = nullptr);

    /// Sets the recent files, latest first. Files that do not exist are disabled.
    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addNextSummary();

    const Storages &m_storages;
    QListWidget *m_recent;
    QTimer m_summaryTimer; ///< runs until all recent files have been read
    int m_nextSummary = 0;
};

} // namespace ita
