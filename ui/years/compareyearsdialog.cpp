// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/compareyearsdialog.h"

#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/parts/differencetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ita {
namespace {

class CompareYearsDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CompareYearsDialog)

public:
    CompareYearsDialog(const Tree &tree, RowId report, QWidget *parent)
        : QDialog(parent)
        , m_tree(tree)
        , m_report(report)
        , m_earlier(new QComboBox)
        , m_all(new QCheckBox(tr("&Items that are as before, too")))
        , m_summary(plainLabel())
        , m_list(new QTreeWidget)
        , m_details(new QTextEdit)
        , m_open(new QPushButton(tr("&Open the item")))
        , m_annex(new QPushButton(tr("As &pages to print")))
        , m_items(new QPushButton(tr("What became of each item, to p&rint")))
    {
        setHelpPage(*this, u"next-year");
        setWindowTitle(tr("Fiscal year %1 beside an earlier one")
                           .arg(onScreen(tree.get<Report>(report).fiscalYear)));
        m_earlier->setAccessibleName(tr("Earlier year"));
        m_list->setAccessibleName(tr("Items of both years"));
        m_list->setHeaderLabels({ tr("Item"), tr("State") });
        m_list->setRootIsDecorated(false);
        m_details->setReadOnly(true);
        m_details->setTabChangesFocus(true);
        m_details->setAccessibleName(tr("Differences"));
        m_summary->setWordWrap(true);
        layOut();
        offerYears();
        connect(m_earlier, &QComboBox::currentIndexChanged, this, [this] { compare(); });
        connect(m_all, &QCheckBox::toggled, this, [this] { fill(); });
        connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showDetails(); });
        connect(m_list, &QTreeWidget::itemActivated, this, [this] { openItem(); });
        connect(m_open, &QPushButton::clicked, this, [this] { openItem(); });
        connect(m_annex, &QPushButton::clicked, this, [this] {
            m_wish.annex = m_comparison;
            accept();
        });
        connect(m_items, &QPushButton::clicked, this, [this] { listItems(); });
        resizeWithinScreen(*this, { 1000, 680 });
        compare();
    }

    ComparisonWish wish() const { return m_wish; }

private:
    void layOut()
    {
        auto *form = new QFormLayout;
        form->addRow(tr("&Beside the fiscal year"), m_earlier);
        auto *split = new QSplitter;
        split->addWidget(m_list);
        split->addWidget(m_details);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 1);
        auto *buttons = new QDialogButtonBox(this);
        buttons->addButton(m_open, QDialogButtonBox::ActionRole);
        buttons->addButton(m_annex, QDialogButtonBox::ActionRole);
        buttons->addButton(m_items, QDialogButtonBox::ActionRole);
        buttons->addButton(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto *column = new QVBoxLayout(this);
        column->addLayout(form);
        column->addWidget(m_summary);
        column->addWidget(m_all);
        column->addWidget(split, 1);
        column->addWidget(buttons);
    }

    /// The newest first: most people compare with the year before.
    void offerYears()
    {
        const int year = m_tree.get<Report>(m_report).fiscalYear;
        QList<RowId> earlier = m_tree.rows(m_tree.root(), RowKind::Report);
        earlier.removeIf([&](RowId row) { return m_tree.get<Report>(row).fiscalYear >= year; });
        std::ranges::sort(earlier, std::greater {},
            [&](RowId row) { return m_tree.get<Report>(row).fiscalYear; });
        for (const RowId row : std::as_const(earlier))
            m_earlier->addItem(onScreen(m_tree.get<Report>(row).fiscalYear), qlonglong(row.value));
    }

    void compare()
    {
        m_comparison.reset();
        m_summary->setText(tr("This file has no report of an earlier year."));
        if (m_earlier->count() > 0) {
            auto result = compareYears(m_tree, { m_earlier->currentData().toLongLong() }, m_report);
            const QString fault = result ? QString() : result.error().message;
            if (result)
                m_comparison = std::move(result).value();
            m_summary->setText(onScreen(m_comparison ? summary() : fault));
        }
        for (QPushButton *pages : { m_annex, m_items })
            pages->setEnabled(m_comparison.has_value());
        fill();
    }

    QString summary() const
    {
        using enum ComparedRow::Kind;
        const QList<ComparedRow> &items = m_comparison->items;
        return tr("OIT items as before: %1, changed: %2, new: %3, without successor: %4")
            .arg(countOf(items, Same))
            .arg(countOf(items, Changed))
            .arg(countOf(items, New))
            .arg(countOf(items, Gone));
    }

    void fill()
    {
        m_list->clear();
        m_rows
            = m_comparison ? m_comparison->items + m_comparison->indicators : QList<ComparedRow>();
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const ComparedRow &row = m_rows[i];
            if (row.kind == ComparedRow::Kind::Same && !m_all->isChecked())
                continue;
            auto *item
                = new QTreeWidgetItem(m_list, { onScreen(comparedTitle(row)), kindText(row.kind) });
            item->setData(0, Qt::UserRole, i);
            item->setToolTip(0, item->text(0).toHtmlEscaped());
        }
        m_list->setColumnWidth(0, 360);
        m_list->setCurrentItem(m_list->topLevelItem(0));
        showDetails();
    }

    const ComparedRow *current() const
    {
        const QTreeWidgetItem *item = m_list->currentItem();
        return item ? &m_rows.at(item->data(0, Qt::UserRole).toLongLong()) : nullptr;
    }

    void showDetails()
    {
        const ComparedRow *row = current();
        m_open->setEnabled(row);
        QStringList parts;
        if (row) {
            for (const ChangedText &text : row->texts)
                parts.append(u"<p><b>%1</b><br>%2</p>"_s.arg(
                    text.name.toHtmlEscaped(), differenceAsHtml(text.before, text.after)));
            addList(parts, tr("Addresses"), row->addressesGone, row->addressesNew);
            addList(parts, tr("Units"), row->unitsGone, row->unitsNew);
            if (parts.isEmpty())
                parts.append(u"<p>%1</p>"_s.arg(kindText(row->kind).toHtmlEscaped()));
        }
        m_details->setHtml(parts.join(QString()));
    }

    static void addList(
        QStringList &parts, const QString &title, const QStringList &gone, const QStringList &come)
    {
        QStringList lines;
        for (const QString &entry : gone)
            lines.append(u"<s>%1</s>"_s.arg(entry.toHtmlEscaped()));
        for (const QString &entry : come)
            lines.append(u"<b><u>%1</u></b>"_s.arg(entry.toHtmlEscaped()));
        if (!lines.isEmpty())
            parts.append(
                u"<p><b>%1</b><br>%2</p>"_s.arg(title.toHtmlEscaped(), lines.join(u"<br>"_s)));
    }

    void listItems()
    {
        const RowId earlier { m_earlier->currentData().toLongLong() };
        if (const auto items = carriedItems(m_tree, earlier, m_report)) {
            m_wish.items
                = CarriedList { m_comparison->earlierYear, m_comparison->laterYear, *items };
            accept();
        }
    }

    void openItem()
    {
        if (const ComparedRow *row = current()) {
            m_wish.place = Place { row->after ? row->after : row->before.constFirst(), {} };
            accept();
        }
    }

    const Tree &m_tree;
    RowId m_report;
    std::optional<YearComparison> m_comparison;
    QList<ComparedRow> m_rows;
    ComparisonWish m_wish;
    QComboBox *m_earlier;
    QCheckBox *m_all;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QTextEdit *m_details;
    QPushButton *m_open;
    QPushButton *m_annex;
    QPushButton *m_items;
};

} // namespace

ComparisonWish showComparison(const Tree &tree, RowId report, QWidget *parent)
{
    CompareYearsDialog dialog(tree, report, parent);
    dialog.exec();
    return dialog.wish();
}

} // namespace ita
