// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sectionsetupdialog.h"

#include "core/domain/placename.h"
#include "core/report/columns.h"
#include "ui/inputs/plaintext.h"
#include "ui/parts/celltable.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

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
        , m_columns(new CellTable(0, 2))
        , m_found(new QPushButton(tr("Back to &found widths"), this))
    {
        setWindowTitle(asWindowTitle(tr("Set up %1").arg(placeName(tree, section))));
        auto *column = new QVBoxLayout(this);
        auto *form = new QFormLayout;
        form->addRow(tr("&Paper"), m_orientation);
        column->addLayout(form);
        load();
        if (m_columns->rowCount() > 0) {
            column->addWidget(
                plainLabel(tr("Columns of the table. Widths are found, unless you set them here as "
                              "relative numbers.")));
            column->addWidget(m_columns, 1);
            column->addWidget(m_found, 0, Qt::AlignLeft);
            connect(m_found, &QPushButton::clicked, this, &SectionSetupDialog::forgetWidths);
            connect(m_columns, &QTableWidget::itemChanged, this,
                &SectionSetupDialog::updateFoundButton);
            updateFoundButton();
            resizeWithinScreen(*this, { fontMetrics().height() * 30, fontMetrics().height() * 26 });
        } else {
            m_columns->setParent(this); // hidden: the section has no columns
            m_columns->hide();
            m_found->hide();
        }
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
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
        set(fieldOf(kind, &SectionLayout::columnHeadings), ownTexts(0));
        set(fieldOf(kind, &SectionLayout::columnWidths), ownTexts(1));
        return change;
    }

private:
    void load()
    {
        using namespace Qt::StringLiterals;
        const RowValue &row = m_tree.value(m_section);
        m_orientation->addItem(tr("Automatic"), u"automatic"_s);
        m_orientation->addItem(tr("Portrait"), u"portrait"_s);
        m_orientation->addItem(tr("Landscape"), u"landscape"_s);
        const Field &field = fieldOf(kindOf(row), &SectionLayout::orientation);
        m_orientation->setCurrentIndex(m_orientation->findData(field.get(row).toString()));
        m_columns->setHorizontalHeaderLabels({ tr("Heading"), tr("Width") });
        m_columns->setAccessibleName(tr("Columns"));
        m_columns->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (const PrintedColumn &printed : printedColumns(kindOf(row), *sectionLayout(row))) {
            const int at = m_columns->rowCount();
            m_columns->insertRow(at);
            m_columns->setItem(at, 0, new QTableWidgetItem(printed.heading));
            const QString width = printed.hasOwnWidth ? QString::number(printed.width) : QString();
            m_columns->setItem(at, 1, new QTableWidgetItem(width));
        }
    }

    void forgetWidths()
    {
        for (int row = 0; row < m_columns->rowCount(); ++row)
            m_columns->item(row, 1)->setText(QString());
    }

    void updateFoundButton() { m_found->setEnabled(!ownTexts(1).isEmpty()); }

    /// The texts of one column of the dialog. A default heading is stored as an empty text; when no
    /// text is left, the list is empty.
    QJsonArray ownTexts(int dialogColumn) const
    {
        QJsonArray texts;
        bool own = false;
        const QList<PrintedColumn> defaults = printedColumns(m_tree.kind(m_section), {});
        for (qsizetype i = 0; i < defaults.size(); ++i) {
            const QString standard = dialogColumn == 0 ? defaults[i].heading : QString();
            const QString text = m_columns->item(int(i), dialogColumn)->text().trimmed();
            texts.append(text == standard ? QString() : text);
            own |= text != standard;
        }
        return own ? texts : QJsonArray();
    }

    const Tree &m_tree;
    RowId m_section;
    QComboBox *m_orientation;
    QTableWidget *m_columns;
    QPushButton *m_found;
};

} // namespace

Change setUpSection(const Tree &tree, RowId section, QWidget *parent)
{
    SectionSetupDialog dialog(tree, section, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.change() : Change {};
}

} // namespace ita
