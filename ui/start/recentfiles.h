// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QTimer>

namespace ita {

class Storages;

/// The files that were open last: the office, where the file lies, its latest year and how far that
/// report is. A file that is not there any more says so and cannot be chosen.
class RecentFiles : public QListWidget
{
    Q_OBJECT

public:
    /// `storages` outlive the list.
    explicit RecentFiles(const Storages &storages, QWidget *parent = nullptr);

    /// Latest first.
    void setFiles(const QStringList &paths);

Q_SIGNALS:
    void fileWanted(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readNext();

    const Storages &m_storages;
    QTimer m_reading; ///< runs until all files have been read
    int m_next = 0;
};

} // namespace ita
