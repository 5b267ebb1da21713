// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/scoresdialog.h"

#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

enum ScoreColumn { NameColumn, TypedColumn, FollowsColumn, ScoreColumnCount };

class ScoresDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(ScoresDialog)

public:
    ScoresDialog(const ScoreSheet &sheet, const QString &reason, QWidget *parent)
        : QDialog(parent)
        , m_sheet(sheet)
        , m_tree(new QTreeWidget)
        , m_open(new QPushButton(tr("&Type this score")))
    {
        setHelpPage(*this, u"scores");
        setWindowTitle(tr("All scores"));
        m_tree->setAccessibleName(tr("Scores"));
        m_tree->setColumnCount(ScoreColumnCount);
        m_tree->setHeaderLabels({ tr("Score of"), tr("Typed"), tr("What follows") });
        m_tree->setRootIsDecorated(false);
        m_tree->setWordWrap(true);
        fill();
        auto *text = plainLabel(onScreen(reason));
        text->setWordWrap(true);
        text->setVisible(!reason.isEmpty());
        auto *buttons = new QDialogButtonBox(this);
        buttons->addButton(m_open, QDialogButtonBox::ActionRole);
        buttons->addButton(QDialogButtonBox::Close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(text);
        column->addWidget(m_tree, 1);
        column->addWidget(buttons);
        resizeWithinScreen(*this, { 820, 620 });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_open, &QPushButton::clicked, this, &ScoresDialog::choose);
        connect(m_tree, &QTreeWidget::itemActivated, this, [this] { choose(); });
        connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this] { m_open->setEnabled(bool(currentPlace().row)); });
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }

    Place currentPlace() const
    {
        const QTreeWidgetItem *item = m_tree->currentItem();
        return item ? m_sheet.lines.at(item->data(NameColumn, Qt::UserRole).toLongLong()).place
                    : Place {};
    }

private:
    void fill()
    {
        QList<QTreeWidgetItem *> above { m_tree->invisibleRootItem() };
        for (qsizetype i = 0; i < m_sheet.lines.size(); ++i) {
            const ScoreLine &line = m_sheet.lines[i];
            // The total stands beside the instruments.
            const int level = std::max(line.depth - 1, 0);
            above.resize(level + 1);
            auto *item = new QTreeWidgetItem(above.constLast());
            item->setText(NameColumn,
                line.code.isEmpty() ? line.name : onScreen(u"%1 %2"_s.arg(line.code, line.name)));
            item->setText(TypedColumn, line.typed ? onScreen(scoreText(*line.typed)) : u"–"_s);
            item->setText(FollowsColumn, onScreen(scoreNote(line)));
            item->setTextAlignment(TypedColumn, Qt::AlignRight | Qt::AlignTop);
            item->setData(NameColumn, Qt::UserRole, i);
            item->setToolTip(NameColumn, item->text(NameColumn).toHtmlEscaped());
            above.append(item);
        }
        m_tree->expandAll();
        m_tree->header()->setStretchLastSection(true);
        m_tree->setColumnWidth(NameColumn, 380);
        m_tree->resizeColumnToContents(TypedColumn);
    }

    void choose()
    {
        if (currentPlace().row)
            accept();
    }

    const ScoreSheet &m_sheet;
    QTreeWidget *m_tree;
    QPushButton *m_open;
};

} // namespace

std::optional<Place> showScores(const ScoreSheet &sheet, const QString &reason, QWidget *parent)
{
    ScoresDialog dialog(sheet, reason, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.currentPlace()) : std::nullopt;
}

} // namespace ita
