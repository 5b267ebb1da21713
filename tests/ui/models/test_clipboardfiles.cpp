// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/reference.h"
#include "ui/models/clipboardtable.h"

#include <QFile>
#include <QMimeData>

using namespace ita;
using namespace ita::test;
using namespace Qt::StringLiterals;

// What programs really put on the clipboard; see tests/data/clipboard/README.md.

namespace {

QByteArray captured(const QString &name)
{
    QFile file(sourcePath(u"tests/data/clipboard/"_s + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The cells read from what that program put on the clipboard.
Cells pastedFrom(const QString &program)
{
    QMimeData data;
    data.setData(u"text/html"_s, captured(program + u".html"_s));
    data.setData(u"text/plain"_s, captured(program + u".txt"_s));
    return cellsFrom(data);
}

const QStringList kHeading { u"ลำดับ"_s, u"มาตรการ"_s, u"ผลการดำเนินการ"_s, {} };
const QStringList kSubheading { u"ลำดับ"_s, u"มาตรการ"_s, u"ผลผลิต"_s, u"ผลลัพธ์"_s };

} // namespace

TEST_CASE("A table copied in LibreOffice Writer is read cell by cell", "[models]")
{
    CHECK(pastedFrom(u"writer-7.4"_s)
        == Cells { kHeading, kSubheading,
            { u"๑"_s, u"มาตรการเปิดเผย\nข้อมูล (ITA)"_s, u"ประกาศ ๓ ฉบับ\nคู่มือ ๑ เล่ม"_s,
                u"- ประชาชนตรวจสอบได้\n- คำร้องลดลงร้อยละ ๑๐"_s },
            { u"๒"_s, u"มาตรการลดขั้นตอน & ระยะเวลา <๗ วัน>"_s, u"1. สำรวจงาน\n2. ปรับคู่มือ"_s, {} } });
}

TEST_CASE("A range copied in LibreOffice Calc is read cell by cell", "[models]")
{
    CHECK(pastedFrom(u"calc-7.4"_s)
        == Cells { kHeading, kSubheading,
            { u"1"_s, u"มาตรการเปิดเผย\nข้อมูล (ITA)"_s, u"ประกาศ ๓ ฉบับ"_s,
                u"๑. ประชาชนตรวจสอบได้\n๒. คำร้อง \"ลดลง\" ร้อยละ ๑๐"_s },
            { u"2"_s, u"มาตรการลดขั้นตอน & ระยะเวลา <๗ วัน>"_s, u"1250.5"_s, {} } });
}
