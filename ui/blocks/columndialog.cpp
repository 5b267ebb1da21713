// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/blocks/columndialog.h"

#include "core/domain/placename.h"
#include "core/rows/fields.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/numberspin.h"
#include "ui/inputs/pointsedit.h"
#include "ui/models/fieldtext.h"
#include "ui/writing/thaitextedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace ita {
namespace {

struct ColumnDialogText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnDialogText)
};

QComboBox *choiceOf(const Field &field, int value, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const QLatin1StringView word : field.choices)
        box->addItem(choiceName(field, word));
    box->setCurrentIndex(value);
    box->setAccessibleName(fieldName(field));
    return box;
}

} // namespace

std::optional<FreeColumn> askColumn(const FreeColumn &column, WritingAid *aid, QWidget *parent)
{
    constexpr int kWidest = 1000;
    QDialog dialog(parent);
    setHelpPage(dialog, u"tables");
    dialog.setWindowTitle(ColumnDialogText::tr("Column"));
    auto *heading = new ThaiTextEdit(aid, &dialog);
    heading->setLines(1, 4);
    heading->setValue(column.heading);
    heading->setAccessibleName(fieldName(fieldOf(&FreeColumn::heading)));
    auto *groups = new PointsEdit(aid, &dialog);
    groups->setDashes(false);
    groups->setLines(1, 6);
    groups->setPoints(column.groups);
    groups->setAccessibleName(fieldName(fieldOf(&FreeColumn::groups)));
    groups->setToolTip(ColumnDialogText::tr("Headings above this one, the topmost first. "
                                            "Neighbouring columns with the same one share it."));
    QComboBox *values = choiceOf(fieldOf(&FreeColumn::values), int(column.values), &dialog);
    QComboBox *align = choiceOf(fieldOf(&FreeColumn::align), int(column.align), &dialog);
    auto *width = new NumberSpin(&dialog);
    width->setRange(0, kWidest);
    width->setSpecialValueText(ColumnDialogText::tr("Automatic"));
    width->setValue(column.width);
    width->setAccessibleName(fieldName(fieldOf(&FreeColumn::width)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *form = new QFormLayout(&dialog);
    form->addRow(fieldName(fieldOf(&FreeColumn::heading)), heading);
    form->addRow(fieldName(fieldOf(&FreeColumn::groups)), groups);
    form->addRow(fieldName(fieldOf(&FreeColumn::values)), values);
    form->addRow(fieldName(fieldOf(&FreeColumn::align)), align);
    form->addRow(fieldName(fieldOf(&FreeColumn::width)), width);
    form->addRow(buttons);
    heading->setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return {};
    FreeColumn chosen = column;
    chosen.heading = heading->value();
    chosen.groups = groups->points();
    chosen.values = ValueKind(values->currentIndex());
    chosen.align = ColumnAlign(align->currentIndex());
    chosen.width = width->value();
    return chosen;
}

} // namespace ita
