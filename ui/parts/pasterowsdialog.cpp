// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pasterowsdialog.h"

#include "core/domain/placename.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

/// Shows a preview of the pasted table. Row 0 has a combo box with the fields above each column.
class PasteDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(PasteRowsDialog)

public:
    PasteDialog(const Cells &cells, const PasteTarget &target, QWidget *parent)
        : QDialog(parent)
        , m_cells(cells)
        , m_target(target)
        , m_fields(pastableFields(target.kind, target.columns))
    {
        setHelpPage(*this, u"tables");
        setWindowTitle(tr("Paste rows"));
        const ColumnMapping guess = guessMapping(cells, target.kind, target.columns);
        auto *layout = new QVBoxLayout(this);
        auto *label = plainLabel(tr("Choose above each &column where its texts go:"), this);
        layout->addWidget(label);
        layout->addWidget(makeTable(guess), 1);
        label->setBuddy(m_table);
        layout->addLayout(makeHeadingChoice(guess.headingRows));
        m_summary = plainLabel({}, this);
        m_summary->setWordWrap(true);
        layout->addWidget(m_summary);
        layout->addWidget(makeButtons());
        resizeWithinScreen(*this, { fontMetrics().height() * 50, fontMetrics().height() * 28 });
        refresh();
    }

    const QList<Subtree> &subtrees() const { return m_rows.subtrees; }

private:
    QWidget *makeTable(const ColumnMapping &guess)
    {
        const int columns = m_cells.isEmpty() ? 0 : int(m_cells.constFirst().size());
        m_table = new QTableWidget(int(m_cells.size()) + 1, columns, this);
        m_table->setAccessibleName(tr("Pasted table"));
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_table->setTabKeyNavigation(false);
        m_table->horizontalHeader()->hide();
        m_table->verticalHeader()->hide();
        for (int row = 0; row < m_cells.size(); ++row)
            for (int column = 0; column < columns; ++column)
                m_table->setItem(
                    row + 1, column, new QTableWidgetItem(m_cells.at(row).value(column)));
        for (int column = 0; column < columns; ++column)
            m_table->setCellWidget(0, column, makeChoice(column, guess.fields.value(column)));
        m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().height() * 11);
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3);
        return m_table;
    }

    /// Added columns go by their heading.
    QString nameOf(const Field &field) const
    {
        for (const PrintedColumn &column : m_target.columns)
            if (column.field == &field && field.meaning == Meaning::OwnColumn)
                return column.heading;
        return fieldName(field);
    }

    QComboBox *makeChoice(int column, const Field *chosen)
    {
        auto *combo = new QComboBox(m_table);
        combo->setAccessibleName(tr("Field for column %1").arg(column + 1));
        combo->addItem(tr("(leave out)"));
        for (const Field *field : std::as_const(m_fields))
            combo->addItem(nameOf(*field));
        combo->setCurrentIndex(int(m_fields.indexOf(chosen)) + 1);
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
        m_choices.append(combo);
        return combo;
    }

    QLayout *makeHeadingChoice(int headingRows)
    {
        auto *line = new QHBoxLayout;
        auto *label = plainLabel(tr("&Heading rows to leave out:"), this);
        m_headings = new QSpinBox(this);
        m_headings->setRange(0, int(m_cells.size()));
        m_headings->setValue(headingRows);
        label->setBuddy(m_headings);
        connect(m_headings, &QSpinBox::valueChanged, this, [this] { refresh(); });
        line->addWidget(label);
        line->addWidget(m_headings);
        line->addStretch();
        return line;
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox(
            QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
        m_insert = buttons->button(QDialogButtonBox::Ok);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons;
    }

    void refresh()
    {
        ColumnMapping mapping;
        mapping.headingRows = m_headings->value();
        for (const QComboBox *choice : std::as_const(m_choices))
            mapping.fields.append(m_fields.value(choice->currentIndex() - 1, nullptr));
        m_rows = subtreesFrom(m_cells, mapping, m_target.kind, m_target.units);
        markCells(mapping);
        const int count = int(m_rows.subtrees.size());
        m_insert->setText(onScreen(tr("Insert %n row(s)", nullptr, count)));
        m_insert->setEnabled(count > 0);
        m_summary->setText(problems());
    }

    /// Greys cells that are left out and marks cells that cannot be parsed, with the reason.
    void markCells(const ColumnMapping &mapping)
    {
        for (int row = 1; row < m_table->rowCount(); ++row) {
            const bool isContent
                = row > mapping.headingRows && !repeatsHeading(m_cells, mapping, row - 1);
            for (int column = 0; column < m_table->columnCount(); ++column) {
                const bool used = isContent && mapping.fields.at(column);
                QTableWidgetItem *cell = m_table->item(row, column);
                cell->setForeground(
                    palette().brush(used ? QPalette::Active : QPalette::Disabled, QPalette::Text));
                cell->setIcon({});
                cell->setToolTip({});
            }
        }
        for (const CellError &error : std::as_const(m_rows.errors))
            if (QTableWidgetItem *cell = m_table->item(error.row + 1, error.column)) {
                cell->setIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
                cell->setToolTip(error.reason);
            }
    }

    QString problems() const
    {
        QStringList lines;
        for (const CellError &error : m_rows.errors.first(qMin(3, m_rows.errors.size())))
            lines.append(tr("Row %1, column %2: %3")
                             .arg(onScreen(error.row + 1))
                             .arg(onScreen(error.column + 1))
                             .arg(error.reason));
        if (m_rows.errors.size() > lines.size())
            lines.append(onScreen(tr("%n more cell(s) cannot be read", nullptr,
                int(m_rows.errors.size() - lines.size()))));
        return lines.join(u'\n');
    }

    const Cells &m_cells;
    const PasteTarget &m_target;
    QList<const Field *> m_fields;
    PastedRows m_rows;
    QTableWidget *m_table = nullptr;
    QList<QComboBox *> m_choices;
    QSpinBox *m_headings = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_insert = nullptr;
};

} // namespace

std::optional<QList<Subtree>> askPastedRows(
    const Cells &cells, const PasteTarget &target, QWidget *parent)
{
    PasteDialog dialog(cells, target, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.subtrees();
}

} // namespace ita
