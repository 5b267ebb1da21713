// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/movingdialog.h"

#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

struct MovingText
{
    Q_DECLARE_TR_FUNCTIONS(MovingDialog)
};

QStringList steps()
{
    return {
        MovingText::tr("1. On the old computer, open the office's file and choose File > Save a "
                       "copy. Save it on a USB stick. The copy holds all years, the history, the "
                       "comments, the keys and the sign-offs."),
        MovingText::tr(
            "2. Close the program there. If you want the backups too, copy the folder "
            "whose name ends in “สำเนาสำรอง”; it lies beside the file unless the settings "
            "name another place."),
        MovingText::tr(
            "3. On the new computer, install the program and copy the file from the stick "
            "to the documents. Do not work on the stick itself, nor in a folder that "
            "another program copies to other computers while you write."),
        MovingText::tr("4. Open the file there and choose Sign-off > Verify the file. It must say "
                       "that everything holds. If it does not, copy it once more from the old "
                       "computer."),
        MovingText::tr("5. Set anew what belongs to the computer and not to the file: your name in "
                       "the history, the typeface, the place for backups and the second place. "
                       "Passphrases stay as they are: each person knows her own."),
        MovingText::tr("6. From now on work in the new file only. What is typed in both can be "
                       "joined only by review copies. Keep the old file until the first backup on "
                       "the new computer is there: File > Backups and restore."),
        MovingText::tr(
            "If the old computer does not start any more: take the newest backup from the "
            "second place. It is an office file like any other and opens by itself."),
    };
}

} // namespace

void showMovingHelp(QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(MovingText::tr("Moving to another computer"));
    auto *text = new QTextEdit;
    text->setPlainText(steps().join(u"\n\n"_s));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(dialog.windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    column->addWidget(buttons);
    const QFontMetrics metrics = dialog.fontMetrics();
    resizeWithinScreen(dialog, { metrics.averageCharWidth() * 100, metrics.lineSpacing() * 30 });
    dialog.exec();
}

} // namespace ita
