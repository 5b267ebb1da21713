// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newyeardialog.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/carryover.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/owncatalogue.h"
#include "core/catalogue/reportcommands.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace ita {
namespace {

class NewYearDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(NewYearDialog)

public:
    NewYearDialog(const Tree &tree, QWidget *parent)
        : QDialog(parent)
        , m_tree(tree)
        , m_reports(tree.rows(tree.root(), RowKind::Report))
        , m_year(new YearEdit)
        , m_start(new QComboBox)
        , m_carry(new QCheckBox(
              tr("&Take over addresses and explanations, to the items of the year's catalogue")))
        , m_preview(new QListWidget)
        , m_source(plainLabel())
        , m_trouble(plainLabel())
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setHelpPage(*this, u"next-year");
        setWindowTitle(tr("New fiscal year"));
        offerStarts();
        m_year->setAccessibleName(tr("Fiscal year"));
        m_start->setAccessibleName(tr("Begin with"));
        m_carry->setChecked(true);
        m_preview->setAccessibleName(tr("What becomes of each item"));
        m_preview->setMinimumHeight(8 * fontMetrics().lineSpacing());
        m_source->setObjectName(QStringLiteral("catalogueLabel"));
        for (QLabel *text : { m_source, m_trouble })
            text->setWordWrap(true);
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin the year"));
        auto *form = new QFormLayout(this);
        keepTextsWhole(*this);
        form->addRow(tr("&Fiscal year"), m_year);
        form->addRow(tr("&Begin with"), m_start);
        form->addRow(m_carry);
        form->addRow(m_source);
        form->addRow(m_preview);
        form->addRow(m_trouble);
        form->addRow(m_buttons);
        connect(m_year, &YearEdit::edited, this, [this] { check(); });
        connect(m_start, &QComboBox::currentIndexChanged, this, [this] { check(); });
        connect(m_carry, &QCheckBox::toggled, this, [this] { check(); });
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        check();
    }

    Subtree report() const
    {
        if (m_carried)
            return m_carried->report; // the button is off while this is an error
        if (!startsEmpty())
            return begunFrom(m_tree.subtree(startReport()), m_year->value());
        const auto catalogue = chosenCatalogue();
        return newReport(*catalogue, m_tree.get<Office>(m_tree.root()), peopleOf(m_tree));
    }

private:
    /// Lists the newest report first, as most people start from that one, and at the end an empty
    /// report of each scheme.
    void offerStarts()
    {
        int newest = 0;
        for (const RowId report : m_reports) {
            const int year = m_tree.get<Report>(report).fiscalYear;
            m_start->insertItem(year > newest ? 0 : m_start->count(),
                tr("The report of %1, with nothing done yet").arg(onScreen(year)),
                qlonglong(report.value));
            newest = qMax(newest, year);
        }
        for (const AssessmentScheme &scheme : assessmentSchemes())
            m_start->addItem(
                tr("An empty report, from the catalogue: %1").arg(scheme.name), scheme.code);
        m_start->setCurrentIndex(0);
        m_year->setValue(newest > 0 ? newest + 1 : catalogueYears().constLast());
    }

    /// The data of an empty report is a scheme; otherwise it is the report to begin from.
    bool startsEmpty() const { return m_start->currentData().typeId() == QMetaType::QString; }

    bool isCarried() const { return !startsEmpty() && m_carry->isChecked(); }

    /// The report to begin from.
    RowId startReport() const { return { m_start->currentData().toLongLong() }; }

    /// For an empty report and for a carry-over.
    Result<Catalogue> chosenCatalogue() const
    {
        const QString scheme = startsEmpty() ? m_start->currentData().toString()
                                             : m_tree.get<Report>(startReport()).catalogueScheme;
        return catalogueForReport(m_year->value(), scheme);
    }

    /// Carries over what is chosen, if it is to be carried. Empty when that is done or need not be,
    /// otherwise why it cannot be done.
    QString carryChosen()
    {
        m_carried.reset();
        if (!isCarried())
            return {};
        const auto catalogue = chosenCatalogue();
        auto result = catalogue ? carryOver(m_tree, startReport(), *catalogue)
                                : Result<CarryOver>(catalogue.error());
        if (!result)
            return onScreen(result.error().message);
        m_carried = std::move(result).value();
        return {};
    }

    void check()
    {
        const bool taken = std::ranges::any_of(m_reports,
            [&](RowId row) { return m_tree.get<Report>(row).fiscalYear == m_year->value(); });
        m_carry->setVisible(!startsEmpty());
        m_source->setText(onScreen(startsEmpty() || isCarried() ? startNote() : begunNote()));
        const QString trouble = taken
            ? tr("The file has a report of %1 already").arg(onScreen(m_year->value()))
            : carryChosen();
        if (taken)
            m_carried.reset();
        showItems();
        m_trouble->setText(trouble.isEmpty() && !startsEmpty()
                ? tr("Years behind “ปี” and “ปีงบประมาณ” in covers, headings and prefaces move on "
                     "too. Other dates stay: read them over.")
                : trouble);
        m_trouble->setVisible(!m_trouble->text().isEmpty());
        const bool mayBegin = !startsEmpty() || chosenCatalogue();
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(trouble.isEmpty() && mayBegin);
    }

    void showItems()
    {
        m_preview->clear();
        m_preview->setVisible(m_carried.has_value());
        if (!m_carried)
            return;
        for (const CarriedItem &item : std::as_const(m_carried->items))
            m_preview->addItem(carriedText(item));
    }

    QString startNote() const
    {
        const auto catalogue = chosenCatalogue();
        return catalogue ? ita::startNote(*catalogue) : catalogue.error().message;
    }

    /// About the report that begunFrom() will make from the selected one; it keeps the catalogue.
    QString begunNote() const
    {
        Report report = m_tree.get<Report>(startReport());
        report.fiscalYear = m_year->value();
        const auto catalogue = catalogueOf(m_tree, startReport());
        return catalogue ? ita::sourceNote(report, **catalogue) : catalogue.error().message;
    }

    const Tree &m_tree;
    QList<RowId> m_reports;
    std::optional<CarryOver> m_carried; ///< of what is chosen, when it can be carried over
    YearEdit *m_year;
    QComboBox *m_start;
    QCheckBox *m_carry;
    QListWidget *m_preview; ///< a line for each item of both years
    QLabel *m_source; ///< the catalogue of the new report
    QLabel *m_trouble;
    QDialogButtonBox *m_buttons;
};

} // namespace

std::optional<Subtree> askNewYear(const Tree &tree, QWidget *parent)
{
    NewYearDialog dialog(tree, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return dialog.report();
}

} // namespace ita
