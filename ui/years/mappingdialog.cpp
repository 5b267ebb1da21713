// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/mappingdialog.h"

#include "core/base/thaidigits.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

enum MappingColumn { OldItem, NewCodes, NewNames, MappingColumnCount };

class MappingDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(MappingDialog)

public:
    MappingDialog(const Catalogue &from, const Catalogue &to, const QList<Successors> &proposed,
        QWidget *parent)
        : QDialog(parent)
        , m_from(from)
        , m_to(to)
        , m_table(new QTableWidget(int(proposed.size()), MappingColumnCount))
        , m_trouble(plainLabel())
        , m_fresh(plainLabel())
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    {
        setHelpPage(*this, u"catalogues");
        setWindowTitle(onScreen(
            tr("From the items of %1 to those of %2").arg(from.fiscalYear).arg(to.fiscalYear)));
        auto *about = plainLabel(tr("Proposed by the names. Correct the codes: several with a "
                                    "comma between them for an item that is split, the same code "
                                    "in two rows for items that are merged, none for an item that "
                                    "is dropped."));
        for (QLabel *text : { about, m_trouble, m_fresh })
            text->setWordWrap(true);
        m_trouble->setObjectName(u"trouble"_s);
        m_fresh->setObjectName(u"newItems"_s);
        m_table->setHorizontalHeaderLabels({ tr("Item"), tr("Becomes"), tr("Name there") });
        m_table->setAccessibleName(tr("What becomes of each item"));
        m_table->verticalHeader()->hide();
        m_table->horizontalHeader()->setStretchLastSection(true);
        fill(proposed);
        auto *column = new QVBoxLayout(this);
        column->addWidget(about);
        column->addWidget(m_table, 1);
        column->addWidget(m_fresh);
        column->addWidget(m_trouble);
        column->addWidget(m_buttons);
        connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
            if (item->column() == NewCodes)
                check();
        });
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30 });
        check();
    }

    const std::optional<ItemMapping> &mapping() const { return m_mapping; }

private:
    void fill(const QList<Successors> &proposed)
    {
        for (int row = 0; row < int(proposed.size()); ++row) {
            const QString &code = proposed[row].from;
            const CatalogueItem *old = m_from.item(code);
            auto *item = new QTableWidgetItem(old ? code + u' ' + old->name : code);
            item->setData(Qt::UserRole, code);
            item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            auto *names = new QTableWidgetItem;
            names->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            m_table->setItem(row, OldItem, item);
            m_table->setItem(row, NewCodes, new QTableWidgetItem(proposed[row].to.join(u", "_s)));
            m_table->setItem(row, NewNames, names);
        }
        const int width = fontMetrics().averageCharWidth();
        m_table->setColumnWidth(OldItem, width * 50);
        m_table->setColumnWidth(NewCodes, width * 14);
    }

    QList<Successors> typed() const
    {
        QList<Successors> all;
        for (int row = 0; row < m_table->rowCount(); ++row) {
            Successors item { m_table->item(row, OldItem)->data(Qt::UserRole).toString(), {} };
            const QStringList codes
                = m_table->item(row, NewCodes)->text().split(u',', Qt::SkipEmptyParts);
            for (const QString &code : codes)
                if (const QString trimmed = code.trimmed(); !trimmed.isEmpty())
                    item.to.append(toArabicDigits(trimmed));
            all.append(item);
        }
        return all;
    }

    void check()
    {
        const QList<Successors> all = typed();
        for (int row = 0; row < m_table->rowCount(); ++row) {
            QStringList names;
            for (const QString &code : all[row].to)
                if (const CatalogueItem *item = m_to.item(code))
                    names.append(item->name);
            m_table->item(row, NewNames)
                ->setText(all[row].to.isEmpty() ? tr("no successor") : names.join(u", "_s));
        }
        m_mapping.reset();
        auto mapping = mappingOfSuccessors(m_from, m_to, all);
        m_trouble->setText(mapping ? QString() : onScreen(mapping.error().message));
        m_trouble->setVisible(!mapping);
        QStringList fresh;
        if (mapping) {
            for (const MappedItems &entry : mapping->entries)
                if (entry.change == ItemChange::New)
                    fresh += entry.to;
            m_mapping = std::move(mapping).value();
        }
        m_fresh->setText(
            fresh.isEmpty() ? QString() : tr("New items: %1").arg(fresh.join(u", "_s)));
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_mapping.has_value());
    }

    const Catalogue &m_from;
    const Catalogue &m_to;
    std::optional<ItemMapping> m_mapping; ///< of what is typed, when it is sound
    QTableWidget *m_table;
    QLabel *m_trouble;
    QLabel *m_fresh;
    QDialogButtonBox *m_buttons;
};

} // namespace

std::optional<ItemMapping> askMapping(
    const Catalogue &from, const Catalogue &to, const QList<Successors> &proposed, QWidget *parent)
{
    MappingDialog dialog(from, to, proposed, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.mapping() : std::nullopt;
}

} // namespace ita
