// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newyeardialog.h"

#include "core/catalogue/builtin.h"
#include "core/catalogue/cataloguenote.h"
#include "core/catalogue/newreport.h"
#include "core/catalogue/reportcommands.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
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
        , m_source(plainLabel())
        , m_trouble(plainLabel())
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        setWindowTitle(tr("New fiscal year"));
        offerStarts();
        m_year->setAccessibleName(tr("Fiscal year"));
        m_start->setAccessibleName(tr("Begin with"));
        m_source->setObjectName(QStringLiteral("catalogueLabel"));
        for (QLabel *text : { m_source, m_trouble })
            text->setWordWrap(true);
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Begin the year"));
        auto *form = new QFormLayout(this);
        keepTextsWhole(*this);
        form->addRow(tr("&Fiscal year"), m_year);
        form->addRow(tr("&Begin with"), m_start);
        form->addRow(m_source);
        form->addRow(m_trouble);
        form->addRow(m_buttons);
        connect(m_year, &YearEdit::edited, this, [this] { check(); });
        connect(m_start, &QComboBox::currentIndexChanged, this, [this] { check(); });
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        check();
    }

    Subtree report() const
    {
        if (!startsEmpty())
            return begunFrom(
                m_tree.subtree({ m_start->currentData().toLongLong() }), m_year->value());
        const auto catalogue = chosenCatalogue();
        return newReport(*catalogue, m_tree.get<Office>(m_tree.root()), people());
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

    /// For an empty report.
    Result<Catalogue> chosenCatalogue() const
    {
        return catalogueForReport(m_year->value(), m_start->currentData().toString());
    }

    QList<Person> people() const
    {
        QList<Person> people;
        const QList<RowId> rows = m_tree.rows(m_tree.root(), RowKind::Person);
        for (const RowId row : rows)
            people.append(m_tree.get<Person>(row));
        return people;
    }

    void check()
    {
        const bool taken = std::ranges::any_of(m_reports,
            [&](RowId row) { return m_tree.get<Report>(row).fiscalYear == m_year->value(); });
        const bool isEmpty = startsEmpty();
        const bool mayBegin = !isEmpty || chosenCatalogue();
        if (isEmpty)
            m_source->setText(onScreen(startNote()));
        else
            m_source->setText(onScreen(sourceNote(begunReport())));
        if (taken)
            m_trouble->setText(
                tr("The file has a report of %1 already").arg(onScreen(m_year->value())));
        else if (!isEmpty)
            m_trouble->setText(tr("Years behind “ปี” and “ปีงบประมาณ” in covers, headings and "
                                  "prefaces move on too. Other dates stay: read them over."));
        m_trouble->setVisible(taken || !isEmpty);
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!taken && mayBegin);
    }

    QString startNote() const
    {
        const auto catalogue = chosenCatalogue();
        return catalogue ? ita::startNote(*catalogue) : catalogue.error().message;
    }

    /// The report that begunFrom() will make from the selected one; it keeps the catalogue.
    Report begunReport() const
    {
        Report report = m_tree.get<Report>({ m_start->currentData().toLongLong() });
        report.fiscalYear = m_year->value();
        return report;
    }

    const Tree &m_tree;
    QList<RowId> m_reports;
    YearEdit *m_year;
    QComboBox *m_start;
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
