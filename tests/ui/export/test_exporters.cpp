// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/fields.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"
#include "ui/export/exporters.h"

#include <QJsonArray>
#include <QSet>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

ExportJob jobFor(const Tree &tree)
{
    return { .tree = tree, .fileId = u"8c4689aa"_s, .report = firstOf(tree, RowKind::Report) };
}

Exporter format(const QString &suffix)
{
    const auto exporter = exporterFor(u"/srv/out."_s + suffix, exporters());
    REQUIRE(exporter);
    return *exporter;
}

} // namespace

TEST_CASE("Every format has its own ending and name, and writes the report", "[export]")
{
    const Tree tree = treeOf(smallOffice());
    QSet<QString> suffixes;
    QSet<QString> names;
    for (const Exporter &exporter : exporters()) {
        CAPTURE(QString(exporter.suffix));
        CHECK(QString(exporter.suffix) == QString(exporter.suffix).toLower());
        const auto written = exporter.write(jobFor(tree));
        REQUIRE(written);
        CHECK_FALSE(written->isEmpty());
        suffixes.insert(exporter.suffix);
        names.insert(exporter.name);
    }
    CHECK(suffixes.size() == exporters().size());
    CHECK(names.size() == exporters().size());
}

TEST_CASE("A name tells its format by its ending, in letters of either size", "[export]")
{
    CHECK(exporterFor(u"/srv/อบต. 2566.PDF"_s, exporters())->suffix == u"pdf"_s);
    CHECK_FALSE(exporterFor(u"/srv/report.doc"_s, exporters()));
    CHECK_FALSE(exporterFor(u"/srv/pdf"_s, exporters()));
}

TEST_CASE("A PDF that is stopped on the way is none", "[export]")
{
    const Tree tree = treeOf(smallOffice());
    ExportJob job = jobFor(tree);
    int told = 0;
    job.progress = [&](int done, int total) {
        CHECK(done <= total);
        return ++told < 2;
    };
    const auto written = format(u"pdf"_s).write(job);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Error::Code::Cancelled);
    CHECK(told == 2);
}

TEST_CASE("A character that no page can show is named with its field", "[export]")
{
    Tree tree = treeOf(smallOffice());
    tree.set(
        firstOf(tree, RowKind::Cover), fieldOf(&CoverSection::lines), QJsonArray { u"แผน 𠀀"_s });
    const auto written = format(u"pdf"_s).write(jobFor(tree));
    REQUIRE_FALSE(written);
    CHECK(written.error().message.contains(u"U+20000"_s));
    CHECK(format(u"json"_s).write(jobFor(tree)));
}
