// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/missingconsent.h"

#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ita {
namespace {

struct MissingConsent
{
    Q_DECLARE_TR_FUNCTIONS(MissingConsent)
};

} // namespace

bool allowsMissing(const QList<MissingGlyph> &missing,
    const std::function<QString(const Place &)> &nameOf, QWidget *parent)
{
    if (missing.isEmpty())
        return true;
    QDialog dialog(parent);
    setHelpPage(dialog, u"printing");
    dialog.setWindowTitle(MissingConsent::tr("Characters that cannot be printed"));
    auto *column = new QVBoxLayout(&dialog);
    auto *question = plainLabel(onScreen(
        MissingConsent::tr("No typeface of the program has %n character(s) of the report. � is "
                           "printed in the places below; everything else is printed as it is.",
            nullptr, GlyphError::count(missing))));
    question->setWordWrap(true);
    column->addWidget(question);
    auto *list = new QListWidget;
    list->setAccessibleName(MissingConsent::tr("Places of these characters"));
    list->setWordWrap(true);
    for (const MissingGlyph &glyph : missing)
        list->addItem(GlyphError::line(glyph, nameOf));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *print = buttons->addButton(
        MissingConsent::tr("Print all the &same"), QDialogButtonBox::AcceptRole);
    print->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    keepTextsWhole(dialog);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 80);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ita
