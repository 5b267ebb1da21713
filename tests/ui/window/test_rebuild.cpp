// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/interchange/writer.h"
#include "core/model/session.h"
#include "core/store/officefiles.h"
#include "tests/support/catch.h"
#include "tests/support/golden.h"
#include "tests/support/trees.h"
#include "tests/ui/inputs/keys.h"
#include "tests/ui/print/documents.h"
#include "tests/ui/support/freshsample.h"
#include "tests/ui/support/typist.h"
#include "tests/ui/tour/pictures.h"
#include "ui/inputs/yearedit.h"
#include "ui/models/oitfilter.h"
#include "ui/models/rowtablemodel.h"
#include "ui/parts/fieldform.h"
#include "ui/parts/fieldinput.h"
#include "ui/parts/rowtable.h"
#include "ui/preview/livepreview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QWizard>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The visible widget of that kind and name below another.
template<typename Widget>
Widget &find(const QWidget &above, const QString &accessibleName = {})
{
    const QList<Widget *> all = above.findChildren<Widget *>();
    for (Widget *widget : all)
        if (widget->isVisible()
            && (accessibleName.isEmpty() || widget->accessibleName() == accessibleName))
            return *widget;
    INFO(accessibleName.toStdString());
    REQUIRE(false);
    return *all.constFirst();
}

void clickButton(const QWidget &above, const QString &text)
{
    for (auto *button : above.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == text)
            return button->click();
    INFO(text.toStdString());
    REQUIRE(false);
}

/// Makes the sample's report from nothing, like a person at the window: reads the sample's rows and
/// what the window shows, and does the rest with inputs, buttons and keys only.
class Rebuilder
{
public:
    Rebuilder()
        : sample(treeOf(*sampleOffice()))
    {
        window.resize(1366, 768);
        activate(window);
    }

    void makeOffice();
    void fillOffice();
    void fillReport();

    const Tree &tree() const { return view().session().tree(); }
    Workspace &view() const { return *window.workspace(); }

    const Tree sample;
    QTemporaryDir folder; // outlives the file that the window has open
    Settings settings;
    MainWindow window { settings, officeFiles() };

private:
    void fillWizard(QWizard &wizard) const;
    void fillPeople(const QWizard &wizard) const;
    QWidget &page() const
    {
        return *dynamic_cast<QStackedWidget &>(*view().centralWidget()).currentWidget();
    }
    QListView &sectionList() const { return find<QListView>(view(), u"Sections"_s); }
    void addSection(RowKind kind);
    void renameSection(const QString &title);
    void openSection(int number);
    void foldHeading(bool closed);
    void fillSection(RowId wanted, RowId section);
    void fillTable(RowId wanted, RowId section);
    void fillOit(RowId wanted, RowId section);
    void fillItem(QTreeView &list, RowId wanted, RowId item);
    void fillList(const QString &name, const QList<RowId> &wanted, RowKind kind, RowId parent);
    void fillForm(RowId wanted, RowId row);
};

// ---- a new office -------------------------------------------------------------------------------

void Rebuilder::makeOffice()
{
    whileOpen([this] { press(window, Qt::Key_N, Qt::ControlModifier); },
        [this](QWidget &dialog) { fillWizard(dynamic_cast<QWizard &>(dialog)); });
    REQUIRE(window.workspace());
    activate(window);
}

void Rebuilder::fillWizard(QWizard &wizard) const
{
    activate(wizard);
    const auto &office = sample.get<Office>(sample.root());
    enterText(find<QLineEdit>(wizard, u"Office name"_s), office.name);
    enterText(find<QLineEdit>(wizard, u"Subdistrict"_s), office.subdistrict);
    enterText(find<QLineEdit>(wizard, u"District"_s), office.district);
    enterText(find<QLineEdit>(wizard, u"Province"_s), office.province);
    enterText(find<QLineEdit>(wizard, u"Address"_s), office.address);
    enterText(find<QLineEdit>(wizard, u"Website"_s), office.website);
    wizard.button(QWizard::NextButton)->click();
    QStringList units;
    for (const RowId unit : sample.rows(sample.root(), RowKind::Unit))
        units.append(sample.get<Unit>(unit).name);
    enterText(find<QPlainTextEdit>(wizard, u"Units, one on each line"_s), units.join(u'\n'));
    wizard.button(QWizard::NextButton)->click();
    fillPeople(wizard);
    wizard.button(QWizard::NextButton)->click();
    auto &year = find<YearEdit>(wizard);
    year.selectAll();
    QTest::keyClicks(
        &year, QString::number(sample.get<Report>(firstOf(sample, RowKind::Report)).fiscalYear));
    const QString path = folder.filePath(u"office.ita"_s);
    whileOpen([&] { wizard.button(QWizard::FinishButton)->click(); },
        [&](QWidget &files) {
            activate(files);
            enterText(find<QLineEdit>(files), path);
            CHECK(find<QLineEdit>(files).text() == path);
            dynamic_cast<QDialog &>(files).accept();
        });
}

void Rebuilder::fillPeople(const QWizard &wizard) const
{
    auto &table = find<QTableWidget>(wizard);
    const QList<RowId> people = sample.rows(sample.root(), RowKind::Person);
    REQUIRE(table.rowCount() == people.size());
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString &position = sample.get<Person>(people[row]).position;
        if (table.item(row, 0)->text() == position)
            continue;
        click(table, table.model()->index(row, 0));
        table.setFocus();
        press(Qt::Key_F2);
        enterText(find<QLineEdit>(table), position);
        press(Qt::Key_Return);
        CHECK(table.item(row, 0)->text() == position);
    }
}

// ---- its page -----------------------------------------------------------------------------------

void Rebuilder::fillOffice()
{
    clickButton(view(), u"Office and people"_s);
    fillForm(sample.root(), tree().root());
    fillList(u"Units of the office"_s, sample.rows(sample.root(), RowKind::Unit), RowKind::Unit,
        tree().root());
    fillList(u"People who sign"_s, sample.rows(sample.root(), RowKind::Person), RowKind::Person,
        tree().root());
}

/// Fills a short table by editing its cells.
void Rebuilder::fillList(
    const QString &name, const QList<RowId> &wanted, RowKind kind, RowId parent)
{
    if (wanted.isEmpty() && tree().collection(parent, kind).isEmpty())
        return;
    auto &table = find<RowTable>(page(), name);
    const auto &model = dynamic_cast<const RowTableModel &>(*table.model());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i >= tree().collection(parent, kind).size()) {
            table.setFocus();
            press(Qt::Key_Return, Qt::ControlModifier);
            press(Qt::Key_Escape); // closes the cell that opens by itself
        }
        const RowId row = tree().collection(parent, kind).at(i);
        for (int column = 0; column < model.columnCount(); ++column) {
            const Field &field = model.fieldAt(column);
            if (field.get(tree().value(row)) == field.get(sample.value(wanted[i])))
                continue;
            click(table, model.index(int(i), column));
            press(Qt::Key_F2);
            enter(find<FieldInput>(table), sample.value(wanted[i]));
            press(Qt::Key_Tab);
            press(Qt::Key_Escape);
        }
    }
}

// ---- sections -----------------------------------------------------------------------------------

void Rebuilder::fillReport()
{
    const RowId report = view().report();
    const QList<RowId> wanted = sample.children(sample.rows(sample.root(), RowKind::Report)[0]);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const RowValue &row = sample.value(wanted[i]);
        const QList<RowId> sections = tree().children(report);
        if (i >= sections.size() || tree().kind(sections[i]) != kindOf(row))
            addSection(kindOf(row));
        openSection(int(i) + 1);
        const RowId section = tree().children(report).at(i);
        REQUIRE(view().currentSection() == section);
        if (sectionLayout(tree().value(section))->title != sectionLayout(row)->title)
            renameSection(sectionLayout(row)->title);
        openSection(int(i) + 1);
        INFO("section " << i + 1);
        fillSection(wanted[i], section);
    }
    clickButton(view(), u"Overview"_s);
}

void Rebuilder::openSection(int number)
{
    press(window, Qt::Key_0 + number, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

/// Adds a section after the one that is open.
void Rebuilder::addSection(RowKind kind)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->text() == QLatin1StringView(describe(kind).label))
            return action->trigger();
    REQUIRE(false);
}

void Rebuilder::renameSection(const QString &title)
{
    QListView &list = sectionList();
    click(list, list.currentIndex());
    press(Qt::Key_F2);
    enterText(find<QLineEdit>(list), title);
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
}

/// Folds or unfolds the heading, which leaves little room for the rows below it.
void Rebuilder::foldHeading(bool closed)
{
    for (auto *fold : page().findChildren<QToolButton *>())
        if (fold->text() == u"Heading and introduction"_s && fold->isChecked() == closed)
            fold->click();
    QCoreApplication::processEvents();
}

void Rebuilder::fillSection(RowId wanted, RowId section)
{
    foldHeading(false);
    fillForm(wanted, section);
    foldHeading(true);
    if (tree().kind(section) == RowKind::Oit)
        fillOit(wanted, section);
    else if (!sample.children(wanted).isEmpty())
        fillTable(wanted, section);
}

void Rebuilder::fillTable(RowId wanted, RowId section)
{
    auto &table = find<RowTable>(page());
    const auto &model = dynamic_cast<const RowTableModel &>(*table.model());
    const QList<RowId> rows = sample.children(wanted);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i >= tree().children(section).size()) {
            table.setFocus();
            press(Qt::Key_Return, Qt::ControlModifier);
        }
        const RowId row = tree().children(section).at(i);
        click(table, model.indexOf(row));
        fillForm(rows[i], row);
    }
}

void Rebuilder::fillOit(RowId wanted, RowId section)
{
    auto &list = find<QTreeView>(page());
    const auto &filter = dynamic_cast<const OitFilter &>(*list.model());
    const QList<RowId> groups = sample.children(wanted);
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const RowId group = tree().children(section).at(g);
        click(list, filter.indexOf(group));
        fillForm(groups[g], group);
        const QList<RowId> items = sample.children(groups[g]);
        for (qsizetype i = 0; i < items.size(); ++i)
            fillItem(list, items[i], tree().children(group).at(i));
    }
}

void Rebuilder::fillItem(QTreeView &list, RowId wanted, RowId item)
{
    click(list, dynamic_cast<const OitFilter &>(*list.model()).indexOf(item));
    fillForm(wanted, item);
    const QList<RowId> documents = sample.children(wanted);
    fillList(u"Evidence"_s, documents, RowKind::Evidence, item);
    for (qsizetype i = 0; i < documents.size(); ++i) {
        auto &table = find<RowTable>(page(), u"Evidence"_s);
        click(table, table.model()->index(int(i), 0));
        fillForm(documents[i], tree().children(item).at(i));
    }
}

/// Fills all fields of a row that the page shows.
void Rebuilder::fillForm(RowId wanted, RowId row)
{
    QCoreApplication::processEvents();
    bool shown = false;
    for (const FieldForm *form : page().findChildren<FieldForm *>()) {
        if (form->row() != row || !form->isVisible())
            continue;
        shown = true;
        for (FieldInput *input : form->findChildren<FieldInput *>())
            enter(*input, sample.value(wanted));
    }
    CHECK(shown);
}

// ---- what comes out -----------------------------------------------------------------------------

QList<QStringList> printedTexts(Workspace &view)
{
    const auto &report = view.preview().pages();
    REQUIRE(report);
    QList<QStringList> pages;
    for (int page = 1; page <= report->pageCount(); ++page) {
        pages.append(linesOn(*report, page));
        // The strip names the file; a cover, which is the first page, bears none.
        if (page > 1)
            CHECK(pages.last().takeLast().startsWith(u"รายงาน 2566-"));
    }
    return pages;
}

} // namespace

TEST_CASE("The sample can be made from nothing through the window alone", "[ui][rebuild]")
{
    Rebuilder person;
    person.makeOffice();
    person.fillOffice();
    person.fillReport();
    CHECK(firstDifference(QString::fromUtf8(writeDocument(person.sample)),
              QString::fromUtf8(writeDocument(person.tree())))
        == QString());

    const QList<QStringList> printed = printedTexts(person.view());
    CHECK(printed.size() > 10);
    removeSampleCopies();
    person.window.openSample();
    CHECK(printed == printedTexts(person.view()));
    Settings().save();
}
