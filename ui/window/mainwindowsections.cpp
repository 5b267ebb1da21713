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
    const RowId section = m_editorView->currentSection();
    if (section)
        return section;
    statusBar()->showMessage(tr("Choose a section on the left first."), 5000);
    return {};
}

void MainWindow::beginYear()
{
    m_editorView->commit();
    Editor &editor = m_editorView->editor();
    const std::optional<Branch> report = askNewYear(editor.tree(), this);
    if (!report)
        return;
    if (const auto added = editor.apply(addReport(editor.tree(), *report)))
        m_editorView->goTo({ added->constFirst(), {} });
}

void MainWindow::addSectionOf(RowKind kind)
{
    const Tree &tree = m_editorView->editor().tree();
    const RowId current = m_editorView->currentSection();
    const RowId report = m_editorView->report();
    const qsizetype position
        = current ? tree.position(current) + 1 : tree.children(report, kind).size();
    const auto added = m_editorView->editor().apply(addRow(tree, report, kind, position));
    if (added)
        m_editorView->goTo({ added->constFirst(), {} });
}

void MainWindow::renameSection()
{
    m_editorView->editSectionTitle();
}

void MainWindow::setUpSection()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    Editor &editor = m_editorView->editor();
    const Change change = ita::setUpSection(editor.tree(), *section, this);
    if (!change.edits.isEmpty())
        (void)bool(editor.apply(change)); // a failure is announced by the editor
}

void MainWindow::hideSection()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    Editor &editor = m_editorView->editor();
    const RowValue &row = editor.tree().value(*section);
    const Field &field = *describe(row).field("hidden"_L1);
    (void)bool(
        editor.apply(setFieldOf(editor.tree(), { *section }, field, !sectionLayout(row)->hidden)));
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
    m_editorView->commit();
    const Change change = convertDigits(m_editorView->session().tree(), *section, style);
    if (change.edits.isEmpty())
        statusBar()->showMessage(tr("All digits of the section are so already"), 5000);
    else
        (void)bool(m_editorView->editor().apply(change));
}

void MainWindow::removeSection()
{
    const auto section = sectionOrHint();
    Editor &editor = m_editorView->editor();
    if (section)
        (void)bool(editor.apply(removeRows(editor.tree(), { *section })));
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
    Editor &editor = m_editorView->editor();
    const Change change = shiftRows(editor.tree(), { *section }, by);
    if (!change.edits.isEmpty())
        (void)bool(editor.apply(change));
}

} // namespace ita
