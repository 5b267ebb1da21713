// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/models/clipboardtable.h"

#include <QMimeData>
#include <QStandardItemModel>

using namespace ita;
using namespace Qt::StringLiterals;

namespace {

QStringList row(std::initializer_list<QString> cells)
{
    return QStringList(cells);
}

} // namespace

TEST_CASE("Nothing comes of data without text", "[models]")
{
    CHECK(cellsFrom(QMimeData()).isEmpty());
    CHECK(cellsFromText({}).isEmpty());
    CHECK(cellsFromHtml(u"<p>ไม่มีตาราง</p>"_s).isEmpty());
    CHECK(cellsFromHtml(u"<table><tr><td>ไม่ปิด"_s) == Cells { row({ u"ไม่ปิด"_s }) });
}

TEST_CASE("Tab-separated text is read with line ends, tabs and quotes inside cells", "[models]")
{
    CHECK(cellsFromText(u"ก\tข\r\n\"หนึ่ง\nสอง\"\t\"เรียก \"\"ดี\"\"\"\r\n"_s)
        == Cells { row({ u"ก"_s, u"ข"_s }), row({ u"หนึ่ง\nสอง"_s, u"เรียก \"ดี\""_s }) });
    CHECK(cellsFromText(u"\"a\tb\"\tc"_s) == Cells { row({ u"a\tb"_s, u"c"_s }) });
    CHECK(cellsFromText(u"a\nb\tc"_s) == Cells { row({ u"a"_s, {} }), row({ u"b"_s, u"c"_s }) });
    CHECK(cellsFromText(u"\t\n\ta"_s) == Cells { row({ {}, {} }), row({ {}, u"a"_s }) });
}

TEST_CASE("A quote that only begins a sentence is kept", "[models]")
{
    CHECK(cellsFromText(u"\"โปร่งใส\" คือ\tข"_s) == Cells { row({ u"\"โปร่งใส\" คือ"_s, u"ข"_s }) });
    CHECK(cellsFromText(u"\"ไม่ปิด\tข"_s) == Cells { row({ u"\"ไม่ปิด"_s, u"ข"_s }) });
    CHECK(cellsFromText(u"สูง 5\" กว้าง"_s) == Cells { row({ u"สูง 5\" กว้าง"_s }) });
}

TEST_CASE("Spaces that do not break and those around a cell are plain or gone", "[models]")
{
    CHECK(cellsFromText(u" \u00a0ก\u00a0ข \vค\u2028ง\u00a0\t "_s)
        == Cells { row({ u"ก ข\nค\nง"_s, {} }) });
}

TEST_CASE("A table from a word processor keeps paragraphs, line breaks and bullets", "[models]")
{
    const QString html = uR"(<html><head><meta charset="utf-8"><style>p{margin:0}</style></head>
      <body><!--StartFragment--><table class=MsoTableGrid border=1>
      <tr><td><p class=MsoNormal>มาตรการ<o:p></o:p></p></td><td><p>ขั้นตอน</p></td></tr>
      <tr><td><p>ป้องกัน&nbsp;<br>การทุจริต</p></td>
      <td><p>๑. ประกาศ</p>
          <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>
          &nbsp;&nbsp;&nbsp; </span></span><![endif]>เผยแพร่
          ต่อสาธารณะ</p>
          <ul><li>หนึ่ง</li><li>สอง</li></ul></td></tr>
      </table><!--EndFragment--></body></html>)"_s;

    CHECK(cellsFromHtml(html)
        == Cells { row({ u"มาตรการ"_s, u"ขั้นตอน"_s }),
            row({ u"ป้องกัน\nการทุจริต"_s, u"๑. ประกาศ\n- เผยแพร่ ต่อสาธารณะ\n- หนึ่ง\n- สอง"_s }) });
}

TEST_CASE("Merged cells fill the rows they span", "[models]")
{
    const QString html = u"<table>"
                         "<tr><th rowspan=2>มาตรการ</th><th colspan=2>ผลการดำเนินการ</th></tr>"
                         "<tr><th>ผลผลิต</th><th>ผลลัพธ์</th></tr>"
                         "<tr><td>ก</td><td>ข</td><td>ค</td></tr></table>"_s;

    CHECK(cellsFromHtml(html)
        == Cells { row({ u"มาตรการ"_s, u"ผลการดำเนินการ"_s, {} }),
            row({ u"มาตรการ"_s, u"ผลผลิต"_s, u"ผลลัพธ์"_s }), row({ u"ก"_s, u"ข"_s, u"ค"_s }) });
}

TEST_CASE("Tables below each other and a table within a cell are read", "[models]")
{
    const QString html = u"<table><tr><td>ก</td><td>ข</td></tr></table><p>และ</p>"
                         "<table><tr><td>ค<table><tr><td>ใน</td></tr></table></td></tr></table>"_s;

    CHECK(cellsFromHtml(html) == Cells { row({ u"ก"_s, u"ข"_s }), row({ u"ค\nใน"_s, {} }) });
}

TEST_CASE("A table that no person makes is refused before it is read", "[models]")
{
    const auto fits = [](const QString &text, const QString &html) {
        QMimeData data;
        data.setText(text);
        if (!html.isEmpty())
            data.setHtml(html);
        return bool(checkTableSize(data));
    };
    const QString row = u"<tr><td>ก</td><td class=x>ข</td></tr>"_s;
    CHECK(fits(u"a\tb\n"_s.repeated(5'000), u"<table>"_s + row.repeated(5'000) + u"</table>"_s));
    CHECK_FALSE(fits(u"a\tb\n"_s.repeated(500'000), {}));
    CHECK_FALSE(fits(u"a"_s, u"<table>"_s + row.repeated(500'000) + u"</table>"_s));
    CHECK_FALSE(fits(QString(30'000'000, u'x'), {}));
    CHECK(fits(u"a"_s, u"<table><tr><td colspan=4 rowspan=\"20\">ก</table>"_s));
    CHECK_FALSE(fits(u"a"_s, u"<table><tr><TD ColSpan = '20000' rowspan=20000>ก</table>"_s));
    CHECK(fits(u"a"_s, u"<table><tr><td><table></table></td></tr></table>"_s.repeated(100)));
    CHECK_FALSE(fits(u"a"_s, u"<table><tr><td>"_s.repeated(1000)));
}

TEST_CASE("A copied table can be pasted again from its text and from its HTML", "[models]")
{
    const Cells cells { row({ u"ก\tข"_s, u"\"อ้าง\" <b>&amp;"_s }), row({ u"หนึ่ง\nสอง"_s, {} }),
        row({ {}, u"- จุด\n- จุด"_s }) };
    QMimeData data;
    putTable(data, cells);
    CHECK(cellsFromText(data.text()) == cells);
    CHECK(cellsFrom(data) == Cells { row({ u"ก ข"_s, cells[0][1] }), cells[1], cells[2] });
}

TEST_CASE("Selected cells are copied in their order with gaps empty", "[models]")
{
    QStandardItemModel model(3, 3);
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c)
            model.setItem(r, c, new QStandardItem(QString::number(10 * r + c)));

    CHECK(cellsOf({ model.index(2, 2), model.index(0, 0), model.index(2, 0) })
        == Cells { row({ u"0"_s, {} }), row({ u"20"_s, u"22"_s }) });
    CHECK(cellsOf({}).isEmpty());
}

TEST_CASE("Cells come to one form", "[models]")
{
    const QString written = u"องค์การ\u200Bบริหาร\u00AD\u00A0ดําเนิน เเผน"_s;
    const QString formed = u"องค์การบริหาร ดำเนิน แผน"_s;
    CHECK(cellsFromText(written + u"\tก"_s) == Cells { row({ formed, u"ก"_s }) });
    CHECK(cellsFromHtml(u"<table><tr><td>"_s + written + u"</td><td>ก<br>ข</td></tr></table>"_s)
        == Cells { row({ formed, u"ก\nข"_s }) });
}
