// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions/sectionactions.h"

#include "core/base/escapeinvisible.h"
#include "core/model/session.h"
#include "core/report/columns.h"
#include "core/report/documentbuilder.h"
#include "core/rows/fields.h"
#include "ui/commands/digitcommands.h"
#include "ui/commands/edithistory.h"
#include "ui/commands/papercommands.h"
#include "ui/commands/rowcommands.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/screendigits.h"
#include "ui/window/centrestack.h"
#include "ui/window/sectionsetupdialog.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// The headings of the columns that are hidden now, were not before, and have content.
QStringList hiddenWithContent(const Tree &tree, RowId section, const RowValue &before)
{
    QStringList headings;
    const RowValue &value = tree.value(section);
    const QStringList &hidden = sectionLayout(value)->columnsHidden;
    const QList<RowId> rows = tree.descendants(section);
    for (const PrintedColumn &column : allColumns(kindOf(value), *sectionLayout(value))) {
        const Field &field = *column.field;
        const auto hasContent = [&](RowId row) {
            const RowValue &cells = tree.value(row);
            return kindOf(cells) == describe(value).section.rows
                && field.get(cells) != field.get(describe(cells).empty);
        };
        if (hidden.contains(field.name())
            && !sectionLayout(before)->columnsHidden.contains(field.name())
            && std::ranges::any_of(rows, hasContent))
            headings.append(column.heading);
    }
    return headings;
}

/// The section's name, and how many rows its table has.
QString whatIsRemoved(const Tree &tree, RowId section)
{
    const auto kind = describe(tree.kind(section)).section.rows;
    const QList<RowId> below = tree.descendants(section);
    const auto rows
        = int(std::ranges::count_if(below, [&](RowId row) { return tree.kind(row) == kind; }));
    const QString name = visibleText(sectionTitle(tree, section));
    return rows == 0
        ? SectionActions::tr("Removed “%1”.").arg(name)
        : onScreen(SectionActions::tr("Removed “%1” with %n row(s).", nullptr, rows)).arg(name);
}

} // namespace

SectionActions::SectionActions(CentreStack &centre, QObject *parent)
    : WindowActions(centre, parent)
{
    connect(&centre, &CentreStack::opened, this, &SectionActions::offerInList);
}

// ---- the menu ----------------------------------------------------------------------------------

void SectionActions::fillMenu(QMenu &menu)
{
    addKinds(menu);
    // Only in the list of sections: elsewhere F2 edits the focused cell.
    addForFile(menu, tr("Re&name section"), Qt::Key_F2, [this] {
        workspace().editSectionTitle();
    })->setShortcutContext(Qt::WidgetShortcut);
    addForFile(
        menu, tr("&Set up section…"), {}, [this] { setUp(); }, u"settings"_s);
    addForFile(
        menu, tr("&Print section or not"), {}, [this] { hideOrPrint(); }, u"hidden"_s);
    addMoves(menu);
    addForFile(
        menu, tr("&Thai digits in section"), {}, [this] { convertDigits(DigitStyle::Thai); });
    addForFile(
        menu, tr("&Arabic digits in section"), {}, [this] { convertDigits(DigitStyle::Arabic); });
    addForFile(
        menu, tr("&Remove section"), {}, [this] { remove(); }, u"remove"_s);
    m_actions = menu.actions();
}

void SectionActions::addKinds(QMenu &menu)
{
    QMenu *kinds = menu.addMenu(themedIcon(u"add"_s), tr("&Add a section"));
    for (const RowKind kind : sectionKinds())
        kinds->addAction(QCoreApplication::translate("RowKind", describe(kind).label), this,
            [this, kind] { addSectionOf(kind); });
}

void SectionActions::addMoves(QMenu &menu)
{
    addForFile(
        menu, tr("Move section &up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, [this] { move(-1); },
        u"move-up"_s);
    addForFile(
        menu, tr("Move section &down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, [this] { move(1); },
        u"move-down"_s);
}

void SectionActions::offerInList()
{
    workspace().offerOnSections(m_actions);
}

void SectionActions::refresh()
{
    Workspace *open = centre().workspace();
    // A file without a report has no place for a section.
    const bool canChange
        = open && !open->session().isReadOnly() && open->history().tree().contains(open->report());
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(canChange);
}

// ---- the actions -------------------------------------------------------------------------------

std::optional<RowId> SectionActions::sectionOrHint()
{
    const RowId section = workspace().currentSection();
    if (section)
        return section;
    Q_EMIT said(tr("Choose a section on the left first."), 5000);
    return {};
}

/// Adds the section behind the open one, or at the end of the paper.
void SectionActions::addSectionOf(RowKind kind)
{
    EditHistory &history = workspace().history();
    const auto added = history.apply(
        addSection(history.tree(), workspace().paper(), kind, workspace().currentSection()));
    if (added)
        workspace().goTo({ added->constFirst(), {} });
}

void SectionActions::setUp()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = workspace().history();
    const RowValue before = history.tree().value(*section);
    const Change change = setUpSection(history.tree(), *section, window());
    if (change.edits.isEmpty() || !history.apply(change)) // the history reports a failure
        return;
    // Texts go only with columns that are removed.
    const auto emptied = std::ranges::count_if(change.edits, [&](const Edit &edit) {
        const auto *set = std::get_if<SetField>(&edit);
        return set && set->row != *section;
    });
    if (emptied > 0)
        Q_EMIT said(onScreen(tr("%n text(s) were removed with their column. Undo brings them back.",
                        nullptr, int(emptied))),
            10'000);
    const QStringList kept = hiddenWithContent(history.tree(), *section, before);
    if (!kept.isEmpty())
        Q_EMIT said(tr("Kept, but no longer printed nor signed: %1. Undo brings it back.")
                        .arg(kept.join(u", "_s)),
            10'000);
}

void SectionActions::hideOrPrint()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = workspace().history();
    const RowValue &row = history.tree().value(*section);
    const Field &field = fieldOf(kindOf(row), &SectionLayout::hidden);
    (void)bool(history.apply(
        setFieldOf(history.tree(), { *section }, field, !sectionLayout(row)->hidden)));
}

void SectionActions::convertDigits(DigitStyle style)
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    workspace().commit();
    const Change change = ita::convertDigits(workspace().session().tree(), *section, style);
    if (change.edits.isEmpty())
        Q_EMIT said(tr("All digits of the section are so already"), 5000);
    else
        (void)bool(workspace().history().apply(change));
}

void SectionActions::remove()
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    workspace().commit();
    EditHistory &history = workspace().history();
    const QString text = whatIsRemoved(history.tree(), *section);
    if (history.apply(removeRows(history.tree(), { *section }))) // the history reports a failure
        offerUndo(text);
}

void SectionActions::move(int by)
{
    const auto section = sectionOrHint();
    if (!section)
        return;
    EditHistory &history = workspace().history();
    const Change change = shiftSection(history.tree(), *section, by);
    if (!change.edits.isEmpty())
        (void)bool(history.apply(change));
}

} // namespace ita
