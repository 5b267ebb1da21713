// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/builtin.h"
#include "core/catalogue/catalogueedits.h"
#include "core/catalogue/entries.h"
#include "core/catalogue/newreport.h"
#include "tests/ui/support/groups.h"
#include "tests/ui/tour/pictures.h"
#include "ui/inputs/pointsedit.h"
#include "ui/window/actions/yearactions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

/// The window with a report of 2569, whose catalogue is a draft.
struct CatalogueWindow : GroupWindow
{
    YearActions group { *centre, settings };
    QWidget *dialog = nullptr;

    CatalogueWindow()
    {
        group.fillMenu(*menu);
        listenTo(group);
        auto session = Session::create(officeFiles(), dir.filePath(u"office.ita"_s), Overwrite::No,
            newOffice(*builtInCatalogue(2569), Office { .name = u"อบต.ตัวอย่าง"_s }), u"new"_s, {});
        REQUIRE(session);
        centre->openSession(std::move(session).value());
        QCoreApplication::processEvents();
        view().goTo({ tree().sections(report()).first(), {} });
    }
    RowId report() { return firstOf(tree(), RowKind::Report); }
    std::shared_ptr<const Catalogue> catalogue() { return *catalogueOf(tree(), report()); }

    void open(const std::function<void()> &visit)
    {
        whileOpen([this] { choose(u"The report's catalogue"_s); },
            [&](QWidget &widget) {
                dialog = &widget;
                visit();
            });
    }
    template<typename Widget>
    Widget &part(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        REQUIRE(found);
        return *found;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton);
    }
    QTreeWidget &list() const { return part<QTreeWidget>(u"entries"_s); }
    void choose(const QString &text) { GroupWindow::choose(text); }
    void select(const QString &begin) const
    {
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            if (list().topLevelItem(i)->text(0).startsWith(begin))
                return list().setCurrentItem(list().topLevelItem(i));
        FAIL("no entry " << begin.toStdString());
    }
    void type(const QString &name, const QString &text) const
    {
        part<QLineEdit>(name).selectAll();
        QTest::keyClicks(&part<QLineEdit>(name), text);
    }
    QString trouble() const { return part<QLabel>(u"trouble"_s).text(); }

    /// Clicks the button, and chooses the file in the dialog that opens.
    void clickAndChoose(const QString &name, const QString &path,
        const std::function<void(QWidget &)> &then = {}) const
    {
        const QWidget *editor = dialog;
        whileOpen([&] { click(name); },
            [&](QWidget &widget) {
                auto &files = dynamic_cast<QFileDialog &>(widget);
                files.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
                if (then)
                    QTimer::singleShot(0, qApp, [&, editor] { visitNext(editor, then); });
                static_cast<QDialog &>(files).accept();
            });
    }
    static void visitNext(const QWidget *editor, const std::function<void(QWidget &)> &then)
    {
        QWidget *next = QApplication::activeModalWidget();
        if (!next || next == editor || qobject_cast<QFileDialog *>(next))
            return QTimer::singleShot(0, qApp, [=] { visitNext(editor, then); });
        then(*next);
    }
    QString write(const QString &name, const QJsonObject &file)
    {
        const QString path = dir.filePath(name);
        QFile out(path);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(QJsonDocument(file).toJson());
        return path;
    }
};

} // namespace

TEST_CASE("An entry is confirmed with its source, and each step is undone", "[actions][catalogue]")
{
    CatalogueWindow w;
    w.open([&] {
        const int all = w.list().topLevelItemCount();
        w.select(u"Item O25"_s);
        CHECK(w.list().currentItem()->text(1) == u"not confirmed"_s);
        w.type(u"source"_s, QString());
        QTest::keyClick(&w.part<QLineEdit>(u"source"_s), Qt::Key_Delete);
        w.click(u"confirm"_s);
        CHECK(w.trouble().contains(u"no source"_s));
        CHECK_FALSE(hasOwnCatalogue(w.tree(), w.report()));
        w.type(u"source"_s, u"book 12"_s);
        w.click(u"confirm"_s);
        CHECK(w.list().currentItem()->text(0).startsWith(u"Item O25"_s));
        CHECK(w.list().currentItem()->text(1) == u"confirmed"_s);
        CHECK(w.list().topLevelItemCount() == all);
    });
    CHECK(w.catalogue()->item(u"O25"_s)->origin == Origin { true, u"book 12"_s });
    w.history().undo();
    CHECK_FALSE(hasOwnCatalogue(w.tree(), w.report()));
    w.open([&] {
        for (QCheckBox *box : w.dialog->findChildren<QCheckBox *>())
            box->setChecked(true);
        for (int i = 0; i < w.list().topLevelItemCount(); ++i)
            CHECK((w.list().topLevelItem(i)->text(1) == u"not confirmed"_s || i == 0));
    });
}

TEST_CASE("An item is mended, added and removed, and what is at work stays", "[actions][catalogue]")
{
    CatalogueWindow w;
    w.open([&] {
        w.select(u"Item O26"_s);
        w.click(u"remove"_s);
        CHECK(w.trouble().contains(u"The report has item O26"_s));
        w.click(u"add"_s);
        CHECK(w.trouble().contains(u"“O26” is used twice"_s));
        w.type(u"code"_s, u"O27"_s);
        w.type(u"name"_s, u"another"_s);
        w.click(u"add"_s);
        CHECK(w.trouble().isEmpty());
        w.select(u"Item O27 another"_s);
        w.part<PointsEdit>(u"elements"_s).setPoints({ u"plan of {year}"_s });
        w.click(u"mend"_s);
        CHECK(w.catalogue()->item(u"O27"_s)->elements == QStringList { u"plan of ๒๕๖๙"_s });
        CHECK(w.part<PointsEdit>(u"elements"_s).points() == QStringList { u"plan of {year}"_s });
        w.select(u"Item O27 another"_s);
        w.click(u"remove"_s);
        CHECK_FALSE(w.catalogue()->item(u"O27"_s));
    });
    CHECK(w.failures.isEmpty());
}

TEST_CASE("A catalogue goes to a file and back, and a wrong one is named", "[actions][catalogue]")
{
    CatalogueWindow w;
    const QString path = w.dir.filePath(u"mine.json"_s);
    w.open([&] {
        w.clickAndChoose(u"exportFile"_s, path);
        REQUIRE(QFile::exists(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        CHECK(*readCatalogue(json) == *builtInCatalogue(2569));
        json.replace("\"O2\"", "\"O1\"");
        const QString wrong = w.write(u"wrong.json"_s, QJsonDocument::fromJson(json).object());
        w.clickAndChoose(u"importFile"_s, wrong);
        CHECK(w.trouble().contains(u"wrong.json"_s));
        CHECK(w.trouble().contains(u"“O1” is used twice"_s));
        CHECK_FALSE(hasOwnCatalogue(w.tree(), w.report()));
        w.clickAndChoose(u"importFile"_s, path);
        CHECK(w.trouble().isEmpty());
    });
    CHECK(*w.catalogue() == *builtInCatalogue(2569));
    CHECK(hasOwnCatalogue(w.tree(), w.report()));
}

TEST_CASE("Next year's catalogue comes in along a mapping to mend", "[actions][catalogue]")
{
    CatalogueWindow w;
    QJsonObject file = *catalogueFileOf(w.tree(), w.report());
    file[u"fiscal_year"_s] = 2570;
    const QString path = w.write(u"next.json"_s, file);
    w.open([&] {
        w.clickAndChoose(u"importFile"_s, path, [&](QWidget &mapping) {
            auto *table = mapping.findChild<QTableWidget *>();
            REQUIRE(table);
            CHECK(table->rowCount() == 26);
            CHECK(table->item(4, 1)->text() == u"O5"_s);
            const auto *trouble = mapping.findChild<QLabel *>(u"trouble"_s);
            table->item(4, 1)->setText(u"O77"_s);
            CHECK(trouble->text().contains(u"O77"_s));
            table->item(4, 1)->setText(QString());
            CHECK(trouble->text().isEmpty());
            CHECK(mapping.findChild<QLabel *>(u"newItems"_s)->text().contains(u"O5"_s));
            dynamic_cast<QDialog &>(mapping).accept();
        });
        CHECK(w.trouble().isEmpty());
    });
    CHECK(w.tree().get<Report>(w.report()).catalogueYear == 2570);
    CHECK(mappingOf(w.tree(), w.report())->fromYear == 2569);
    w.history().undo();
    CHECK(w.tree().get<Report>(w.report()).catalogueYear == 2569);
    CHECK_FALSE(hasOwnCatalogue(w.tree(), w.report()));
}

TEST_CASE("What becomes of the items is mended when the catalogue is changed", "[actions]")
{
    CatalogueWindow w;
    REQUIRE(w.history().apply(
        { u"x"_s, { SetField { w.report(), keyOf(&Report::catalogueYear), 2568 } } }));
    whileOpen([&] { w.choose(u"Change the catalogue"_s); },
        [&](QWidget &dialog) {
            QPushButton *mend = dialog.findChild<QPushButton *>(u"mendMapping"_s);
            whileOpen([&] { QTest::mouseClick(mend, Qt::LeftButton); },
                [&](QWidget &mapping) {
                    auto *table = mapping.findChild<QTableWidget *>();
                    CHECK(table->item(19, 1)->text() == u"O19"_s); // O20 by the shipped table
                    table->item(19, 1)->setText(QString());
                    dynamic_cast<QDialog &>(mapping).accept();
                });
            dynamic_cast<QDialog &>(dialog).accept();
        });
    CHECK(w.tree().get<Report>(w.report()).catalogueYear == 2569);
    const ItemMapping mapping = *mappingOf(w.tree(), w.report());
    CHECK(std::ranges::any_of(mapping.entries, [](const MappedItems &entry) {
        return entry.change == ItemChange::Dropped && entry.from == QStringList { u"O20"_s };
    }));
}

TEST_CASE("Two catalogues are compared with their counts", "[actions][catalogue]")
{
    CatalogueWindow w;
    w.open([&] {
        whileOpen([&] { w.click(u"compare"_s); },
            [&](QWidget &compared) {
                auto *counts = compared.findChild<QLabel *>(u"counts"_s);
                CHECK(counts->text().startsWith(u"๒๖ items the same, ๐ renamed"_s));
                CHECK(compared.findChild<QListWidget *>()->count() == 0);
                compared.findChild<QComboBox *>()->setCurrentIndex(0);
                CHECK_FALSE(counts->text().startsWith(u"๒๖"_s));
                CHECK(compared.findChild<QListWidget *>()->count() > 10);
            });
    });
}

TEST_CASE("A report that is only read shows its catalogue and changes nothing", "[actions]")
{
    CatalogueWindow w;
    const QString path = w.session().path();
    w.centre->closeFile();
    auto session = Session::open(officeFiles(), path, Access::Read, {});
    REQUIRE(session);
    w.centre->openSession(std::move(session).value());
    QCoreApplication::processEvents();
    w.view().goTo({ w.tree().sections(w.report()).first(), {} });
    w.open([&] {
        w.select(u"Item O1 "_s);
        CHECK_FALSE(w.part<QPushButton>(u"confirm"_s).isEnabled());
        w.click(u"mend"_s);
    });
    CHECK_FALSE(hasOwnCatalogue(w.tree(), w.report()));
}
