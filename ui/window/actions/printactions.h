// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporter.h"
#include "ui/print/page/printedreport.h"
#include "ui/window/actions/windowactions.h"

#include <optional>

class QPushButton;

namespace ita {

struct Settings;

/// Previews, prints and saves pages: of the paper that is shown, of its earlier states, and of the
/// comments on the report.
class PrintActions : public WindowActions
{
    Q_OBJECT

public:
    /// `settings` hold the page style, and outlive the group.
    PrintActions(CentreStack &centre, const Settings &settings, QObject *parent = nullptr);

    /// Adds the actions on the pages of the report.
    void fillMenu(QMenu &menu);
    /// The button of the tool bar for what the whole work is for. Call it after fillMenu().
    QPushButton *makePdfButton();
    /// The action of that button.
    QAction *pdfAction() const { return m_exportPdf; }
    /// Adds the actions on the printed list of comments.
    void fillCommentsMenu(QMenu &menu);

Q_SIGNALS:
    /// A warning; the pages are saved anyway.
    void cautioned(const QString &text);

private:
    void followFile();
    void print();
    void exportPdf();
    bool checkPages(const PrintedReport &pages);
    void sendToPrinter(const PrintedReport &pages, int currentPage);
    std::optional<PrintedReport> withConsent(const PrintedReport &pages);
    void cautionUnfinished();
    void exportAs();
    void tellSaved(const QString &path, const Outcome &saved);
    void openPdf(const QString &path);
    QString proposedPath(const QString &note) const;
    void savePages(const PrintedReport &pages, const QString &note);
    ExportScope scopeOf(const Exporter &exporter) const;
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
