// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/printactions.h"

#include "core/base/escapeinvisible.h"
#include "core/domain/papertitle.h"
#include "core/domain/readiness.h"
#include "core/model/replay.h"
#include "core/model/session.h"
#include "core/report/commentlist.h"
#include "core/report/documentbuilder.h"
#include "core/rows/papers.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporters.h"
#include "ui/export/savewatched.h"
#include "ui/models/fieldtext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/proposedpath.h"
#include "ui/preview/missingconsent.h"
#include "ui/preview/pageview.h"
#include "ui/preview/previewpage.h"
#include "ui/preview/printreport.h"
#include "ui/preview/savepdf.h"
#include "ui/print/page/typesetter.h"
#include "ui/print/text/reportchecks.h"
#include "ui/window/centrestack.h"
#include "ui/window/settings.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ita {

PrintActions::PrintActions(CentreStack &centre, const Settings &settings, QObject *parent)
    : WindowActions(centre, parent)
    , m_settings(settings)
{
    connect(&centre, &CentreStack::opened, this, &PrintActions::followFile);
}

void PrintActions::fillMenu(QMenu &menu)
{
    QAction *preview = addForPreview(
        menu, tr("Pre&view of the print"), {}, [this] { centre().togglePreview(); }, u"preview"_s);
    showText(*preview, tr("Whole preview"));
    preview->setShortcuts({ Qt::CTRL | Qt::SHIFT | Qt::Key_P, Qt::Key_F5 });
    m_exportPdf = addForPreview(
        menu, tr("Save as P&DF…"), QKeySequence(tr("Ctrl+E")), [this] { exportPdf(); },
        u"export"_s);
    addForPreview(menu, tr("E&xport as…"), {}, [this] { exportAs(); });
    m_print = addForPreview(
        menu, tr("&Print…"), QKeySequence::Print, [this] { print(); }, u"print"_s);
}

QPushButton *PrintActions::makePdfButton()
{
    auto *button = new QPushButton(tr("Save as PDF"));
    button->setObjectName(u"savePdf"_s);
    button->setDefault(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(tr("Saves the pages of this report to send or to put on the web (%1)")
                           .arg(m_exportPdf->shortcut().toString(QKeySequence::NativeText)));
    button->setEnabled(m_exportPdf->isEnabled());
    connect(button, &QPushButton::clicked, m_exportPdf, &QAction::trigger);
    connect(m_exportPdf, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

void PrintActions::fillCommentsMenu(QMenu &menu)
{
    addForPreview(menu, tr("Pre&view the comments"), {}, [this] { previewComments(); });
    addForPreview(menu, tr("&Print the comments…"), {}, [this] { printComments(); });
    addForPreview(menu, tr("&Save the comments as PDF…"), {}, [this] { exportComments(); });
    needFile(menu.menuAction());
}

void PrintActions::followFile()
{
    centre().previewPage()->addToBar({ m_print, m_exportPdf });
    connect(&workspace(), &Workspace::stateWanted, this, &PrintActions::showState);
}

// ---- the report --------------------------------------------------------------------------------

void PrintActions::print()
{
    workspace().commit();
    const auto &pages = centre().previewPage()->shown();
    if (!pages || !checkPages(*pages))
        return;
    if (const auto allowed = withConsent(*pages))
        sendToPrinter(*allowed, centre().shownPages().currentPage());
}

void PrintActions::sendToPrinter(const PrintedReport &pages, int currentPage)
{
    const Outcome printed = printReport(pages, currentPage, window());
    if (!printed)
        Q_EMIT failed(printed.error());
}

/// The pages, if they can be printed or the person wants � for what cannot.
std::optional<PrintedReport> PrintActions::withConsent(const PrintedReport &pages)
{
    const auto name = [this](const Place &place) { return nameOf(place); };
    if (!allowsMissing(pages.missingGlyphs(), name, window()))
        return {};
    return pages.withReplacements();
}

void PrintActions::exportPdf()
{
    workspace().commit();
    const PreviewPage &preview = *centre().previewPage();
    const auto &pages = preview.shown();
    if (!pages || !checkPages(*pages))
        return;
    const auto allowed = withConsent(*pages);
    if (!allowed)
        return;
    cautionUnfinished();
    savePages(*allowed, preview.showsOther() ? tr(" (other state)") : QString());
}

/// Whether there are pages to print. Tells why not, unless it is to be read where they would be.
bool PrintActions::checkPages(const PrintedReport &pages)
{
    const Outcome any = pages.checkPages();
    if (!any && any.error().message != centre().shownTrouble())
        Q_EMIT failed(any.error());
    return bool(any);
}

/// Warns of unfinished fields in the message bar; the PDF is saved anyway.
void PrintActions::cautionUnfinished()
{
    const Tree &tree = workspace().session().tree();
    int missing = 0;
    for (const RowId section : sectionsOf(tree, workspace().paper()))
        missing += int(unfinished(tree, section).size());
    if (missing == 0 || centre().previewPage()->showsOther())
        return;
    Q_EMIT cautioned(
        onScreen(tr("%n item(s) of the report are unfinished, and the PDF shows it as it is. The "
                    "overview lists them.",
            nullptr, missing)));
}

/// A path beside the office file, without the suffix of a format.
QString PrintActions::proposedPath(const QString &note) const
{
    const Session &session = workspace().session();
    const Tree &tree = session.tree();
    const RowId paper = workspace().paper();
    const int year = tree.get<Report>(workspace().report()).fiscalYear;
    const QString title
        = paper == workspace().report() ? QString() : u' ' + paperTitle(tree, paper);
    return besideFile(session.path(), nameWithYear(session.path(), year, title + note));
}

void PrintActions::savePages(const PrintedReport &pages, const QString &note)
{
    const QString path = QFileDialog::getSaveFileName(
        window(), tr("Save as PDF"), proposedPath(note) + u".pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const QString saved = withSuffix(path, u".pdf"_s);
    tellSaved(saved,
        savePdf(
            pages, saved, [this](const Place &place) { return nameOf(place); }, window()));
}

void PrintActions::tellSaved(const QString &path, const Outcome &saved)
{
    if (!saved)
        return Q_EMIT failed(saved.error());
    const QFileInfo file(path);
    const QString text = tr("Saved “%1” in the folder “%2”")
                             .arg(visibleText(file.fileName()), visibleText(file.dir().dirName()));
    const bool isPdf = file.suffix().toLower() == "pdf"_L1;
    Q_EMIT done({ text, isPdf ? tr("Open the PDF") : QString(), [this, path] { openPdf(path); } });
}

void PrintActions::openPdf(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT failed({ Error::Code::Storage,
            tr("No program of this computer could open “%1”").arg(path), {} });
}

/// Exports the current report, even while the preview shows an earlier state.
void PrintActions::exportAs()
{
    workspace().commit();
    const auto target = askExportTarget(proposedPath({}), exporters(m_settings.page), window());
    if (!target)
        return;
    const Session &session = workspace().session();
    Result<QList<MissingGlyph>> missing = QList<MissingGlyph>();
    if (target->exporter.hasGlyphs)
        missing = missingGlyphs(session.tree(), workspace().paper());
    const auto name = [this](const Place &place) { return nameOf(place); };
    if (missing && !allowsMissing(*missing, name, window()))
        return;
    const auto write = [&](const ExportProgress &progress) {
        return target->exporter.write({ .tree = session.tree(),
            .fileId = session.fileId(),
            .report = workspace().report(),
            .scope = scopeOf(target->exporter),
            .replacesMissing = missing && !missing->isEmpty(),
            .progress = progress });
    };
    tellSaved(target->path, saveWatched(target->path, tr("Exporting…"), 0, write, window()));
}

/// Formats with pages, and what is signed, are of the paper that is shown.
ExportScope PrintActions::scopeOf(const Exporter &exporter) const
{
    const RowId paper = exporter.wholeOffice ? RowId {} : workspace().paper();
    return { .fiscalYear = {}, .sections = {}, .paper = paper };
}

QString PrintActions::nameOf(const Place &place) const
{
    const Tree &tree = workspace().history().tree();
    return tree.contains(place.row) ? placeOnScreen(tree, place.row, place.field) : QString();
}

// ---- earlier states ----------------------------------------------------------------------------

/// Shows the pages of the report as it was after this journal entry, with `name` as the title. The
/// journal is replayed from its first entry and verified on the way.
void PrintActions::showState(qint64 seq, const QString &name)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto replay = replayJournal(workspace().session().storage(), {}, seq);
    QGuiApplication::restoreOverrideCursor();
    if (!replay)
        return Q_EMIT failed(replay.error());
    if (!replay->findings.isEmpty())
        return Q_EMIT failed({ Error::Code::Damaged, replay->findings.constFirst().text, {} });
    const RowId paper = workspace().paper();
    if (!replay->tree->contains(paper))
        return Q_EMIT failed(
            { Error::Code::Invalid, tr("This report was not there yet then"), {} });
    const auto pages = Typesetter(m_settings.page).typeset(buildDocument(*replay->tree, paper));
    if (pages)
        centre().showOther(*pages, name);
    else
        Q_EMIT failed(pages.error());
}

// ---- comments ----------------------------------------------------------------------------------

/// The comments typeset as pages; nothing, after failed(), when that fails.
std::optional<PrintedReport> PrintActions::commentPages()
{
    workspace().commit();
    const Document list = buildCommentList(workspace().session().tree(), workspace().report());
    auto pages = Typesetter(m_settings.page).typeset(list);
    if (pages)
        return std::move(pages).value();
    Q_EMIT failed(pages.error());
    return {};
}

void PrintActions::previewComments()
{
    if (const auto pages = commentPages())
        centre().showOther(*pages, tr("The list of comments"));
}

void PrintActions::printComments()
{
    if (const auto pages = commentPages(); pages && checkPages(*pages))
        if (const auto allowed = withConsent(*pages))
            sendToPrinter(*allowed, 1);
}

void PrintActions::exportComments()
{
    if (const auto pages = commentPages(); pages && checkPages(*pages))
        if (const auto allowed = withConsent(*pages))
            savePages(*allowed, tr(" (comments)"));
}

} // namespace ita
