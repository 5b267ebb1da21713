// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/clipboardtable.h"

#include <QMimeData>

using namespace ita;
using namespace Qt::StringLiterals;

TEST_CASE("Merged cells of a word processor come with their merges", "[models][tables]")
{
    const CellBlock block = mergedCellsFromHtml(
        u"<table><tr><td rowspan=2>ตัวชี้วัด</td><td colspan=2>คะแนน</td></tr>"
        "<tr><td>๒๕๖๕</td><td>๒๕๖๖</td></tr><tr><td>ก</td><td>1</td><td>2</td></tr></table>"_s);
    REQUIRE(block.texts.size() == 3);
    CHECK(block.texts[0] == QStringList { u"ตัวชี้วัด"_s, u"คะแนน"_s, {} });
    CHECK(block.texts[1] == QStringList { {}, u"๒๕๖๕"_s, u"๒๕๖๖"_s });
    CHECK(block.merges == QList { CellArea { { 0, 0 }, 2, 1 }, CellArea { { 0, 1 }, 1, 2 } });
}

TEST_CASE("A spreadsheet's text is a table without merges", "[models][tables]")
{
    QMimeData data;
    data.setText(u"ก\t1\nข\t2\n"_s);
    const CellBlock block = mergedCellsFrom(data);
    CHECK(block.texts == QList { QStringList { u"ก"_s, u"1"_s }, QStringList { u"ข"_s, u"2"_s } });
    CHECK(block.merges.isEmpty());
}

TEST_CASE("What is copied with merges comes back with them", "[models][tables]")
{
    const QList<QStringList> texts { { u"ก <b>"_s, {}, u"ข"_s }, { {}, {}, u"ค\nง"_s } };
    const QList<CellArea> merges { { { 0, 0 }, 2, 2 } };
    QMimeData data;
    putTable(data, texts, merges);
    const CellBlock block = mergedCellsFrom(data);
    CHECK(block.texts == texts);
    CHECK(block.merges == merges);
}

TEST_CASE("Tables one below the other keep their merges in their own rows", "[models][tables]")
{
    const CellBlock block = mergedCellsFromHtml(
        u"<table><tr><td>ก</td></tr></table><p>x</p>"
        "<table><tr><td colspan=2>ข</td></tr><tr><td>1</td><td>2</td></tr></table>"_s);
    REQUIRE(block.texts.size() == 3);
    CHECK(block.texts[0].size() == 2);
    CHECK(block.merges == QList { CellArea { { 1, 0 }, 1, 2 } });
}
