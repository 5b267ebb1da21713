// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/newofficewizard.h"

#include "core/base/escapeinvisible.h"
#include "core/base/thaidate.h"
#include "core/catalogue/builtin.h"
#include "core/catalogue/cataloguenote.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"
#include "ui/start/newofficeplan.h"
#include "ui/start/peopletable.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QWizard>

#include <functional>

namespace ita {
namespace {

/// A page that shows what is missing and lets the user continue only when nothing is.
class CheckedPage : public QWizardPage
{
public:
    /// Returns a message and focuses the input that is missing; empty when all inputs are complete.
    std::function<QString()> whatIsMissing = [] { return QString(); };

    bool validatePage() override
    {
        const QString missing = whatIsMissing();
        showTrouble(missing);
        return missing.isEmpty();
    }

    /// Shows a message; an empty one hides the label.
    void showTrouble(const QString &trouble)
    {
        m_trouble->setText(trouble.isEmpty() ? QString() : QStringLiteral("⚠ ") + trouble);
        m_trouble->setVisible(!trouble.isEmpty());
    }

protected:
    CheckedPage()
        : m_trouble(plainLabel())
    {
        m_trouble->setObjectName(QStringLiteral("troubleLabel"));
        m_trouble->setWordWrap(true);
        m_trouble->hide();
    }

    QLabel *m_trouble;
};

class FormPage : public CheckedPage
{
public:
    FormPage()
        : m_form(new QFormLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->addLayout(m_form);
        column->addWidget(m_trouble);
        column->addStretch(1);
    }

    template<typename Input>
    Input *add(const QString &label, Input *input)
    {
        input->setAccessibleName(QString(label).remove(u'&'));
        m_form->addRow(label, input);
        return input;
    }
    void add(QWidget *line) { m_form->addRow(line); }

private:
    QFormLayout *m_form;
};

/// A page with one large input and a label above.
class ColumnPage : public CheckedPage
{
public:
    ColumnPage(const QString &label, QWidget *input)
    {
        auto *above = plainLabel(label);
        above->setWordWrap(true);
        above->setBuddy(input);
        auto *column = new QVBoxLayout(this);
        column->addWidget(above);
        column->addWidget(input, 1);
        column->addWidget(m_trouble);
    }
};

class OfficeWizard : public QWizard
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWizard)

public:
    OfficeWizard(const KeepOffice &keep, QWidget *parent)
        : QWizard(parent)
        , m_keep(keep)
    {
        setHelpPage(*this, u"first-hour");
        setWindowTitle(tr("New office"));
        setWizardStyle(ModernStyle);
        setTitleFormat(Qt::PlainText); // else each page sets its label back to guessing
        setSubTitleFormat(Qt::PlainText);
        setOption(NoBackButtonOnStartPage);
        addPage(officePage());
        const int units = addPage(unitsPage());
        addPage(peoplePage());
        addPage(yearPage());
        connect(this, &QWizard::currentIdChanged, this, [this, units](int page) {
            if (page == units)
                propose();
        });
        resizeWithinScreen(*this, { fontMetrics().height() * 36, fontMetrics().height() * 26 });
    }

    void accept() override
    {
        if (!validateCurrentPage())
            return;
        const Outcome kept = m_keep(office(), this);
        if (kept)
            return QWizard::accept();
        if (kept.error().code != Error::Code::Cancelled)
            static_cast<CheckedPage *>(currentPage())
                ->showTrouble(visibleText(kept.error().message));
    }

private:
    Subtree office() const
    {
        const auto catalogue = enteredCatalogue();
        return makeOffice(*catalogue, { enteredOffice(), enteredUnits(), m_people->people() });
    }

    QWizardPage *officePage()
    {
        auto *page = new FormPage;
        page->setTitle(tr("The office"));
        m_name = page->add(tr("&Office name"), new QLineEdit);
        m_kind = page->add(tr("&Kind of office"), new QComboBox);
        m_kind->addItem(tr("Subdistrict administrative organisation"), int(OfficeKind::Sao));
        m_kind->addItem(tr("Municipality"), int(OfficeKind::Municipality));
        m_kind->addItem(tr("Provincial administrative organisation"), int(OfficeKind::Pao));
        m_kind->addItem(tr("Another office"), int(OfficeKind::Other));
        m_subdistrict = page->add(tr("&Subdistrict"), new QLineEdit);
        m_district = page->add(tr("&District"), new QLineEdit);
        m_province = page->add(tr("&Province"), new QLineEdit);
        m_address = page->add(tr("&Address"), new QLineEdit);
        m_website = page->add(tr("&Website"), new QLineEdit);
        page->whatIsMissing = [this] {
            if (!m_name->text().trimmed().isEmpty())
                return QString();
            m_name->setFocus();
            return tr("Write the office's name; it is printed on the cover.");
        };
        return page;
    }

    QWizardPage *unitsPage()
    {
        m_units = new QPlainTextEdit;
        m_units->setAccessibleName(tr("Units, one on each line"));
        m_units->setTabChangesFocus(true);
        auto *page = new ColumnPage(tr("&Units, one on each line"), m_units);
        page->setTitle(tr("Units of the office"));
        page->whatIsMissing = [this] {
            if (!enteredUnits().isEmpty())
                return QString();
            m_units->setFocus();
            return tr("Write at least one unit; items and measures are given to units.");
        };
        return page;
    }

    QWizardPage *peoplePage()
    {
        m_people = new PeopleTable;
        auto *page
            = new ColumnPage(tr("&People in the order in which they sign. Without a name, dots are "
                                "printed for the pen."),
                m_people);
        page->setTitle(tr("People who sign"));
        page->whatIsMissing = [this] {
            const int row = m_people->rowWithoutPosition();
            if (row < 0)
                return QString();
            m_people->editPosition(row);
            return tr("Write the position of the person in row %1.").arg(row + 1);
        };
        return page;
    }

    QWizardPage *yearPage()
    {
        auto *page = new FormPage;
        page->setTitle(tr("Fiscal year"));
        m_scheme = page->add(tr("&Assessment"), new QComboBox);
        for (const AssessmentScheme &scheme : assessmentSchemes())
            m_scheme->addItem(scheme.name, scheme.code);
        m_year = page->add(tr("Fiscal &year"), new YearEdit);
        m_year->setMinimum(catalogueYears().constFirst());
        m_year->setValue(fiscalYearOf(QDate::currentDate()));
        auto *note = plainLabel();
        note->setObjectName(QStringLiteral("catalogueLabel"));
        note->setWordWrap(true);
        page->add(note);
        const auto showCatalogue = [this, note] {
            const auto catalogue = enteredCatalogue();
            note->setText(onScreen(catalogue ? startNote(*catalogue) : catalogue.error().message));
        };
        connect(m_year, &YearEdit::edited, note, showCatalogue);
        connect(m_scheme, &QComboBox::currentIndexChanged, note, showCatalogue);
        showCatalogue();
        auto *hint = plainLabel(tr("The report begins with all indicators and items of that year. "
                                   "Next you choose where the file is kept."));
        hint->setWordWrap(true);
        page->add(hint);
        page->whatIsMissing = [this] {
            const auto catalogue = enteredCatalogue();
            return catalogue ? QString() : onScreen(catalogue.error().message);
        };
        return page;
    }

    Result<Catalogue> enteredCatalogue() const
    {
        return catalogueForReport(m_year->value(), m_scheme->currentData().toString());
    }

    Office enteredOffice() const
    {
        const auto entered = [](const QLineEdit *line) { return asTyped(line->text()).trimmed(); };
        return { .name = entered(m_name),
            .kind = OfficeKind(m_kind->currentData().toInt()),
            .subdistrict = entered(m_subdistrict),
            .district = entered(m_district),
            .province = entered(m_province),
            .address = entered(m_address),
            .website = entered(m_website) };
    }

    QStringList enteredUnits() const
    {
        QStringList names;
        const QStringList lines = asTyped(m_units->toPlainText()).split(u'\n');
        for (const QString &line : lines)
            if (const QString name = line.simplified(); !name.isEmpty() && !names.contains(name))
                names.append(name);
        return names;
    }

    /// Fills in the units and people that the catalogue proposes for this kind of office, unless
    /// the user has changed the last proposal.
    void propose()
    {
        const auto catalogue = catalogueForReport(fiscalYearOf(QDate::currentDate()));
        if (!catalogue)
            return;
        const NewOfficePlan plan = proposedPlan(*catalogue, enteredOffice());
        if (enteredUnits() == m_proposed.units)
            m_units->setPlainText(plan.units.join(u'\n'));
        if (m_people->people() == m_proposed.people)
            m_people->setPeople(plan.people);
        m_proposed = plan;
    }

    const KeepOffice &m_keep;
    NewOfficePlan m_proposed;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_subdistrict = nullptr;
    QLineEdit *m_district = nullptr;
    QLineEdit *m_province = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_website = nullptr;
    QPlainTextEdit *m_units = nullptr;
    PeopleTable *m_people = nullptr;
    QComboBox *m_scheme = nullptr;
    YearEdit *m_year = nullptr;
};

} // namespace

void askNewOffice(const KeepOffice &keep, QWidget *parent)
{
    OfficeWizard(keep, parent).exec();
}

} // namespace ita
