// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/whatifdialog.h"

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

enum WhatIfColumn { ItemColumn, MissingColumn, GainColumn, WhatIfColumnCount };

class WhatIfDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfDialog)

public:
    WhatIfDialog(const WhatIf &whatIf, QWidget *parent)
        : QDialog(parent)
        , m_whatIf(whatIf)
        , m_list(new QTreeWidget)
        , m_now(plainLabel())
        , m_then(plainLabel())
        , m_advice(plainLabel())
        , m_open(new QPushButton(tr("&Open the item")))
    {
        setHelpPage(*this, u"scores");
        setWindowTitle(tr("What if these items passed"));
        m_list->setAccessibleName(tr("Items that do not pass yet"));
        m_list->setColumnCount(WhatIfColumnCount);
        m_list->setHeaderLabels({ tr("Item"), tr("Missing"), tr("Gain") });
        m_then->setObjectName(u"then"_s);
        m_now->setText(onScreen(tr("As it stands: %1").arg(outlookText(whatIf.outlook({})))));
        m_advice->setText(onScreen(advice()));
        for (QLabel *label : { m_now, m_then, m_advice })
            label->setWordWrap(true);
        fill();
        auto *buttons = new QDialogButtonBox(this);
        buttons->addButton(m_open, QDialogButtonBox::ActionRole);
        buttons->addButton(QDialogButtonBox::Close);
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_now);
        column->addWidget(m_advice);
        column->addWidget(m_list, 1);
        column->addWidget(m_then);
        column->addWidget(buttons);
        resizeWithinScreen(*this, { 820, 620 });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(m_open, &QPushButton::clicked, this, &WhatIfDialog::choose);
        connect(m_list, &QTreeWidget::itemActivated, this, [this] { choose(); });
        connect(m_list, &QTreeWidget::itemChanged, this, [this] { showThen(); });
        m_list->setCurrentItem(m_list->topLevelItem(0));
        m_open->setEnabled(m_list->topLevelItemCount() > 0);
        showThen();
    }

    Place chosen() const { return { itemAt(m_list->currentItem()).row, {} }; }

private:
    QString advice() const
    {
        if (m_whatIf.missing().isEmpty())
            return tr("All items pass as they stand.");
        if (m_whatIf.needed() > 0)
            return tr("The level rises with the %n ticked item(s), which have the fewest missing "
                      "elements.",
                nullptr, int(m_whatIf.needed()));
        return m_whatIf.obstacle();
    }

    void fill()
    {
        for (qsizetype i = 0; i < m_whatIf.missing().size(); ++i) {
            const MissingItem &missing = m_whatIf.missing()[i];
            auto *item = new QTreeWidgetItem(m_list);
            item->setText(ItemColumn, u"%1 %2"_s.arg(missing.code, onScreen(missing.name)));
            item->setText(MissingColumn, onScreen(missing.missing.size()));
            item->setText(GainColumn, onScreen(u"+"_s + scoreText(missing.gain)));
            for (const int number : { int(MissingColumn), int(GainColumn) })
                item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(ItemColumn, missing.missing.join(u'\n').toHtmlEscaped());
            item->setData(ItemColumn, Qt::UserRole, i);
            item->setCheckState(ItemColumn, i < m_whatIf.needed() ? Qt::Checked : Qt::Unchecked);
            for (const QString &each : missing.missing)
                new QTreeWidgetItem(item, { onScreen(each) });
        }
        m_list->setColumnWidth(ItemColumn, 540);
        m_list->resizeColumnToContents(MissingColumn);
    }

    /// The item of a line, or of the line above it that it explains.
    const MissingItem &itemAt(const QTreeWidgetItem *line) const
    {
        const QTreeWidgetItem *item = line->parent() ? line->parent() : line;
        return m_whatIf.missing().at(item->data(ItemColumn, Qt::UserRole).toLongLong());
    }

    void showThen()
    {
        QSet<RowId> passing;
        for (int i = 0; i < m_list->topLevelItemCount(); ++i)
            if (const QTreeWidgetItem *item = m_list->topLevelItem(i);
                item->checkState(ItemColumn) == Qt::Checked)
                passing.insert(itemAt(item).row);
        m_then->setText(
            onScreen(tr("With the ticked items: %1").arg(outlookText(m_whatIf.outlook(passing)))));
    }

    void choose()
    {
        if (m_list->currentItem())
            accept();
    }

    const WhatIf &m_whatIf;
    QTreeWidget *m_list;
    QLabel *m_now;
    QLabel *m_then;
    QLabel *m_advice;
    QPushButton *m_open;
};

} // namespace

std::optional<Place> showWhatIf(const WhatIf &whatIf, QWidget *parent)
{
    WhatIfDialog dialog(whatIf, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.chosen()) : std::nullopt;
}

} // namespace ita
