// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/homelesstexts.h"

#include "ui/inputs/plaintext.h"
#include "ui/models/fieldtext.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct HomelessText
{
    Q_DECLARE_TR_FUNCTIONS(HomelessText)
};

} // namespace

void showHomelessTexts(const QList<EditHistory::Unsaved> &texts, const Tree &tree, QWidget *parent)
{
    if (texts.isEmpty())
        return;
    QStringList lines;
    for (const EditHistory::Unsaved &text : texts)
        lines.append(placeOnScreen(tree, text.row, *text.field) + u'\n'
            + displayText(*text.field, text.value) + u'\n');
    QDialog dialog(parent);
    dialog.setWindowTitle(HomelessText::tr("Typed text without a place"));
    auto *about = plainLabel(HomelessText::tr(
        "The file that is open now has no such rows. Copy from here what you need."));
    about->setWordWrap(true);
    auto *list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(about);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    resizeWithinScreen(dialog, { 560, 360 });
    dialog.exec();
}

} // namespace ita
