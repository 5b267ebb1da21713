// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/tour/pictures.h"
#include "ui/export/exportdialog.h"
#include "ui/export/exporters.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

namespace {

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

/// Runs `act` on the open dialog, accepts it and returns the chosen target.
std::optional<ExportTarget> asked(const std::function<void(QFileDialog &, QLineEdit &)> &act)
{
    std::optional<ExportTarget> target;
    whileOpen(
        [&] { target = askExportTarget(folder().filePath(u"อบต. 2566"_s), exporters(), nullptr); },
        [&](QWidget &widget) {
            auto &dialog = dynamic_cast<QFileDialog &>(widget);
            act(dialog, *dialog.findChild<QLineEdit *>(u"fileNameEdit"_s));
            static_cast<QDialog &>(dialog).accept();
        });
    return target;
}

void chooseFilter(QFileDialog &dialog, const QString &suffix)
{
    const QString filter = dialog.nameFilters().filter(u"(*."_s + suffix + u')').value(0);
    dialog.selectNameFilter(filter);
    Q_EMIT dialog.filterSelected(filter);
}

} // namespace

TEST_CASE("All formats are offered by name, the first as proposed", "[export][dialogs]")
{
    const auto target = asked([](QFileDialog &dialog, QLineEdit &name) {
        const QStringList offered = dialog.nameFilters();
        CHECK(offered.size() == exporters().size());
        CHECK(offered.first() == u"The report as a PDF (*.pdf)"_s);
        CHECK(offered.contains(u"The paper as a Word file (*.docx)"_s));
        CHECK(offered.contains(u"The paper as a spreadsheet (*.xlsx)"_s));
        CHECK(offered.contains(u"The office file as an interchange document (*.json)"_s));
        CHECK(name.text() == u"อบต. 2566.pdf"_s);
    });
    REQUIRE(target);
    CHECK(target->exporter.suffix == u"pdf"_s);
    CHECK(target->path == folder().filePath(u"อบต. 2566.pdf"_s));
}

TEST_CASE("The name follows the format that is chosen", "[export][dialogs]")
{
    const auto target = asked([](QFileDialog &dialog, QLineEdit &name) {
        chooseFilter(dialog, u"json"_s);
        CHECK(name.text() == u"อบต. 2566.json"_s);
        chooseFilter(dialog, u"content"_s);
        CHECK(name.text() == u"อบต. 2566.content"_s);
        chooseFilter(dialog, u"json"_s);
    });
    REQUIRE(target);
    CHECK(target->exporter.suffix == u"json"_s);
    CHECK(target->path.endsWith(u"/อบต. 2566.json"_s));
}

TEST_CASE("A typed name with the ending of a format is in that format", "[export][dialogs]")
{
    const auto target
        = asked([](QFileDialog &, QLineEdit &name) { name.setText(u"out.Content"_s); });
    REQUIRE(target);
    CHECK(target->exporter.suffix == u"content"_s);
    CHECK(target->path.endsWith(u"/out.Content"_s));
}

TEST_CASE("A typed name without such an ending gets that of the format", "[export][dialogs]")
{
    for (const QString &typed : { u"out"_s, u"พ.ศ. 2566"_s }) {
        const auto target = asked([&](QFileDialog &dialog, QLineEdit &name) {
            chooseFilter(dialog, u"json"_s);
            name.setText(typed);
        });
        REQUIRE(target);
        CHECK(target->exporter.suffix == u"json"_s);
        CHECK(target->path.endsWith(u'/' + typed + u".json"_s));
    }
}

TEST_CASE("Who thinks better of an export writes nothing", "[export][dialogs]")
{
    std::optional<ExportTarget> target;
    whileOpen([&] { target = askExportTarget(folder().filePath(u"a"_s), exporters(), nullptr); },
        [](QWidget &widget) { dynamic_cast<QFileDialog &>(widget).reject(); });
    CHECK_FALSE(target);
}
