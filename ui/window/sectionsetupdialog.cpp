// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sectionsetupdialog.h"

#include "core/domain/placename.h"
#include "core/report/columns.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/numberspin.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/themedicon.h"
#include "ui/models/fieldtext.h"
#include "ui/parts/celltable.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class SectionSetupDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(SectionSetupDialog)

public:
    SectionSetupDialog(const Tree &tree, RowId section, QWidget *parent)
        : QDialog(parent)
        , m_tree(tree)
        , m_section(section)
        , m_orientation(new QComboBox)
        , m_start(new QComboBox)
        , m_pageNumber(new NumberSpin)
        , m_columns(new CellTable(0, 2))
        , m_found(new QPushButton(tr("Back to &found widths"), this))
    {
        setHelpPage(*this, u"papers");
        setWindowTitle(asWindowTitle(tr("Set up %1").arg(placeName(tree, section))));
        auto *column = new QVBoxLayout(this);
        auto *form = new QFormLayout;
        form->addRow(tr("&Paper"), m_orientation);
        form->addRow(tr("&Begins"), m_start);
        form->addRow(tr("&Number of its first page"), m_pageNumber);
        column->addLayout(form);
        loadLayout();
        loadColumns();
        if (m_columns->rowCount() > 0)
            addColumns(*column);
        else
            hideColumns();
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { acceptIfSomeShown(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        column->addWidget(buttons);
    }

    Change change() const
    {
        Change change { windowTitle(), {} };
        const RowValue &row = m_tree.value(m_section);
        const auto set = [&](const Field &field, const QJsonValue &value) {
            if (field.get(row) != value)
                change.edits.append(SetField { m_section, field.name(), value });
        };
        const RowKind kind = kindOf(row);
        set(fieldOf(kind, &SectionLayout::orientation), m_orientation->currentData().toString());
        set(fieldOf(kind, &SectionLayout::start), m_start->currentData().toString());
        set(fieldOf(kind, &SectionLayout::pageNumber), m_pageNumber->value());
        set(fieldOf(kind, &SectionLayout::columnHeadings), ownTexts(kHeading));
        set(fieldOf(kind, &SectionLayout::columnWidths), ownTexts(kWidth));
        set(fieldOf(kind, &SectionLayout::columnOrder), ownOrder());
        set(fieldOf(kind, &SectionLayout::columnsHidden), hiddenColumns());
        return change;
    }

private:
    enum Part { kHeading, kWidth };

    static void choose(QComboBox &box, const Field &field, const RowValue &row)
    {
        for (const QLatin1StringView word : field.choices)
            box.addItem(choiceName(field, word), QString(word));
        box.setCurrentIndex(box.findData(field.get(row).toString()));
    }

    void loadLayout()
    {
        const RowValue &row = m_tree.value(m_section);
        choose(*m_orientation, fieldOf(kindOf(row), &SectionLayout::orientation), row);
        choose(*m_start, fieldOf(kindOf(row), &SectionLayout::start), row);
        m_pageNumber->setRange(0, 9999);
        m_pageNumber->setSpecialValueText(tr("goes on from the page before"));
        m_pageNumber->setValue(sectionLayout(row)->pageNumber);
    }

    void loadColumns()
    {
        const RowValue &row = m_tree.value(m_section);
        const SectionLayout &layout = *sectionLayout(row);
        m_columns->setHorizontalHeaderLabels({ tr("Heading"), tr("Width") });
        m_columns->setAccessibleName(tr("Columns"));
        m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_columns->horizontalHeader()->setSectionResizeMode(kHeading, QHeaderView::Stretch);
        for (const PrintedColumn &column : allColumns(kindOf(row), layout)) {
            const int at = m_columns->rowCount();
            const QString key = column.field->name();
            m_columns->insertRow(at);
            auto *heading = new QTableWidgetItem(column.heading);
            heading->setData(Qt::UserRole, key);
            heading->setCheckState(
                layout.columnsHidden.contains(key) ? Qt::Unchecked : Qt::Checked);
            m_columns->setItem(at, kHeading, heading);
            const QString width = column.hasOwnWidth ? QString::number(column.width) : QString();
            m_columns->setItem(at, kWidth, new QTableWidgetItem(width));
        }
    }

    void addColumns(QVBoxLayout &column)
    {
        auto *note = plainLabel(tr(
            "Columns of the table in printed order. Widths are found, unless you set them here as "
            "relative numbers. What is not ticked is kept, but neither printed nor signed."));
        note->setWordWrap(true);
        auto *up = new QPushButton(themedIcon(u"move-up"_s), tr("Move column &up"));
        auto *down = new QPushButton(themedIcon(u"move-down"_s), tr("Move column &down"));
        up->setObjectName(u"columnUp"_s);
        down->setObjectName(u"columnDown"_s);
        connect(up, &QPushButton::clicked, this, [this] { move(-1); });
        connect(down, &QPushButton::clicked, this, [this] { move(1); });
        m_trouble->setObjectName(u"trouble"_s);
        m_trouble->hide();
        auto *moves = new QHBoxLayout;
        moves->addWidget(up);
        moves->addWidget(down);
        moves->addStretch();
        moves->addWidget(m_found);
        connect(m_found, &QPushButton::clicked, this, &SectionSetupDialog::forgetWidths);
        connect(
            m_columns, &QTableWidget::itemChanged, this, &SectionSetupDialog::updateFoundButton);
        updateFoundButton();
        column.addWidget(note);
        column.addWidget(m_columns, 1);
        column.addLayout(moves);
        column.addWidget(m_trouble);
        resizeWithinScreen(*this, { fontMetrics().height() * 30, fontMetrics().height() * 30 });
    }

    /// The section has no columns.
    void hideColumns()
    {
        m_columns->setParent(this);
        m_columns->hide();
        m_trouble->setParent(this);
        m_trouble->hide();
        m_found->hide();
    }

    void forgetWidths()
    {
        for (int row = 0; row < m_columns->rowCount(); ++row)
            m_columns->item(row, kWidth)->setText(QString());
    }

    void updateFoundButton() { m_found->setEnabled(!ownTexts(kWidth).isEmpty()); }

    void move(int by)
    {
        const int from = m_columns->currentRow();
        const int to = from + by;
        if (from < 0 || to < 0 || to >= m_columns->rowCount())
            return;
        const QSignalBlocker whole(m_columns); // meanwhile items are missing
        for (const int part : { kHeading, kWidth }) {
            QTableWidgetItem *moved = m_columns->takeItem(from, part);
            m_columns->setItem(from, part, m_columns->takeItem(to, part));
            m_columns->setItem(to, part, moved);
        }
        m_columns->setCurrentCell(to, kHeading);
    }

    void acceptIfSomeShown()
    {
        if (m_columns->rowCount() == 0 || hiddenColumns().size() < m_columns->rowCount())
            return accept();
        m_trouble->setText(u"⚠ "_s
            + tr("A table needs a column. To leave out the whole section, hide it from print."));
        m_trouble->show();
    }

    QString keyAt(int row) const
    {
        return m_columns->item(row, kHeading)->data(Qt::UserRole).toString();
    }

    int rowOf(const QString &key) const
    {
        for (int row = 0; row < m_columns->rowCount(); ++row)
            if (keyAt(row) == key)
                return row;
        return -1;
    }

    /// The texts of one part of the columns, in the order of their fields. A default heading is
    /// stored as an empty text; when no text is left, the list is empty.
    QJsonArray ownTexts(Part part) const
    {
        QJsonArray texts;
        bool own = false;
        const QList<PrintedColumn> defaults = allColumns(m_tree.kind(m_section), {});
        for (const PrintedColumn &column : defaults) {
            const QString standard = part == kHeading ? column.heading : QString();
            const QString text
                = m_columns->item(rowOf(column.field->name()), part)->text().trimmed();
            texts.append(text == standard ? QString() : text);
            own |= text != standard;
        }
        return own ? texts : QJsonArray();
    }

    /// Empty for the order of the fields.
    QJsonArray ownOrder() const
    {
        QJsonArray keys;
        QJsonArray standard;
        for (const PrintedColumn &column : allColumns(m_tree.kind(m_section), {}))
            standard.append(column.field->name());
        for (int row = 0; row < m_columns->rowCount(); ++row)
            keys.append(keyAt(row));
        return keys == standard ? QJsonArray() : keys;
    }

    QJsonArray hiddenColumns() const
    {
        QJsonArray keys;
        for (int row = 0; row < m_columns->rowCount(); ++row)
            if (m_columns->item(row, kHeading)->checkState() == Qt::Unchecked)
                keys.append(keyAt(row));
        return keys;
    }

    const Tree &m_tree;
    RowId m_section;
    QComboBox *m_orientation;
    QComboBox *m_start;
    NumberSpin *m_pageNumber;
    QTableWidget *m_columns;
    QPushButton *m_found;
    QLabel *m_trouble = plainLabel();
};

} // namespace

Change setUpSection(const Tree &tree, RowId section, QWidget *parent)
{
    SectionSetupDialog dialog(tree, section, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.change() : Change {};
}

} // namespace ita
