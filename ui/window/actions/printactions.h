// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page/printedreport.h"
#include "ui/window/actions/windowactions.h"

#include <optional>

namespace ita {

struct Settings;

/// The pages: previewing, printing and saving the report, its earlier states and its comments.
class PrintActions : public WindowActions
{
    Q_OBJECT

public:
    /// `settings` say how pages look, and outlive the group.
    PrintActions(CentreStack &centre, const Settings &settings, QObject *parent = nullptr);

    /// What is done with the pages of the report.
    void fillMenu(QMenu &menu);
    /// What is done with a list of its comments.
    void fillCommentsMenu(QMenu &menu);

Q_SIGNALS:
    /// The pages are saved all the same.
    void cautioned(const QString &text);

private:
    void followFile();
    void print();
    void exportPdf();
    void cautionUnfinished();
    void exportAs();
    void tellSaved(const QString &path, const Outcome &saved);
    QString proposedPath(const QString &note) const;
    void savePages(const PrintedReport &pages, const QString &note);
    QString nameOf(const Place &place) const;
    void showState(qint64 seq, const QString &name);
    std::optional<PrintedReport> commentPages();
    void previewComments();
    void printComments();
    void exportComments();

    const Settings &m_settings;
    QAction *m_print = nullptr;
    QAction *m_exportPdf = nullptr;
};

} // namespace ita
