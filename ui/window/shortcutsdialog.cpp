// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsdialog.h"

#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ita {
namespace {

struct ShortcutsText
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

QTableWidget *makeTable(const QList<QAction *> &actions)
{
    auto *table = new QTableWidget(0, 2);
    table->setAccessibleName(ShortcutsText::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({ ShortcutsText::tr("Keys"), ShortcutsText::tr("Effect") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    QSet<QString> listed;
    for (const QAction *action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString line = keys + u'\t' + commandName(action->text());
        if (keys.isEmpty() || listed.contains(line))
            continue;
        listed.insert(line);
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(keys));
        table->setItem(row, 1, new QTableWidgetItem(commandName(action->text())));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

void showShortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(ShortcutsText::tr("Keyboard shortcuts"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(makeTable(actions), 1);
    column->addWidget(buttons);
    const int line = dialog.fontMetrics().height();
    resizeWithinScreen(dialog, { line * 28, line * 30 });
    dialog.exec();
}

} // namespace ita
