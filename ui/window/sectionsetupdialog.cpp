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

#include <algorithm>
#include <array>
#include <initializer_list>

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
        , m_columns(new CellTable(0, 3))
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
        set(fieldOf(kind, &SectionLayout::ownColumns), ownColumns());
        set(fieldOf(kind, &SectionLayout::ownValues), ownValueKinds());
        change.edits += emptyRemoved();
        return change;
    }

private:
    enum Part { kHeading, kWidth, kValues };
    static constexpr std::array kParts { kHeading, kWidth, kValues };

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
        m_columns->setHorizontalHeaderLabels({ tr("Heading"), tr("Width"), tr("Values") });
        m_columns->setAccessibleName(tr("Columns"));
        m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_columns->horizontalHeader()->setSectionResizeMode(kHeading, QHeaderView::Stretch);
        for (const PrintedColumn &column : allColumns(kindOf(row), layout)) {
            const QString key = column.field->name();
            const bool isHidden = layout.columnsHidden.contains(key);
            const QString width = column.hasOwnWidth ? QString::number(column.width) : QString();
            const int at
                = addLine(key, column.heading, width, isHidden ? Qt::Unchecked : Qt::Checked);
            if (column.field->meaning == Meaning::OwnColumn)
                setValues(at, column.values);
        }
        for (const QLatin1StringView word : valuesField().choices)
            m_values->addItem(choiceName(valuesField(), word));
    }

    int addLine(
        const QString &key, const QString &heading, const QString &width, Qt::CheckState printed)
    {
        const QSignalBlocker whole(m_columns); // meanwhile items are missing
        const int at = m_columns->rowCount();
        m_columns->insertRow(at);
        auto *item = new QTableWidgetItem(heading);
        item->setData(Qt::UserRole, key);
        item->setCheckState(printed);
        m_columns->setItem(at, kHeading, item);
        m_columns->setItem(at, kWidth, new QTableWidgetItem(width));
        auto *values = new QTableWidgetItem;
        values->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_columns->setItem(at, kValues, values);
        return at;
    }

    /// The choice of kinds that a free table has too.
    static const Field &valuesField() { return fieldOf(&FreeColumn::values); }

    void setValues(int row, ValueKind values)
    {
        QTableWidgetItem *item = m_columns->item(row, kValues);
        const QLatin1StringView word = valuesField().choices.at(qsizetype(values));
        item->setText(choiceName(valuesField(), word));
        item->setData(Qt::UserRole, int(values));
    }

    /// The fields of the columns that the office may add.
    QList<const Field *> ownFields() const
    {
        QList<const Field *> fields;
        if (const auto rows = tableRowKind(m_tree.kind(m_section)))
            for (const Field &field : describe(*rows).fields)
                if (field.meaning == Meaning::OwnColumn)
                    fields.append(&field);
        return fields;
    }

    void addOwn()
    {
        for (const Field *field : ownFields()) {
            if (rowOf(field->name()) >= 0)
                continue;
            const int added = addLine(field->name(), {}, {}, Qt::Checked);
            setValues(added, ValueKind::Text);
            m_columns->setCurrentCell(added, kHeading);
            m_columns->editItem(m_columns->item(added, kHeading));
            break;
        }
        updateOwnButtons();
    }

    void removeOwn()
    {
        m_columns->removeRow(m_columns->currentRow());
        updateOwnButtons();
        updateFoundButton();
    }

    bool isOwn(int row) const
    {
        const QList<const Field *> own = ownFields();
        return row >= 0 && std::ranges::any_of(own, [&](const Field *field) {
            return field->name() == keyAt(row);
        });
    }

    void updateOwnButtons()
    {
        const QList<const Field *> own = ownFields();
        m_add->setEnabled(
            std::ranges::any_of(own, [&](const Field *field) { return rowOf(field->name()) < 0; }));
        const int row = m_columns->currentRow();
        m_remove->setEnabled(isOwn(row));
        m_values->setEnabled(isOwn(row));
        m_values->setCurrentIndex(
            isOwn(row) ? m_columns->item(row, kValues)->data(Qt::UserRole).toInt() : 0);
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
        m_add->setObjectName(u"columnAdd"_s);
        m_remove->setObjectName(u"columnRemove"_s);
        m_values->setObjectName(u"columnValues"_s);
        auto *own = new QHBoxLayout;
        own->addWidget(m_add);
        own->addWidget(m_remove);
        own->addStretch();
        auto *holds = plainLabel(tr("It &holds"));
        holds->setBuddy(m_values);
        own->addWidget(holds);
        own->addWidget(m_values);
        connect(m_values, &QComboBox::activated, this,
            [this](int values) { setValues(m_columns->currentRow(), ValueKind(values)); });
        connect(m_add, &QPushButton::clicked, this, &SectionSetupDialog::addOwn);
        connect(m_remove, &QPushButton::clicked, this, &SectionSetupDialog::removeOwn);
        connect(m_columns, &QTableWidget::currentCellChanged, this,
            &SectionSetupDialog::updateOwnButtons);
        updateOwnButtons();
        connect(m_found, &QPushButton::clicked, this, &SectionSetupDialog::forgetWidths);
        connect(
            m_columns, &QTableWidget::itemChanged, this, &SectionSetupDialog::updateFoundButton);
        updateFoundButton();
        column.addWidget(note);
        column.addWidget(m_columns, 1);
        column.addLayout(moves);
        column.addLayout(own);
        column.addWidget(m_trouble);
        resizeWithinScreen(*this, { fontMetrics().height() * 30, fontMetrics().height() * 30 });
    }

    /// The section has no columns.
    void hideColumns()
    {
        m_columns->setParent(this);
        m_columns->hide();
        m_values->setParent(this);
        m_trouble->setParent(this);
        m_trouble->hide();
        for (QWidget *part :
            std::initializer_list<QWidget *> { m_found, m_add, m_remove, m_values })
            part->hide();
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
        for (const int part : kParts) {
            QTableWidgetItem *moved = m_columns->takeItem(from, part);
            m_columns->setItem(from, part, m_columns->takeItem(to, part));
            m_columns->setItem(to, part, moved);
        }
        m_columns->setCurrentCell(to, kHeading);
    }

    void acceptIfSomeShown()
    {
        const int rows = m_columns->rowCount();
        for (int row = 0; row < rows; ++row)
            if (isOwn(row) && textAt(row, kHeading).isEmpty()) {
                m_columns->setCurrentCell(row, kHeading);
                return refuse(tr("The added column needs a heading."));
            }
        if (rows > 0 && hiddenColumns().size() == rows)
            return refuse(
                tr("A table needs a column. To leave out the whole section, hide it from print."));
        accept();
    }

    void refuse(const QString &reason)
    {
        m_trouble->setText(u"⚠ "_s + reason);
        m_trouble->show();
    }

    QString textAt(int row, Part part) const
    {
        return m_columns->item(row, part)->text().trimmed();
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
            const QString text = textAt(rowOf(column.field->name()), part);
            texts.append(text == standard ? QString() : text);
            own |= text != standard;
        }
        if (part == kWidth)
            own |= appendOwn(texts, kWidth);
        return own ? texts : QJsonArray();
    }

    /// Appends the texts of the added columns up to the last one; whether there is one.
    bool appendOwn(QJsonArray &texts, Part part) const
    {
        QStringList found;
        for (const Field *field : ownFields()) {
            const int row = rowOf(field->name());
            found.append(row < 0 ? QString() : textAt(row, part));
        }
        while (!found.isEmpty() && found.constLast().isEmpty())
            found.removeLast();
        for (const QString &text : std::as_const(found))
            texts.append(text);
        return !found.isEmpty();
    }

    QJsonArray ownColumns() const
    {
        QJsonArray headings;
        appendOwn(headings, kHeading);
        return headings;
    }

    /// The words of what the added columns hold; text is stored as nothing.
    QJsonArray ownValueKinds() const
    {
        QStringList words;
        for (const Field *field : ownFields()) {
            const int row = rowOf(field->name());
            const int values
                = row < 0 ? 0 : m_columns->item(row, kValues)->data(Qt::UserRole).toInt();
            words.append(values == 0 ? QString() : QString(valuesField().choices.at(values)));
        }
        while (!words.isEmpty() && words.constLast().isEmpty())
            words.removeLast();
        return QJsonArray::fromStringList(words);
    }

    /// Takes the texts of removed columns out of the rows, so that a column that is added later
    /// begins empty.
    QList<Edit> emptyRemoved() const
    {
        QList<Edit> edits;
        const QList<RowId> rows = m_tree.descendants(m_section);
        for (const Field *field : ownFields()) {
            if (rowOf(field->name()) >= 0)
                continue;
            for (const RowId row : rows)
                if (m_tree.kind(row) == tableRowKind(m_tree.kind(m_section))
                    && !field->get(m_tree.value(row)).toString().isEmpty())
                    edits.append(SetField { row, field->name(), QString() });
        }
        return edits;
    }

    /// Empty for the order of the fields.
    QJsonArray ownOrder() const
    {
        QJsonArray keys;
        QJsonArray standard;
        for (const PrintedColumn &column : allColumns(m_tree.kind(m_section), {}))
            standard.append(column.field->name());
        for (const Field *field : ownFields())
            if (rowOf(field->name()) >= 0)
                standard.append(field->name());
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
    QPushButton *m_add = new QPushButton(tr("&Add a column"), this);
    QPushButton *m_remove = new QPushButton(tr("&Remove the added column"), this);
    QComboBox *m_values = new QComboBox;
    QLabel *m_trouble = plainLabel();
};

} // namespace

Change setUpSection(const Tree &tree, RowId section, QWidget *parent)
{
    SectionSetupDialog dialog(tree, section, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.change() : Change {};
}

} // namespace ita
