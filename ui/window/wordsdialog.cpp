// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wordsdialog.h"

#include "core/base/escapeinvisible.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/dialogsize.h"

#include <QAction>
#include <QCollator>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ita {
namespace {

QStringList sortedWords(QStringList words)
{
    const QCollator thai { QLocale(QLocale::Thai) };
    words.removeDuplicates();
    std::ranges::sort(words, thai);
    return words;
}

class WordsDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(WordsDialog)

public:
    WordsDialog(const QStringList &words, QWidget *parent)
        : QDialog(parent)
        , m_word(new QLineEdit)
        , m_add(new QPushButton(tr("&Add")))
        , m_remove(new QPushButton(tr("&Remove")))
        , m_list(new QListWidget)
    {
        setHelpPage(*this, u"writing");
        setWindowTitle(tr("Words of the office"));
        auto *hint = plainLabel(
            tr("The spell check takes these words for right, such as names of people and places."));
        hint->setWordWrap(true);
        m_word->setPlaceholderText(tr("New word…"));
        m_word->setAccessibleName(tr("New word"));
        m_list->setAccessibleName(windowTitle());
        m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_list->addItems(sortedWords(words));
        auto *entry = new QHBoxLayout;
        entry->addWidget(m_word, 1);
        entry->addWidget(m_add);
        auto *column = new QVBoxLayout(this);
        keepTextsWhole(*this);
        column->addWidget(hint);
        column->addLayout(entry);
        column->addWidget(m_list, 1);
        column->addWidget(m_remove, 0, Qt::AlignLeft);
        column->addWidget(makeButtons());
        connectParts();
        follow();
    }

    QStringList words() const
    {
        QStringList words;
        for (int i = 0; i < m_list->count(); ++i)
            words.append(m_list->item(i)->text());
        return words;
    }

private:
    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        // Return in the field adds the word; it must not close the dialog.
        const QList<QAbstractButton *> all = buttons->buttons();
        for (QAbstractButton *button : all)
            static_cast<QPushButton *>(button)->setAutoDefault(false);
        buttons->button(QDialogButtonBox::Ok)->setDefault(false);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons;
    }

    void connectParts()
    {
        m_add->setDefault(true);
        m_remove->setAutoDefault(false);
        auto *removing = new QAction(m_list);
        removing->setShortcut(QKeySequence::Delete);
        removing->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(removing);
        connect(removing, &QAction::triggered, this, [this] { remove(); });
        connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
        connect(m_add, &QPushButton::clicked, this, [this] { add(); });
        connect(m_word, &QLineEdit::textChanged, this, [this] { follow(); });
        connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { follow(); });
    }

    QString typed() const { return asTyped(m_word->text()).simplified(); }

    void follow()
    {
        m_add->setEnabled(!typed().isEmpty() && !words().contains(typed()));
        m_remove->setEnabled(!m_list->selectedItems().isEmpty());
    }

    void add()
    {
        const QString word = typed();
        const QStringList all = sortedWords(words() + QStringList { word });
        m_list->clear();
        m_list->addItems(all);
        m_list->setCurrentRow(int(all.indexOf(word)));
        m_word->clear();
        m_word->setFocus();
    }

    void remove()
    {
        qDeleteAll(m_list->selectedItems());
        follow();
    }

    QLineEdit *m_word;
    QPushButton *m_add;
    QPushButton *m_remove;
    QListWidget *m_list;
};

} // namespace

std::optional<QStringList> editWords(const QStringList &words, QWidget *parent)
{
    WordsDialog dialog(words, parent);
    if (dialog.exec() != QDialog::Accepted || dialog.words() == sortedWords(words))
        return {};
    return dialog.words();
}

} // namespace ita
