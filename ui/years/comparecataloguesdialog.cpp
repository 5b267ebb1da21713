// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/comparecataloguesdialog.h"

#include "core/base/readfile.h"
#include "core/catalogue/builtin.h"
#include "core/compare/cataloguecomparison.h"
#include "ui/help/helpplace.h"
#include "ui/inputs/plaintext.h"
#include "ui/models/screendigits.h"
#include "ui/parts/dialogsize.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ita {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kLargestCatalogue = 10LL * 1024 * 1024;

class CompareCataloguesDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CompareCataloguesDialog)

public:
    CompareCataloguesDialog(const Catalogue &catalogue, QWidget *parent)
        : QDialog(parent)
        , m_catalogue(catalogue)
        , m_other(new QComboBox)
        , m_counts(plainLabel())
        , m_list(new QListWidget)
    {
        setHelpPage(*this, u"catalogues");
        setWindowTitle(tr("In what the catalogues differ"));
        m_other->setAccessibleName(tr("The other catalogue"));
        m_other->setObjectName(u"other"_s);
        m_list->setAccessibleName(tr("Differences"));
        m_list->setObjectName(u"differences"_s);
        m_list->setWordWrap(true);
        m_counts->setObjectName(u"counts"_s);
        m_counts->setWordWrap(true);
        const QList<int> years = catalogueYears(catalogue.scheme);
        for (const int year : years)
            m_other->addItem(onScreen(tr("the program's of %1").arg(year)), year);
        auto *fromFile = new QPushButton(tr("From a &file…"), this);
        fromFile->setAutoDefault(false);
        auto *choice = new QHBoxLayout;
        choice->addWidget(m_other, 1);
        choice->addWidget(fromFile);
        auto *form = new QFormLayout;
        form->addRow(tr("This catalogue and"), choice);
        auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        auto *column = new QVBoxLayout(this);
        column->addLayout(form);
        column->addWidget(m_counts);
        column->addWidget(m_list, 1);
        column->addWidget(buttons);
        connect(m_other, &QComboBox::currentIndexChanged, this, [this] { compareWithYear(); });
        connect(fromFile, &QPushButton::clicked, this, [this] { compareWithFile(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        resizeWithinScreen(
            *this, { fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 28 });
        m_other->setCurrentIndex(int(years.indexOf(catalogue.fiscalYear)));
        compareWithYear();
    }

private:
    void compareWithYear()
    {
        if (m_other->currentIndex() < 0)
            return;
        compareWith(builtInCatalogue(
            m_other->currentData().toInt(), m_catalogue.scheme, m_catalogue.reportYear));
    }

    void compareWithFile()
    {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Compare with a catalogue"), {}, tr("Catalogues (*.json)"));
        if (path.isEmpty())
            return;
        m_other->setCurrentIndex(-1);
        m_other->setPlaceholderText(QFileInfo(path).fileName());
        const auto json = readFile(path, kLargestCatalogue);
        compareWith(json ? readCatalogue(*json, m_catalogue.reportYear) : json.error());
    }

    /// The earlier one stands before the arrows.
    void compareWith(const Result<Catalogue> &other)
    {
        m_list->clear();
        if (!other)
            return m_counts->setText(onScreen(other.error().message));
        const bool isLater = other->fiscalYear > m_catalogue.fiscalYear;
        const Catalogue &before = isLater ? m_catalogue : *other;
        const Catalogue &after = isLater ? *other : m_catalogue;
        m_counts->setText(onScreen(countsText(countItems(before, after))));
        const QList<CatalogueDifference> differences = compareCatalogues(before, after);
        for (const CatalogueDifference &difference : differences)
            m_list->addItem(onScreen(differenceText(difference)));
    }

    const Catalogue &m_catalogue;
    QComboBox *m_other;
    QLabel *m_counts;
    QListWidget *m_list;
};

} // namespace

void showCatalogueComparison(const Catalogue &catalogue, QWidget *parent)
{
    CompareCataloguesDialog(catalogue, parent).exec();
}

} // namespace ita
