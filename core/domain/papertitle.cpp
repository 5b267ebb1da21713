// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/papertitle.h"

using namespace Qt::StringLiterals;

namespace ita {

QString paperTitle(const Tree &tree, RowId paper)
{
    const PaperLayout &layout = *paperLayout(tree.value(paper));
    return layout.title.isEmpty() ? paperKindTitle(layout.paperKind) : layout.title;
}

QString paperKindTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Report:
        return u"รายงาน"_s;
    case PaperKind::Analysis:
        return u"การวิเคราะห์ผลและมาตรการ"_s;
    case PaperKind::HalfYear:
        return u"รายงานผลรอบ ๖ เดือน"_s;
    case PaperKind::FullYear:
        return u"รายงานผลรอบ ๑๒ เดือน"_s;
    case PaperKind::Memo:
        return u"บันทึกข้อความ"_s;
    case PaperKind::Order:
        return u"คำสั่ง"_s;
    case PaperKind::Announcement:
        return u"ประกาศ"_s;
    case PaperKind::Form:
        return u"แบบฟอร์ม"_s;
    case PaperKind::Other:
        break;
    }
    return u"เอกสาร"_s;
}

} // namespace ita
