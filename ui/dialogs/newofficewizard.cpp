// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newofficewizard.h"

#include "core/base/thaidigits.h"
#include "core/interchange/builtin.h"
#include "core/interchange/newreport.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QWizard>

namespace ita {
namespace {

/// Is complete when the office has a name.
class OfficePage : public QWizardPage
{
public:
    QLineEdit *name = nullptr;

    bool isComplete() const override { return !name->text().trimmed().isEmpty(); }
};

class OfficeWizard : public QWizard
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWizard)

public:
    explicit OfficeWizard(QWidget *parent)
        : QWizard(parent)
    {
        setWindowTitle(tr("New office"));
        setWizardStyle(ModernStyle);
        setOption(NoBackButtonOnStartPage);
        addPage(officePage());
        addPage(unitsPage());
        addPage(yearPage());
        connect(this, &QWizard::currentIdChanged, this, [this](int page) {
            if (page == 1 && m_people->rowCount() == 0)
                propose();
        });
    }

    Branch office() const
    {
        const auto catalogue = builtInCatalogue(m_year->currentData().toInt());
        Branch office = newOffice(*catalogue, enteredOffice());
        replaceUnits(office);
        fillPeople(office);
        return office;
    }

private:
    QWizardPage *officePage()
    {
        auto *page = new OfficePage;
        page->setTitle(tr("The office"));
        auto *form = new QFormLayout(page);
        m_kind = new QComboBox;
        m_kind->addItem(tr("Subdistrict administrative organisation"), int(OfficeKind::Sao));
        m_kind->addItem(tr("Municipality"), int(OfficeKind::Municipality));
        m_kind->addItem(tr("Provincial administrative organisation"), int(OfficeKind::Pao));
        m_kind->addItem(tr("Another office"), int(OfficeKind::Other));
        m_name = addLine(form, tr("Office &name"));
        form->addRow(tr("&Kind of office"), m_kind);
        m_subdistrict = addLine(form, tr("&Subdistrict"));
        m_district = addLine(form, tr("&District"));
        m_province = addLine(form, tr("&Province"));
        m_address = addLine(form, tr("&Address"));
        m_website = addLine(form, tr("&Website"));
        page->name = m_name;
        connect(m_name, &QLineEdit::textChanged, page, &QWizardPage::completeChanged);
        return page;
    }

    QWizardPage *unitsPage()
    {
        auto *page = new QWizardPage;
        page->setTitle(tr("Units and people who sign"));
        m_units = new QPlainTextEdit;
        m_units->setAccessibleName(tr("Units, one on each line"));
        m_units->setTabChangesFocus(true);
        m_people = new QTableWidget(0, 2);
        m_people->setAccessibleName(tr("People who sign, in order"));
        m_people->setHorizontalHeaderLabels({ tr("Position"), tr("Name (may stay empty)") });
        m_people->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        auto *column = new QVBoxLayout(page);
        column->addWidget(new QLabel(tr("Units, one on each line")));
        column->addWidget(m_units, 1);
        column->addWidget(new QLabel(tr("People who sign, in order")));
        column->addWidget(m_people, 1);
        return page;
    }

    QWizardPage *yearPage()
    {
        auto *page = new QWizardPage;
        page->setTitle(tr("Fiscal year"));
        m_year = new QComboBox;
        const QList<int> years = catalogueYears();
        for (const int year : years)
            m_year->insertItem(0, toThaiDigits(year), year);
        m_year->setCurrentIndex(0);
        auto *form = new QFormLayout(page);
        form->addRow(tr("&Fiscal year and its catalogue"), m_year);
        auto *hint = new QLabel(tr("The report begins with all indicators and items of that year. "
                                   "Next you choose where the file is kept."));
        hint->setWordWrap(true);
        form->addRow(hint);
        return page;
    }

    static QLineEdit *addLine(QFormLayout *form, const QString &label)
    {
        auto *line = new QLineEdit;
        line->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, line);
        return line;
    }

    Office enteredOffice() const
    {
        return { .name = m_name->text().trimmed(),
            .kind = OfficeKind(m_kind->currentData().toInt()),
            .subdistrict = m_subdistrict->text().trimmed(),
            .district = m_district->text().trimmed(),
            .province = m_province->text().trimmed(),
            .address = m_address->text().trimmed(),
            .website = m_website->text().trimmed() };
    }

    /// What the catalogue proposes for an office of this kind.
    void propose()
    {
        const auto catalogue = builtInCatalogue(catalogueYears().constLast());
        if (!catalogue)
            return;
        const Branch proposal = newOffice(*catalogue, enteredOffice());
        QStringList units;
        for (const Branch &row : proposal.children) {
            if (const auto *unit = std::get_if<Unit>(&row.value))
                units.append(unit->name);
            if (const auto *person = std::get_if<Person>(&row.value)) {
                const int at = m_people->rowCount();
                m_people->insertRow(at);
                m_people->setItem(at, 0, new QTableWidgetItem(person->position));
                m_people->setItem(at, 1, new QTableWidgetItem(person->name));
            }
        }
        m_units->setPlainText(units.join(u'\n'));
    }

    void replaceUnits(Branch &office) const
    {
        office.children.removeIf(
            [](const Branch &row) { return std::holds_alternative<Unit>(row.value); });
        QStringList names;
        for (const QString &line : m_units->toPlainText().split(u'\n'))
            if (const QString name = line.trimmed(); !name.isEmpty() && !names.contains(name))
                names.append(name);
        for (qsizetype i = 0; i < names.size(); ++i)
            office.children.insert(i, Branch { .id = {}, .value = Unit { names[i] } });
    }

    void fillPeople(Branch &office) const
    {
        int at = 0;
        for (Branch &row : office.children) {
            auto *person = std::get_if<Person>(&row.value);
            if (!person || at >= m_people->rowCount())
                continue;
            person->position = m_people->item(at, 0)->text().trimmed();
            person->name = m_people->item(at, 1)->text().trimmed();
            ++at;
        }
    }

    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_subdistrict;
    QLineEdit *m_district;
    QLineEdit *m_province;
    QLineEdit *m_address;
    QLineEdit *m_website;
    QPlainTextEdit *m_units;
    QTableWidget *m_people;
    QComboBox *m_year;
};

} // namespace

std::optional<Branch> askNewOffice(QWidget *parent)
{
    OfficeWizard wizard(parent);
    if (wizard.exec() != QDialog::Accepted)
        return {};
    return wizard.office();
}

} // namespace ita
