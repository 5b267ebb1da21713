// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/changecataloguedialog.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/changecatalogue.h"
#include "core/catalogue/owncatalogue.h"
#include "core/compare/cataloguecomparison.h"
#include "core/interchange/jsontext.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/years/mappingdialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ita {
namespace {

class ChangeCatalogueDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCatalogueDialog)

public:
    ChangeCatalogueDialog(const Tree &tree, RowId report, QWidget *parent)
        : QDialog(parent)
        , m_tree(tree)
        , m_report(report)
        , m_years(new QComboBox)
        , m_note(plainLabel())
        , m_items(new QListWidget)
        , m_rules(new QListWidget)
        , m_mend(new QPushButton(tr("&Mend what becomes of the items…")))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setHelpPage(*this, u"catalogues");
        setWindowTitle(tr("Change the catalogue of the report"));
        m_years->setAccessibleName(tr("Catalogue"));
        m_items->setAccessibleName(tr("What becomes of each item"));
        m_rules->setAccessibleName(tr("In what the catalogues differ"));
        m_note->setWordWrap(true);
        for (QListWidget *list : { m_items, m_rules })
            list->setWordWrap(true);
        auto *tabs = new QTabWidget;
        tabs->addTab(m_items, tr("&Items"));
        tabs->addTab(m_rules, tr("&Differences"));
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Change the catalogue"));
        m_mend->setAutoDefault(false);
        m_mend->setObjectName(QStringLiteral("mendMapping"));
        auto *form = new QFormLayout;
        form->addRow(tr("&Catalogue of the fiscal year"), m_years);
        auto *column = new QVBoxLayout(this);
        column->addLayout(form);
        column->addWidget(m_note);
        column->addWidget(tabs, 1);
        column->addWidget(m_mend, 0, Qt::AlignLeft);
        column->addWidget(m_buttons);
        offerYears();
        connect(m_years, &QComboBox::currentIndexChanged, this, [this] {
            m_mapping.reset();
            check();
        });
        connect(m_mend, &QPushButton::clicked, this, [this] { mendMapping(); });
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        resizeWithinScreen(*this, { 820, 620 });
        check();
    }

    const std::optional<Change> &change() const { return m_change; }

private:
    /// Those of the scheme that are later than the report's, the newest first.
    void offerYears()
    {
        const auto &report = m_tree.get<Report>(m_report);
        const QList<int> years = catalogueYears(report.catalogueScheme);
        for (const int year : years)
            if (year > report.catalogueYear)
                m_years->insertItem(0, onScreen(year), year);
        m_years->setCurrentIndex(0);
    }

    void check()
    {
        m_change.reset();
        m_items->clear();
        m_rules->clear();
        m_note->setText(onScreen(m_years->count() > 0
                ? changeChosen()
                : tr("The program has no later catalogue of this scheme.")));
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_change.has_value());
        m_mend->setEnabled(m_years->count() > 0);
    }

    /// Fills the lists and the change; returns what is to be said of it.
    QString changeChosen()
    {
        const auto &report = m_tree.get<Report>(m_report);
        const auto catalogue = builtInCatalogue(
            m_years->currentData().toInt(), report.catalogueScheme, report.fiscalYear);
        if (!catalogue)
            return catalogue.error().message;
        const auto changed = changeTo(*catalogue);
        if (!changed)
            return changed.error().message;
        m_change = changed->change;
        for (const CarriedItem &item : changed->items)
            m_items->addItem(onScreen(carriedText(item)));
        if (const auto before = catalogueOf(m_tree, m_report)) {
            const QList<CatalogueDifference> differences = compareCatalogues(**before, *catalogue);
            for (const CatalogueDifference &difference : differences)
                m_rules->addItem(onScreen(differenceText(difference)));
        }
        return startNote(*catalogue) + u'\n'
            + tr(
                "Status, progress, evidence and comments stay with the items. What has no place in "
                "it stands in a group at the end of the section. One step of undo.");
    }

    /// Along the tables from year to year, or along what the person has made of them.
    Result<CatalogueChange> changeTo(const Catalogue &catalogue) const
    {
        if (!m_mapping)
            return changeCatalogue(m_tree, m_report, catalogue);
        const auto json = builtInCatalogueFile(catalogue.fiscalYear, catalogue.scheme);
        const auto file = json ? parseJsonObject(*json) : json.error();
        return file ? changeCatalogue(m_tree, m_report, *file, *m_mapping) : file.error();
    }

    void mendMapping()
    {
        const auto &report = m_tree.get<Report>(m_report);
        const auto from = catalogueOf(m_tree, m_report);
        const auto to = builtInCatalogue(
            m_years->currentData().toInt(), report.catalogueScheme, report.fiscalYear);
        if (!from || !to)
            return;
        const auto chain = ItemChain::between(to->scheme, report.catalogueYear, to->fiscalYear);
        QList<Successors> shown = proposeSuccessors(**from, *to);
        if (m_mapping || chain) {
            const ItemChain known = m_mapping ? ItemChain::along(*m_mapping) : *chain;
            for (Successors &item : shown)
                item.to = known.successors(item.from);
        }
        if (auto mapping = askMapping(**from, *to, shown, this)) {
            m_mapping = std::move(mapping);
            check();
        }
    }

    const Tree &m_tree;
    RowId m_report;
    std::optional<ItemMapping> m_mapping; ///< as the person has mended it
    std::optional<Change> m_change;
    QComboBox *m_years;
    QLabel *m_note;
    QListWidget *m_items;
    QListWidget *m_rules;
    QPushButton *m_mend;
    QDialogButtonBox *m_buttons;
};

} // namespace

std::optional<Change> askCatalogue(const Tree &tree, RowId report, QWidget *parent)
{
    ChangeCatalogueDialog dialog(tree, report, parent);
    return dialog.exec() == QDialog::Accepted ? dialog.change() : std::nullopt;
}

} // namespace ita
