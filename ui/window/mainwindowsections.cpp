// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/reportcommands.h"
#include "core/model/session.h"
#include "ui/commands/digitcommands.h"
#include "ui/commands/rowcommands.h"
#include "ui/start/newyeardialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sectionsetupdialog.h"
#include "ui/window/workspace.h"

#include <QStatusBar>

// What the menus do with years and sections.

using namespace Qt::StringLiterals;

namespace ita {

std::optional<RowId> MainWindow::sectionOrHint()
{
    const RowId section = m_workspace->currentSection();
    if (section)
        return section;
    statusBar()->showMessage(tr("Choose a section on the left first."), 5000);
    return {};
}

void MainWindow::beginYear()
{
    m_workspace->commit();
    EditHistory &history = m_workspace->history();
    const std::optional<Subtree> report = askNewYear(history.tree(), this);
    if (!report)
        return;
    if (const auto added = history.apply(addReport(history.tree(), *report)))
        m_workspace->goTo({ added->constFirst(), {} });
}

void MainWindow::addSectionOf(RowKind kind)
{
    const Tree &tree = m_workspace->history().tree();
    const RowId current = m_workspace->currentSection();
    const RowId report = m_workspace->report();
    const qsizetype position
        = current ? tree.position(current) + 1 : tree.collection(report, kind).size();
    const auto added = m_workspace->history().apply(addRow(tree, report, kind, position));
    if (added)
        m_workspace->goTo({ added->constFirst(), {} });
}

void MainWindow::renameSection()
{
    m_workspace->editSectionTitle();
}

void MainWindow::setUpSection()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = m_workspace->history();
    const Change change = ita::setUpSection(history.tree(), *section, this);
    if (!change.edits.isEmpty())
        (void)bool(history.apply(change)); // a failure is announced by the history
}

void MainWindow::hideSection()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = m_workspace->history();
    const RowValue &row = history.tree().value(*section);
    const Field &field = *describe(row).field("hidden"_L1);
    (void)bool(history.apply(
        setFieldOf(history.tree(), { *section }, field, !sectionLayout(row)->hidden)));
}

void MainWindow::useThaiDigits()
{
    convertSection(DigitStyle::Thai);
}

void MainWindow::useArabicDigits()
{
    convertSection(DigitStyle::Arabic);
}

void MainWindow::convertSection(DigitStyle style)
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    m_workspace->commit();
    const Change change = convertDigits(m_workspace->session().tree(), *section, style);
    if (change.edits.isEmpty())
        statusBar()->showMessage(tr("All digits of the section are so already"), 5000);
    else
        (void)bool(m_workspace->history().apply(change));
}

void MainWindow::removeSection()
{
    const auto section = sectionOrHint();
    EditHistory &history = m_workspace->history();
    if (section)
        (void)bool(history.apply(removeRows(history.tree(), { *section })));
}

void MainWindow::moveSectionUp()
{
    shiftSection(-1);
}

void MainWindow::moveSectionDown()
{
    shiftSection(1);
}

void MainWindow::shiftSection(int by)
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = m_workspace->history();
    const Change change = shiftRows(history.tree(), { *section }, by);
    if (!change.edits.isEmpty())
        (void)bool(history.apply(change));
}

} // namespace ita
