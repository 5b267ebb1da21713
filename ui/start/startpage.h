// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QListWidget;

namespace ita {

class Storages;

/// What the window shows before a file is open: ways to begin, and the files of late.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `storages` outlive the page.
    explicit StartPage(const Storages &storages, QWidget *parent = nullptr);

    /// Latest first; those that are gone are shown as such.
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
    QTimer m_summaryTimer; ///< runs until all recent files have been looked into
    int m_nextSummary = 0;
};

} // namespace ita
