// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/canonicaljson.h"
#include "core/crypto/sha256.h"
#include "core/export/exporter.h"
#include "core/interchange/reader.h"
#include "core/signoff/printedcontent.h"
#include "tests/support/catch.h"
#include "tests/support/trees.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace ita;

namespace {

QByteArray written(const Exporter &exporter, const Tree &tree, const ExportScope &scope = {})
{
    const auto bytes = exporter.write({ .tree = tree,
        .fileId = u"file"_s,
        .report = firstOf(tree, RowKind::Report),
        .scope = scope });
    REQUIRE(bytes);
    return *bytes;
}

qsizetype sectionsIn(const QByteArray &document)
{
    const auto office = readDocument(document);
    REQUIRE(office);
    const Tree tree = treeOf(*office);
    qsizetype count = 0;
    for (const RowId row : tree.descendants(tree.root()))
        count += isSection(tree.kind(row));
    return count;
}

} // namespace

TEST_CASE("The interchange document holds the sections that are asked for", "[export]")
{
    const Tree tree = treeOf(smallOffice());
    CHECK(sectionsIn(written(jsonExporter(), tree)) == 8);
    CHECK(sectionsIn(written(jsonExporter(), tree,
              { .fiscalYear = 2566, .sections = { RowKind::Cover, RowKind::Oit } }))
        == 2);
}

TEST_CASE("The content that sign-offs bind has the hash that is printed", "[export]")
{
    const Tree tree = treeOf(smallOffice());
    const auto hash = contentHash(tree, firstOf(tree, RowKind::Report));
    REQUIRE(hash);
    CHECK(sha256Hex(written(contentExporter(), tree)) == *hash);
}

TEST_CASE("A file that cannot be written is named, and an older one stays as it was", "[export]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    REQUIRE(writeWhole(path, "older"));
    REQUIRE(writeWhole(path, "newer"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "newer");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    for (const QString &wrong : { folder.path(), u"/nowhere/out.json"_s }) {
        const Outcome outcome = writeWhole(wrong, "x");
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == Error::Code::Storage);
        CHECK(outcome.error().message.contains(wrong));
    }
}

TEST_CASE("Nothing but an ordinary file is written over", "[export]")
{
    const QTemporaryDir dir;
    REQUIRE(QDir(dir.path()).mkdir(u"folder.json"_s));
    const auto folder = writeWhole(dir.filePath(u"folder.json"_s), "x");
    REQUIRE_FALSE(folder);
    CHECK(folder.error().message.contains(u"folder.json"_s));
#ifndef Q_OS_WIN
    const QString pipe = dir.filePath(u"pipe.json"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const auto refused = writeWhole(pipe, "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(pipe));
    CHECK_FALSE(QFileInfo(pipe).isFile());
#endif
}
